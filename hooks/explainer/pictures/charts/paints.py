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
_PIN: Final = re.compile(r"#02([0-9a-f]{4})")


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


def own(name: str) -> dict[str, Any]:
    """Take a colour from the data as it stands there."""
    return {"field": name, "type": "nominal", "scale": None}


@dataclass(frozen=True, slots=True)
class Label:
    """Writing beside a point that Vega places.

    Attributes:
        text: its lines, with line breaks between; they stand around the point's height.
        size: of the letters.
        anchor: ``start``, ``middle`` or ``end``.
        dx: to the right of the point.
        dy: of the baseline, below the point.
        bold: semibold.
        italic: slanted, in the quieter ink.
        ink: of the letters.
        halo: a band of paper around them.
    """

    text: str
    size: float
    anchor: str = "middle"
    dx: float = 0
    dy: float = 0
    bold: bool = False
    italic: bool = False
    ink: str = "ink"
    halo: bool = False

    def written(self, x: float, y: float, leading: float = 12) -> str:
        """Write it beside a point."""
        lines = self.text.split("\n")
        top = y + self.dy - (len(lines) - 1) * leading / 2
        around = {"stroke": ink.var("paper"), "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke"}
        return "".join(
            svg.text(
                x + self.dx,
                top + number * leading,
                line,
                self.size,
                fill=ink.var("mute" if self.italic else self.ink),
                text_anchor=None if self.anchor == "start" else self.anchor,
                font_weight="600" if self.bold else None,
                font_style="italic" if self.italic else None,
                **(around if self.halo else {}),
            )
            for number, line in enumerate(lines)
        )


@dataclass(slots=True)
class Paints:
    """The patterns and labels of one drawing.

    Attributes:
        name: id of the drawing; the patterns' ids hang on it.
        used: tones whose pattern occurs, in order.
        labels: what is written where Vega puts a pin.
    """

    name: str
    used: list[str] = field(default_factory=list)
    labels: list[Label] = field(default_factory=list)

    def pin(self, label: Label) -> str:
        """Give the colour of a point that stands for a label.

        Vega would measure every text at two thousandths of a second; with pins it only says where, and
        we write, in widths that we have measured ourselves.
        """
        self.labels.append(label)
        return f"#02{len(self.labels) - 1:04x}"

    def pinned(self, colour: str) -> Label | None:
        """Give the label that a point stands for, if it does."""
        found = _PIN.fullmatch(colour)
        return self.labels[int(found[1], 16)] if found else None

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


def pins(field_: str, places: dict[str, Any]) -> dict[str, Any]:
    """Give a layer of pins for Vega-Lite.

    Args:
        field_: which field of the data has their colours.
        places: encodings of ``x`` and ``y``.
    """
    mark = {"type": "point", "filled": True, "size": 1, "opacity": 1}
    return {"mark": mark, "encoding": {**places, "color": own(field_)}}


def look(paints: Paints, tone: str) -> dict[str, object]:
    """Give what a row needs to be painted: ``fill``, ``edge``, ``dash``."""
    return {"fill": paints.fill(tone), "edge": paints.edge(tone), "dash": bool(LOOKS[tone].dash)}
