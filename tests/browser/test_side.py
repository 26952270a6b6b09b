"""Side by side: every section with its twin, by keyboard, on a phone, and from a folder."""

from pathlib import Path

import pytest
from playwright.sync_api import Page

from visiting import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Names that two elements bear, and the language of each row's two cells.
TWICE = "[...document.querySelectorAll('[id]')].map(e => e.id).filter((id, at, all) => all.indexOf(id) < at)"
ROWS = """[...document.querySelectorAll('.part.dd-side')].map(
  row => ['own', 'twin'].map(name => row.querySelector(`.dd-side__${name} h2`).closest('[lang]').lang))"""


def open_side(page: Page) -> None:
    """Press the button as a keyboard does."""
    page.locator(".dd-act--side").focus()
    page.keyboard.press("Enter")
    page.locator(".dd-sided").wait_for()


def test_each_section_stands_beside_its_twin(visit: Visit, address: str) -> None:
    visit.page.goto(f"{address}/theory/three-functions/")
    sections = visit.page.locator(".part:not(.sources)").count()
    open_side(visit.page)
    phone = visit.width == 390
    own, twin = (visit.page.locator(f".part--two-drawers .dd-side__{name}").bounding_box() for name in ("own", "twin"))

    assert visit.page.evaluate(ROWS) == [["id", "en"]] * sections
    assert own and twin
    assert (twin["y"] >= own["y"] + own["height"]) if phone else (abs(twin["y"] - own["y"]) < 2)
    assert visit.page.locator("h1").count() == 1
    assert visit.page.evaluate(TWICE) == []
    assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert visit.page.locator(".dd-side-status").inner_text() != ""
    visit.page.evaluate(AXE.read_text("utf-8"))
    found = visit.page.evaluate("tags => axe.run(document, {runOnly: {type: 'tag', values: tags}})", TAGS)
    assert [(v["id"], [n["html"][:120] for n in v["nodes"]][:3]) for v in found["violations"]] == []
    visit.clean()


@pytest.mark.parametrize("visit", [1280], indirect=True)
def test_the_address_remembers_and_pressing_again_gives_one_language_back(visit: Visit, address: str) -> None:
    visit.page.goto(f"{address}/en/theory/three-functions/?side=1#tb2-test")
    visit.page.locator(".dd-sided").wait_for()
    button = visit.page.locator(".dd-act--side")

    assert button.get_attribute("aria-pressed") == "true"
    assert visit.page.locator(".part--tb2-test .dd-side__twin").get_attribute("lang") == "id"

    button.click()
    visit.page.wait_for_url("**/en/theory/three-functions/#tb2-test")

    assert visit.page.locator(".dd-side").count() == 0
    visit.clean()


@pytest.mark.parametrize("visit", [1280], indirect=True)
@pytest.mark.parametrize(
    ("path", "card"),
    [
        ("/conflict/timeline/", "#war-start-2020-09-27"),
        ("/evidence/glossary/", "#ceasefire"),
        ("/evidence/claims/", "#PUTRI-045"),
    ],
)
def test_events_terms_and_claims_find_their_own_twins(visit: Visit, address: str, path: str, card: str) -> None:
    visit.page.goto(address + path)
    open_side(visit.page)
    twin = visit.page.locator(f"{card} > .dd-side__twin")

    assert twin.get_attribute("lang") == "en"
    assert twin.locator(f"#twin-{card[1:]}").count() == 0  # the card itself is one, its inside is two
    assert visit.page.evaluate(TWICE) == []
    visit.clean()


@pytest.mark.parametrize("visit", [390], indirect=True)
def test_a_page_read_from_a_folder_finds_its_twin_too(visit: Visit, sites: tuple[Path, Path]) -> None:
    visit.page.goto((sites[1] / "theory" / "three-functions.html").as_uri())
    open_side(visit.page)

    assert visit.page.locator(".part--two-drawers .dd-side__twin").get_attribute("lang") == "en"
    assert visit.page.locator("iframe[hidden]").count() <= 1  # the search's own
    visit.clean()
