"""Is the date beside an event's mark the day on which it happened?

A card tells other dates too: of a count, of a protest, of what came after.  A page may give each of
them, with a word that the card has beside it ("Amnesty counted, as of January 2021").  A date right
before the mark, with no such word, is taken for the event's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from . import days, localized, numbers, sections, signs
from .cards import Event, Lang
from .numbers import Fact

_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_PARTS = re.compile(r"(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?")
# What has a beginning is dated by its first day alone.
_BEGINS = re.compile(
    r"\b(?:pecah|mulai|dimulai|bermula|berawal|meletus|broke out|begins?|began|starts?|started|erupts?|erupted)\b", re.I
)
# Between the date and the mark stand few words: "16 November 2021, state border {event: …}".
_NEAR = 3

Date = tuple[str, str, str]


def parts(date: str) -> Date:
    """Split an ISO date into year, month and day, each empty where it is not said."""
    match = _PARTS.fullmatch(date)
    return (match[1].replace("-", ""), match[2] or "", match[3] or "") if match else ("", "", "")


def same(one: Date, other: Date) -> bool:
    """Tell whether two dates agree in all that both of them say."""
    return all(not a or not b or a == b for a, b in zip(one, other, strict=True))


class Happened:
    """When an event happened, and what its card says of other days.

    Args:
        event: the card.
        first: its first day.
        last: its last day.
    """

    def __init__(self, event: Event, first: Date, last: Date) -> None:
        self._event, self._first, self._last = event, first, last
        # Read when a date asks for it, which is seldom.
        self._told: dict[Lang, list[tuple[frozenset[Date], frozenset[str]]]] = {}

    def covers(self, date: Date, *, begins: bool = False) -> bool:
        """Tell whether the event happened on a date, or with ``begins`` began then."""
        last = self._first if begins else self._last
        years = [date[0]] if date[0] else [str(y) for y in range(int(self._first[0]), int(last[0]) + 1)]
        return any(_order(self._first, (y, *date[1:])) <= 0 <= _order(last, (y, *date[1:])) for y in years)

    def tells(self, date: Date, words: frozenset[str], lang: Lang) -> bool:
        """Tell whether the card has a date in a sentence that shares a word with these, or not at all.

        The words of its title belong to every date.
        """
        if lang not in self._told:
            self._told[lang] = list(_told(self._event, lang))
        held = [said for dates, said in self._told[lang] if any(same(date, one) for one in dates)]
        words -= signs.words(self._event.title[lang])
        return not held or any(words & said for said in held)


def of(event: Event) -> Happened | None:
    """Read a card; one whose date cannot be read has a rule of its own."""
    named = days.iso(event.date)
    if not named or not (parts(named[0])[0] and parts(named[-1])[0]):
        return None
    return Happened(event, parts(named[0]), parts(named[-1]))


def _told(event: Event, lang: Lang) -> Iterator[tuple[frozenset[Date], frozenset[str]]]:
    """Give the dates and the telling words of each sentence of a card."""
    years = {day[:4] for day in days.iso(event.date)}
    for text in localized.of(event, ""):
        side = text.sides.id if lang == "id" else text.sides.en
        for start, end in sections.sentences(side):
            dated = [fact for fact in numbers.read(side[start:end], lang) if _dates(fact)]
            # "On 9 November" on the card of 2020 is the one of that year.
            values = {
                v for f in dated for v in ({f"{y}{f.value[1:]}" for y in years} if f.value[0] == "-" else {f.value})
            }
            if values:
                yield frozenset(map(parts, values)), _words(side[start:end], dated)


def misdated(happened: Happened, lang: Lang, text: str, facts: Sequence[Fact], mark: int) -> Fact | None:
    """Give the date beside a mark that belongs to something else on the card.

    Args:
        happened: the card.
        lang: language of the text.
        text: a sentence or a row of a table, markup blanked out.
        facts: what belongs to the mark, places counted in ``text``.
        mark: where the mark stands.
    """
    dated = [fact for fact in facts if _dates(fact)]
    begins = bool(_BEGINS.search(text, 0, mark))
    if not dated or any(happened.covers(parts(fact.value), begins=begins) for fact in dated):
        return None
    for fact in reversed(dated):
        if fact.start < mark and _beside(text, fact, mark):
            # What follows the mark in prose is about something else.
            start, end = _cell(text[:mark] if mark <= _cell(text, fact.start)[1] else text, fact.start)
            words = _words(text[start:end], dated)
            return None if happened.tells(parts(fact.value), words, lang) else fact
    return None


def _dates(fact: Fact) -> bool:
    return fact.kind == "date" or bool(_YEAR.fullmatch(fact.value))


def _words(text: str, dated: Sequence[Fact]) -> frozenset[str]:
    """Give the telling words of a text; the names of its months are none."""
    return signs.words(text) - signs.words(" ".join(fact.shown for fact in dated))


def _cell(text: str, at: int) -> tuple[int, int]:
    """Give the bounds of the cell around a place; outside a table, of the whole text."""
    if not text.lstrip().startswith("|"):
        return 0, len(text)
    end = text.find("|", at)
    return text.rfind("|", 0, at) + 1, end if end >= 0 else len(text)


def _beside(text: str, fact: Fact, mark: int) -> bool:
    """Tell whether a date is that of the mark: right before it, or alone in the first cell of its row."""
    start, end = _cell(text, fact.start)
    if mark <= end:
        return len(text[fact.start : mark].split()) - len(fact.shown.split()) <= _NEAR
    return text[start:end].strip(" *") == fact.shown and not text[:start].strip(" |")


def _order(one: Date, other: Date) -> int:
    """Compare two dates as far as both are said."""
    for a, b in zip(one, other, strict=True):
        if not a or not b or a == b:
            if a and b:
                continue
            return 0
        return -1 if a < b else 1
    return 0
