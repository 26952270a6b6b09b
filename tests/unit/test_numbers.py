"""Numbers and dates are read by the customs of each language and come out equal."""

import pytest

from explainer import numbers
from explainer.cards import Lang


def read(text: str, lang: Lang) -> list[tuple[str, str]]:
    return [(fact.kind, fact.value) for fact in numbers.read(text, lang) if not fact.loose]


@pytest.mark.parametrize(
    ("in_indonesian", "in_english"),
    [
        ("1.960 orang", "1,960 people"),
        ("87,5 persen", "87.5 percent"),
        ("US$6,73 miliar", "US$6.73 billion"),
        ("20 juta dolar", "US$20 million"),
        ("US$1,520 miliar", "US$1.52 billion"),
        ("100.000 warga", "100,000 residents"),
        ("2018–22", "2018–2022"),
        ("urutan ke-8", "8th place"),
        ("1990-an", "the 1990s"),
        ("pukul 22.30", "10:30 p.m."),
        ("bagian 2.1–2.3", "sections 2.1–2.3"),
        ("enam belas dron", "sixteen drones"),
        ("enam belas dron", "16 drones"),
        ("dua puluh lima ribu", "twenty-five thousand"),
        ("tahun ke-21", "the twenty-first year"),
        ("seratus kapal", "A hundred ships"),
        ("satu persen", "one percent"),
        ("27 September 2020", "September 27, 2020"),
        ("Maret 2022", "March 2022"),
        ("29 Juli–10 Agustus 2020", "29 July to 10 August 2020"),
        ("24 Februari, 3 Mei, dan 1 Juli 2022", "24 February 2022, 3 May 2022 and 1 July 2022"),
        ("malam 9 ke 10 November", "the night of 9 to 10 November"),
    ],
)
def test_both_languages_say_the_same(in_indonesian: str, in_english: str) -> None:
    assert read(in_indonesian, "id") == read(in_english, "en") != []


@pytest.mark.parametrize(
    ("in_indonesian", "in_english"),
    [
        ("1.960", "1.960"),
        ("2,9 persen", "29 percent"),
        ("US$6 juta", "US$6 billion"),
        ("27 September 2020", "28 September 2020"),
        ("27 September 2020", "27 September 2021"),
        ("27 September 2020", "27 September"),
        ("2010-09", "2010–2019"),
        ("tiga", "four"),
    ],
)
def test_what_differs_comes_out_different(in_indonesian: str, in_english: str) -> None:
    assert read(in_indonesian, "id") != read(in_english, "en")


def test_names_of_machines_and_documents_hold_no_numbers() -> None:
    assert read("TB2, F-16, Su-25, 5G, S/RES/822, A/62/243", "en") == []


def test_mid_2010s_and_post_2020_are_no_names() -> None:
    assert read("mid-2010s, Post-2020", "en") == [("number", "2010"), ("number", "2020")]


def test_words_that_idiom_leaves_out_ask_for_no_partner() -> None:
    assert [f.value for f in numbers.read("Keduanya dan ketiga negara, pertama, Bab IV", "id") if f.loose] == [
        "2",
        "3",
        "1",
        "4",
    ]


def test_a_title_keeps_its_words() -> None:
    assert read('*The Four Feathers* and "Three Brothers"', "en") == []


def test_a_verb_that_opens_a_sentence_is_no_month() -> None:
    assert read("May they meet? March on.", "en") == []


def test_units_are_told_apart() -> None:
    assert [f.unit for f in numbers.read("US$5, €6, Rp7 triliun, 8%, 9", "en")] == ["dollar", "euro", "rupiah", "%", ""]


def test_a_figure_of_any_length_is_read() -> None:
    assert read("9" * 5000, "id") == [("number", "9" * 5000)]
