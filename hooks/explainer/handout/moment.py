"""The day that a PDF tells as its own: the newest review among its pages, never the clock.

The last commit would do for one build, but every commit would then give every PDF new bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime

from .sheet import Sheet


def given(environ: Mapping[str, str]) -> int | None:
    """Give the seconds since 1970 that SOURCE_DATE_EPOCH asks for, or ``None``."""
    asked = environ.get("SOURCE_DATE_EPOCH", "")
    return int(asked) if asked.isdecimal() else None


def newest(sheets: Iterable[Sheet]) -> str:
    """Give the newest day of review among pages, ``2026-11-21``, or an empty text."""
    return max((sheet.reviewed for sheet in sheets if _day(sheet.reviewed)), default="")


def of(sheets: Iterable[Sheet], asked: int | None = None) -> int:
    """Date a PDF.

    Args:
        sheets: its pages.
        asked: seconds since 1970 that go before the days of review.

    Returns:
        Seconds since 1970; 0 where no page tells a day.
    """
    if asked is not None:
        return asked
    day = _day(newest(sheets))
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) if day else 0


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
