"""A picture on a page, in a PDF, and to take along."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Literal

import pytest
from lxml import etree
from lxml import html as lxml_html

from explainer.archive import Archive
from explainer.cards import Reference, Word
from explainer.handout import pictures as paper
from explainer.handout import tree
from explainer.pictures import downloads, drawer, ink, rows, svg
from explainer.pictures.base import Panel, Picture, Table
from explainer.pictures.card import cited
from explainer.pictures.drawer import Drawer
from explainer.render import figures, page
from explainer.render.citations import Work
from explainer.render.html import Desk
from trees import elements, one, said

CARD = """\
key: uji
kind: chart
title: {id: Uji <gambar>, en: Test}
description: {id: Satu batang., en: One bar.}
note: {id: Ini *skematis*., en: This is *schematic*.}
as_of: "2024-01-31"
sources: [a]
columns:
  - {key: country, kind: country, name: {id: Negara, en: Country}}
chart:
  label: country
  views:
    - {form: bars, column: value, title: {id: N, en: V}, description: {id: B., en: B.}, unit: {id: u, en: u}}
"""
KEYS = (
    "picture-as-of",
    "picture-source",
    "picture-chart",
    "picture-map",
    "picture-diagram",
    "picture-own",
    "picture-strip",
    "picture-words",
    "picture-download",
    "picture-credit",
)


def panel(number: int, body: str = "", width: float = 358) -> str:
    return svg.frame(
        body + svg.text(0, 20, "Turki", 11, fill=ink.var("ink")),
        width=width, height=100, name=svg.ident("uji", "id", number), title="T", description="D", lang="id",
    )  # fmt: skip


def desk(*panels: Panel, up: str = "../") -> Desk:
    figure, findings = drawer.read(CARD, "uji")
    assert findings == []
    assert figure is not None
    drawn = Drawer({"uji": figure}, {"uji": rows.read("country,source\nTR,b\n")})
    works = {
        key: Reference(key=key, type="book", kind="academic", title=key, verified="true", publishable="true")
        for key in ("a", "b")
    }
    archive = Archive(works, words={key: Word(key=key, id=key, en=key) for key in KEYS}, drawer=drawn)
    picture = Picture(panels or (Panel(panel(1), "T", "D"),), Table(("Negara",), (("Turki",),), (("b",),)))
    cites = {key: Work(f"Entri {key}.", f"<i>{key.upper()}</i> &amp; B, 2020") for key in works}
    return Desk(archive, "id", cites, up, pictures={"uji": picture})


def shown(markdown: str, at: Desk | None = None) -> tuple[str, list[str]]:
    at = at or desk()
    done = page.before(markdown, at)
    return page.after(done.markdown, done, at), done.sources


def test_a_mark_becomes_a_figure_and_brings_its_sources() -> None:
    html, sources = shown("Teks.\n\n{figure: uji}\n")
    root = lxml_html.fromstring(f"<div>{html}</div>")
    (figure,) = root.findall(".//figure")

    assert (figure.get("id"), figure.get("data-search-exclude")) == ("figure-uji", "")
    assert [said(e) for e in elements(root, f"//*[@id='{figure.get('aria-labelledby')}']")] == ["Uji <gambar>"]
    assert [e.tag for e in figure.iter("svg", "figcaption", "details", "table")] == [
        "svg", "figcaption", "details", "table",
    ]  # fmt: skip
    assert "31 Januari 2024" in said(one(figure, "figcaption"))
    assert sources == ["a", "b"]


def test_an_unknown_or_undrawn_picture_is_nothing() -> None:
    assert "figure" not in shown("{figure: nobody}")[0]
    bare = desk()

    assert figures.figure(bare.archive.figures["uji"], Desk(bare.archive, "id", bare.works)) == ""


def test_a_mark_in_code_or_in_a_sentence_stays_as_it_is() -> None:
    assert shown("Tulis `{figure: uji}`.")[0].count("<svg") == 0


def test_numbers_stand_in_a_table_with_the_source_of_each_row() -> None:
    table = one(lxml_html.fromstring(shown("{figure: uji}")[0]), ".//table")

    assert [cell.get("scope") for cell in table.iter("th")] == ["col", "col", "row"]
    assert "B & B, 2020" in said(table.findall(".//td")[-1])


def test_downloads_are_linked_from_where_the_page_is() -> None:
    html, _ = shown("{figure: uji}", desk(up="../../"))

    assert re.findall(r'href="([^"]+)" download', html) == [f"../../figures/uji.{e}" for e in ("csv", "svg", "png")]


def test_a_link_in_a_drawing_leads_from_this_page() -> None:
    linked = Panel(panel(1, '<a href="LINK:conflict/timeline.md#war"></a><a href="LINK:index.md"></a>'), "T", "D")

    html, _ = shown("{figure: uji}", desk(linked))

    assert 'href="../conflict/timeline/#war"' in html
    assert 'href="../"' in html


@pytest.mark.parametrize(("links", "ways"), [(8, []), (9, ["Lewati 9"])])
def test_a_picture_of_many_links_has_a_way_past_them(links: int, ways: list[str]) -> None:
    """Both drawings of a panel hold the same links, and one of them is shown."""
    marks = "".join(f'<a href="LINK:index.md#e{n}"></a>' for n in range(links))
    at = desk(Panel(panel(1, marks), "T", "D", panel(2, marks, 620)))
    skip = Word(key="picture-skip", id="Lewati {}", en="Skip {}")
    at = replace(at, archive=replace(at.archive, words={**at.archive.words, "picture-skip": skip}))
    root = lxml_html.fromstring(f"<div>{shown('{figure: uji}', at)[0]}</div>")
    found = tree.by_class(root, "picture-skip")
    (caption,) = root.findall(".//figcaption")

    assert [said(way) for way in found] == ways
    assert {way.get("href") for way in found} <= {f"#{caption.get('id')}"}
    assert caption.get("tabindex") == "-1"


@pytest.mark.parametrize(
    ("kind", "rows", "cited", "word"),
    [
        ("chart", 1, True, "picture-chart"),
        ("map", 1, True, "picture-map"),
        ("diagram", 1, True, "picture-diagram"),
        ("diagram", 1, False, "picture-own"),
        ("strip", 1, False, "picture-strip"),
        ("chart", 0, False, "picture-words"),
    ],
)
def test_the_heading_of_the_table_says_what_is_in_it(
    kind: Literal["map", "chart", "diagram", "strip"], rows: int, cited: bool, word: str
) -> None:
    """A diagram has no numbers, and those of the site itself have no sources."""
    at = desk()
    card = replace(at.archive.figures["uji"], kind=kind)
    told = Table(("A",), (("b",),) * rows, ((("a",) if cited else ()),) * rows)
    pictured = replace(at, pictures={"uji": replace(at.pictures["uji"], table=told)})
    (summary,) = lxml_html.fromstring(figures.figure(card, pictured)).findall(".//summary")

    assert said(summary) == word


def test_reading_time_leaves_pictures_out() -> None:
    words = " ".join(["kata"] * 170)

    assert page.minutes(f'<p>{words}</p><figure class="picture x"><table>{words} {words}</table></figure>') == 1


def test_reading_time_leaves_questions_out_and_nothing_after_them() -> None:
    part = (
        '<section class="part part--{}">'
        + " ".join(["kata"] * 350)
        + '<section class="quiz-question"></section></section>'
    )
    parts = [part.format(name) for name in ("check-yourself", "sum", "discussion")]

    assert page.minutes("".join(parts)) == 2


def test_a_sheet_holds_all_panels_with_title_and_credit_in_fixed_colours() -> None:
    at = desk(*(Panel(panel(n), "T", "D") for n in (1, 2, 3)))
    made = figures.files(at.archive.figures["uji"], at)
    sheet = etree.fromstring(made["uji.svg"])
    texts = [t.text for t in sheet.iter("{http://www.w3.org/2000/svg}text")]

    assert texts.count("Turki") == 3
    assert texts[0] == "Uji <gambar>"
    assert "picture-as-of 31 Januari 2024. picture-source: A & B, 2020; B & B, 2020." in " ".join(map(str, texts))
    assert b"var(" not in made["uji.svg"]
    assert sheet.get("viewBox", "").split()[2] == "766"  # two and two, with a gap and margins


def test_numbers_to_take_along_open_in_a_spreadsheet() -> None:
    table = Table(("A", "B"), (("=SUM(1)", "1,5"), ("x", "–")), (("a", "b"), ()))

    assert downloads.numbers(table, "Sumber") == (
        b"\xef\xbb\xbf" + 'A,B,Sumber\r\n\'=SUM(1),"1,5",a b\r\nx,–,\r\n'.encode()
    )


def test_a_png_is_painted_from_the_sheet_and_kept(tmp_path: Path) -> None:
    at = desk()
    sheet = figures.files(at.archive.figures["uji"], at)["uji.svg"]
    (tmp_path / "old.png").write_bytes(b"")
    made = downloads.painted({"uji.png": sheet}, tmp_path)

    assert made["uji.png"].startswith(b"\x89PNG")
    assert [p.read_bytes() for p in tmp_path.iterdir()] == [made["uji.png"]]
    assert downloads.painted({"uji.png": sheet}, tmp_path) == made


def test_paper_takes_the_wide_drawing_in_print_colours() -> None:
    both = Panel(panel(1), "T", "D", panel(2, width=620))
    root = lxml_html.fromstring(f"<div>{shown('{figure: uji}', desk(both))[0]}</div>")
    paper.panels(root)
    (drawing,) = root.findall(".//svg")
    written = paper.drawing(drawing)

    assert b'viewBox="0 0 620 100"' in written
    assert ink.INKS["ink"].print.encode() in written
    assert root.findall(".//figure") == []


def test_paper_says_title_and_description_of_a_drawing() -> None:
    root = lxml_html.fromstring(f"<div>{panel(1)}</div>")

    assert paper.describe(root, "p", "?") == []
    assert one(root, "svg").get("alt") == "T. D"


def test_every_source_that_a_card_names_counts() -> None:
    assert cited(desk().archive.figures["uji"]) == ["a"]
