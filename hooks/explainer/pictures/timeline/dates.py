"""Dates of the timeline as places on a line, and as short words."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from babel.dates import format_date
from babel.units import format_unit

from ...cards import Lang

# The patterns below give the order; British English would write "Sept".
_LOCALES: dict[Lang, str] = {"id": "id", "en": "en_US"}
_SHORT = ("y", "MMM y", "d MMM y")
_LONG = ("y", "MMMM y", "d MMMM y")


def first(text: str) -> date:
    """Give the first day of a card's date: of a year or a month its first.

    Raises:
        ValueError: it is none.
    """
    parts = [int(part) for part in text.partition("/")[0].split("-")]
    return date(*[*parts, 1, 1][:3])


def last(text: str) -> date:
    """Give the last day of a card's date: of a year or a month its last.

    Raises:
        ValueError: it is none.
    """
    start, slash, end = text.partition("/")
    parts = [int(part) for part in (end if slash else start).split("-")]
    if len(parts) == 3:
        return date(*parts)
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return date(year, month, monthrange(year, month)[1])


def place(day: date) -> float:
    """Give a day as a year with its fraction."""
    return day.year + (day.timetuple().tm_yday - 1) / (366 if day.year % 4 == 0 else 365)


def month(day: date) -> int:
    """Count a day's month from the year 0 on."""
    return day.year * 12 + day.month - 1


def written(text: str, lang: Lang, *, long: bool = False) -> str:
    """Write a card's date: ``27 Sep 2020``, ``19–20 Sep 2023``, ``24 Sep–3 Okt 2023``.

    Args:
        text: one ISO date, or two with a slash between.
        lang: the language.
        long: with the months in full.
    """
    start, slash, end = text.partition("/")
    if not slash:
        return _one(start, lang, long)
    a, b = start.split("-"), end.split("-")
    if len(a) == len(b) == 3 and a[:2] == b[:2]:
        return f"{int(a[2])}–{_one(end, lang, long)}"
    if a[0] == b[0] and len(a) > 1 and len(b) > 1:
        return f"{_one(start, lang, long).removesuffix(f' {a[0]}')}–{_one(end, lang, long)}"
    return f"{_one(start, lang, long)}–{_one(end, lang, long)}"


def begun(text: str, lang: Lang) -> str:
    """Write a card's date in short, and leave out an end that lies in another month.

    Args:
        text: one ISO date, or two with a slash between.
        lang: the language.
    """
    start, _, end = text.partition("/")
    return written(text if start[:7] == end[:7] else start, lang)


def _one(text: str, lang: Lang, long: bool) -> str:
    parts = text.split("-")
    return format_date(first(text), (_LONG if long else _SHORT)[len(parts) - 1], locale=_LOCALES[lang])


def months(start: int, end: int, lang: Lang) -> str:
    """Write a run of months, counted as :func:`month` does, both ends in it: ``Jul–Des 2021``, ``1988–1991``.

    Args:
        start: first month.
        end: last month.
        lang: the language.
    """
    # A run of years is named by its years, even where a phase begins or ends inside the first or the last.
    if end - start >= 12 or (start % 12 == 0 and end % 12 == 11):
        one, other = start // 12, end // 12
        return str(one) if one == other else f"{one}–{other}"
    a, b = (f"{m // 12:04}-{m % 12 + 1:02}" for m in (start, end))
    return written(a if a == b else f"{a}/{b}", lang)


def lasted(start: date, end: date, lang: Lang) -> str:
    """Say how long something lasted, in whole years and months: ``32 tahun 4 bulan``.

    Args:
        start: first day.
        end: the day after the last.
        lang: the language.
    """
    whole = month(end) - month(start) - (end.day < start.day)
    # Half a month or more counts as one.
    whole += (end.day - start.day) % 31 >= 15
    parts = [(whole // 12, "year"), (whole % 12, "month")]
    said = [format_unit(n, f"duration-{unit}", locale=_LOCALES[lang]) for n, unit in parts if n]
    return " ".join(said) or format_unit((end - start).days, "duration-day", locale=_LOCALES[lang])
