"""The events of the timeline as marks, and the phases with their days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from ...archive import Archive
from ...cards import Event, Lang, Phase
from ..stripspec import Span, Strip
from . import dates


@dataclass(frozen=True, slots=True)
class Spot:
    """One event.

    Attributes:
        key: of its card, and of its anchor on the page of the timeline.
        day: on which it begins.
        said: its date and its title, as a screen reader says the link.
        when: its date in short.
        begins: the same, less an end in another month.
        label: its short label; without one it is a mark only.
        ground: it happened on the ground.
        turkey: its card tells a part of Turkey.
    """

    key: str
    day: date
    said: str
    when: str
    begins: str
    label: str
    ground: bool
    turkey: bool

    @property
    def href(self) -> str:
        """Give the address that the page puts its own in for."""
        return f"LINK:conflict/timeline.md#{self.key}"


@dataclass(frozen=True, slots=True)
class Stretch:
    """One phase: its first day, and the day on which the next one begins.

    Attributes:
        key: of the phase.
        start: first day.
        end: first day of the next phase; of the last one its own last day.
        name: as the page of the timeline heads it.
        short: where there is little room.
        months: how many one row holds on a phone.
    """

    key: Phase
    start: date
    end: date
    name: str
    short: str
    months: int


def spots(strip: Strip, archive: Archive, lang: Lang) -> list[Spot]:
    """Give every event of the timeline in the order of their days.

    Args:
        strip: says which are labelled.
        archive: has the events.
        lang: of every word.

    Raises:
        KeyError: the strip names an event that is none.
    """
    labels = {mark.event: mark[lang] for mark in strip.marks}
    for key in labels:
        if key not in archive.events:
            raise KeyError(key)
    found = [
        Spot(
            event.key,
            dates.first(event.date),
            f"{dates.written(event.date, lang, long=True)}: {event.title[lang]}",
            dates.written(event.date, lang),
            dates.begun(event.date, lang),
            labels.get(event.key, ""),
            event.lane == "ground",
            event.turkey is not None,
        )
        for event in archive.events.values()
    ]
    return sorted(found, key=lambda spot: (spot.day, spot.key))


def stretches(strip: Strip, archive: Archive, lang: Lang) -> list[Stretch]:
    """Give the phases with their days.

    Args:
        strip: says with which event each begins.
        archive: has the events, and the names of the phases.
        lang: of every word.

    Raises:
        KeyError: the strip names an event that is none.
        ValueError: a phase begins before the one ahead of it.
    """
    opened = [_opens(span, archive.events[span.opens]) for span in strip.phases]
    ends = [*opened[1:], dates.last(archive.events[strip.until].date)]
    found = []
    for span, start, end in zip(strip.phases, opened, ends, strict=True):
        if end <= start:
            raise ValueError(f"{span.key}: {start} > {end}")
        word = archive.words.get(f"phase-{span.key}")
        name = word[lang] if word else span.short[lang]
        found.append(Stretch(span.key, start, end, name, span.short[lang], int(span.months)))
    return found


def _opens(span: Span, event: Event) -> date:
    return dates.last(event.date) if span.at == "end" else dates.first(event.date)


def term(strip: Strip, key: str, lang: Lang) -> str:
    """Give a word that stands alone in the drawing.

    Raises:
        KeyError: the strip has none of that key.
    """
    for one in strip.terms:
        if one.key == key:
            return one[lang]
    raise KeyError(key)
