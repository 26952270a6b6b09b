"""Terms of the glossary in running text: a card by mouse, keyboard and touch; a link without a script."""

import pytest
from playwright.sync_api import Browser, expect

from visiting import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PAGE = "/en/theory/three-functions/"


def test_enter_opens_a_card_below_the_paragraph_and_escape_gives_the_focus_back(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(address + PAGE)
    term = page.locator('a.term[href$="#export-credit"]').first
    assert term.get_attribute("aria-expanded") == "false"

    term.focus()
    page.keyboard.press("Enter")
    card = page.locator(f"#{term.get_attribute('aria-controls')}")
    expect(card).to_be_visible()
    assert "kredit ekspor" in card.inner_text()
    assert card.locator('[lang="id"]').count() == 1
    covered = card.evaluate(
        """card => [card.previousElementSibling, card.nextElementSibling].filter((near) => {
          const [a, b] = [near, card].map((node) => node.getBoundingClientRect());
          return a.top < b.bottom && b.top < a.bottom;
        }).length"""
    )
    assert covered == 0  # in the flow
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")

    page.keyboard.press("Escape")
    assert card.count() == 0
    assert term.evaluate("node => node === document.activeElement")
    assert term.get_attribute("aria-expanded") == "false"
    visit.clean()


def test_a_click_opens_one_card_at_a_time_and_the_second_click_goes_to_the_glossary(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(address + PAGE)
    first, second = (page.locator(f'a.term[href$="#{key}"]').first for key in ("export-credit", "security-umbrella"))

    first.click()
    second.click()
    assert page.locator(".dd-card").count() == 1
    assert page.locator(".dd-card a").get_attribute("href") == second.get_attribute("href")

    second.click()
    page.wait_for_url("**/en/evidence/glossary/#security-umbrella")
    assert page.locator("#security-umbrella .term-used a").count() > 0
    visit.clean()


def test_a_tap_opens_the_card_and_the_button_closes_it(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 800}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(address + PAGE)

    page.locator("a.term").first.tap()
    expect(page.locator(".dd-card")).to_be_visible()
    page.locator(".dd-card__close").tap()
    assert page.locator(".dd-card").count() == 0
    context.close()


def test_every_term_has_its_card_and_its_place_in_the_glossary(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(address + PAGE)
    links = page.locator("a.term").evaluate_all("links => links.map(link => link.href)")
    assert len(links) > 5
    assert page.locator("a.term[aria-expanded]").count() == len(links)

    page.goto(links[0])
    for link in links:
        assert page.locator(f"section.term[id='{link.partition('#')[2]}']").count() == 1


def test_paper_shows_neither_cards_nor_links(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(address + PAGE)
    page.locator("a.term").first.click()
    page.emulate_media(media="print")

    assert page.locator(".dd-card").is_hidden()
    assert page.locator("a.term").first.evaluate("node => getComputedStyle(node).textDecorationLine") == "none"


def test_without_a_script_a_term_is_a_link_to_its_definition(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + PAGE)
    term = page.locator("a.term").first
    key = (term.get_attribute("href") or "").partition("#")[2]

    term.click()
    page.wait_for_url(f"**/en/evidence/glossary/#{key}")
    assert page.locator(f"#{key} .term-definition").is_visible()
    context.close()


def test_contested_names_stand_in_a_table_with_anchors(visit: Visit, address: str) -> None:
    visit.page.goto(f"{address}/en/evidence/glossary/#name-shusha")

    row = visit.page.locator("#name-shusha")
    expect(row).to_be_in_viewport()
    assert "Armenian name" in row.inner_text()
    visit.clean()
