"""Dates are written as people write them, parts that both ends share only once."""

import pytest

from explainer.render.dates import spoken


@pytest.mark.parametrize(
    ("iso", "in_indonesian", "in_english"),
    [
        ("2020", "2020", "2020"),
        ("2022-03", "Maret 2022", "March 2022"),
        ("2020-09-27", "27 September 2020", "27 September 2020"),
        ("2022-03-24/2022-03-27", "24–27 Maret 2022", "24–27 March 2022"),
        ("2020-09-27/2020-11-10", "27 September–10 November 2020", "27 September–10 November 2020"),
        ("2022-12-12/2023-09", "12 Desember 2022–September 2023", "12 December 2022–September 2023"),
        ("2018/2025", "2018–2025", "2018–2025"),
        ("2021-12/2022-07-01", "Desember 2021–1 Juli 2022", "December 2021–1 July 2022"),
    ],
)
def test_spoken(iso: str, in_indonesian: str, in_english: str) -> None:
    assert (spoken(iso, "id"), spoken(iso, "en")) == (in_indonesian, in_english)
