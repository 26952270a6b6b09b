"""The journey that ``nox -s audit -- engines`` takes in Firefox and WebKit: it finds what is wrong, and only that."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser

from visiting import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

JOURNEY = (Path(__file__).resolve().parents[1] / "audit" / "node" / "journey.js").read_text("utf-8")
PAGE = "/en/conflict/maps/"


def test_a_sound_page_gives_nothing_to_tell(visit: Visit, address: str) -> None:
    visit.page.goto(address + PAGE)

    assert visit.page.evaluate(f"({JOURNEY})()") == []
    visit.clean()


@pytest.mark.parametrize(
    ("blocked", "told"),
    [
        ("**/bundle.*.min.js", ["the search finds nothing"]),
        ("**/search-worker.js", ["the search finds nothing"]),
        ("**/*source-sans-3*", ["no Explainer Sans"]),
        ("**/explainer.js", ["a wide table has no name, or no focus", "a citation opens no card"]),
        ("**/quiz.js", ["a question offers no choice"]),
    ],
)
def test_what_does_not_arrive_is_told(browser: Browser, address: str, blocked: str, told: list[str]) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    context.route(blocked, lambda route: route.abort())
    page = context.new_page()
    page.goto(address + PAGE)

    assert page.evaluate(f"({JOURNEY})()") == told
    context.close()


def test_what_is_wider_than_the_window_is_told(browser: Browser, address: str) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(address + PAGE)
    page.evaluate("document.querySelector('h1').style.width = '600px'")

    assert page.evaluate(f"({JOURNEY})()") == ["the page is wider than the window"]
    context.close()
