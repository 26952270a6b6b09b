"""Dates of cards and of front matter: is what was written a day, a month or a year that there is?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

_ISO = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)

# What a message asks for, by what the field takes.
DAY: Mapping[str, str] = {"form_id": "TTTT-BB-HH", "form_en": "YYYY-MM-DD"}
PARTS: Mapping[str, str] = {"form_id": "TTTT-BB-HH, TTTT-BB, atau TTTT", "form_en": "YYYY-MM-DD, YYYY-MM or YYYY"}
PERIOD: Mapping[str, str] = {
    "form_id": f"{PARTS['form_id']}; untuk kurun, dua tanggal dengan garis miring (2020-09-27/2020-11-10)",
    "form_en": f"{PARTS['form_en']}; for a period, two dates with a slash (2020-09-27/2020-11-10)",
}


def real(text: str) -> bool:
    """Tell whether a text is a year, a month or a day that the calendar has.

    Args:
        text: ``2020``, ``2020-09`` or ``2020-09-27``; nothing else will do.
    """
    match = _ISO.fullmatch(text)
    if not match:
        return False
    try:
        date(int(match[1]), int(match[2] or 1), int(match[3] or 1))
    except ValueError:
        return False
    return True


def day(text: str) -> bool:
    """Tell whether a text is one day, written in full.

    Args:
        text: ``2020-09-27``; ``20200927`` and ``2020-W39-7`` are ISO too, but nothing here prints them.
    """
    return len(text) == len("2020-09-27") and real(text)
