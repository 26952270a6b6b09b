"""How tones look, and the stand-ins for our inks: Vega wants real colours, our pictures want names.

Each ink and each pattern of a drawing gets a colour that occurs nowhere else; when the drawing is
done, the colour is taken back and the name put in.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Final

from .. import ink, svg

_INKS: Final = tuple(ink.INKS)
_STAND_IN: Final = re.compile(r"#01([0-9a-f]{2})([0-9a-f]{2})")


@dataclass(frozen=True, slots=True)
class Look:
    """One tone: ink of its edge, ink of its ground, and the pattern between them, if any."""

    edge: str
    ground: str
    shape: str = ""
    dash: str = ""


LOOKS: Final[dict[str, Look]] = {
    "plain": Look("bar", "bar"),
    "strong": Look("bar-hi", "bar-hi"),
    "paper": Look("line", "paper", "hatch"),
    "doubt": Look("doubt", "paper", "cross"),
    "dots": Look("c", "c-bg", "dots"),
    "hollow": Look("line", "paper", dash="3 2"),
}


def stand_in(name: str) -> str:
    """Give the colour that stands for an ink."""
    return f"#0100{_INKS.index(name):02x}"


def word(name: str) -> dict[str, Any]:
    """Take a colour from the data as it stands there."""
    return {"field": name, "type": "nominal", "scale": None}


@dataclass(slots=True)
class Paints:
    """The patterns of one drawing.

    Attributes:
        name: id of the drawing; the patterns' ids hang on it.
        used: tones whose pattern occurs, in order.
    """

    name: str
    used: list[str] = field(default_factory=list)

    def fill(self, tone: str) -> str:
        """Give the colour that stands for a tone's area."""
        look = LOOKS[tone]
        if not look.shape:
            return stand_in(look.ground)
        if tone not in self.used:
            self.used.append(tone)
        return f"#0101{self.used.index(tone):02x}"

    def edge(self, tone: str) -> str:
        """Give the colour that stands for a tone's outline."""
        return stand_in(LOOKS[tone].edge)

    def named(self, colour: str) -> str:
        """Turn a stand-in back into a name; another colour would be ours to mend, and stays to be told."""
        if not (found := _STAND_IN.fullmatch(colour)):
            return colour
        number = int(found[2], 16)
        return ink.var(_INKS[number]) if found[1] == "00" else f"url(#{self._id(self.used[number])})"

    def definitions(self) -> str:
        """Write the patterns that occur."""
        looks = [(tone, LOOKS[tone]) for tone in self.used]
        return "".join(ink.pattern(look.shape, self._id(tone), look.edge, look.ground) for tone, look in looks)

    def swatch(self, tone: str, x: float, y: float, width: float = 14, height: float = 9) -> str:
        """Draw a sample of a tone for the key.

        Args:
            tone: its name.
            x: left edge.
            y: upper edge.
            width: in units.
            height: in units.
        """
        return svg.element(
            "rect",
            {
                "x": x + 0.5,
                "y": y + 0.5,
                "width": width - 1.0,
                "height": height - 1.0,
                "fill": self.named(self.fill(tone)),
                "stroke": self.named(self.edge(tone)),
                "stroke-dasharray": LOOKS[tone].dash or None,
            },
        )

    def _id(self, tone: str) -> str:
        return f"{self.name}-{tone}"


def look(paints: Paints, tone: str) -> dict[str, object]:
    """Give what a row needs to be painted: ``fill``, ``edge``, ``dash``."""
    return {"fill": paints.fill(tone), "edge": paints.edge(tone), "dash": bool(LOOKS[tone].dash)}
