"""Pictures speak: names, descriptions and numbers are in the accessibility tree, on a phone and on a desk."""

import re

import pytest
from playwright.sync_api import expect

from visiting import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

# Page, picture, its panel's name, a part of the panel's description, and cells of one row of its table.
SPOKEN = [
    (390, "/evidence/arms-exports/", "azerbaijan-arms-sources", "Siapa memasok Azerbaijan?", "Rusia sekitar 60 persen",
     ("2011–2020", "Turki", "2,9")),
    (1280, "/en/evidence/arms-exports/", "sipri-exporters", "Share of world exports, 2018–2022", "Turkey 12th",
     ("Turkey", "12", "1.1", "0.6", "+69")),
    (390, "/conflict/human-cost/", "september-2022-counts", "Hitungan yang bertambah", "Armenia: 207",
     ("15 September 2022", "Armenia", "105")),
    (1280, "/en/turkey/arms-market/", "turkish-arms-exports", "What was counted", "2.279 in 2020",
     ("2020", "Turkish Exporters Assembly (TIM)", "2.279")),
]  # fmt: skip


@pytest.mark.parametrize(("visit", "path", "key", "name", "said", "cells"), SPOKEN, indirect=["visit"])
def test_a_picture_is_named_described_and_told_in_numbers(
    visit: Visit, address: str, path: str, key: str, name: str, said: str, cells: tuple[str, ...]
) -> None:
    visit.page.goto(address + path)
    figure = visit.page.locator(f"#figure-{key}")
    panel = figure.get_by_role("img", name=name, exact=True)

    expect(panel).to_have_accessible_description(re.compile(re.escape(said)))

    figure.locator("summary").click()
    row = figure.get_by_role("row").filter(has=visit.page.get_by_role("rowheader", name=cells[0], exact=True))
    told = [[cell.inner_text() for cell in one.get_by_role("cell").all()] for one in row.all()]

    assert any(list(cells[1:]) == one[: len(cells) - 1] for one in told)
    visit.clean()


@pytest.mark.parametrize(("visit", "path", "key"), [(v, p, k) for v, p, k, *_ in SPOKEN], indirect=["visit"])
def test_no_writing_in_a_picture_is_smaller_than_ten_pixels_on_a_phone(
    visit: Visit, address: str, path: str, key: str
) -> None:
    """On a desk two panels share a column a little narrower than two phones."""
    visit.page.goto(address + path)
    sizes = visit.page.locator(f"#figure-{key} svg text:visible").evaluate_all(
        "all => all.map(t => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a)"
    )
    phone = (visit.page.viewport_size or {})["width"] < 600

    assert min(sizes) >= (9.95 if phone else 9.3)


@pytest.mark.parametrize("visit", [390], indirect=True)
def test_downloads_of_a_picture_are_there(visit: Visit, address: str) -> None:
    visit.page.goto(f"{address}/en/evidence/arms-exports/")
    links = visit.page.locator("#figure-sipri-exporters .picture-files a")
    found = [visit.page.request.get(str(link.evaluate("a => a.href"))) for link in links.all()]

    assert [answer.status for answer in found] == [200, 200, 200]
    assert found[0].text().startswith("\ufeffExporter,Rank")
    assert "var(" not in found[1].text()
    assert found[2].body().startswith(b"\x89PNG")


@pytest.mark.parametrize("visit", [1280], indirect=True)
def test_the_inks_follow_the_theme(visit: Visit, address: str) -> None:
    visit.page.goto(f"{address}/en/evidence/arms-exports/")
    text = visit.page.locator("#figure-sipri-exporters svg text").first
    colours = []
    for scheme in ("default", "slate"):
        visit.page.evaluate(f"document.body.setAttribute('data-md-color-scheme', '{scheme}')")
        colours.append(text.evaluate("t => getComputedStyle(t).fill"))

    assert colours == ["rgb(20, 25, 29)", "rgb(232, 237, 238)"]
