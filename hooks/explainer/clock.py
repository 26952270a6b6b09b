"""The day from which ages are counted: given from outside, never asked of the machine."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime


def given(environment: Mapping[str, str]) -> str:
    """Give the day of ``SOURCE_DATE_EPOCH`` as an ISO date, or nothing where none was given.

    Args:
        environment: the environment variables of the door's process.
    """
    try:
        moment = datetime.fromtimestamp(int(environment.get("SOURCE_DATE_EPOCH", "")), UTC)
    except (ValueError, OverflowError, OSError):
        return ""
    return moment.date().isoformat()


def seconds(environment: Mapping[str, str], reviews: Iterable[str]) -> int:
    """Date what is made of the whole site: by ``SOURCE_DATE_EPOCH``, else by the newest review.

    Args:
        environment: the environment variables of the door's process.
        reviews: ISO dates; what is none is passed over.

    Returns:
        Seconds since 1970, 0 where nothing tells a day.
    """
    newest = 0
    for day in [given(environment)] if given(environment) else reviews:
        try:
            newest = max(newest, int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()))
        except ValueError:
            continue
    return newest
