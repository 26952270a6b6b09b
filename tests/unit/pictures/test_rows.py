"""The numbers of a picture, and what is told of them."""

from dataclasses import replace

import pytest

from explainer.archive import Archive
from explainer.finding import Finding
from explainer.pictures import drawer, judge, rows, spoken, table
from explainer.pictures.base import Stock
from explainer.pictures.card import Figure
from explainer.yamltext import load

CARD = """\
key: uji
kind: chart
title: {id: Uji, en: Test}
description: {id: Batang., en: Bars.}
as_of: "2024-01-01"
sources: [a]
columns:
  - {key: year, kind: date, name: {id: Tahun, en: Year}}
  - {key: country, kind: country, name: {id: Negara, en: Country}}
  - {key: who, kind: name, name: {id: Siapa, en: Who}}
  - {key: value, kind: number, signed: "true", name: {id: Nilai, en: Value}}
names:
  - {key: one, name: {id: satu, en: one}}
chart:
  label: country
  views:
    - form: bars
      column: value
      title: {id: Nilai, en: Value}
      unit: {id: Persen, en: Percent}
      description: {id: Batang., en: Bars.}
"""
GOOD = "year,country,who,value,source\n2020,TR,one,1.50,a b\n2021-03,QA,one,-1200,a\n"


def card(text: str = CARD) -> Figure:
    found, findings = drawer.read(text, "uji")
    assert findings == []
    assert found is not None
    return found


def told(text: str) -> list[tuple[int, str]]:
    return [(f.line, f.rule) for f in judge.numbers(card(), rows.read(text))]


def test_rows_know_their_lines_and_cells() -> None:
    read = rows.read('a,b\n1,"x, y"\n\n 2 ,z\n')

    assert read.columns == ("a", "b")
    assert [(row.line, row["a"], row["b"], row["c"]) for row in read.rows] == [(2, "1", "x, y", ""), (4, "2", "z", "")]


@pytest.mark.parametrize("cell", ["", "1,5", "2 persen", "US$3", "1e5", "٣", "--1", "1.2.3", "nan"])
def test_only_plain_numbers_are_numbers(cell: str) -> None:
    assert rows.Row(1, {"v": cell}).number("v") is None


def test_sound_rows_earn_nothing() -> None:
    assert told(GOOD) == []


@pytest.mark.parametrize(
    ("spoil", "rule"),
    [
        (("1.50,a b", "1.50,"), "figures.source"),
        (("1.50,", ","), "figures.value"),
        (("1.50", "1.5 bn"), "figures.unit"),
        (("TR", "Turki"), "figures.country"),
        (("TR,one", "TR,on"), "figures.name"),
        (("2020", "2022"), "figures.order"),
        (("2020", "2020-13"), "card.date"),
        (("1.50", "1,50"), "figures.cells"),
    ],
)
def test_each_bad_cell_is_told_on_its_line(spoil: tuple[str, str], rule: str) -> None:
    line = 3 if rule == "figures.order" else 2

    assert told(GOOD.replace(*spoil, 1)) == [(line, rule)]


def test_a_column_that_is_not_there_is_told_in_the_card() -> None:
    (found,) = judge.numbers(card(CARD.replace("column: value", "column: valeu")), rows.read(GOOD))

    assert (found.path, found.rule, found.named()["near"]) == ("data/figures/uji.yml", "figures.column", "value")


def test_a_bad_row_is_left_out_of_the_drawing_and_stays_in_the_table() -> None:
    spoilt = rows.read(GOOD.replace("1.50", "1.5 bn"))
    made = table.table(card(), "id", Stock(Archive(), {"uji": spoilt}))

    assert made.rows[0] == ("2020", "Turki", "satu", "1.5 bn")


def test_the_table_speaks_the_readers_language() -> None:
    stock = Stock(Archive(), {"uji": rows.read(GOOD)})

    assert table.table(card(), "id", stock).rows == (
        ("2020", "Turki", "satu", "+1,50"),
        ("Maret 2021", "Qatar", "satu", "−1.200"),
    )
    assert table.table(card(), "en", stock).rows[1] == ("March 2021", "Qatar", "one", "−1,200")
    assert table.table(card(), "en", stock).sources == (("a", "b"), ("a",))


def test_a_rank_without_a_number_and_an_about_say_so() -> None:
    read = rows.read(
        GOOD.replace("value,", "value,about,status,").replace("1.50,", "1.50,yes,seen,").replace("-1200,", ",,order,")
    )
    made = table.table(card(), "en", Stock(Archive(), {"uji": read}))

    assert [row[3] for row in made.rows] == ["≈ +1.50", "–"]
    assert judge.numbers(card(), read) == []


def test_countries_have_our_names() -> None:
    assert [spoken.country("TR", lang) for lang in ("id", "en")] == ["Turki", "Turkey"]
    assert spoken.known("ZZZ") is False
    assert spoken.known("QX") is False


GEO = '{"type": "FeatureCollection", "features": [\n%s\n]}\n'
AREA = '{"type": "Feature", "properties": {"key": "%s"}, "geometry": {"type": "Polygon", "coordinates": [%s]}}'


def test_an_outline_that_crosses_itself_is_told_on_its_line() -> None:
    square, bow = "[[0,0],[1,0],[1,1],[0,1],[0,0]]", "[[0,0],[1,1],[1,0],[0,1],[0,0]]"
    text = GEO % (AREA % ("square", square) + ",\n" + AREA % ("bow", bow))

    assert [(f.line, f.rule, f.named()["name"]) for f in judge.lines(text, "x")] == [(3, "figures.polygon", "bow")]


@pytest.mark.parametrize("text", ["{", "[]", '{"features": 3}'.replace("3", "")])
def test_what_is_no_geojson_is_told(text: str) -> None:
    assert [f.rule for f in judge.lines(text, "x")] == ["figures.lines"]


def test_a_file_and_its_card_have_one_name() -> None:
    found, findings = drawer.read(CARD, "lain")

    assert found is None
    assert findings == [Finding.at("data/figures/lain.yml", 1, "figures.key", key="uji", file="lain")]


def test_a_card_that_is_no_mapping_is_told() -> None:
    assert [f.rule for f in drawer.read("- a\n", "uji")[1]] == ["card.shape"]


def test_a_missing_side_is_told() -> None:
    assert [f.rule for f in drawer.read(CARD.replace("title: {id: Uji, en: Test}", "title: {id: Uji}"), "uji")[1]] == [
        "card.side"
    ]


def test_the_yaml_of_the_example_is_read_whole() -> None:
    assert load(CARD, "x")[1] == []
    assert replace(card(), key="x").key == "x"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("a,b\n1,2\n", []),
        ("a\n1;2\n", []),
        ("a,b;c\n1,2\n", []),
        ("a;b\n1;2\n", [("figures.comma", 1)]),
        ("a\tb\n1\t2\n", [("figures.comma", 1)]),
        ("a,b\n<<<<<<< HEAD\n1,2\n=======\n1,3\n>>>>>>> x\n", [("safety.merge", n) for n in (2, 4, 6)]),
    ],
)
def test_a_file_is_told_as_a_whole_where_its_cells_are_none(text: str, told: list[tuple[str, int]]) -> None:
    assert told == [(found.rule, found.line) for found in judge.cells(text, "data/figures/uji.csv")]
