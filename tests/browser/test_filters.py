"""Timeline, ledger and bibliography: filtered by keyboard, kept in the address, whole without a script and on paper."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from visiting import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

LISTS = {
    "/conflict/timeline/": ".timeline .event-card",
    "/en/evidence/claims/": ".ledger > .claim",
    "/evidence/sources/": ".bib-kind .ref",
}


def shown(page: Page, items: str) -> int:
    return page.locator(f"{items}:visible").count()


def asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


@pytest.mark.parametrize("path", LISTS)
def test_without_a_script_the_list_is_whole_and_nothing_is_offered(browser: Browser, address: str, path: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address + path)

    assert page.locator("form.filters").is_hidden()
    assert shown(page, LISTS[path]) == page.locator(LISTS[path]).count() > 50
    context.close()


@pytest.mark.parametrize("visit", [390], indirect=True)
def test_the_timeline_is_filtered_by_keyboard_and_the_address_keeps_it(visit: Visit, address: str) -> None:
    page, items = visit.page, LISTS["/conflict/timeline/"]
    page.goto(f"{address}/conflict/timeline/")
    whole = shown(page, items)
    status = page.get_by_role("status").filter(has_text="peristiwa")
    expect(status).to_have_text(f"{whole} dari {whole} peristiwa ditampilkan")

    page.get_by_role("combobox", name="Babak").focus()
    page.keyboard.type("Perang 2020")
    page.wait_for_url("**phase=war-2020*")
    war = shown(page, items)
    assert 0 < war < whole
    assert page.locator(".timeline .phase:visible").count() == 1
    expect(status).to_have_text(f"{war} dari {whole} peristiwa ditampilkan")

    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.name") == "actor"
    page.keyboard.type("Turki")
    page.wait_for_url("**actor=turkey*")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.wait_for_url("**turkey=1*")
    assert 0 < shown(page, items) <= war
    assert asked(page) == {"phase": ["war-2020"], "actor": ["turkey"], "turkey": ["1"]}
    for line in page.locator(f"{items}:visible .event-actors").all_text_contents():
        assert "Turki" in line.partition(": ")[2].split(", ")

    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(status).to_have_text(f"{whole} dari {whole} peristiwa ditampilkan")
    assert asked(page) == {}
    visit.clean()


@pytest.mark.parametrize("visit", [390], indirect=True)
def test_an_address_opens_filtered_and_the_other_language_keeps_the_filter(visit: Visit, address: str) -> None:
    page, items = visit.page, LISTS["/conflict/timeline/"]
    page.goto(f"{address}/conflict/timeline/?phase=war-2020&turkey=1&actor=nobody")
    here = shown(page, items)

    assert 0 < here < page.locator(items).count()
    assert page.get_by_role("combobox", name="Babak").input_value() == "war-2020"
    assert page.get_by_label("Pelaku").input_value() == ""

    page.locator('header a[hreflang="en"]:visible').first.click()
    page.wait_for_url("**/en/conflict/timeline/?phase=war-2020*")
    assert shown(page, items) == here
    visit.clean()


@pytest.mark.parametrize("visit", [390], indirect=True)
def test_an_event_in_the_address_is_shown_whatever_the_filter_says(visit: Visit, address: str) -> None:
    page = visit.page
    page.goto(f"{address}/conflict/timeline/?phase=war-2020#sumgait-1988")
    expect(page.locator("#sumgait-1988")).to_be_in_viewport()
    assert asked(page) == {}

    inside = page.locator(".timeline .phase", has=page.locator("h3", has_text="Perang 2020")).locator("li").first
    anchor = inside.get_attribute("id")
    page.goto(f"{address}/conflict/timeline/?phase=war-2020#{anchor}")
    expect(page.locator(f"#{anchor}")).to_be_in_viewport()
    assert asked(page) == {"phase": ["war-2020"]}
    visit.clean()


@pytest.mark.parametrize("path", LISTS)
@pytest.mark.parametrize("visit", [390], indirect=True)
def test_paper_shows_everything_but_the_form(visit: Visit, address: str, path: str) -> None:
    page, items = visit.page, LISTS[path]
    page.goto(f"{address}{path}?phase=war-2020&topic=energy")
    assert shown(page, items) < page.locator(items).count()

    page.emulate_media(media="print")
    assert shown(page, items) == page.locator(items).count()
    assert page.locator("form.filters").is_hidden()


@pytest.mark.parametrize("visit", [390], indirect=True)
def test_the_ledger_is_searched_by_words_topic_and_verdict(visit: Visit, address: str) -> None:
    page, items = visit.page, LISTS["/en/evidence/claims/"]
    page.goto(f"{address}/en/evidence/claims/")
    whole = shown(page, items)

    page.get_by_label("Search words").fill("Shusha DECLARATION")
    page.wait_for_url("**text=Shusha*")
    page.reload()
    found = page.locator(f"{items}:visible")
    assert 0 < found.count() < whole
    assert page.evaluate("document.getElementById('__search').checked") is False
    assert all("shusha" in text.lower() and "declaration" in text.lower() for text in found.all_text_contents())

    page.get_by_label("Search words").fill("")
    page.get_by_role("combobox", name="Verdict").select_option("misdated")
    page.wait_for_url("**verdict=misdated*")
    assert set(page.locator(f"{items}:visible .claim-verdict").all_text_contents()) == {"Misdated"}

    page.get_by_label("Search words").fill("zzz")
    expect(page.get_by_role("status").filter(has_text="claims")).to_have_text(f"0 of {whole} claims shown")
    assert page.locator(".ledger:visible").count() == 0
    visit.clean()


@pytest.mark.parametrize("visit", [390], indirect=True)
def test_the_bibliography_is_filtered_by_kind_and_topic_and_leads_back_to_pages(visit: Visit, address: str) -> None:
    page, items = visit.page, LISTS["/evidence/sources/"]
    page.goto(f"{address}/evidence/sources/?kind=treaty")
    assert set(page.locator(f"{items}:visible .ref-kind").all_text_contents()) == {"Perjanjian"}

    page.get_by_label("Topik").select_option("energy")
    page.get_by_label("Jenis").select_option("")
    page.wait_for_url("**topic=energy")
    assert shown(page, items) > 0

    link = page.locator(f"{items}:visible .ref-cited a").first
    link.click()
    page.wait_for_url(lambda url: "/evidence/sources/" not in url)
    expect(page.locator("h1")).to_have_count(1)
    visit.clean()
