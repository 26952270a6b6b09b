"""axe-core over the page types, both themes, phone and desk: no violation of WCAG 2.2 A and AA."""

from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
MORE = ", ".join(
    (
        ".refs > :nth-child(n+16)",
        ".events > :nth-child(n+6)",
        ".glossary > .term ~ .term ~ .term ~ .term ~ .term ~ .term",
        ".ledger > .claim:nth-of-type(n+16)",
    )
)
PAGES = ["/", "/theory/three-functions/", "/conflict/timeline/", "/evidence/claims/", "/evidence/glossary/",
         "/evidence/sources/", "/en/turkey/", "/404.html"]  # fmt: skip


# Both widths and both themes in two visits; the full matrix over every page belongs to the audit.
@pytest.mark.parametrize(("width", "scheme"), [(390, "light"), (1280, "dark")])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(
    browser: Browser, address: str, path: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    page.goto(address + path)
    # Hundreds of equal entries teach axe nothing and take minutes; the audit looks at all of them.
    page.evaluate(f"document.querySelectorAll('{MORE}').forEach(node => node.remove())")
    page.evaluate(AXE.read_text("utf-8"))
    found = page.evaluate("tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", TAGS)
    context.close()

    assert [(v["id"], [n["html"][:120] for n in v["nodes"]][:3]) for v in found["violations"]] == []
