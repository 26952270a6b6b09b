"""Charts say what their rows say, twice alike."""

import re

import pytest
from lxml import etree

from explainer.archive import Archive
from explainer.cards import Both, Certainty, Claim, Said
from explainer.pictures import base, drawer, layout, rows
from explainer.pictures.base import Picture, Stock
from explainer.pictures.charts import data, lean
from explainer.pictures.charts.paints import Paints, stand_in

HEAD = """\
key: uji
kind: chart
title: {id: Uji, en: Test}
description: {id: Batang., en: Bars.}
as_of: "2024-01-01"
sources: [a]
"""
BARS = (
    HEAD
    + """\
columns:
  - {key: group, kind: text, name: {id: Kurun, en: Window}}
  - {key: country, kind: country, name: {id: Negara, en: Country}}
  - {key: value, kind: number, signed: "true", name: {id: Nilai, en: Value}}
chart:
  label: country
  group: group
  tones:
    - {column: country, value: TR, tone: strong, name: {id: Turki, en: Turkey}}
    - {column: status, value: paper, tone: paper, name: {id: naskah saja, en: paper only}}
  views:
    - form: bars
      column: value
      title: {id: Nilai, en: Value}
      unit: {id: Persen, en: Percent}
      description: {id: Batang., en: Bars.}
"""
)
CSV = """\
group,country,value,status,source
2018,TR,69,seen,a
2018,UA,-70,paper,a
2018,IL,,order,a
2020,PL,168,paper,a
"""


def drawn(card: str, numbers: str, lang: str = "id") -> Picture:
    figure, findings = drawer.read(card, "uji")
    assert findings == []
    assert figure is not None
    return base.draw(figure, "id" if lang == "id" else "en", Stock(Archive(), {"uji": rows.read(numbers)}))


def texts(svg: str) -> list[str]:
    return [t.text or "" for t in etree.fromstring(svg).iter("{http://www.w3.org/2000/svg}text")]


def test_every_name_and_number_is_text_in_the_drawing() -> None:
    (panel,) = drawn(BARS, CSV).panels

    assert {"Turki", "+69", "Ukraina", "−70", "Israel", "Polandia", "+168", "2018", "2020"} <= set(texts(panel.svg))


def test_the_description_tells_the_numbers_that_the_card_leaves_out() -> None:
    assert drawn(BARS, CSV, "en").panels[0].description == (
        "Bars. 2018, Turkey: +69; 2018, Ukraine: −70; 2018, Israel: 3; 2020, Poland: +168."
    )


def test_a_chart_has_no_faults_and_the_same_bytes_twice() -> None:
    one, other = drawn(BARS, CSV), drawn(BARS, CSV)

    assert one == other
    assert layout.faults(one.panels[0].svg) == []


def test_rows_known_from_the_paper_are_drawn_otherwise() -> None:
    (panel,) = drawn(BARS, CSV).panels

    assert '<pattern id="pic-uji-id-1-paper"' in panel.svg
    assert panel.svg.count('fill="url(#pic-uji-id-1-paper)"') == 3  # two bars, one sample in the key
    assert "naskah saja" in texts(panel.svg)


def test_bars_are_as_long_as_their_numbers() -> None:
    """In one panel the bar of 168 is 168 / 69 times as long as that of 69."""
    (panel,) = drawn(BARS.replace("  group: group\n", ""), CSV).panels
    bars = {fill: float(w) for w, fill in re.findall(r'd="M[^"]*?h([\d.]+)v[^"]*"[^>]*?fill="([^"]+)"', panel.svg)}

    assert bars["var(--pic-bar-hi)"] == pytest.approx(69 / 168 * max(bars.values()), rel=0.01)


def test_no_colour_but_ours_and_no_noise_is_left_of_vega() -> None:
    (panel,) = drawn(BARS, CSV).panels

    assert re.findall(r"#[0-9a-f]{6}|aria-roledescription|class=|\sstyle=|<script|<style", panel.svg) == []


YEARS = (
    HEAD
    + """\
columns:
  - {key: year, kind: date, name: {id: Tahun, en: Year}}
  - {key: series, kind: name, name: {id: Penghitung, en: Counter}}
  - {key: value, kind: number, name: {id: Nilai, en: Value}}
names:
  - {key: one, name: {id: satu, en: one}}
  - {key: two, name: {id: dua, en: two}}
chart:
  label: series
  views:
    - form: years
      column: value
      bars: [one]
      over: [two]
      title: {id: Nilai, en: Value}
      unit: {id: Miliar, en: Billion}
      description: {id: Batang., en: Bars.}
"""
)


def test_series_laid_over_bars_have_labels_with_a_halo() -> None:
    (panel,) = drawn(YEARS, "year,series,value,source\n2020,two,3,a\n2021,one,2.279,a\n2024,two,6.7,a\n").panels

    assert {"2,28", "3", "6,7", "2020", "2024", "dua"} <= set(texts(panel.svg))
    assert panel.svg.count('paint-order="stroke"') == 2
    assert layout.faults(panel.svg) == []


def test_squares_are_as_many_as_counted() -> None:
    card = BARS.replace("form: bars", "form: units")
    (panel,) = drawn(card, "group,country,value,source\na,TR,14,a\na,UA,2,a\n").panels
    bare = re.sub(r"<pattern.*?</pattern>", "", panel.svg)

    assert len(re.findall(r'<path [^>]*d="M', bare)) == 16


def test_claims_are_counted_not_typed() -> None:
    both = Both(id="x", en="x")
    claims = {
        f"A-{n}": Claim(
            key=f"A-{n}", paper="a", locator=both, topic="arms", kind="figure", claim=both,
            verdict="supported" if n else "misdated", record=Said(id="x", en="x"),
            certainty=Certainty(id="x", en="x", level="established"), advice=both, evidence=(), severity="low",
            reviewed="2024-01-01",
        )
        for n in range(3)
    }  # fmt: skip
    counted = data.counted(Stock(Archive(claims=claims)), ("a",))

    assert {row["verdict"]: row["count"] for row in counted.rows if row["count"] != "0"} == {
        "supported": "2", "misdated": "1",
    }  # fmt: skip


def test_a_stand_in_turns_back_into_its_name() -> None:
    paints = Paints("pic-x")
    made = lean.lean(
        f'<svg xmlns="http://www.w3.org/2000/svg"><g transform="translate(3,4)" fill="none">'
        f'<path class="background" d="M0,0h9"/><path d="M0,0h1.23456v1Z" fill="{stand_in("bar")}"/>'
        f'<path d="M0,0h5" stroke="{paints.fill("doubt")}"/><g opacity="0"><path d="M1,1"/></g></g></svg>',
        paints,
    )

    assert made == (
        '<path transform="translate(3 4)" d="M0,0h1.23v1Z" fill="var(--pic-bar)"/>'
        '<path transform="translate(3 4)" d="M0,0h5" stroke="url(#pic-x-doubt)" fill="none"/>'
    )
