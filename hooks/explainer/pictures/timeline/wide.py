"""The strip on a wide screen and on paper: the whole line above, the crowded years enlarged below.

Above each line stands what happened on the ground, below it diplomacy and law.  Marks that would
touch are stacked in columns of 24 units.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from ..diagrams.block import Block, Style, block, widest
from ..diagrams.geometry import Box, path
from ..diagrams.laid import Laid
from . import dates
from .events import Spot, Stretch
from .lanes import lane, moved

_YEAR = Style(11, lead=13.5)
_PHASE = Style(11, bold=True, lead=13.5)
_NEAR = Style(11, bold=True, lead=13.5, ink="on-hi")
_AXIS = 20.0


@dataclass(frozen=True, slots=True)
class Axis:
    """A line of time: its pieces, the words in them, and the years."""

    box: Box
    pieces: tuple[tuple[Box, Block, bool], ...]
    years: tuple[tuple[str, Block], ...]


def lay(stretches: Sequence[Stretch], zoom: Sequence[str], spots: Sequence[Spot], y: float, width: float) -> Laid:
    """Lay out both lines.

    Args:
        stretches: the phases.
        zoom: keys of those that stand in the lower line.
        spots: the events, in the order of their days.
        y: where they begin, below the key of the signs.
        width: of the drawing, in units.

    Returns:
        What the template draws.
    """
    near = [s for s in stretches if s.key in zoom]
    start, end = near[0].start, near[-1].end
    inner = [s for s in spots if start <= s.day < end]
    outer = [s for s in spots if not start <= s.day < end]
    far = _scale(stretches[0].start, stretches[-1].end, width)
    close = _scale(start, end, width)

    above = lane([s for s in outer if s.ground], far, width, up=True)
    y += above.reach
    axis = _whole(stretches, (start, end), far, y, width)
    pins = [*moved(above, y)]
    y += _AXIS
    below = lane([s for s in outer if not s.ground], far, width, up=False)
    pins += moved(below, y)
    window = y
    y += below.reach + 14
    top = y
    above = lane([s for s in inner if s.ground], close, width, up=True)
    y += above.reach + 8
    pins += moved(above, y)
    detail = _enlarged(near, close, y, width)
    y += _AXIS + 15
    below = lane([s for s in inner if not s.ground], close, width, up=False)
    pins += moved(below, y)
    y += below.reach + 8
    fan = path([(far(start), window), (far(end), window), (width, top), (width, y), (0, y), (0, top)], close=True)
    return Laid(y, {"axes": [axis, detail], "pins": pins, "fan": fan})


def _scale(start: date, end: date, width: float) -> Callable[[date], float]:
    low, high = dates.place(start), dates.place(end)
    edge = 4.0
    return lambda day: edge + (dates.place(day) - low) / (high - low) * (width - 2 * edge)


def _whole(
    stretches: Sequence[Stretch], zoom: tuple[date, date], scale: Callable[[date], float], y: float, width: float
) -> Axis:
    start, end = stretches[0].start, stretches[-1].end
    left, right = scale(zoom[0]), scale(zoom[1])
    near = block([(f"{zoom[0].year}–{zoom[1].year}", _NEAR)], (left + right) / 2, y + 3, width, "middle")
    pieces = [
        (Box(0, y, left, _AXIS), Block(), False),
        (Box(left, y, right - left, _AXIS), near if widest(near) < right - left - 4 else Block(), True),
        (Box(right, y, width - right, _AXIS), Block(), False),
    ]
    years = []
    for year in range(start.year // 5 * 5 + 5, end.year + 1, 5):
        x = scale(date(year, 1, 1))
        free = not left - 30 < x < right + 4
        words = block([(str(year), _YEAR)], x + 4, y + 3, 40) if free else Block()
        years.append((path([(x, y), (x, y + _AXIS)]), words))
    return Axis(Box(0, y, width, _AXIS), tuple(pieces), tuple(years))


def _enlarged(stretches: Sequence[Stretch], scale: Callable[[date], float], y: float, width: float) -> Axis:
    pieces = []
    for number, stretch in enumerate(stretches):
        left = scale(stretch.start) if number else 0.0
        right = scale(stretch.end) if number < len(stretches) - 1 else width
        words = block([(stretch.short, _PHASE)], (left + right) / 2, y + 3, right - left, "middle")
        pieces.append((Box(left, y, right - left, _AXIS), words, False))
    years = []
    for year in range(stretches[0].start.year + 1, stretches[-1].end.year + 1):
        x = scale(date(year, 1, 1))
        words = block([(str(year), _YEAR)], x + 4, y + _AXIS + 1, 40)
        years.append((path([(x, y + _AXIS), (x, y + _AXIS + 13)]), words))
    return Axis(Box(0, y, width, _AXIS), tuple(pieces), tuple(years))
