"""A slip of the pen in one day of review does not make all others old."""

from datetime import date

import pytest

from explainer.ahead import latest

NOW, LONG_AGO, LATER, FAR = date(2026, 11, 22), date(2025, 1, 2), date(2027, 2, 1), date(2099, 11, 22)


@pytest.mark.parametrize(
    ("days", "wanted"),
    [
        ([], date.min),
        ([FAR], FAR),
        ([LONG_AGO, NOW], NOW),
        ([NOW, NOW, NOW, FAR], NOW),
        ([NOW, NOW, NOW, FAR, FAR], NOW),
        ([NOW, NOW, NOW, LATER], LATER),
        ([LONG_AGO, LONG_AGO, NOW, NOW, NOW], NOW),
    ],
)
def test_one_or_two_days_far_ahead_of_three_others_are_not_believed(days: list[date], wanted: date) -> None:
    assert latest(days) == wanted
