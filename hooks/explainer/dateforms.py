"""Dates written so that nobody can rely on them.

``31 Juni 2020`` is in no calendar, ``06/07/2021`` is a day in June or in July, and ``15 June 2021``
in an Indonesian sentence is neither language.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from . import days, sections
from .cards import Lang, other
from .days import Day
from .language import KEPT
from .text import blank

Why = Literal["calendar", "order", "month"]

_FIGURES = re.compile(r"(?<![\w./-])(\d{1,2})([/.-])(\d{1,2})\2([12]\d{3})(?![\w/-]|\.\d)")
# The year leads: what the calendar has is read in one way only.
_LED = re.compile(r"(?<![\w./-])([12]\d{3})([/-])(\d{2})\2(\d{2})(?![\w/-]|\.\d)")
# Quicker, as few digits follow such a sign.
_SLASHED = re.compile(r"[/.-]\d{1,2}[/.-][12]\d{3}|\d[/-]\d\d[/-]\d\d(?!\d)")
# The number of a ruling or of a law has slashes, too.
_NUMBERED = re.compile(
    r"(?:\b(?:no|nr|(?:ber)?nomor|number(?:ed)?|nos|reg|register|case|perkara|pasal|vers(?:i|ion))\b[.:]?|№) ?$",
    re.IGNORECASE,
)
_NUMBERED_BEFORE = 12
# A day that some month lacks, beside what may be a month; most lines with a date have none.
_LATE = re.compile(
    r"(?:29|[3-9]\d)(?:(?:st|nd|rd|th)?[ ](?:of )?[ADFJMNOS]|(?<=-\d\d-\d\d)(?!\d)|(?:st|nd|rd|th)?, [12]\d{3}(?!\d))"
)
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th)\b(?: of\b)?")


@dataclass(frozen=True, slots=True)
class Slip:
    """A date, why it cannot stay, what to write (or nothing), and where it stands in its line, from 0."""

    form: str
    why: Why
    use: str
    start: int


def looks(text: str, lang: Lang) -> bool:
    """Tell whether a text may hold such a date."""
    return bool(_LATE.search(text) or _SLASHED.search(text) or days.FOREIGN[lang].search(text))


def slips(line: str, lang: Lang) -> Iterator[Slip]:
    """Find the dates of a line that cannot stay as they are; a quotation and a title keep theirs.

    Args:
        line: one line of prose; code and marks are blanked out.
        lang: its language.
    """
    if not looks(line, lang):
        return
    plain = sections.plain(KEPT.sub(blank, line))
    told: set[int] = set()
    for day in days.read(plain, lang):
        form = plain[day.start : day.end]
        if day.start in told:
            continue  # "30–31 Juni 2020" is two days at one place
        if not _real(day.year, day.month, day.day):
            told.add(day.start)
            yield Slip(form, "calendar", "", day.start)
        elif day.foreign:
            told.add(day.start)
            yield Slip(form, "month", _own(form, day, lang), day.start)
    for match in _FIGURES.finditer(plain):
        if not _NUMBERED.search(plain[max(0, match.start() - _NUMBERED_BEFORE) : match.start()]):
            yield from _figures(match, lang)
    for match in _LED.finditer(plain):
        if match.start() not in told and not _real(int(match[1]), int(match[3]), int(match[4]) or 32):
            yield Slip(match[0], "calendar", "", match.start())


def _figures(match: re.Match[str], lang: Lang) -> Iterator[Slip]:
    one, two, year = int(match[1]), int(match[3]), int(match[4])
    ways = {(d, m) for d, m in ((one, two), (two, one)) if d and _real(year, m, d)}
    if not ways:
        yield Slip(match[0], "calendar", "", match.start())
    if not ways or match[2] == ".":
        return  # with points the day comes first
    # Indonesian puts the day first; who writes English may have meant either.
    meant = (one, two) if lang == "id" and (one, two) in ways else ways.pop() if len(ways) == 1 else None
    use = f"{meant[0]} {days.month(meant[1], lang)} {year}" if meant else ""
    yield Slip(match[0], "order", use, match.start())


def _own(form: str, day: Day, lang: Lang) -> str:
    """Write a date with the month of its own language, the day before it."""
    name = days.month(day.month, lang)
    if form[:1].isalpha() and day.day:
        return f"{day.day} {name} {day.year}"
    return _ORDINAL.sub("", days.names(other(lang)).sub(name, form))


def _real(year: int, month: int, day: int) -> bool:
    """Tell whether a calendar has a day; 2000 stands for a year that is not said, as it has 29 February."""
    return 0 < month < 13 and day <= monthrange(year or 2000, month)[1]
