"""axe-core on every page and deck, on a phone, in both themes: no violation of WCAG 2.2 A and AA.

What is folded is unfolded first.  In the dark theme only the rules that look at colours are asked again:
the page is the same, letter by letter.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import served
from playwright.sync_api import Browser
from told import line, progress

AXE = served.ROOT / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = ["color-contrast", "link-in-text-block"]
PHONE = 390
# The longest page holds the whole bibliography; axe measures the contrast of each of its lines.
_PATIENCE = 600_000
_ASK = """asked => {
  document.querySelectorAll('details').forEach(part => { part.open = true; });
  return axe.run(document, asked).then(({violations, passes}) => ({
    passed: passes.length,
    found: violations.map(v => ({id: v.id, nodes: v.nodes.map(n => n.html.slice(0, 150))})),
  }));
}"""


@dataclass(frozen=True, slots=True)
class Seen:
    """A page in one theme: how many rules it passed, and where it breaks one."""

    address: str
    scheme: str
    passed: int
    broken: tuple[tuple[str, int, str], ...]


def look(browser: Browser, address: str, host: str, scheme: Any) -> Seen:
    """Ask axe about one page in one theme."""
    context = browser.new_context(viewport={"width": PHONE, "height": 844}, color_scheme=scheme, bypass_csp=True)
    context.set_default_timeout(_PATIENCE)
    page = context.new_page()
    page.goto(host + address)
    # What the browser has not laid out yet (content-visibility) has boxes that lie over what follows: lay out all.
    page.add_style_tag(content="* { content-visibility: visible !important; }")
    page.add_script_tag(path=AXE)
    which = {"type": "rule", "values": COLOURS} if scheme == "dark" else {"type": "tag", "values": TAGS}
    said = page.evaluate(_ASK, {"runOnly": which, "resultTypes": ["violations"]})
    context.close()
    broken = tuple((v["id"], len(v["nodes"]), v["nodes"][0]) for v in said["found"])
    return Seen(address, scheme, said["passed"], broken)


def audit(site: Path, wanted: str = "") -> int:
    """Look at all pages; print what is wrong and how much was looked at.

    Args:
        site: a built site.
        wanted: a regular expression that addresses must match, or empty for all.
    """
    addresses = served.pages(site, wanted)
    both = [f"{scheme} {address}" for address in addresses for scheme in ("light", "dark")]
    rules: Counter[str] = Counter()
    with served.host(site) as host:

        def one(browser: Browser, name: str) -> Seen:
            scheme, _, address = name.partition(" ")
            return look(browser, address, host, scheme)

        for number, seen in enumerate(served.each(both, one, hands=2), 1):
            for rule, count, first in seen.broken:
                rules[rule] += 1
                line(f"   {rule} x{count} {seen.address} ({seen.scheme}): {first}")
            progress(number, len(both), seen.address)
    told = ", ".join(f"{rule} {count}" for rule, count in rules.most_common()) or "0"
    line(f"access: {len(addresses)} pages x 2 themes at {PHONE} px, pages that break a rule: {told} (aim 0)")
    return rules.total()
