"""The day from which ages are counted: given from outside, never asked of the machine."""

from __future__ import annotations

from collections.abc import Mapping
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
