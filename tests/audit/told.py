"""What the parts of the audit have in common: a check left out says why, and figures stand in one form."""

from __future__ import annotations

import sys


class LeftOutError(Exception):
    """This machine cannot make the check; the text says why."""


def line(text: str) -> None:
    """Print a line at once, so that a long check shows how far it is."""
    print(text, flush=True)


def progress(number: int, of: int, what: str) -> None:
    """Say about ten times how far a check is."""
    if of >= 20 and (number == of or number % (of // 10) == 0):
        print(f"   [{number}/{of}] {what}", file=sys.stderr, flush=True)
