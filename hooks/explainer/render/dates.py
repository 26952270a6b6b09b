"""Dates of the cards as a reader writes them, by Babel."""

from __future__ import annotations

from datetime import date

from babel.dates import format_date

from ..cards import Lang

# Both languages write day, month, year; en_GB has that order.
LOCALES: dict[Lang, str] = {"id": "id", "en": "en_GB"}


def spoken(text: str, lang: Lang) -> str:
    """Write an ISO date, or two with a slash between, as prose.

    Args:
        text: ``2020``, ``2020-09``, ``2020-09-27`` or two of these as ``start/end``.
        lang: the language.

    Returns:
        ``27 September 2020``, ``24–27 Maret 2022``, ``27 September–10 November 2020``; parts that
        both ends share are written once.
    """
    start, slash, end = text.partition("/")
    if not slash:
        return _one(start, lang)
    a, b = start.split("-"), end.split("-")
    if len(a) == len(b) == 3 and a[:2] == b[:2]:
        return f"{int(a[2])}–{_one(end, lang)}"
    if a[0] == b[0] and len(a) > 1 and len(b) > 1:
        return f"{_one(start, lang).removesuffix(f' {a[0]}')}–{_one(end, lang)}"
    return f"{_one(start, lang)}–{_one(end, lang)}"


def _one(text: str, lang: Lang) -> str:
    parts = [int(p) for p in text.split("-")]
    pattern = ("y", "MMMM y", "d MMMM y")[len(parts) - 1]
    day = date(*[*parts, 1, 1][:3])
    return format_date(day, pattern, locale=LOCALES[lang])
