"""From longitude and latitude to units of a drawing: projection, frame, clipping, simplification."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Any

import pyproj
import shapely
from shapely.geometry import LineString, Point, Polygon, box
from shapely.geometry import shape as shapely_shape
from shapely.geometry.base import BaseGeometry

from .. import svg

# West, south, east, north in degrees.
Window = tuple[float, float, float, float]
# A quarter of a pixel on a phone: nobody sees what is left out, and it halves the drawing.
_TOLERANCE = 0.25
# Lines go on a little beyond the edge, so that no stroke ends inside the frame.
_BEYOND = 6.0


class Frame:
    """The part of the earth that a drawing shows, on a Lambert conformal conic projection fitted to it.

    Args:
        window: west, south, east, north in degrees; the drawing shows the largest rectangle inside.
        width: of the drawing, in units.

    Attributes:
        width: of the drawing, in units.
        height: of the drawing, in units.
    """

    def __init__(self, window: Window, width: float) -> None:
        west, south, east, north = window
        sixth = (north - south) / 6
        self._project = pyproj.Proj(
            f"+proj=lcc +lat_1={south + sixth} +lat_2={north - sixth} "
            f"+lat_0={(south + north) / 2} +lon_0={(west + east) / 2} +ellps=WGS84 +units=m"
        )
        xs = [west + (east - west) * i / 24 for i in range(25)]
        ys = [south + (north - south) * i / 24 for i in range(25)]
        # The parallels bend: the lowest point of the upper one and the highest of the lower one bound the frame.
        top = min(self._plane(x, north)[1] for x in xs)
        foot = max(self._plane(x, south)[1] for x in xs)
        left = max(self._plane(west, y)[0] for y in ys)
        right = min(self._plane(east, y)[0] for y in ys)
        self._left, self._top = left, top
        self._scale = width / (right - left)
        self.width = width
        self.height = float(round((top - foot) * self._scale))

    def _plane(self, longitude: float, latitude: float) -> tuple[float, float]:
        x, y = self._project(longitude, latitude)
        return float(x), float(y)

    def point(self, longitude: float, latitude: float) -> tuple[float, float]:
        """Give the place of a point, in units from the upper left corner."""
        x, y = self._plane(longitude, latitude)
        return (x - self._left) * self._scale, (self._top - y) * self._scale

    def kilometers(self, length: float) -> float:
        """Give how long so many kilometers are in the drawing, in units."""
        return length * 1000 * self._scale

    def shape(self, geometry: dict[str, Any]) -> BaseGeometry:
        """Put a GeoJSON geometry into the drawing: projected, simplified, clipped to a little more than the frame."""
        found = shapely_shape(geometry)

        def move(points: Any) -> Any:  # an array of two columns, in and out
            xs, ys = self._project(points[:, 0], points[:, 1])
            points[:, 0], points[:, 1] = (xs - self._left) * self._scale, (self._top - ys) * self._scale
            return points

        moved = shapely.transform(found, move)
        if moved.geom_type.endswith("Polygon"):
            moved = shapely.make_valid(moved)
        edge = box(-_BEYOND, -_BEYOND, self.width + _BEYOND, self.height + _BEYOND)
        return moved.intersection(edge).simplify(_TOLERANCE)


# Both languages and panels of one window share what is dearest: projecting and clipping.
@lru_cache(maxsize=32)
def frame(window: Window, width: float) -> Frame:
    """Give the frame of a window, made once."""
    return Frame(window, width)


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature inside a frame: its properties, its shape in units of the drawing, and that shape as a path."""

    properties: Mapping[str, Any]
    shape: BaseGeometry
    d: str


@lru_cache(maxsize=64)
def features(text: str, window: Window, width: float) -> tuple[Feature, ...]:
    """Put all features of a file into a frame.

    Args:
        text: GeoJSON.
        window: of the frame.
        width: of the frame, in units.
    """
    within = frame(window, width)
    found = ((raw["properties"], within.shape(raw["geometry"])) for raw in json.loads(text)["features"])
    return tuple(Feature(had, shape, path(shape)) for had, shape in found)


def shifted(shape: BaseGeometry, by: float) -> BaseGeometry:
    """Move a line sideways, to its left by ``by`` units, where two lines share one course."""
    return shapely.offset_curve(shape, -by, join_style="round") if by else shape


def path(shape: BaseGeometry) -> str:
    """Write a shape as the ``d`` of an SVG path, in steps of a tenth of a unit from point to point."""
    return "".join(_run(points, closed) for points, closed in _runs(shape))


def _runs(shape: BaseGeometry) -> Iterator[tuple[Iterable[tuple[float, ...]], bool]]:
    if isinstance(shape, Polygon):
        for ring in (shape.exterior, *shape.interiors):
            yield ring.coords, True
    elif isinstance(shape, LineString):
        yield shape.coords, False
    elif not isinstance(shape, Point):
        for part in getattr(shape, "geoms", ()):
            yield from _runs(part)


def _run(points: Iterable[tuple[float, ...]], closed: bool) -> str:
    whole = [(round(x * 10), round(y * 10)) for x, y, *_ in points]
    kept = [p for number, p in enumerate(whole) if not number or p != whole[number - 1]]
    if closed and len(kept) > 1 and kept[0] == kept[-1]:
        kept.pop()
    if len(kept) < (3 if closed else 2):
        return ""
    steps = [f"{_tenth(x - x0)} {_tenth(y - y0)}" for (x0, y0), (x, y) in pairwise(kept)]
    line = " ".join(steps).replace(" -", "-")
    return f"M{_tenth(kept[0][0])} {_tenth(kept[0][1])}l{line}{'z' if closed else ''}".replace("l ", "l")


def _tenth(tenths: int) -> str:
    return svg.num(tenths / 10)
