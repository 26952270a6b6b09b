"""A number is judged by what stands around it: a unit, a currency, something to count, its twin."""

from collections.abc import Callable

import pytest

from explainer.cards import Lang
from explainer.numberforms import slips
from growth import LINEAR, growth


def found(line: str, lang: Lang, twin: str = "") -> list[tuple[str, str]]:
    return [(slip.form, slip.use) for slip in slips(line, lang, twin)]


@pytest.mark.parametrize(
    ("line", "lang", "form", "use"),
    [
        ("Naik 87.5 persen.", "id", "87.5", "87,5"),
        ("Naik **87.5** %.", "id", "87.5", "87,5"),
        ("Ada 1,960 orang.", "id", "1,960", "1.960"),
        ("Ada 1,960,000 kata.", "id", "1,960,000", "1.960.000"),
        ("Seharga 1,960.50 dolar.", "id", "1,960.50", "1.960,50"),
        ("Sebanyak 12,000 [@a].", "id", "12,000", "12.000"),
        ("Senilai US$6.73 lebih.", "id", "6.73", "6,73"),
        ("Senilai Rp1.5 triliun.", "id", "1.5", "1,5"),
        ("Antara 2.5–3,5 persen.", "id", "2.5", "2,5"),
        ("Bagiannya, 2.9 persen.", "id", "2.9", "2,9"),
        ("Senilai US$2.740 miliar.", "id", "2.740", "2,740"),
        ("Up 87,5 percent.", "en", "87,5", "87.5"),
        ("Some 1.960 people.", "en", "1.960", "1,960"),
        ("Some 1.960 ethnic Armenians, 1.960 young soldiers.", "en", "1.960", "1,960"),
        ("At 18.000 feet.", "en", "18.000", "18,000"),
        ("Worth US$6,73 billion.", "en", "6,73", "6.73"),
    ],
)
def test_the_signs_of_the_other_language_are_told(line: str, lang: Lang, form: str, use: str) -> None:
    assert (form, use) in found(line, lang)


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("1.960 orang, 87,5 persen, US$6,73 miliar, 1.960.000,5", "id"),
        ("1,960 people, 87.5 percent, US$6.73 billion, 1,960,000.5", "en"),
        ("Bagian 2.1 juta, versi 3.12, Pasal 3.2 tahun 2005, pukul 22.30, hlm. 4.5", "id"),
        ("Section 2.1, version 3.120, Article 3.2, items 2,5, p. 4,5", "en"),
        ("27.9.2020, 192.168.100.200, 10.1016/j.2020, 978-602-123.4, F-16.5, 1:2.5", "id"),
        ('"87.5 persen", *1.5 juta*, [@a, 1.5 persen], [x](y/1.5), https://a.org/1,960 orang', "id"),
        ("6,734 dibagi 2,279; 2,321 berbanding 2,303 miliar; 1,125 km", "id"),
        ("6.734 divided by 2.279; 1.125 miles; 0.125 percent", "en"),
    ],
)
def test_what_only_looks_like_a_slip_is_let_be(line: str, lang: Lang) -> None:
    assert found(line, lang) == []


def test_the_twin_tells_thousands_from_decimals() -> None:
    assert found("Luasnya 11,458 km.", "id", "It has 11,458 km.") == [("11,458", "11.458")]
    assert found("Luasnya 11,458 km.", "id", "It has 11.458 km.") == []
    assert found("Luasnya 11,458 km.", "id") == []


def test_a_place_in_the_line_is_told() -> None:
    assert [slip.start for slip in slips("Naik 87.5 persen.", "id")] == [5]


def repeated(piece: str) -> Callable[[int], object]:
    return lambda size: found(piece * size, "id")


def test_a_line_four_times_as_long_takes_about_four_times_as_long() -> None:
    for piece in ("1.1", "1,960 ", "1.", "9", "1.5–"):
        assert growth(repeated(piece), 20_000) < LINEAR
