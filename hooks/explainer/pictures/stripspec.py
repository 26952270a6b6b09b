"""How the strip of the timeline is drawn: the part ``strip`` of its card.

Dates, titles, lanes and Turkey's part come from ``data/timeline.yml``; here stands only what is decided
for the drawing: where a phase begins, and which events get a label.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..cards import Both, Phase


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A phase on the strip.

    Attributes:
        key: of the phase.
        opens: key of the event with which it begins; it lasts until the next one.
        at: whether it begins on that event's first or last day.
        months: how much time one row holds on a phone; it divides 12 or is a multiple of it.
        short: its name where there is little room.
    """

    key: Phase
    opens: str
    at: Literal["start", "end"] = "start"
    months: Literal["1", "3", "6", "12", "24", "48"] = "12"
    short: Both
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark(Both):
    """The short label of a main event."""

    event: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Term(Both):
    """A word that stands alone in the drawing."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """The part ``strip`` of a figure's card.

    Attributes:
        form: every event as a mark that leads to the timeline, or the phases as one bar in years.
        phases: in order of time.
        until: key of the event on whose last day the last phase stops.
        zoom: keys of the phases that a wide strip enlarges.
        marks: labels of the main events.
        terms: words that stand alone in the drawing.
    """

    form: Literal["strip", "bar"]
    phases: tuple[Span, ...]
    until: str
    zoom: tuple[Phase, ...] = ()
    marks: tuple[Mark, ...] = ()
    terms: tuple[Term, ...] = ()
    line: int = 0
