"""Three tiers of equal width: what sorts an aim into each, and the aims of the case."""

from __future__ import annotations

from dataclasses import dataclass

from .block import HEAD, NOTE, TEXT, TITLE, Block, Style, block
from .geometry import Arrow, Box
from .laid import Laid
from .words import Words

PARTS = ("core", "middle", "long")
COLUMNS = ("stake", "when", "asked")
LABELS = ("moved", "others", "azerbaijan", "armenia", "turkey")

_SPINE = 10.0  # the patterned edge that tells the tiers apart in grey
_PAD = 10.0
_GAP = 10.0
_MARGIN = 22.0  # on the right, where the arrow runs
_MOVED = Style(11, lead=13.5, italic=True)
_AIM = Style(12.5, bold=True, lead=15)


@dataclass(frozen=True, slots=True)
class Tier:
    """One tier: its box, its edge, its words, and the lines beside its aims."""

    box: Box
    spine: Box
    blocks: tuple[Block, ...]


def lay(words: Words, width: float) -> Laid:
    """Lay out the tiers, and the arrow of the aim that the evidence moves.

    Args:
        words: of the card.
        width: of the drawing, in units; a wide one has the questions beside the aims.
    """
    wide = width > 500
    left = 1 + _SPINE + _PAD
    inner = width - left - _MARGIN - 2
    tiers: list[Tier] = []
    arrow_from = 0.0
    y = 1.0
    for number, part in enumerate(PARTS):
        top = y
        y += 8
        head = [(words.name(part), TITLE)]
        head += [(f"{words.column(column)}: {words.cell(part, column)}", NOTE) for column in COLUMNS]
        asked = block(head, left, y, 190 if wide else inner, gap=2)
        aims_left = left + 206 if wide else left
        if not wide:
            y += asked.height + 8
        blocks = [asked]
        for place, (name, text) in enumerate(words.points(part)):
            said = [(name, _AIM), (text, TEXT)]
            moved = number == 0 and place == 0
            if moved:
                said.append((words.label("moved"), _MOVED))
            found = block(said, aims_left, y, left + inner - aims_left)
            blocks.append(found)
            if moved:
                arrow_from = found.lines[-1].y - 4
            y += found.height + 7
        y = max(y, top + 8 + asked.height + 4) + 3
        tiers.append(Tier(Box(1, top, width - 2, y - top), Box(1, top, _SPINE, y - top), tuple(blocks)))
        y += _GAP
    edge, tail = width - 14, width - _MARGIN - 6
    arrow = Arrow(((tail, arrow_from), (edge, arrow_from), (edge, tiers[1].box.y + 16)))
    y += 2
    others = [(words.label("others"), HEAD)]
    others += [(words.label(key), Style(12, lead=14.5, bullet=True)) for key in ("azerbaijan", "armenia", "turkey")]
    foot = block(others, left, y, inner)
    return Laid(
        y + foot.height + 4,
        {"tiers": tiers, "arrow_": arrow, "foot": foot},
        {"middle": ("hatch", "ink", "paper"), "long": ("dots", "line", "paper")},
    )
