"""Nested circles: what lies inside what, with a list of examples below or beside them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from .block import HEAD, NOTE, TEXT, TITLE, Block, block
from .geometry import path
from .laid import Laid
from .words import Words

# Outermost first; all rest on one foot, so that each leaves a crescent for its words.
PARTS = ("security", "defense", "diplomacy", "military")
COLUMNS = ("who", "example")
LABELS = ("examples",)

_RADII = (175.0, 134.0, 97.0, 60.0)
_RISE = 7.0  # how much higher each foot stands than the one around it
_INSET = 24.0  # from the top of a circle to its name: there it is wide enough


@dataclass(frozen=True, slots=True)
class Ring:
    """One circle, its words, and the line that leads from its edge, at a height, to its example."""

    x: float
    y: float
    radius: float
    block: Block
    edge: float
    at: float
    leader: str = ""


def lay(words: Words, width: float) -> Laid:
    """Lay out the circles.

    Args:
        words: of the card.
        width: of the drawing, in units; a wide one has the examples beside the circles.
    """
    wide = width > 2.4 * _RADII[0]
    middle, foot = _RADII[0] + 2, 2 * _RADII[0] + 2
    rings: list[Ring] = []
    for number, (part, radius) in enumerate(zip(PARTS, _RADII, strict=True)):
        y = foot - _RISE * number - radius
        top = y - radius + _INSET
        texts = [(words.name(part), TITLE if part == "diplomacy" else HEAD), (words.cell(part, "who"), NOTE)]
        if part == PARTS[-1]:
            # The innermost has no crescent: its words stand in the middle.
            limit = 2 * radius - 22
            top = y - block(texts, 0, 0, limit).height / 2
        else:
            limit = 2 * _chord(radius, _INSET + 14) - 22
        at = top + 9
        edge = middle + _chord(radius, at - (y - radius))
        leader = path([(edge, at), (width - 234, at)]) if wide else ""
        rings.append(Ring(middle, y, radius, block(texts, middle, top, limit, "middle"), edge, at, leader))
    lists: list[Block] = []
    tops = [ring.at - 9 for ring in rings]
    if wide:
        x, limit = width - 228.0, 226.0
        lists.append(block([(words.label("examples"), NOTE)], x, 0, limit))
    else:
        x, limit = 0.0, width
        lists.append(block([(words.label("examples"), NOTE)], x, foot + 14, limit))
    y = foot + 14 + lists[0].height + 4
    for number, part in enumerate(PARTS):
        at = tops[number] if wide else y
        # Beside the circles a line leads to each example; below them it needs the name again.
        head = [] if wide else [(words.name(part), HEAD)]
        found = block([*head, (words.cell(part, "example"), TEXT)], x, at, limit)
        lists.append(found)
        y += found.height + 5
    return Laid(foot + 4 if wide else y, {"rings": rings, "lists": lists})


def _chord(radius: float, depth: float) -> float:
    """Give half the width of a circle at a depth below its top."""
    return math.sqrt(max(0.0, 2 * radius * depth - depth**2))
