"""Geometry of finished SVG: transforms, outlines, what lies inside what."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

Point = tuple[float, float]
# Left, top, right and foot of what lies upright around something.
Box = tuple[float, float, float, float]
# a b c d e f of SVG's matrix(): x' = a·x + c·y + e, y' = b·x + d·y + f
Matrix = tuple[float, float, float, float, float, float]
SAME: Matrix = (1, 0, 0, 1, 0, 0)

_STEP = re.compile(r"(matrix|translate|scale|rotate)\(([^)]*)\)")
_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
_COMMAND = re.compile(r"([MLHVCSQTAZmlhvcsqtaz])([^MLHVCSQTAZmlhvcsqtaz]*)")
# How many numbers each command takes.
_TAKES = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7}


def numbers(text: str) -> list[float]:
    """Read all numbers of an attribute."""
    return [float(found) for found in _NUMBER.findall(text)]


def matrix(text: str, outer: Matrix = SAME) -> Matrix:
    """Read a ``transform`` and put it inside another one."""
    now = outer
    for name, inside in _STEP.findall(text):
        v = numbers(inside)
        if name == "matrix":
            step: Matrix = (v[0], v[1], v[2], v[3], v[4], v[5])
        elif name == "translate":
            step = (1, 0, 0, 1, v[0], v[1] if len(v) > 1 else 0)
        elif name == "scale":
            step = (v[0], 0, 0, v[1] if len(v) > 1 else v[0], 0, 0)
        else:
            turn = math.radians(v[0])
            cos, sin = math.cos(turn), math.sin(turn)
            x, y = (v[1], v[2]) if len(v) > 2 else (0.0, 0.0)
            step = (cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y)
        now = _times(now, step)
    return now


def _times(m: Matrix, n: Matrix) -> Matrix:
    return (
        m[0] * n[0] + m[2] * n[1],
        m[1] * n[0] + m[3] * n[1],
        m[0] * n[2] + m[2] * n[3],
        m[1] * n[2] + m[3] * n[3],
        m[0] * n[4] + m[2] * n[5] + m[4],
        m[1] * n[4] + m[3] * n[5] + m[5],
    )


def moved(points: Sequence[Point], m: Matrix) -> list[Point]:
    """Put points through a transform."""
    return [(m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]) for x, y in points]


def box(points: Iterable[Point]) -> Box:
    """Give the upright box around points."""
    xs, ys = zip(*points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def outline(name: str, attributes: Mapping[str, str]) -> list[list[Point]]:
    """Give the rings of a shape; curves are taken by their control points, which is close enough for labels.

    Args:
        name: of the element: ``rect``, ``circle``, ``ellipse``, ``polygon``, ``path``; others have none.
        attributes: of the element.
    """

    def get(key: str) -> float:
        found = numbers(attributes.get(key, ""))
        return found[0] if found else 0.0

    if name == "rect":
        x, y, w, h = get("x"), get("y"), get("width"), get("height")
        return [[(x, y), (x + w, y), (x + w, y + h), (x, y + h)]]
    if name in ("circle", "ellipse"):
        rx, ry = (get("r"), get("r")) if name == "circle" else (get("rx"), get("ry"))
        turns = [math.tau * i / 24 for i in range(24)]
        return [[(get("cx") + rx * math.cos(t), get("cy") + ry * math.sin(t)) for t in turns]]
    if name == "polygon":
        flat = numbers(attributes.get("points", ""))
        return [list(zip(flat[::2], flat[1::2], strict=False))]
    return list(_rings(attributes.get("d", ""))) if name == "path" else []


def _rings(path: str) -> Iterator[list[Point]]:
    ring: list[Point] = []
    x = y = 0.0
    for command, inside in _COMMAND.findall(path):
        kind, relative = command.upper(), command.islower()
        if kind == "Z":
            if ring:
                yield ring
                x, y = ring[0]
                ring = []
            continue
        values, takes = numbers(inside), _TAKES[kind]
        for start in range(0, len(values) - takes + 1, takes):
            part = values[start : start + takes]
            dx, dy = (x, y) if relative else (0.0, 0.0)
            if kind == "M" and start == 0:
                if ring:
                    yield ring
                ring = []
            if kind == "H":
                x = part[0] + dx
            elif kind == "V":
                y = part[0] + dy
            elif kind == "A":
                ring += _arc((x, y), part, (part[5] + dx, part[6] + dy))
                x, y = part[5] + dx, part[6] + dy
            else:
                ring += [(part[i] + dx, part[i + 1] + dy) for i in range(0, takes - 2, 2)]
                x, y = part[-2] + dx, part[-1] + dy
            ring.append((x, y))
    if ring:
        yield ring


def _arc(start: Point, part: Sequence[float], end: Point) -> list[Point]:
    """Give the point farthest from the chord, so that two half circles hold their middle."""
    (x0, y0), (x1, y1) = start, end
    half = math.hypot(x1 - x0, y1 - y0) / 2
    if not half:
        return []
    radius = max(part[0], half)
    rise = radius + math.sqrt(radius**2 - half**2) * (1 if part[3] else -1)
    side = 1 if part[4] else -1
    nx, ny = (y1 - y0) / (2 * half) * side, -(x1 - x0) / (2 * half) * side
    return [((x0 + x1) / 2 + nx * rise, (y0 + y1) / 2 + ny * rise)]


def inside(point: Point, rings: Sequence[Sequence[Point]]) -> bool:
    """Tell whether a point lies in a shape, by the even-odd rule."""
    x, y = point
    hit = False
    for ring in rings:
        for (x0, y0), (x1, y1) in zip(ring, [*ring[1:], ring[0]], strict=True):
            if (y0 > y) != (y1 > y) and x < (x1 - x0) * (y - y0) / (y1 - y0) + x0:
                hit = not hit
    return hit


def meet(one: Sequence[Point], other: Sequence[Point], slack: float) -> bool:
    """Tell whether two rectangles, turned or not, cover each other by more than ``slack`` units."""
    for quad in (one, other):
        for (x0, y0), (x1, y1) in ((quad[0], quad[1]), (quad[1], quad[2])):
            length = math.hypot(x1 - x0, y1 - y0) or 1.0
            ax, ay = (x1 - x0) / length, (y1 - y0) / length
            a, b = ([x * ax + y * ay for x, y in q] for q in (one, other))
            if min(max(a), max(b)) - max(min(a), min(b)) <= slack:
                return False
    return True
