"""A transmission belt: four wheels in one train, and what is left when a wheel is taken out."""

from __future__ import annotations

from dataclasses import dataclass

from .block import HEAD, NOTE, TEXT, TITLE, Block, Style, block
from .geometry import Box, gear, path
from .laid import Laid
from .words import Words

PARTS = ("power", "perception", "filters", "policy")
COLUMNS = ("variable", "show")
LABELS = ("without-power", "innenpolitik", "without-filters", "structural")

_RADIUS = 27.0
_NUMBER = Style(15, bold=True, lead=18)
_CHIP = Style(11.5, lead=14)


@dataclass(frozen=True, slots=True)
class Wheel:
    """One wheel with its number; the two in the middle are gears."""

    x: float
    y: float
    radius: float
    gear: str
    number: Block
    words: Block
    chips: tuple[tuple[Box, Block], ...] = ()


def lay(words: Words, width: float) -> Laid:
    """Lay out the belt: down the left edge on a phone, along the top where there is room.

    Args:
        words: of the card.
        width: of the drawing, in units.
    """
    wide = width > 500
    wheels: list[Wheel] = []
    column = (width - 3 * 16) / 4
    y = 4.0
    for number, part in enumerate(PARTS, start=1):
        texts = [
            (words.name(part), TITLE),
            (words.cell(part, "variable"), NOTE),
            (words.cell(part, "show"), TEXT),
        ]
        if wide:
            left = (number - 1) * (column + 16)
            x, centre = left + column / 2, _RADIUS + 8
            said = block(texts, left, 2 * _RADIUS + 26, column, gap=2)
            chips = _chips(words, part, left, 2 * _RADIUS + 26 + said.height + 6, column, 1)
            foot = 2 * _RADIUS + 26 + said.height + (chips[-1][0].foot - chips[0][0].y + 8 if chips else 0)
            y = max(y, foot)
        else:
            left = 2 * _RADIUS + 26
            said = block(texts, left, y, width - left, gap=2)
            chips = _chips(words, part, left, y + said.height + 5, width - left, 2)
            tall = said.height + (chips[-1][0].foot - chips[0][0].y + 7 if chips else 0)
            x, centre = _RADIUS + 6, y + max(tall, 2 * _RADIUS) / 2
            y += max(tall, 2 * _RADIUS) + 16
        teeth = gear(x, centre, _RADIUS, 12) if part in ("perception", "filters") else ""
        mark = block([(str(number), _NUMBER)], x, centre - 9, 30, "middle")
        wheels.append(Wheel(x, centre, _RADIUS, teeth, mark, said, chips))
    first, last = wheels[0], wheels[-1]
    # The belt runs round the first and the last wheel; the gears turn between its two sides.
    if wide:
        sides = [((first.x, first.y + s * _RADIUS), (last.x, last.y + s * _RADIUS)) for s in (-1, 1)]
    else:
        sides = [((first.x + s * _RADIUS, first.y), (last.x + s * _RADIUS, last.y)) for s in (-1, 1)]
    belt = [path(side) for side in sides]
    y += 12 if wide else 0
    half = (width - 12) / 2
    losses: list[tuple[Box, Block]] = []
    for place, (head, tail) in enumerate((LABELS[:2], LABELS[2:])):
        left = place * (half + 12)
        found = block([(words.label(head), HEAD), (words.label(tail), TEXT)], left + 9, y + 7, half - 18)
        losses.append((Box(left + 0.7, y, half - 1.4, found.height + 14), found))
    tallest = max(box.height for box, _ in losses)
    losses = [(Box(box.x, box.y, box.width, tallest), found) for box, found in losses]
    return Laid(y + tallest + 1, {"wheels": wheels, "belt": belt, "losses": losses, "wide": wide})


def _chips(words: Words, part: str, x: float, y: float, width: float, columns: int) -> tuple[tuple[Box, Block], ...]:
    names = [name for name, _ in words.points(part)]
    each = (width - 1 - 6 * (columns - 1)) / columns
    found: list[tuple[Box, Block]] = []
    for start in range(0, len(names), columns):
        row = [
            block([(name, _CHIP)], x + place * (each + 6) + 7, y + 3.5, each - 12)
            for place, name in enumerate(names[start : start + columns])
        ]
        tall = max(one.height for one in row) + 8
        found += [(Box(x + place * (each + 6), y, each, tall), one) for place, one in enumerate(row)]
        y += tall + 5
    return tuple(found)
