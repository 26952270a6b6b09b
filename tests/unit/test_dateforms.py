"""A date is told where no calendar has it, where it reads two ways, and where its month is foreign."""

import pytest

from explainer import dateforms, days
from explainer.cards import Lang


@pytest.mark.parametrize(
    ("lang", "line", "form", "why", "use"),
    [
        ("id", "pada 31 Juni 2021", "31 Juni 2021", "calendar", ""),
        ("en", "on June 31, 2021", "June 31, 2021", "calendar", ""),
        ("id", "antara 30–31 Juni 2021", "30–31 Juni 2021", "calendar", ""),
        ("id", "sejak 2021-02-30", "2021-02-30", "calendar", ""),
        ("id", "pada 15th of June 2021", "15th of June 2021", "month", "15 Juni 2021"),
        ("id", "pada 15–17 June 2021", "15–17 June 2021", "month", "15–17 Juni 2021"),
        ("en", "in Agustus 2020", "Agustus 2020", "month", "August 2020"),
        ("id", "pada 06/07/2021", "06/07/2021", "order", "6 Juli 2021"),
        ("en", "on 06/07/2021", "06/07/2021", "order", ""),
        ("en", "on Juni 15, 2021", "Juni 15, 2021", "month", "15 June 2021"),
        ("id", "bertanggal 31.06.2021", "31.06.2021", "calendar", ""),
        ("id", "bertanggal 2021-13-01", "2021-13-01", "calendar", ""),
        ("en", "dated 2021/04/31", "2021/04/31", "calendar", ""),
        ("id", "pada 00/06/2021", "00/06/2021", "calendar", ""),
        ("en", "on 7-6-2021 or 13-06-2021", "13-06-2021", "order", "13 June 2021"),
    ],
)
def test_a_date_that_cannot_stay(lang: Lang, line: str, form: str, why: str, use: str) -> None:
    assert (form, why, use) in [(slip.form, slip.why, slip.use) for slip in dateforms.slips(line, lang)]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("id", "29 Februari 2020, setiap 29 Februari; 30–31 Juli 2021, Putusan Nomor 12/11/2020"),
        ("id", "Nomor: 12/11/2020, bernomor 12/11/2020, perkara 12/11/2020, 06.07.2021, 2021/06/07, 2021-12-31"),
        ("en", "Case 12/11/2020, numbered 12/11/2020, 2020-09-27/2020-11-10"),
        ("en", "May they meet? The 44-day war, 24/7, 2020/2021, the 31 states"),
        ("id", 'judulnya "15 June 2021" dan *31 June 2021*, [taut](https://example.org/15-06-2021)'),
    ],
)
def test_a_date_that_may_stay(lang: Lang, line: str) -> None:
    assert list(dateforms.slips(line, lang)) == []


def test_mid_june_is_june() -> None:
    expected = [day.value for day in days.read("pertengahan Juni 2021, pasca-November 2020", "id")]

    assert [day.value for day in days.read("in mid-June 2021, post-November 2020", "en")] == expected


def test_a_month_of_the_other_language_has_its_partner() -> None:
    assert [day.value for day in days.read("pada June 15, 2021", "id")] == ["2021-06-15"]
