"""The strip on a phone: time runs down in rows, each with its marks, the main ones with a label."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...cards import Lang
from ..diagrams.block import HEAD, NOTE, Block, Style, block
from ..diagrams.geometry import Box
from ..diagrams.laid import Laid
from ..svg import WIDTH
from . import dates
from .events import Spot, Stretch

STEP = 26.0  # from mark to mark: still the 24 pixels that a finger needs where a phone is 360 wide
COLUMNS = 4
LINK = Style(12, bold=True, lead=14.5, ink="bar-hi", link=True)

_BAR = 74.0
_MARKS = 86.0
_TEXT = _MARKS + COLUMNS * STEP + 5


@dataclass(frozen=True, slots=True)
class Pin:
    """An event at its place; one with a label has the line that leads there."""

    spot: Spot
    x: float
    y: float
    words: Block
    target: Box
    leader: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Head:
    """The heading of a phase, and the bar of its rows."""

    box: Box
    words: Block
    bar: Box


def lay(stretches: Sequence[Stretch], spots: Sequence[Spot], lang: Lang, y: float) -> Laid:
    """Lay out the rows.

    Args:
        stretches: the phases.
        spots: the events, in the order of their days.
        lang: of the months.
        y: where they begin, below the key of the signs.

    Returns:
        What the template draws.
    """
    heads: list[Head] = []
    pins: list[Pin] = []
    times: list[Block] = []
    for number, stretch in enumerate(stretches):
        named = block([(stretch.name, HEAD)], 8, y + 4, WIDTH - 16)
        box = Box(0, y, WIDTH, named.height + 8)
        y = top = box.foot + 5
        for first, last, held in rows(stretch, spots, final=number == len(stretches) - 1):
            time = block([(dates.months(first, last, lang), NOTE)], 0, y + 4, _BAR - 6)
            times.append(time)
            found = list(_pinned(held, y))
            pins += found
            y += max([time.height + 8, STEP, *(pin.target.foot - y for pin in found)])
        heads.append(Head(box, named, Box(_BAR, top, 7, y - top)))
        y += 6
    return Laid(y, {"heads": heads, "pins": pins, "times": times})


def rows(stretch: Stretch, spots: Sequence[Spot], *, final: bool) -> Iterator[tuple[int, int, list[Spot]]]:
    """Cut a phase into rows of equal time, by the calendar.

    Args:
        stretch: the phase.
        spots: the events.
        final: it is the last phase, and its last day belongs to it.

    Yields:
        First and last month of each row as :func:`explainer.pictures.timeline.dates.month` counts them,
        and the events that begin in it.
    """
    inside = [s for s in spots if stretch.start <= s.day and (s.day < stretch.end or final)]
    begin, stop = dates.month(stretch.start), dates.month(stretch.end)
    # Rows of more than a year count from the year in which the phase begins.
    base = begin // 12 * 12
    row = begin - (begin - base) % stretch.months
    while row < stop or (row == stop and (final or any(dates.month(s.day) >= row for s in inside))):
        first, last = max(row, begin), min(row + stretch.months - 1, stop)
        yield first, last, [s for s in inside if row <= dates.month(s.day) < row + stretch.months]
        row += stretch.months


def _pinned(held: Sequence[Spot], y: float) -> Iterator[Pin]:
    """Put the events of a row into lines, in their order; a labelled one ends its line, to stand beside its label."""
    for line in _lines(held):
        end = line[-1] if line[-1].label else None
        words = block([(end.when, NOTE), (end.label, LINK)], _TEXT, y + 2, WIDTH - _TEXT) if end else Block()
        tall = max(STEP, words.height + 6)
        for column, spot in enumerate(line):
            x, middle = _MARKS + (column + 0.5) * STEP, y + STEP / 2
            labelled = spot is end
            target = Box(x - STEP / 2, y, WIDTH - x + STEP / 2, tall) if labelled else Box(x - STEP / 2, y, STEP, STEP)
            yield Pin(spot, x, middle, words if labelled else Block(), target, (x + 10, _TEXT - 3))
        y += tall


def _lines(held: Sequence[Spot]) -> Iterator[list[Spot]]:
    line: list[Spot] = []
    for spot in held:
        line.append(spot)
        if spot.label or len(line) == COLUMNS:
            yield line
            line = []
    if line:
        yield line
