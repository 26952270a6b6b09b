"""What a drawing of a map is made of, in the order of painting."""

from __future__ import annotations

from dataclasses import dataclass, field

from .key import fill
from .placing import Box, Set
from .spec import AreaStyle
from .styles import LEAD, Stroke


@dataclass(frozen=True, slots=True)
class Plate:
    """A piece of paper under words; ``ink`` draws its edge."""

    x: float
    y: float
    width: float
    height: float
    ink: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of words at its place; a halo of paper lifts it off a pattern or a line."""

    x: float
    y: float
    words: str
    size: float
    bold: bool
    italic: bool
    anchor: str
    ink: str
    halo: bool


@dataclass(slots=True)
class Scene:
    """All that a template needs, in the order of painting."""

    width: float
    height: float
    fills: list[tuple[str, str]] = field(default_factory=list)
    areas: list[tuple[AreaStyle, str]] = field(default_factory=list)
    strokes: list[tuple[Stroke, str]] = field(default_factory=list)
    signs: list[tuple[str, float, float]] = field(default_factory=list)
    dots: list[tuple[float, float]] = field(default_factory=list)
    leads: str = ""
    plates: list[Plate] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    bar: dict[str, float] = field(default_factory=dict)
    used: list[AreaStyle] = field(default_factory=list)

    def values(self, name: str) -> dict[str, object]:
        """Give it to a template; fills of areas are styles until now, because patterns hang on the drawing's name."""
        named = {slot: getattr(self, slot) for slot in self.__slots__ if slot != "used"}
        return named | {"areas": [(fill(style, name), d) for style, d in self.areas]}

    def plate(self, room: Box, air: float, edge: str = "") -> None:
        """Put a piece of paper under a room.

        Args:
            room: left, top, right and foot, in units.
            air: around it, in units.
            edge: ink of its edge, if it has one.
        """
        left, top, right, foot = room
        grown = air + (2.5 if edge else 0)
        self.plates.append(Plate(left - grown, top - air, right - left + 2 * grown, foot - top + 2 * air, edge))

    def write(self, place: Set, *, halo: bool = False) -> None:
        """Write a name where it was set.

        Args:
            place: the name and its place.
            halo: with a halo of paper.
        """
        letters = place.words.letters
        for number, line in enumerate(place.words.lines):
            y = place.y + number * LEAD
            how = (letters.size, letters.bold, letters.italic, place.anchor, letters.ink, halo)
            self.texts.append(Text(place.x, y, line, *how))
