"""Shapes that several diagrams share: boxes, arrows, gears; each knows its own path."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from ..svg import num

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, in units."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Give the x of its right edge."""
        return self.x + self.width

    @property
    def foot(self) -> float:
        """Give the y of its lower edge."""
        return self.y + self.height

    @property
    def middle(self) -> float:
        """Give the x of its middle."""
        return self.x + self.width / 2


@dataclass(frozen=True, slots=True)
class Arrow:
    """A line of straight pieces with a head at its end.

    Attributes:
        points: from tail to tip.
        dashed: what it stands for is not certain, or does not follow.
        both: with a head at the tail as well.
        weight: of the line, in units.
    """

    points: tuple[Point, ...]
    dashed: bool = False
    both: bool = False
    weight: float = 1.6

    @property
    def line(self) -> str:
        """Give the path of the line; it ends inside the head, so that the tip stays sharp."""
        points = [*self.points[:-1], _short(self.points[-2], self.points[-1], 4)]
        if self.both:
            points[0] = _short(points[1], points[0], 4)
        return path(points)

    @property
    def head(self) -> str:
        """Give the path of the head or the heads."""
        heads = [_head(self.points[-2], self.points[-1], self.weight)]
        if self.both:
            heads.append(_head(self.points[1], self.points[0], self.weight))
        return "".join(heads)


def path(points: Sequence[Point], close: bool = False) -> str:
    """Write points as a path."""
    return "M" + "L".join(f"{num(x)} {num(y)}" for x, y in points) + ("Z" if close else "")


def _short(tail: Point, tip: Point, by: float) -> Point:
    length = math.dist(tail, tip) or 1
    return tip[0] - (tip[0] - tail[0]) / length * by, tip[1] - (tip[1] - tail[1]) / length * by


def _head(tail: Point, tip: Point, weight: float) -> str:
    length = math.dist(tail, tip) or 1
    dx, dy = (tip[0] - tail[0]) / length, (tip[1] - tail[1]) / length
    long, half = 5 + 2 * weight, 2 + 1.3 * weight
    back = tip[0] - dx * long, tip[1] - dy * long
    return path(
        [tip, (back[0] - dy * half, back[1] + dx * half), (back[0] + dy * half, back[1] - dx * half)], close=True
    )


def gear(x: float, y: float, radius: float, teeth: int) -> str:
    """Write a gear as a path.

    Args:
        x: of its middle.
        y: of its middle.
        radius: to the tips of the teeth.
        teeth: how many.
    """
    low, turn = radius * 0.83, math.tau / teeth
    # Each tooth: up the flank, along the tip, down the flank; shares of its angle.
    profile = ((-0.32, low), (-0.18, radius), (0.18, radius), (0.32, low))
    points = [
        (x + r * math.sin((i + share) * turn), y - r * math.cos((i + share) * turn))
        for i in range(teeth)
        for share, r in profile
    ]
    return path(points, close=True)
