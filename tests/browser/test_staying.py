"""Readers stay where they are: cards in tables, header controls, the other language, links into long lists."""

import pytest
from playwright.sync_api import Page, expect

from visiting import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

LONG = "/conflict/war-2020/"
WIDTHS = "[...document.querySelectorAll('table')].map((t) => [...t.rows[0].cells].map((c) => c.offsetWidth))"


def down(page: Page, to: int = 3000) -> None:
    """Scroll, and wait until the page stands."""
    page.wait_for_load_state()
    page.evaluate("to => scrollTo(0, to)", to)
    page.wait_for_function("to => Math.abs(scrollY - to) < 2", arg=to)


def press(page: Page, selector: str) -> None:
    """Press where something is; a click of Playwright's would scroll to it first, though the header never leaves."""
    box = page.locator(selector).first.bounding_box()
    assert box is not None
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)


@pytest.mark.parametrize("visit", [360, 1280], indirect=True)
def test_a_card_in_a_table_moves_no_column(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(f"{address}/en/tb2/buyers/")
    page.wait_for_load_state()
    cited = page.locator("table .cite a").nth(3)
    cited.scroll_into_view_if_needed()
    before = page.evaluate(WIDTHS)
    cited.click()
    card = page.locator("tr.dd-card-row .dd-card")
    expect(card).to_be_in_viewport()
    box = card.bounding_box()
    assert box is not None
    assert box["width"] > 300
    assert page.evaluate(WIDTHS) == before

    page.keyboard.press("Escape")
    expect(page.locator("tr.dd-card-row")).to_have_count(0)
    assert cited.evaluate("node => node === document.activeElement")
    visit.clean()


@pytest.mark.parametrize("visit", [360], indirect=True)
def test_no_word_in_a_table_is_broken(visit: Visit, address: str) -> None:
    """A date stays a date; the table scrolls instead."""
    page = visit.page
    page.goto(f"{address}/conflict/aftermath/")
    page.wait_for_load_state()
    broken = page.evaluate(
        """() => {
          const found = [];
          for (const cell of document.querySelectorAll("td, th")) {
            for (const text of [...cell.childNodes].filter((node) => node.nodeType === 3)) {
              for (const { 0: word, index } of text.data.matchAll(/[\\p{L}\\p{N}]+/gu)) {
                const range = document.createRange();
                range.setStart(text, index);
                range.setEnd(text, index + word.length);
                if (range.getClientRects().length > 1) found.push(word);
              }
            }
          }
          return found;
        }"""
    )
    assert broken == []
    visit.clean()


@pytest.mark.parametrize("visit", [1280], indirect=True)
def test_a_control_of_the_header_moves_nothing(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(address + LONG)
    down(page)
    for selector in ("form.dd-theme label:visible", "input.md-search__input"):
        press(page, selector)
        page.keyboard.insert_text("s")
        page.wait_for_timeout(300)
        assert abs(page.evaluate("scrollY") - 3000) < 2
    visit.clean()


@pytest.mark.parametrize("visit", [390], indirect=True)
def test_the_other_language_opens_where_the_reader_is(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(address + LONG)
    page.wait_for_load_state()
    mark = page.locator(".md-content h2[id]").nth(3)
    mark.evaluate("node => scrollTo(0, node.getBoundingClientRect().top + scrollY - 100)")
    wanted = mark.get_attribute("id")
    press(page, ".dd-lang a[hreflang='en']")
    page.wait_for_url(f"**/en{LONG}#{wanted}")
    visit.clean()


@pytest.mark.parametrize("visit", [390, 1280], indirect=True)
@pytest.mark.parametrize("anchor", ["offensive-2023-09-19", "turkish-arms-exports-2020", "phase-war-2020"])
def test_a_link_into_the_timeline_lands_on_its_event(visit: Visit, address: str, anchor: str) -> None:
    page = visit.page
    page.goto(f"{address}/conflict/timeline/#{anchor}")
    page.wait_for_load_state()
    page.wait_for_timeout(300)
    assert 0 < page.locator(f"#{anchor}").evaluate("node => node.getBoundingClientRect().top") < 400
    visit.clean()


def test_a_search_that_cannot_be_loaded_says_so(visit: Visit, address: str) -> None:
    page = visit.page
    page.route("**/search/index.*", lambda route: route.abort())
    page.goto(f"{address}/en/")
    page.wait_for_load_state()
    page.keyboard.press("Control+k")
    page.keyboard.insert_text("shusha")
    expect(page.locator(".md-search-result")).to_contain_text("could not be loaded", timeout=20_000)


def test_the_button_of_a_question_is_seen_before_it_is_touched(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(f"{address}/en/tb2/")
    page.wait_for_load_state()
    button, ground = page.evaluate(
        """[document.querySelector(".quiz-check"), document.body].map(
          (node, n) => getComputedStyle(node)[n ? "backgroundColor" : "color"])"""
    )
    assert button != ground
    visit.clean()
