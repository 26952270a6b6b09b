"""How areas, lines and signs look: a pattern or a rhythm as well as an ink, so that a grey copy tells the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from .spec import AreaStyle, LineStyle, Rank


@dataclass(frozen=True, slots=True)
class Area:
    """How an inside is filled.

    Attributes:
        ground: ink of the fill.
        shape: pattern over it, one of :data:`explainer.pictures.ink.SHAPES`; without one it is plain.
        line: ink of the pattern.
        weight: of the pattern's strokes, in units.
    """

    ground: str
    shape: str = ""
    line: str = ""
    weight: float = 1.2


@dataclass(frozen=True, slots=True)
class Stroke:
    """How a line is drawn.

    Attributes:
        ink: its color by name.
        weight: its width, in units.
        dash: its rhythm, as SVG writes it.
        casing: width of a band of paper under it, which lifts it off patterns and other lines.
    """

    ink: str
    weight: float
    dash: str = ""
    casing: float = 0


@dataclass(frozen=True, slots=True)
class Letters:
    """How a name is set: size in units, weight, slant, ink."""

    size: float
    bold: bool = False
    italic: bool = False
    ink: str = "ink"


AREAS: Final[Mapping[AreaStyle, Area]] = {
    # Armenian forces and the de facto authorities in one hue; Azerbaijan's control in another.
    "held": Area("a-bg", "cross", "a", 0.9),
    "held-outside": Area("a-bg", "hatch", "a", 0.9),
    "taken": Area("b-bg", "dots", "b"),
    "handed": Area("b-bg", "rows", "b", 1.0),
    "corridor": Area("c-bg", "columns", "c", 2.2),
    "turkey": Area("turkey"),
    "azerbaijan": Area("azerbaijan"),
    "armenia": Area("armenia"),
    "lake": Area("sea"),
}

LINES: Final[Mapping[LineStyle, Stroke]] = {
    "border": Stroke("line", 1.0),
    "disputed": Stroke("line", 1.0, "2 2"),
    "oblast": Stroke("ink", 1.4, "5 3"),
    "front": Stroke("ink", 3.0, casing=5),
    "road-old": Stroke("ink", 2.4, casing=5),
    "road-new": Stroke("ink", 2.4, "7 3", casing=5),
    "oil": Stroke("ink", 3.0, casing=5),
    "gas-1": Stroke("a", 2.6, "8 3", casing=4.6),
    "gas-2": Stroke("b", 2.6, "2.5 2.5", casing=4.6),
    "gas-3": Stroke("mark", 2.6, "9 3 2 3", casing=4.6),
    "route-1": Stroke("a", 2.8, "8 3", casing=5),
    "route-2": Stroke("b", 2.8, "2.5 2.5", casing=5),
    "route-3": Stroke("c", 2.8, "9 3 2 3", casing=5),
}

# The least that stays at 10 pixels where four panels stand two and two in our column of 620.
LETTERS: Final[Mapping[Rank, Letters]] = {
    "country": Letters(12, bold=True),
    "sea": Letters(12, italic=True, ink="water"),
    "region": Letters(12, italic=True),
    "town": Letters(12),
    "mark": Letters(12, bold=True),
    "tag": Letters(12, bold=True),
}
# Lines of one name, from baseline to baseline.
LEAD: Final = 13.0

# Countries that the pages are about have a tint of their own.
COUNTRIES: Final[Mapping[str, AreaStyle]] = {"Turkey": "turkey", "Azerbaijan": "azerbaijan", "Armenia": "armenia"}
