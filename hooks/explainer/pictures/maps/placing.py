"""Where names stand on a map: beside their points, over nothing that they would hide.

Names are set in the order of the card, each at the first of its places that is free; so the card says
what matters most, and both languages find their own way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from shapely.geometry import LineString, box
from shapely.geometry.base import BaseGeometry

from .. import measure
from .spec import Side
from .styles import LEAD, Letters

Box = tuple[float, float, float, float]
ALL_SIDES: Final[tuple[Side, ...]] = ("e", "w", "ne", "se", "nw", "sw", "n", "s")
# From the edge of the frame, and from one name to the next, in units; two in a row would read as one name.
_EDGE = 3.0
_GAP, _BESIDE = 1.0, 5.0
_OFF: Final = (0, -8, 8, -16, 16, -24, 24)
_STEPS: Final = sorted(((dx, dy) for dy in _OFF for dx in _OFF), key=lambda step: abs(step[0]) + abs(step[1]))
# What it costs to hide a unit of a line that matters, against a step down the list of places.
_HIDDEN = 0.2


class Words:
    """Lines of one name and how they are set.

    Args:
        lines: what is written.
        letters: how.

    Attributes:
        width: of the longest line, in units.
        height: from the top of the first line to the foot of the last, in units.
    """

    def __init__(self, lines: tuple[str, ...], letters: Letters) -> None:
        self.lines, self.letters = lines, letters
        size = letters.size
        self.width = max(measure.width(line, size, bold=letters.bold, italic=letters.italic) for line in lines)
        self.height = (len(lines) - 1) * LEAD + (measure.ASCENT + measure.DESCENT) * size


@dataclass(frozen=True, slots=True)
class Set:
    """A name at its place.

    Attributes:
        words: what is written.
        x: of the anchor, in units.
        y: of the first baseline, in units.
        anchor: ``start``, ``middle`` or ``end``.
        room: left, top, right and foot of the whole.
    """

    words: Words
    x: float
    y: float
    anchor: str
    room: Box


class Ground:
    """The frame and what already stands in it.

    Args:
        width: of the frame, in units.
        height: of the frame, in units.
        lines: shapes that a name had better not hide.
    """

    def __init__(self, width: float, height: float, lines: Iterable[BaseGeometry] = ()) -> None:
        self.width = width
        self.height = height
        self.lines = tuple(lines)
        self.taken: list[tuple[Box, float]] = []

    def keep(self, room: Box) -> None:
        """Keep a room free of names."""
        self.taken.append((room, _GAP))

    def beside(self, words: Words, x: float, y: float, sides: Sequence[Side], radius: float) -> Set:
        """Put a name beside a point and keep its room.

        Args:
            words: the name.
            x: of the point, in units.
            y: of the point, in units.
            sides: where it may stand, the best place first; the others follow.
            radius: of the sign at the point, in units.
        """
        order = (*sides, *(side for side in ALL_SIDES if side not in sides))
        return self._best((_beside(words, x, y, side, radius) for side in order), 4)

    def around(self, words: Words, x: float, y: float) -> Set:
        """Put a name with its middle at a point, or a little off, and keep its room."""
        return self._best((_centered(words, x + dx, y + dy) for dx, dy in _STEPS), 1)

    def _best(self, places: Iterable[Set], step: float) -> Set:
        best, least = None, float("inf")
        for number, place in enumerate(places):
            if number * step >= least:
                break  # every later place costs more by its rank alone
            if (cost := number * step + self._cost(place.room)) < least:
                best, least = place, cost
        if best is None:
            raise ValueError("no place to choose from")
        self.taken.append((best.room, _BESIDE))
        return best

    def _cost(self, room: Box) -> float:
        left, top, right, foot = room
        over = max(0.0, _EDGE - left, _EDGE - top, right - self.width + _EDGE, foot - self.height + _EDGE)
        cost = 1000 * over
        for other, beside in self.taken:
            wide = min(right, other[2]) - max(left, other[0]) + beside
            high = min(foot, other[3]) - max(top, other[1]) + _GAP
            if wide > 0 and high > 0:
                cost += 100 + wide * high
        return cost + sum(_HIDDEN * line.intersection(box(*room)).length for line in self.lines)


def lead(x: float, y: float, place: Set) -> LineString | None:
    """Give the line from a name to the point that it names, or nothing where they touch."""
    left, top, right, foot = place.room
    end = min(max(x, left - 1), right + 1), min(max(y, top - 1), foot + 1)
    line = LineString([(x, y), end])
    return line if line.length > 1 else None


def _centered(words: Words, x: float, y: float) -> Set:
    left, top = x - words.width / 2, y - words.height / 2
    room = (left, top, left + words.width, top + words.height)
    return Set(words, x, top + measure.ASCENT * words.letters.size, "middle", room)


def _beside(words: Words, x: float, y: float, side: Side, radius: float) -> Set:
    width, height = words.width, words.height
    near = radius + 3
    slant = radius * 0.7 + 2
    if "e" in side or "w" in side:
        step = near if side in ("e", "w") else slant
        left = x + step if "e" in side else x - step - width
        anchor, at = ("start", left) if "e" in side else ("end", left + width)
    else:
        left, anchor, at = x - width / 2, "middle", x
    if "n" in side:
        top = y - height - (radius + 1.5 if side == "n" else 1)
    elif "s" in side:
        top = y + (radius + 1.5 if side == "s" else 1)
    else:
        top = y - height / 2
    return Set(words, at, top + measure.ASCENT * words.letters.size, anchor, (left, top, left + width, top + height))
