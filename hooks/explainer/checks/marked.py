"""Does a sentence that names an event or a claim by its mark give the numbers of that card?"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .. import agreement, days, happened, localized, numbers, sections
from ..archive import FILES, Archive
from ..cards import LANGS, Claim, Event
from ..corpus import Corpus
from ..finding import Finding
from ..happened import Happened, misdated, parts, same
from ..text import Page

_MARK = re.compile(r"\{(claim|event):[ \t]*([^{}\s]+)[ \t]*\}")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")


@dataclass(frozen=True, slots=True)
class _Known:
    """What a card tells: its numbers, its dates as year, month and day ("" where not said), and its own date."""

    numbers: frozenset[str]
    dates: frozenset[tuple[str, str, str]]
    happened: Happened | None = None

    def allows(self, kind: str, value: str) -> bool:
        if kind == "number":
            return value in self.numbers or any(value == year for year, _, _ in self.dates)
        wanted = parts(value)
        return any(same(wanted, date) for date in self.dates)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Compare the figures of each sentence with the cards that it names."""
    known: dict[tuple[str, str], _Known] = {}
    for page in corpus.pages.values():
        lines = {mark.line for mark in page.marks if mark.kind in ("claim", "event")}
        for line in sorted(lines):
            yield from _in_line(page, line, corpus.archive, known)


def _in_line(page: Page, line: int, archive: Archive, known: dict[tuple[str, str], _Known]) -> Iterator[Finding]:
    prose, raw = page.prose[line - 1], page.lines[line - 1]
    # A mark inside code is still seen in the prose, where a real one is blank.
    marks = [m for m in _MARK.finditer(raw) if not prose[m.start() : m.end()].strip()]
    text = sections.plain(prose)
    # A row of a table is one statement: the date in its first cell is that of the event in the second.
    row = text.lstrip().startswith("|")
    for start, end in [(0, len(text))] if row else sections.sentences(text):
        named = [m for m in marks if start <= m.start() < end]
        cards = [known.setdefault(n, k) for n in map(_name, named) if (k := known.get(n) or _card(*n, archive))]
        if not cards or len(cards) < len(named):
            continue  # an unknown mark has its own rule
        facts = [f for f in numbers.read(text[start:end], page.lang) if not (f.word or f.loose)]
        for mark, card, own in _shared(named, cards, facts, start):
            dated = False
            for fact in reversed(own):
                if card.allows(fact.kind, fact.value):
                    dated = dated or fact.kind == "date" or bool(_YEAR.fullmatch(fact.value))
                elif not (dated and _YEAR.fullmatch(fact.value)):
                    # Behind a year that is not the card's stands one that is: "born in 1992, closed in 2025 {event: …}"
                    yield _finding(page, line, mark, archive, here=fact.shown)
            if card.happened and (
                slip := misdated(card.happened, page.lang, text[start:end], own, mark.start() - start)
            ):
                date = archive.events[mark[2]].date
                yield _finding(page, line, mark, archive, elsewhere=slip.shown, date=date)


def _shared(
    marks: list[re.Match[str]], cards: list[_Known], facts: list[numbers.Fact], start: int
) -> Iterator[tuple[re.Match[str], _Known, list[numbers.Fact]]]:
    """Give each mark of a sentence, its card, and the figures between the mark before it and itself.

    What follows the last mark belongs to it as well.
    """
    for number, (mark, card) in enumerate(zip(marks, cards, strict=True)):
        after = marks[number - 1].end() if number else 0
        before = mark.start() if number + 1 < len(marks) else sys.maxsize
        yield mark, card, [f for f in facts if after <= f.start + start < before]


def _name(mark: re.Match[str]) -> tuple[str, str]:
    return mark[1], mark[2]


def _finding(page: Page, line: int, mark: re.Match[str], archive: Archive, **said: str) -> Finding:
    drawer, cards = _cards(mark[1], archive)
    values = {"here": "", "elsewhere": "", "date": "", **said}
    place = f"{FILES[drawer]}:{cards[mark[2]].line}"
    return Finding.at(page.path, line, "facts.event", card=mark[2], place=place, **values)


def _cards(kind: str, archive: Archive) -> tuple[str, Mapping[str, Claim] | Mapping[str, Event]]:
    return ("claims", archive.claims) if kind == "claim" else ("events", archive.events)


def _card(kind: str, key: str, archive: Archive) -> _Known | None:
    card = _cards(kind, archive)[1].get(key)
    if card is None:
        return None
    values: set[str] = set()
    dates: set[str] = set()
    for text in localized.of(card, ""):
        for lang, side in zip(LANGS, (text.sides.id, text.sides.en), strict=True):
            for told in agreement.facts(side, lang):
                (values if told.kind == "number" else dates).add(told.value)
    if isinstance(card, Event):
        named = days.iso(card.date)
        # "On 9 November" on the card of 2020 is no 9 November 2021.
        dates = {f"{day[:4]}{date[1:]}" if date[0] == "-" else date for date in dates for day in named} | {*named}
    own = happened.of(card) if isinstance(card, Event) else None
    return _Known(frozenset(values), frozenset(map(parts, dates)), own)
