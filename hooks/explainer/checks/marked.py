"""Does a sentence that names an event or a claim by its mark give the numbers of that card?"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .. import agreement, days, localized, numbers, sections
from ..archive import FILES, Archive
from ..cards import LANGS, Claim, Event
from ..corpus import Corpus
from ..finding import Finding
from ..text import Page

_MARK = re.compile(r"\{(claim|event):[ \t]*([^{}\s]+)[ \t]*\}")
_YEAR = re.compile(r"(?:1[89]|20)\d\d")
_DATE = re.compile(r"(\d{4}|-)(?:-(\d{2}))?(?:-(\d{2}))?")


@dataclass(frozen=True, slots=True)
class _Known:
    """What a card tells: its numbers, and its dates as year, month and day ("" where not said)."""

    numbers: frozenset[str]
    dates: frozenset[tuple[str, str, str]]

    def allows(self, kind: str, value: str) -> bool:
        if kind == "number":
            return value in self.numbers or any(value == year for year, _, _ in self.dates)
        wanted = _parts(value)
        return any(all(not a or not b or a == b for a, b in zip(wanted, d, strict=True)) for d in self.dates)


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
                    yield _finding(page, line, fact, mark, archive)


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


def _finding(page: Page, line: int, fact: numbers.Fact, mark: re.Match[str], archive: Archive) -> Finding:
    drawer, cards = _cards(mark[1], archive)
    place = f"{FILES[drawer]}:{cards[mark[2]].line}"
    return Finding.at(page.path, line, "facts.event", here=fact.shown, card=mark[2], place=place)


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
    return _Known(frozenset(values), frozenset(_parts(date) for date in dates))


def _parts(date: str) -> tuple[str, str, str]:
    match = _DATE.fullmatch(date)
    return (match[1].replace("-", ""), match[2] or "", match[3] or "") if match else ("", "", "")
