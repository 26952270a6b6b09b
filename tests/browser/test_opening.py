"""What a reader sees first: the page in its colours, before the theme's long script is even asked for."""

from typing import Literal

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from visiting import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

THEME = "**/bundle.*.min.js"
# Holds tables of two, three and five columns.
TABLES = "/en/conflict/maps/"
STARTED = """() => performance.getEntriesByType('resource')
    .filter((one) => one.name.includes('/bundle.')).map((one) => one.startTime)"""

WIDE = """[...document.querySelectorAll('.md-typeset__scrollwrap')]
    .filter((one) => one.scrollWidth > one.clientWidth + 1)"""
# Of text, without what stands around it.
LINES = """mark => {
    const style = getComputedStyle(mark), around = parseFloat(style.paddingTop) + parseFloat(style.paddingBottom);
    return (mark.clientHeight - around) / parseFloat(style.lineHeight);
}"""


def without_the_theme(browser: Browser, scheme: Literal["light", "dark"] = "light") -> BrowserContext:
    """Open a phone that the theme's script never reaches."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme=scheme)
    context.route(THEME, lambda route: route.abort())
    return context


@pytest.mark.parametrize("path", ["/", "/theory/three-functions/", TABLES])
def test_a_page_is_painted_before_the_script_of_the_theme_is_asked_for(visit: Visit, address: str, path: str) -> None:
    visit.page.goto(address + path)
    visit.page.wait_for_function(f"() => ({STARTED})().length === 1")

    painted = visit.page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime")
    assert [start for start in visit.page.evaluate(STARTED) if start <= painted] == []
    visit.clean()


def test_the_script_of_the_theme_starts_though_it_comes_late(visit: Visit, address: str) -> None:
    visit.page.goto(f"{address}/en/theory/three-functions/")
    visit.page.locator(".dd-find:visible, .md-search__input:visible").first.click()
    visit.page.keyboard.type("alliance")

    expect(visit.page.locator(".md-search-result__item").first).to_be_visible()
    visit.clean()


@pytest.mark.parametrize(("scheme", "colours"), [("light", "default"), ("dark", "slate")])
def test_colours_and_their_button_do_without_the_theme(
    browser: Browser, address: str, scheme: Literal["light", "dark"], colours: str
) -> None:
    context = without_the_theme(browser, scheme)
    page = context.new_page()
    page.goto(address + TABLES)
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", colours)
    expect(page.locator(".dd-theme label:visible")).to_have_count(1)

    page.locator(".dd-theme label:visible").click()
    other = "slate" if colours == "default" else "default"
    expect(body).to_have_attribute("data-md-color-scheme", other)

    page.reload(wait_until="domcontentloaded")
    expect(body).to_have_attribute("data-md-color-scheme", other)
    context.close()


def test_no_table_makes_a_phone_s_page_wider_without_the_theme(browser: Browser, address: str) -> None:
    context = without_the_theme(browser)
    page = context.new_page()
    page.goto(address + TABLES)

    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    # A table that is wider than its box can be scrolled by keyboard, and has a name.
    page.wait_for_function(f"() => ({WIDE}).length && ({WIDE}).every((one) => one.tabIndex === 0 && one.ariaLabel)")
    context.close()


def test_code_wider_than_its_box_takes_the_focus_without_the_theme(browser: Browser, address: str) -> None:
    context = without_the_theme(browser)
    page = context.new_page()
    page.goto(f"{address}/en/teach/question-bank/")
    wide = "[...document.querySelectorAll('pre > code')].filter((one) => one.scrollWidth > one.clientWidth)"

    page.wait_for_function(f"() => ({wide}).length && ({wide}).every((one) => one.tabIndex === 0)")
    context.close()


def test_the_site_s_name_takes_no_more_than_two_lines_beside_its_buttons(browser: Browser, address: str) -> None:
    """On every phone from 360 pixels on; the widest ones have 430 and 440."""
    context = browser.new_context()
    page = context.new_page()
    for path in ("/", "/en/"):
        page.goto(address + path)
        for width in (360, 390, 412, 430, 440, 480, 560):
            page.set_viewport_size({"width": width, "height": 800})
            lines = page.locator(".dd-mark").evaluate(LINES)
            assert round(lines) <= 2, f"{lines:.1f} lines on {path} at {width}"
    context.close()
