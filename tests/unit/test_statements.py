"""A line states a date, a figure or a view, or nothing that wants a source."""

import pytest

from explainer.statements import states


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Perang pecah pada 27 September 2020.", "27 September 2020"),
        ("It began in March 2018.", "March 2018"),
        ("Ekspor naik menjadi US$6,73 miliar.", "US$6"),
        ("The dead numbered 2,783.", "2,783"),
        ("Holsti menilai kepentingan itu berlapis.", "Holsti menilai"),
        ("According to Weldes, interests are made.", "According to Weldes"),
        ("Kami memeriksa 321 klaim pada 2026.", ""),
        ("16 − 2 = 14", ""),
        ("Kapan perang 2020 berakhir?", ""),
        ("TB2, F-16, dan Pasal 51.", ""),
        ("Naskah menyebut tiga lapis.", ""),
        ("Lihat [perang 2020](war.md).", ""),
        ("*Perang 2020* ialah judul.", ""),
    ],
)
def test_what_a_line_states(line: str, expected: str) -> None:
    assert states(line) == expected
