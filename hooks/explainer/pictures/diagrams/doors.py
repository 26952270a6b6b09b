"""Doors that lead into one corridor: ways in for different people, and what then happens to all of them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from .block import HEAD, NOTE, TAG, TEXT, TITLE, Block, block
from .geometry import Arrow, Box
from .laid import Laid
from .words import Words

PARTS = ("after",)
COLUMNS = ("needs", "does")
LABELS: tuple[str, ...] = ()

_PAD = 10.0
_DOOR = 30.0  # width of the drawn door; it is half again as high
_TALL = 46.0


@dataclass(frozen=True, slots=True)
class Way:
    """One door: its frame, the door in it, its words."""

    box: Box
    door: Box
    words: Block


def lay(words: Words, width: float) -> Laid:
    """Lay out the doors above the corridor: one below another on a phone, side by side where there is room.

    Args:
        words: of the card; the part ``after`` is the corridor and its points what happens there.
        width: of the drawing, in units.
    """
    wide = width > 500
    doors = [part.key for part in words.diagram.parts if part.key != "after"]
    ways, foot = (_beside if wide else _below)(words, doors, width)
    y = foot + 34
    arrows = [Arrow(((way.box.middle, way.box.foot), (way.box.middle, y - 1))) for way in (ways if wide else ways[-1:])]
    if not wide:
        # The upper doors lead past the lower ones, along the edge.
        edge = width - 12
        for way in ways[:-1]:
            level = way.box.y + way.box.height / 2
            arrows.append(Arrow(((way.box.right, level), (edge, level), (edge, y - 1))))
    head = block([(words.name("after"), TAG)], _PAD, y + 6, width - 2 * _PAD)
    steps, bottom, inner = _corridor(words, y + 10 + head.height, width, wide)
    frame = Box(1, y, width - 2, bottom + _PAD - y)
    return Laid(
        frame.foot + 2, {"ways": ways, "arrows": arrows, "frame": frame, "head": head, "steps": steps, "inner": inner}
    )


def _said(words: Words, part: str, x: float, y: float, width: float) -> Block:
    texts = [(words.name(part), TITLE), (words.cell(part, "does"), TEXT)]
    needs = words.cell(part, "needs")
    return block([*texts, (f"{words.column('needs')}: {needs}" if needs else "", NOTE)], x, y, width, gap=3)


def _below(words: Words, doors: list[str], width: float) -> tuple[list[Way], float]:
    y = 1.0
    ways: list[Way] = []
    right = width - 24
    left = 1 + _PAD + _DOOR + 12
    for part in doors:
        said = _said(words, part, left, y + 7, right - left - _PAD)
        tall = max(said.height + 16, _TALL + 16)
        ways.append(Way(Box(1, y, right - 1, tall), Box(1 + _PAD, y + 8, _DOOR, _TALL), said))
        y += tall + 9
    return ways, y - 9


def _beside(words: Words, doors: list[str], width: float) -> tuple[list[Way], float]:
    gap = 14.0
    each = (width - 2 - gap * (len(doors) - 1)) / max(1, len(doors))
    ways: list[Way] = []
    for place, part in enumerate(doors):
        x = 1 + place * (each + gap)
        said = _said(words, part, x + _PAD, _TALL + 18, each - 2 * _PAD)
        ways.append(Way(Box(x, 1, each, 0), Box(x + _PAD, 10, _DOOR, _TALL), said))
    tall = max((way.words.height for way in ways), default=0) + _TALL + 26
    return [Way(Box(way.box.x, 1, way.box.width, tall), way.door, way.words) for way in ways], 1 + tall


def _corridor(words: Words, y: float, width: float, wide: bool) -> tuple[list[tuple[Box, Block]], float, list[Arrow]]:
    """Set what happens behind the doors; also give the lowest edge, and the arrows from one to the next."""
    points = words.points("after")
    gap = 18.0
    each = (width - 2 - 2 * _PAD - gap * (len(points) - 1)) / max(1, len(points)) if wide else width - 2 - 2 * _PAD
    steps: list[tuple[Box, Block]] = []
    for place, (name, text) in enumerate(points):
        x = 1 + _PAD + (place * (each + gap) if wide else 0)
        said = block([(name, HEAD), (text, TEXT)], x + 8, y + 6, each - 14, gap=1)
        steps.append((Box(x, y, each, said.height + 13), said))
        y += 0 if wide else said.height + 13 + gap
    tall = max((box.height for box, _ in steps), default=0)
    if wide:
        steps = [(Box(box.x, box.y, box.width, tall), said) for box, said in steps]
    pairs = [(one, two) for (one, _), (two, _) in pairwise(steps)]
    arrows = [
        Arrow(((a.right + 1, a.y + tall / 2), (b.x - 1, b.y + tall / 2)))
        if wide
        else Arrow(((a.middle, a.foot + 1), (b.middle, b.y - 1)))
        for a, b in pairs
    ]
    return steps, max((box.foot for box, _ in steps), default=y), arrows
