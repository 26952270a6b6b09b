"""Steps in their order: a little drawing of what one sees, what to do there, and which button to press."""

from __future__ import annotations

from dataclasses import dataclass

from .. import measure
from .block import TEXT, TITLE, Block, Style, block
from .geometry import Arrow, Box
from .laid import Laid
from .spec import Part
from .words import Words

PARTS: tuple[str, ...] = ()
COLUMNS = ("do",)
LABELS: tuple[str, ...] = ()

# What every sketch of the template is drawn in.
SKETCH_WIDTH, SKETCH_HEIGHT = 84.0, 60.0
_BUTTON = Style(11.5, bold=True, lead=14, ink="on-hi")
_NUMBER = Style(12, bold=True, lead=14, ink="paper")
_GAP = 22.0


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its sketch by name at a place and size, its number in a disc, its words and buttons."""

    sketch: str
    x: float
    y: float
    scale: float
    number: Block
    words: Block
    buttons: tuple[tuple[Box, Block], ...]


def lay(words: Words, width: float) -> Laid:
    """Lay out the steps: one below another on a phone, three in a row where there is room.

    Args:
        words: of the card; each part is a step, each of its points a button.
        width: of the drawing, in units.
    """
    return _rows(words, width) if width > 500 else _column(words, width)


def _column(words: Words, width: float) -> Laid:
    left = SKETCH_WIDTH + 15
    y = 9.0
    steps: list[Step] = []
    arrows: list[Arrow] = []
    for number, part in enumerate(words.diagram.parts, start=1):
        if steps:
            middle = 1 + SKETCH_WIDTH / 2
            arrows.append(Arrow(((middle, steps[-1].y + SKETCH_HEIGHT + 3), (middle, y - 3))))
        step, foot = _step(words, part, number, (1, y, 1.0), (left, y - 4, width - left - 1))
        steps.append(step)
        y = max(y + SKETCH_HEIGHT, foot) + _GAP
    return Laid(y - _GAP + 4, {"steps": steps, "arrows": arrows})


def _rows(words: Words, width: float) -> Laid:
    across, scale = 3, 1.4
    gap = 28.0
    each = (width - 2 - gap * (across - 1)) / across
    y = 9.0
    steps: list[Step] = []
    arrows: list[Arrow] = []
    for start in range(0, len(words.diagram.parts), across):
        feet: list[float] = []
        for place, part in enumerate(words.diagram.parts[start : start + across]):
            x = 1 + place * (each + gap)
            text = (x, y + SKETCH_HEIGHT * scale + 8, each)
            step, foot = _step(words, part, start + place + 1, (x, y, scale), text)
            if place:
                level = y + SKETCH_HEIGHT * scale / 2
                arrows.append(Arrow(((steps[-1].x + SKETCH_WIDTH * scale + 6, level), (x - 12, level))))
            steps.append(step)
            feet.append(foot)
        y = max(feet) + _GAP
    return Laid(y - _GAP + 4, {"steps": steps, "arrows": arrows})


def _step(
    words: Words, part: Part, number: int, sketch: tuple[float, float, float], text: tuple[float, float, float]
) -> tuple[Step, float]:
    """Set one step; also give the y of its lowest edge."""
    x, y, scale = sketch
    left, top, width = text
    said = block([(part.name[words.lang], TITLE), (words.cell(part.key, "do"), TEXT)], left, top, width, gap=2)
    foot = top + said.height
    buttons: list[tuple[Box, Block]] = []
    across = left
    for name in (point.name[words.lang] for point in part.points):
        wide = measure.width(name, _BUTTON.size, bold=True) + 16
        if not buttons or across + wide > left + width:
            across, foot = left, foot + (26 if buttons else 6)
        buttons.append((Box(across, foot, wide, 20), block([(name, _BUTTON)], across + 8, foot + 2.5, width)))
        across += wide + 6
    disc = block([(str(number), _NUMBER)], x + 8, y - 7, 30, "middle")
    return Step(part.sketch, x, y, scale, disc, said, tuple(buttons)), foot + (20 if buttons else 0)
