"""Dates in prose: ``27 September 2020``, ``Maret 2022``, ``29 Juli–10 Agustus 2020``, ``July 5, 2021``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from .cards import LANGS, Lang, other

_MONTHS: Mapping[Lang, tuple[str, ...]] = {
    "id": (
        "Januari Jan",
        "Februari Pebruari Feb",
        "Maret Mar",
        "April Apr",
        "Mei",
        "Juni Jun",
        "Juli Jul",
        "Agustus Agt Agu",
        "September Sept Sep",
        "Oktober Okt",
        "November Nopember Nov",
        "Desember Des",
    ),
    "en": (
        "January Jan",
        "February Feb",
        "March Mar",
        "April Apr",
        "May",
        "June Jun",
        "July Jul",
        "August Aug",
        "September Sept Sep",
        "October Oct",
        "November Nov",
        "December Dec",
    ),
}
_NUMBER: Mapping[Lang, Mapping[str, int]] = {
    lang: {name: n for n, names in enumerate(months, start=1) for name in names.split()}
    for lang, months in _MONTHS.items()
}
_FULL: Mapping[Lang, frozenset[str]] = {
    lang: frozenset(m.split()[0] for m in months) for lang, months in _MONTHS.items()
}
# The first letter leads, so that the search jumps from capital to capital.
_MONTH: Mapping[Lang, re.Pattern[str]] = {
    lang: re.compile(rf"(?:{'|'.join(sorted(names, key=len, reverse=True))})(?!\w)") for lang, names in _NUMBER.items()
}
# A month of the other language that is none of this one.
FOREIGN: Mapping[Lang, re.Pattern[str]] = {
    lang: re.compile(
        rf"(?:{'|'.join(sorted(_NUMBER[other(lang)].keys() - _NUMBER[lang].keys(), key=len, reverse=True))})(?!\w)"
    )
    for lang in LANGS
}
# What may stand between two days of one month; and what carries the year of the second date to the first.
_AND = (
    r"(?:[ ]?[–,/-]|,?[ ](?:dan|atau|ke|sampai|hingga|serta|and|or|to|until|through)(?=[ ]))"
    r"[ ]?(?:(?:pada|tanggal|on|the)[ ]){0,2}"
)
_DAY = r"(?<![\d.,])\d{1,2}(?:st|nd|rd|th)?(?![\d])"
_BEFORE = re.compile(rf"((?:{_DAY}{_AND}){{0,4}}{_DAY})[ ](?:of[ ])?$")
_YEAR = re.compile(r"\.?,?[ ](?:tahun[ ]|of[ ])?(\d{4})(?![\d]|[.,]\d)")
_AFTER = re.compile(r"\.?[ ](\d{1,2})(?:st|nd|rd|th)?,[ ](\d{4})(?!\d)")
_CARRIED = re.compile(rf"{_AND}$")
_ISO = re.compile(r"[12]\d{3}-(\d{2})-(\d{2})(?![\w-])")
_INSIDE = re.compile(r"[\w-]")
# "Mid-June", "pasca-November": a month all the same.
_PART = re.compile(r"(?<!\w)(?:mid|early|late|end|pre|post|pra|pasca)-$", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_DIGIT = re.compile(r"\d")
# "9th of " is the longest that stands between a day's last figure and its month.
_DAY_BEFORE = 8
_STARTS = re.compile(r"(?:^|[.!?:|\n]\s*|\*\*)[\s>\"“(*#-]*$")


@dataclass(frozen=True, slots=True)
class Day:
    """A date: 0 stands for what is not said.

    ``loose``: the word may be no month at all; ``foreign``: it is a month of the other language.
    """

    year: int
    month: int
    day: int
    start: int
    end: int
    loose: bool = False
    foreign: bool = False

    @property
    def value(self) -> str:
        """Give the date as ISO writes it, with ``--`` for a year that is not said."""
        year = f"{self.year:04}" if self.year else "-"
        return f"{year}-{self.month:02}" + (f"-{self.day:02}" if self.day else "")


def read(text: str, lang: Lang) -> list[Day]:
    """Find the dates of a line; a year that stands only behind the second of two dates belongs to both."""
    found = [
        Day(int(m[0][:4]), int(m[1]), int(m[2]), m.start(), m.end())
        for m in (_ISO.finditer(text) if "-0" in text or "-1" in text else ())
        if 0 < int(m[1]) < 13 and 0 < int(m[2]) < 32 and not _INSIDE.match(text[m.start() - 1 : m.start()])
    ]
    for match in _MONTH[lang].finditer(text):
        if not _within(text, match.start()):
            found += _around(match, text, lang)
    for match in FOREIGN[lang].finditer(text):
        if not _within(text, match.start()):
            days = _around(match, text, other(lang))
            found += [replace(day, foreign=True) for day in days if day.day or day.year]
    found.sort(key=lambda day: (day.start, day.day))
    for n in range(len(found) - 2, -1, -1):
        here, behind = found[n], found[n + 1]
        if not here.year and behind.year and _CARRIED.fullmatch(text, here.end, behind.start):
            found[n] = replace(here, year=behind.year)
    return found


def _within(text: str, at: int) -> bool:
    """Tell whether what begins at a place is part of a longer word."""
    before = text[at - 1 : at]
    return bool(_INSIDE.match(before)) and not (before == "-" and _PART.search(text, max(0, at - 7), at))


def _around(match: re.Match[str], text: str, lang: Lang) -> Iterator[Day]:
    month, start, end, year = _NUMBER[lang][match[0]], match.start(), match.end(), 0
    days: list[int] = []
    # Forty characters hold five days with their commas.
    near = _DIGIT.search(text, max(0, start - _DAY_BEFORE), start)
    if near and (before := _BEFORE.search(text[max(0, start - 40) : start])):
        days = [int(d) for d in _DIGITS.findall(before[1]) if int(d)]
        start -= len(before[0])
    # "Juni 15, 2020" is written by those who begin to write English.
    after = _AFTER.match(text, end) if not days else None
    if after and 0 < int(after[1]) < 32:
        days, year, end = [int(after[1])], int(after[2]), after.end()
    elif behind := _YEAR.match(text, end):
        year, end = int(behind[1]), behind.end()
    if not year:
        days = [day for day in days if day < 32]  # with a year it is a slip of the pen
    if not days and not year and match[0] not in _FULL[lang]:
        return
    # "May" and "March" are verbs where a sentence begins with them.
    loose = not days and not year and match[0] in ("May", "March", "Mar") and _begins(text, start)
    for day in days or [0]:
        yield Day(year, month, day, start, end, loose)


def _begins(text: str, at: int) -> bool:
    """Tell whether a sentence begins at a place."""
    # Twelve characters hold any mark-up before a first word; "x" keeps a cut from looking like a start.
    return bool(_STARTS.search(text[:at] if at <= 12 else f"x{text[at - 12 : at]}"))


def month(number: int, lang: Lang) -> str:
    """Give the full name of a month, from 1."""
    return _MONTHS[lang][number - 1].split()[0]


def names(lang: Lang) -> re.Pattern[str]:
    """Give the pattern of the months of a language."""
    return _MONTH[lang]


def iso(date: str) -> list[str]:
    """Give the days of a card's ``date``: one ISO date, or two with a slash between."""
    return [part for part in date.split("/") if part]
