"""Pictures speak: names, descriptions and numbers are in the accessibility tree, on a phone and on a desk."""

import re

import pytest
from playwright.sync_api import expect

from visiting import Visit

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

# Page, picture, its panel's name, a part of the panel's description, and cells of one row of its table: charts,
# maps and diagrams, each in both languages.
SPOKEN = [
    (390, "/evidence/arms-exports/", "azerbaijan-arms-sources", "Siapa memasok Azerbaijan?", "Rusia sekitar 60 persen",
     ("2011–2020", "Turki", "2,9")),
    (1280, "/en/evidence/arms-exports/", "sipri-exporters", "Share of world exports, 2018–2022", "Turkey 12th",
     ("Turkey", "12", "1.1", "0.6", "+69")),
    (390, "/conflict/human-cost/", "september-2022-counts", "Hitungan yang bertambah", "Armenia: 207",
     ("15 September 2022", "Armenia", "105")),
    (1280, "/en/turkey/arms-market/", "turkish-arms-exports", "What was counted", "2.279 in 2020",
     ("2020", "Turkish Exporters Assembly (TIM)", "2.279")),
    (390, "/turkey/energy/", "map-pipelines", "Empat jalur pipa: BTC, SCP, TANAP, dan TAP", "Peta skematis",
     ("TAP (Pipa Trans-Adriatik)", "gas", "perbatasan Turki–Yunani – Melendugno", "878")),
    (1280, "/en/turkey/energy/", "map-pipelines", "Four pipelines: BTC, SCP, TANAP and TAP", "Schematic map",
     ("BTC (Baku-Tbilisi-Ceyhan pipeline)", "oil", "Sangachal – Georgia – Ceyhan", "1,768", "June 2006")),
    (390, "/conflict/blockade/", "map-lachin", "Koridor Lachin dan kedua jalannya", "dari Goris lewat Lachin",
     ("Pos pemeriksaan Azerbaijan", "di Jembatan Hakari", "sejak 23 April 2023")),
    (390, "/law/self-defense/", "four-articles", "Empat aturan yang sering tertukar, dan letaknya", "Pasal 51",
     ("Bela diri", "Pasal 51 (akhir Bab VII)", "serangan bersenjata terhadap anggota")),
    (1280, "/en/law/self-defense/", "four-articles", "Four rules that are often mixed up, and where they stand",
     "outside the frame", ("NATO's pledge", "North Atlantic Treaty, Article 5")),
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

    assert any(list(cells[1:]) == one[: len(cells) - 1] for one in told), told
    visit.clean()


# Page, a mark of the strip as a screen reader says it (what stands there, then date and title), and its address.
MARKS = [
    (390, "/", "15 Jun 2021 Deklarasi Shusha. 15 Juni 2021: Deklarasi Shusha",
     "/conflict/timeline/#shusha-declaration-2021"),
    (1280, "/en/", "13–14 Sep 2022 Fighting on the Armenia–Azerbaijan border. 13–14 September 2022: Two days",
     "/en/conflict/timeline/#september-2022-clashes"),
]  # fmt: skip


@pytest.mark.parametrize(("visit", "path", "said", "leads"), MARKS, indirect=["visit"])
def test_a_mark_of_the_strip_says_what_it_shows_and_leads_to_its_card(
    visit: Visit, address: str, path: str, said: str, leads: str
) -> None:
    visit.page.goto(address + path)
    strip = visit.page.locator("#figure-timeline-strip").get_by_role("group", name=re.compile("1988"))
    mark = strip.get_by_role("link", name=re.compile("^" + re.escape(said)))

    assert mark.evaluate("a => new URL(a.href.baseVal, document.baseURI).href") == address + leads
    assert strip.get_by_role("link").count() > 60


# Page, and the words of the way past: one for each language, on a phone and on a desk.
PASSED = [
    (390, "/", r"Lewati \d\d tautan di gambar ini"), (1280, "/conflict/", r"Lewati \d\d tautan di gambar ini"),
    (390, "/en/conflict/", r"Skip the \d\d links in this picture"),
    (1280, "/en/", r"Skip the \d\d links in this picture"),
]  # fmt: skip


@pytest.mark.parametrize(("visit", "path", "said"), PASSED, indirect=["visit"])
def test_the_keyboard_passes_the_strip_with_one_key(visit: Visit, address: str, path: str, said: str) -> None:
    """The next stop after the way past lies behind the last mark, and nothing hides it (WCAG 2.2, 2.4.1, 2.4.11)."""
    page = visit.page
    page.goto(address + path)
    figure = page.locator("#figure-timeline-strip")
    skip = figure.get_by_role("link", name=re.compile(f"^{said}$"))
    shown = figure.locator("svg a:visible").count()
    unseen = skip.bounding_box()
    # Up to the picture by the keyboard itself: what comes before it in the page gives the way past the focus.
    page.evaluate("document.querySelector('#figure-timeline-strip').setAttribute('tabindex', '-1')")
    figure.focus()
    page.keyboard.press("Tab")

    assert unseen is not None
    assert unseen["width"] <= 1
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    assert (skip.bounding_box() or {"height": 0})["height"] >= 24
    assert str(shown) in skip.inner_text()

    page.keyboard.press("Enter")

    expect(figure.locator("figcaption")).to_be_focused()

    page.keyboard.press("Tab")
    behind = page.evaluate(
        """() => {
          const now = document.activeElement, marks = document.querySelectorAll('#figure-timeline-strip svg a');
          const top = now.getBoundingClientRect(), over = document.elementFromPoint(top.left + 5, top.top + 5);
          return [...marks].every(a => a.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING)
            && (now === over || now.contains(over) || over.contains(now));
        }"""
    )

    assert behind
    visit.clean()


@pytest.mark.parametrize("visit", [1280], indirect=True)
def test_a_picture_of_few_links_has_no_way_past(visit: Visit, address: str) -> None:
    visit.page.goto(f"{address}/en/evidence/arms-exports/")

    assert visit.page.locator(".picture").count() > 2
    assert visit.page.locator(".picture-skip").count() == 0


@pytest.mark.parametrize(("visit", "path", "key"), [(v, p, k) for v, p, k, *_ in SPOKEN], indirect=["visit"])
def test_no_writing_in_a_picture_is_smaller_than_ten_pixels_on_a_phone(
    visit: Visit, address: str, path: str, key: str
) -> None:
    """On a desk two panels share a column a little narrower than two phones."""
    visit.page.goto(address + path)
    sizes = visit.page.locator(f"#figure-{key} svg text:visible").evaluate_all(
        "all => all.map(t => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a)"
    )
    phone = visit.width < 600

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


@pytest.mark.parametrize("visit", [1280], indirect=True)
def test_the_ring_around_what_has_the_focus_follows_the_theme(visit: Visit, address: str) -> None:
    """A ring in the ink of the other theme has no contrast of 3 to 1 (WCAG 2.2, 1.4.11)."""
    visit.page.goto(f"{address}/en/")
    colours = []
    for scheme in ("default", "slate"):
        visit.page.evaluate(f"document.body.setAttribute('data-md-color-scheme', '{scheme}')")
        visit.page.locator(".md-content a:visible").first.focus()
        visit.page.keyboard.press("Tab")
        colours.append(visit.page.evaluate("getComputedStyle(document.activeElement).outlineColor"))

    assert colours == ["rgb(13, 79, 99)", "rgb(138, 202, 219)"]
