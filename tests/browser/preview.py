"""Pictures of the pages that a change touches, before and after, for people who review it.

    python tests/browser/preview.py BEFORE AFTER OUT [--cards] PAGE…

BEFORE and AFTER are built sites (BEFORE may be missing), PAGE a path below docs/ such as
``docs/id/theory/index.md``.  Each page gives pictures at 390 and 1280 px.  With ``--cards``, which is for a
change below ``data/``, the pages whose text differs between both sites follow.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

sys.path.append(str(Path(__file__).resolve().parents[1]))
from changed import built, differing
from visiting import BROWSER_ARGS

ROOT = Path(__file__).resolve().parents[2]
WIDTHS = (390, 1280)
# A taller page says no more about a change, and a picture of it would not open on a phone.
TALLEST = 12000
MOST = 20


def take(tab: Page, file: Path, out: Path) -> bool:
    """Take one picture of a built page; tell whether there is such a page."""
    if not file.is_file():
        return False
    tab.goto(file.resolve().as_uri())
    # What the browser lays out only when a reader comes near would be white in the picture.
    tab.add_style_tag(content="* { content-visibility: visible !important; }")
    tab.wait_for_timeout(200)
    height = min(int(tab.evaluate("document.documentElement.scrollHeight")), TALLEST)
    width = (tab.viewport_size or {"width": WIDTHS[0]})["width"]
    tab.screenshot(path=out, full_page=True, clip={"x": 0, "y": 0, "width": width, "height": height})
    return True


def main(before: Path, after: Path, out: Path, pages: list[str]) -> int:
    """Take all pictures; a page that is new or gone has one side only, and one that was not built is a fault."""
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir(parents=True)
    changed = [page for page in pages if page.startswith(("docs/id/", "docs/en/")) and page.endswith(".md")]
    path = os.environ.get("BROWSER_PATH") or shutil.which("chromium") or shutil.which("google-chrome")
    missing = set()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=BROWSER_ARGS)
        for number, page in enumerate(changed[:MOST], start=1):
            name = page.removeprefix("docs/").removesuffix(".md").replace("/", "-")
            for width in WIDTHS:
                tab = browser.new_page(viewport={"width": width, "height": 900}, bypass_csp=True)
                sides = [take(tab, site / built(page), out / f"{name}-{width}-{side}.png")
                         for side, site in (("before", before), ("after", after))]  # fmt: skip
                if (ROOT / page).is_file() and not sides[1]:
                    missing.add(page)
                tab.close()
            print(f"[{number}/{min(len(changed), MOST)}] {page}: {sum(sides)} of 2 sides", flush=True)
        browser.close()
    if len(changed) > MOST:
        print(f"{len(changed) - MOST} further pages changed; pictures stop at {MOST}.")
    for page in sorted(missing):
        print(f"{page}: tidak ada di {after}; bangun situs itu dahulu. / "
              f"{page}: not in {after}; build that site first.", file=sys.stderr)  # fmt: skip
    return int(bool(missing))


if __name__ == "__main__":
    before, after, out = map(Path, sys.argv[1:4])
    pages = [word for word in sys.argv[4:] if word != "--cards"]
    if "--cards" in sys.argv[4:]:
        pages = list(dict.fromkeys([*pages, *differing(before, after, ROOT)]))
    sys.exit(main(before, after, out, pages))
