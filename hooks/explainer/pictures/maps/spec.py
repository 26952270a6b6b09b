"""How a map is drawn: the part ``map`` of its card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...cards import Both

Base = Literal["region", "karabakh"]
AreaStyle = Literal["held", "held-outside", "taken", "handed", "corridor", "turkey", "azerbaijan", "armenia", "lake"]
LineStyle = Literal[
    "border",
    "disputed",
    "oblast",
    "front",
    "road-old",
    "road-new",
    "oil",
    "gas-1",
    "gas-2",
    "gas-3",
    "route-1",
    "route-2",
    "route-3",
]
MarkStyle = Literal["closure", "checkpoint"]
Rank = Literal["country", "sea", "region", "town", "mark", "tag"]
Side = Literal["n", "ne", "e", "se", "s", "sw", "w", "nw"]
Names = Literal["both", "first", "swapped", "other"]
Screen = Literal["phone", "wide"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """Lines of ``data/geo/`` that a panel lays over its base.

    Attributes:
        of: file and key, ``control/zone-2020``.
        area: how its inside is filled.
        stroke: how its line is drawn.
        shift: moves a line to its left by so many units (``-2`` to its right), where two share a course.
    """

    of: str
    area: AreaStyle | None = None
    stroke: LineStyle | None = None
    shift: str = "0"
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """Writing on a map.

    Attributes:
        place: key in ``data/geo/places.geojson``, which knows the names; or else
        text: the words, a vertical bar where a line ends, and
        at: longitude and latitude of what they name, with a blank between.
        rank: what it names; a town has a dot, a mark has a sign, a tag belongs to a line, the others float.
        names: both conventions, the site's form alone, both the other way round, or the other form alone.
        sides: where it may stand beside its point, the best place first.
        lead: longitude and latitude where the words stand, when a thin line leads from them to the point.
        mark: sign of a mark.
        style: line or area that a tag belongs to.
        only: on the phone's or on the wide drawing alone.
    """

    place: str = ""
    text: Both | None = None
    at: str = ""
    rank: Rank = "town"
    names: Names = "both"
    sides: tuple[Side, ...] = ()
    lead: str = ""
    mark: MarkStyle | None = None
    style: LineStyle | None = None
    only: Screen | None = None
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MapPanel:
    """One drawing of a map.

    Attributes:
        window: west, south, east, north in degrees, with blanks between.
        wide: the window of the drawing for wide screens; without one the phone's drawing serves both.
        bar: length of the scale bar in kilometers.
    """

    key: str
    title: Both
    description: Both
    base: Base
    window: str
    wide: str = ""
    bar: str
    layers: tuple[Layer, ...] = ()
    labels: tuple[Label, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sign:
    """A line of the key: a style as the panels use it, and what it means."""

    text: Both
    area: AreaStyle | None = None
    stroke: LineStyle | None = None
    mark: MarkStyle | None = None
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Map:
    """The part ``map`` of a figure's card.

    Attributes:
        panels: the drawings, in the order of reading.
        signs: the key that they share.
    """

    panels: tuple[MapPanel, ...]
    signs: tuple[Sign, ...] = ()
    line: int = 0
