"""Numbers and dates in prose, read by the customs of each language.

``1.960`` in Indonesian is ``1,960`` in English; ``87,5 persen`` is ``87.5 percent``; ``US$6,73
miliar`` is ``US$6.73 billion``.  What only looks like a number is left out: the names of machines
(TB2, F-16) and of documents (S/RES/822).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from . import days, numberwords
from .cards import Lang

_DIGITS = re.compile(r"[0-9]+(?:[.,\u00a0\u202f][0-9]+)*")
_GROUPED: Mapping[Lang, re.Pattern[str]] = {
    "id": re.compile(r"([1-9]\d{0,2}(?:[.\u00a0\u202f]\d{3})+)(?:,(\d+))?"),
    "en": re.compile(r"([1-9]\d{0,2}(?:[,\u00a0\u202f]\d{3})+)(?:\.(\d+))?"),
}
_POINT: Mapping[Lang, re.Pattern[str]] = {
    "id": re.compile(r"(\d+)[,.](\d+)"),  # "2.1" is a section; a wrong point has its own rule
    "en": re.compile(r"(\d+)\.(\d+)"),
}
_SEPARATORS = re.compile(r"[.,\u00a0\u202f]")
_CODE = re.compile(r"\b[A-Z][A-Za-z.]*(?:/[A-Za-z0-9.()]+)+")  # S/RES/822, A/62/243
_HYPHENED = re.compile(r"([^\W_]{1,16})[-‑]$")
_BEFORE_YEARS = frozenset({"mid", "post", "pre", "pasca", "pra", "ke", "early", "late", "era"})
_SHORT = re.compile(r"(bn|mn|m|k)(?!\w)")
_SHORT_VALUE = {"bn": 10**9, "mn": 10**6, "m": 10**6, "k": 10**3}
_TAIL: Mapping[Lang, re.Pattern[str]] = {
    lang: re.compile(
        r"(?:(?:st|nd|rd|th|s|[-‑]?an)(?!\w))?"
        rf"(?:[ \u00a0-]?(?P<times>{'|'.join(words)})(?!\w))?"
        r"(?:(?P<percent>[ \u00a0-]?(?:%|poin persen|persen|per ?cent|percentage))"
        r"|[ ](?P<money>dolar|dollars?|euros?|rupiah|pounds?|lira)(?!\w))?",
        re.IGNORECASE,
    )
    for lang, words in numberwords.MAGNITUDES.items()
}
_MONEY = {"dol": "dollar", "eur": "euro", "rup": "rupiah", "pou": "pound", "lir": "lira"}
_SIGNS = frozenset("$€£₺DPRp")
_CURRENCY = re.compile(
    r"(?:(?P<dollar>(?:US|AS)?\s?\$|USD)|(?P<euro>€|EUR)|(?P<rupiah>Rp\.?|IDR)|(?P<pound>£|GBP)|(?P<lira>₺))\s?$"
)
# It begins with its digits, so that the search jumps from digit to digit; what stands before is looked at after.
_CLOCK = re.compile(r"([0-9]{1,2})([.:])([0-9]{2})(?![\d:]|\w)")
_OCLOCK = re.compile(r"(?:[Pp]ukul|[Jj]am) $")
_NOON = re.compile(r"\s*(?:(a)|(p))\.?\s?m(?!\w)", re.IGNORECASE)
_RANGE = re.compile(r"\s?[–/-]\s?")
_ROMAN = re.compile(r"[IVX]{1,5}(?![\w-])")
_ROMAN_FORM = re.compile(r"X{0,3}(?:IX|IV|VI{0,3}|I{2,3})|X{1,3}")
_ROMAN_VALUE = {"I": 1, "V": 5, "X": 10}
# A figure of more signs is no figure; decimal arithmetic rounds at 28.
_LONGEST = 27
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
# No title is longer.
_FAR = 300
_INSIDE = re.compile(r"[\w.-]")
_TITLE = re.compile(r"(?<![*\w])\*(?![*\s])[^*]+\*(?![*\w])|[\"“][A-Z][^\"“”]*[\"”]")


class Fact(NamedTuple):
    """A number or a date of a text; a page has hundreds, and a tuple is made in half the time.

    Attributes:
        kind: ``number`` or ``date``.
        value: the same in both languages.
        shown: as it is written.
        start: column, from 0.
        unit: ``%``, a currency, or nothing.
        loose: it may stand for a partner of the other side, but need not have one.
        word: it is written in words.
    """

    kind: str
    value: str
    shown: str
    start: int
    unit: str = ""
    loose: bool = False
    word: bool = False


def read(text: str, lang: Lang) -> list[Fact]:
    """Find the numbers and dates of one text, which holds no markup."""
    found = []
    spans: list[tuple[int, int]] = []
    for day in days.read(text, lang):
        shown = " ".join(text[day.start : day.end].split())
        found.append(Fact("date", day.value, shown, day.start, loose=day.loose))
        spans.append((day.start, day.end))
    rest = _without(text, spans)
    if "/" in rest:
        rest = _without(rest, [m.span() for m in _CODE.finditer(rest)])
    clocks = list(_clocks(rest))
    found += [fact for fact, _ in clocks]
    rest = _without(rest, [(fact.start, end) for fact, end in clocks])
    figures = list(_figures(rest, lang))
    found += [fact for fact, _ in figures]
    rest = _without(rest, [(fact.start, end) for fact, end in figures])
    found += _words(text, rest, lang)
    return sorted(found, key=lambda fact: fact.start)


def _without(text: str, spans: list[tuple[int, int]]) -> str:
    """Blank the given places; each is there once or more, in order."""
    if not spans:
        return text
    parts, at = [], 0
    for start, end in spans:
        if end > at:
            first = max(start, at)
            parts += [text[at:first], "\x00" * (end - first)]
            at = end
    return "".join([*parts, text[at:]])


def _words(text: str, rest: str, lang: Lang) -> Iterator[Fact]:
    for word in numberwords.read(rest, lang):
        loose = word.loose or _titled(text, word.start)
        yield Fact("number", str(word.value), text[word.start : word.end], word.start, "", loose, word=True)
    for match in _ROMAN.finditer(rest):
        start = match.start()
        if _ROMAN_FORM.fullmatch(match[0]) and not _INSIDE.match(rest[start - 1 : start]):
            yield Fact("number", str(_roman(match[0])), match[0], start, loose=True, word=True)


def _titled(text: str, at: int) -> bool:
    """Tell whether a word belongs to a title or a foreign phrase, which keeps its words.

    *The Four Feathers* and "Three Brothers 2021" have no partner "empat" or "tiga".
    """
    begin, end = text.rfind("\n", max(0, at - _FAR), at) + 1, text.find("\n", at, at + _FAR)
    begin, end = max(begin, at - _FAR, 0), end if end >= 0 else at + _FAR
    capital = text[at].isupper()
    if not capital and text.find("*", begin, at) < 0:
        return False
    return any(m.start() < at < m.end() and (capital or m[0][0] == "*") for m in _TITLE.finditer(text, begin, end))


def _roman(numeral: str) -> int:
    values = [_ROMAN_VALUE[letter] for letter in numeral]
    return sum(-v if v < w else v for v, w in zip(values, [*values[1:], 0], strict=True))


def _clocks(text: str) -> Iterator[tuple[Fact, int]]:
    """Give each time of day, ``14:05`` or ``pukul 14.05``, and where it ends."""
    for match in _CLOCK.finditer(text):
        start, end = match.span()
        before = text[start - 1 : start]
        if before == " " and (word := _OCLOCK.search(text, max(0, start - 6), start)):
            start = word.start()
        elif match[2] == "." or before in (":", ".", ",") or before.isdigit():
            continue
        hour = int(match[1])
        if half := _NOON.match(text, end):
            hour = hour % 12 + (12 if half[2] else 0)
        yield Fact("number", f"{hour:02}:{match[3]}", text[start:end], start), end


def _figures(text: str, lang: Lang) -> Iterator[tuple[Fact, int]]:
    """Give each number in figures, and where it ends with its unit."""
    before, before_end = "", -9
    for match in _DIGITS.finditer(text):
        start, end = match.span()
        # Two characters tell whether a look for a currency is worth while.
        money = (
            _CURRENCY.search(text, max(0, start - 5), start) if _SIGNS & {*text[max(0, start - 2) : start]} else None
        )
        if not money and _names(text, start, end):
            continue
        raw = match[0]
        number = value(raw, lang)
        if before_end >= 0 and len(raw) == 2 and len(before) == 4 and _RANGE.fullmatch(text, before_end, start):
            # "2018–22" is 2018–2022; "2010-09" is not
            gap = int(raw) - int(before[2:])
            if gap == 1 or (gap > 1 and text[before_end:start].strip() != "/"):
                number = f"{before[:2]}{raw}"
        before, before_end = (raw, end) if raw.isdigit() else ("", -9)
        unit = ""
        if money:
            start, unit = money.start(), str(money.lastgroup)
            if short := _SHORT.match(text, end):
                number, end = _times(number, _SHORT_VALUE[short[1]]), short.end()
        tail = _TAIL[lang].match(text, end)
        if tail and tail.end() > end:
            end = tail.end()
            if tail["times"]:
                number = _times(number, numberwords.MAGNITUDES[lang][tail["times"].lower()])
            if tail["percent"]:
                unit = "%"
            elif tail["money"]:
                unit = _MONEY[tail["money"][:3].lower()]
        yield Fact("number", number, text[start:end], start, unit), end


def _names(text: str, start: int, end: int) -> bool:
    """Tell whether a figure is part of a name: TB2, F-16, 5G, but not mid-2010s and ke-8."""
    before = text[start - 1] if start else " "
    if before.isalpha() or before == "_":
        return True
    if before in "-‑":
        match = _HYPHENED.search(text, max(0, start - 18), start)
        if match and match[1] != match[1].lower() and match[1].lower() not in _BEFORE_YEARS:
            return True
    return text[end : end + 1].isupper()


def value(raw: str, lang: Lang) -> str:
    """Give a number as both languages agree on it: ``1.960`` in Indonesian, ``1,960`` in English."""
    if len(raw) > _LONGEST:
        return raw
    if raw.isdigit():
        return raw.lstrip("0") or "0"
    if grouped := _GROUPED[lang].fullmatch(raw):
        whole = _SEPARATORS.sub("", grouped[1])
        return _short(Decimal(f"{whole}.{grouped[2] or 0}"))
    if point := _POINT[lang].fullmatch(raw):
        return _short(Decimal(f"{point[1]}.{point[2]}"))
    return raw


def _times(number: str, factor: int) -> str:
    return _short(Decimal(number) * factor) if len(number) <= _LONGEST and _PLAIN.fullmatch(number) else number


def _short(number: Decimal) -> str:
    return f"{number.normalize():f}"
