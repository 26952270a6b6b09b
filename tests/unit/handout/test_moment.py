"""The day that a PDF tells as its own."""

from explainer.handout import moment
from explainer.handout.sheet import Sheet

OLD = Sheet("id", "a.md", "a/", "A", "", reviewed="2026-11-20")
NEW = Sheet("id", "b.md", "b/", "B", "", reviewed="2026-11-21")
NEVER = Sheet("id", "c.md", "c/", "C", "", reviewed="kapan-kapan")
DAY = 86_400


def test_the_newest_review_among_its_pages_dates_a_pdf() -> None:
    """Another page's review changes nothing."""
    assert moment.of([OLD, NEW]) - moment.of([OLD]) == DAY


def test_a_moment_asked_for_goes_first() -> None:
    """SOURCE_DATE_EPOCH, as reproducible builds have it."""
    assert moment.of([NEW], moment.given({"SOURCE_DATE_EPOCH": "7"})) == 7
    assert moment.given({"SOURCE_DATE_EPOCH": "besok"}) is None


def test_without_a_day_the_date_is_fixed() -> None:
    """Never the clock."""
    assert moment.of([NEVER]) == 0
    assert moment.newest([NEVER, OLD]) == "2026-11-20"
