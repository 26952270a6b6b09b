"""A tour without a mouse: skip link, language, theme, menu, search; and nothing moves for who asks for stillness."""

import pytest
from playwright.sync_api import Browser, Page, expect

from visiting import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PAGE = "/theory/three-functions/"
FOCUSED = "node => node === document.activeElement"


def tab_to(page: Page, selector: str, most: int = 40) -> None:
    """Press Tab until something is reached; each stop on the way must be seen."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", selector):
            assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
            return
    raise AssertionError(f"Tab never comes to {selector}")


def test_the_first_stop_leads_past_the_header_to_the_text(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(address + PAGE)
    page.keyboard.press("Tab")
    skip = page.locator(".md-skip")
    assert skip.evaluate(FOCUSED)
    expect(skip).to_be_in_viewport()

    page.keyboard.press("Enter")
    assert page.url.endswith(skip.get_attribute("href") or "?")
    page.keyboard.press("Tab")
    assert page.evaluate("!!document.activeElement.closest('article')")
    visit.clean()


@pytest.mark.parametrize("path", [PAGE, f"/en{PAGE}"])
def test_the_language_is_switched_by_keyboard(visit: Visit, address: str, path: str) -> None:
    page = visit.page
    page.goto(address + path)
    other = "id" if path.startswith("/en") else "en"
    tab_to(page, f'.dd-lang a[hreflang="{other}"]')
    page.keyboard.press("Enter")
    page.wait_for_url(f"**{path.removeprefix('/en')}" if other == "id" else f"**/en{path}")

    assert page.locator("html").get_attribute("lang") == other
    expect(page.locator(f'.dd-lang a[hreflang="{other}"]')).to_have_attribute("aria-current", "true")
    visit.clean()


def test_the_theme_is_chosen_by_keyboard_and_kept(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(address + PAGE)
    tab_to(page, ".dd-theme input")
    page.keyboard.press("ArrowRight")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")

    page.goto(f"{address}/turkey/")
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    visit.clean()


@pytest.mark.parametrize("visit", [390], indirect=True)
@pytest.mark.parametrize(
    ("button", "box", "shown"),
    [
        ("button.dd-menu", "#__drawer", ".md-sidebar--primary"),
        ("button.dd-find", "#__search", "input.md-search__input"),
    ],
)
def test_menu_and_search_open_by_enter_and_escape_gives_the_focus_back(
    visit: Visit, address: str, button: str, box: str, shown: str
) -> None:
    page = visit.page
    page.goto(address + PAGE)
    tab_to(page, button)
    page.keyboard.press("Enter")
    expect(page.locator(box)).to_be_checked()
    expect(page.locator(shown)).to_be_in_viewport()

    page.keyboard.press("Escape")
    expect(page.locator(box)).not_to_be_checked()
    expect(page.locator(button)).to_have_attribute("aria-expanded", "false")
    assert page.locator(button).evaluate(FOCUSED)
    visit.clean()


@pytest.mark.parametrize("visit", [1280], indirect=True)
def test_control_k_opens_the_search_and_arrows_lead_to_a_result(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(f"{address}/en{PAGE}")
    page.keyboard.press("Control+k")
    box = page.locator("input.md-search__input")
    expect(box).to_be_focused()
    page.keyboard.insert_text("trilateral statement")  # as pasted: no key comes up
    page.locator(".md-search-result__item a").first.wait_for(state="visible", timeout=60_000)
    page.keyboard.press("ArrowDown")
    expect(page.locator(".md-search-result__link:focus")).to_have_count(1)
    wanted = page.evaluate("new URL(document.activeElement.href).pathname")

    page.keyboard.press("Enter")
    page.wait_for_url(f"**{wanted}*")
    assert page.locator("h1").count() == 1
    visit.clean()


@pytest.mark.parametrize("visit", [1280], indirect=True)
def test_no_single_letter_does_anything(visit: Visit, address: str) -> None:
    """Whoever dictates, or slips, stays on the page (WCAG 2.2, 2.1.4)."""
    page = visit.page
    page.goto(address + PAGE)
    page.wait_for_load_state()
    for letter in "npsf,./":
        page.keyboard.press(letter)
    expect(page.locator("#__search")).not_to_be_checked()
    assert page.url == address + PAGE
    visit.clean()


@pytest.mark.parametrize("visit", [390], indirect=True)
def test_the_menu_takes_the_focus_and_shut_it_holds_no_stop(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(f"{address}/conflict/war-2020/")
    tab_to(page, ".md-content a", most=15)

    page.locator("button.dd-menu").click()
    expect(page.locator(".md-nav--primary :focus")).to_have_count(1)
    leaf = page.locator(".md-nav--primary :focus").inner_text()
    page.keyboard.press("Enter")  # the way back to the leaf above
    expect(page.locator(".md-nav--primary :focus")).not_to_have_text(leaf)
    expect(page.locator(".md-nav--primary :focus")).to_be_in_viewport()
    visit.clean()


@pytest.mark.parametrize("path", [PAGE, "/conflict/timeline/"])
def test_nothing_moves_for_who_asks_for_stillness(browser: Browser, address: str, path: str) -> None:
    context = browser.new_context(reduced_motion="reduce", viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(address + path)
    slow = page.evaluate(
        """[...document.querySelectorAll('*')].filter((node) => {
          const style = getComputedStyle(node);
          const longest = (text) => Math.max(...text.split(',').map(parseFloat));
          return longest(style.transitionDuration) > 0.01 || longest(style.animationDuration) > 0.01;
        }).map((node) => node.className)"""
    )

    assert slow == []
    assert page.evaluate("getComputedStyle(document.documentElement).scrollBehavior") == "auto"
    context.close()
