"""What a reader does: open, switch the language, follow a citation, and nothing leaves the machine."""

from pathlib import Path
from urllib.parse import urljoin, urlsplit
from urllib.request import url2pathname

import pytest
from lxml import html
from playwright.sync_api import Browser

from visiting import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PAGES = ["/", "/theory/", "/theory/three-functions/", "/turkey/", "/tb2/", "/conflict/timeline/", "/evidence/claims/",
         "/evidence/glossary/", "/evidence/sources/", "/evidence/texts/", "/evidence/texts/putri-2025/"]  # fmt: skip


# Indonesian on a phone, English on a desk: each page once, each width on every kind of page.
@pytest.mark.parametrize(
    ("visit", "path"), [*((390, p) for p in PAGES), *((1280, f"/en{p}") for p in PAGES)], indirect=["visit"]
)
def test_a_page_opens_whole_and_asks_nobody_else(visit: Visit, address: str, path: str) -> None:
    visit.page.goto(address + path)
    lang = "en" if path.startswith("/en/") else "id"

    assert visit.page.locator("html").get_attribute("lang") == lang
    assert visit.page.locator("h1").count() == 1
    assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    visit.clean()


@pytest.mark.parametrize("path", ["/theory/three-functions/", "/en/theory/three-functions/"])
def test_switching_the_language_stays_on_the_page(visit: Visit, address: str, path: str) -> None:
    visit.page.goto(f"{address}{path}#tb2-test")
    other = "id" if path.startswith("/en") else "en"
    twin = path.removeprefix("/en") if other == "id" else f"/en{path}"

    visit.page.locator(f'header a[hreflang="{other}"]:visible').first.click()
    visit.page.wait_for_url(f"**{twin}#tb2-test")

    assert visit.page.locator("html").get_attribute("lang") == other
    visit.clean()


def test_a_citation_opens_its_source_in_the_flow_and_escape_gives_the_focus_back(visit: Visit, address: str) -> None:
    visit.page.goto(f"{address}/theory/three-functions/")
    citation = visit.page.locator(".md-typeset .cite a").first
    entry = visit.page.locator(citation.get_attribute("href") or "").locator(".ref-entry").inner_text()

    citation.focus()
    visit.page.keyboard.press("Enter")
    card = visit.page.locator(f"#{citation.get_attribute('aria-controls')}")
    card.wait_for()

    assert entry[:40] in card.inner_text()
    assert citation.get_attribute("aria-expanded") == "true"

    visit.page.keyboard.press("Escape")

    assert card.count() == 0 or not card.is_visible()
    assert citation.evaluate("node => node === document.activeElement")
    visit.clean()


def test_without_a_script_a_citation_leads_to_its_entry(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}/theory/three-functions/")
    href = page.locator(".md-typeset .cite a").first.get_attribute("href")

    assert page.locator(f"{href} .ref-entry").count() == 1
    context.close()


@pytest.mark.parametrize("copy", ["published", "offline"])
def test_every_link_leads_to_a_file_and_an_anchor(sites: tuple[Path, Path], copy: str) -> None:
    root = sites[copy == "offline"]
    trees = {path: html.parse(path) for path in root.rglob("*.html")}
    anchors = {path: set(tree.xpath("//@id | //a/@name")) for path, tree in trees.items()}
    lost = []
    for path, tree in trees.items():
        if path.name == "404.html":
            continue  # its addresses start at the root: a folder has no server to show it
        for href in tree.xpath("//a/@href | //link[not(@rel='canonical')]/@href | //script/@src | //img/@src"):
            if urlsplit(href).scheme or href.startswith(("//", "data:")):
                continue
            target = urlsplit(urljoin(path.as_uri(), href))
            file = Path(url2pathname(target.path))
            file = file / "index.html" if file.is_dir() else file
            if not file.is_file() or (target.fragment and target.fragment not in anchors.get(file, {target.fragment})):
                lost.append((path.relative_to(root).as_posix(), href))

    assert len(trees) > 30
    assert lost == []


def _of_each_kind(site: Path) -> list[Path]:
    """Give the first and the largest page of every folder; the links of all pages are read above."""
    folders: dict[Path, list[Path]] = {}
    for path in sorted(site.rglob("*.html")):
        # Not what answers an error, nor a part of the search, nor decks: test_slides.py opens one.
        if path.name not in ("404.html", "search-frame.html") and "slides" not in path.relative_to(site).parts:
            folders.setdefault(path.parent, []).append(path)
    return [one for some in folders.values() for one in {some[0], max(some, key=lambda page: page.stat().st_size)}]


@pytest.mark.parametrize("visit", [390], indirect=True)
def test_the_offline_copy_opens_from_a_folder_page_by_page(visit: Visit, sites: tuple[Path, Path]) -> None:
    for path in _of_each_kind(sites[1]):
        visit.page.goto(path.as_uri(), wait_until="domcontentloaded")

        assert visit.page.locator("h1").count() == 1, path
    visit.clean()


@pytest.mark.parametrize("query", ["diplomasi pertahanan", "Shushi"])
def test_search_finds_in_the_published_site_and_from_a_folder(
    visit: Visit, address: str, sites: tuple[Path, Path], query: str
) -> None:
    for start in (f"{address}/", (sites[1] / "index.html").as_uri()):
        visit.page.goto(start)
        if visit.page.viewport_size and visit.page.viewport_size["width"] < 600:
            visit.page.locator("button.dd-find").click()
        box = visit.page.locator("input.md-search__input")
        box.click()
        box.press_sequentially(query)
        visit.page.locator(".md-search-result__item a").first.wait_for(state="attached", timeout=60_000)

        assert visit.page.locator(".md-search-result__item").count() > 0
    visit.clean()
