"""Text set in blocks: lines broken by the widths of the face, one below another, with a known height."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from .. import measure

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set.

    Attributes:
        size: of the letters, in units.
        bold: in the semibold face.
        italic: in the italic face.
        ink: its colour by name.
        lead: from one baseline to the next, in units.
        after: free space below, in units.
        bullet: with a dash before the first line, the others hanging.
        link: underlined, because it leads somewhere.
    """

    size: float
    bold: bool = False
    italic: bool = False
    ink: str = "ink"
    lead: float = 15
    after: float = 0
    bullet: bool = False
    link: bool = False


# 11 units are the least here: a drawing for paper is a little wider than the column that it gets.
TITLE = Style(13.5, bold=True, lead=16)
HEAD = Style(12.5, bold=True, lead=15)
TEXT = Style(12, lead=14.5)
NOTE = Style(11, lead=13.5, ink="mute")
TAG = Style(11, lead=13.5, bold=True)
POINT = Style(12, lead=14.5, bullet=True)
_HANG = 9.0
# A last line shorter than this part of the width looks like a mistake.
_SCRAP = 0.3


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text at its place; ``y`` is the baseline."""

    x: float
    y: float
    words: str
    style: Style
    anchor: Anchor = "start"


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of text, and the height that they take."""

    lines: tuple[Line, ...] = ()
    height: float = 0


def block(
    texts: Iterable[tuple[str, Style]], x: float, y: float, width: float, anchor: Anchor = "start", gap: float = 0
) -> Block:
    """Set texts one below another.

    Args:
        texts: each with its style; an empty one takes no room.
        x: of the edge or the middle that they are anchored to.
        y: of the upper edge.
        width: that lines are broken to.
        anchor: of every line.
        gap: between two texts, on top of the style's own.
    """
    lines: list[Line] = []
    top = y
    for words, style in texts:
        if not words:
            continue
        if top > y:
            top += gap
        hang = _HANG if style.bullet else 0
        if hang:
            lines.append(Line(x, _baseline(top, style), "–", style, anchor))
        broken = _broken(words, style, width - hang, even=anchor == "middle")
        for row, one in enumerate(broken):
            lines.append(Line(x + hang, _baseline(top + row * style.lead, style), one, style, anchor))
        top += len(broken) * style.lead + style.after
    return Block(tuple(lines), top - y)


def _broken(words: str, style: Style, limit: float, *, even: bool) -> list[str]:
    """Break a text; where its last line would be a scrap, or lines should be even, break it narrower."""

    def at(width: float) -> list[str]:
        return measure.wrap(words, style.size, width, bold=style.bold, italic=style.italic)

    best = at(limit)
    last = measure.width(best[-1], style.size, bold=style.bold, italic=style.italic)
    if len(best) > 1 and (even or last < _SCRAP * limit):
        narrower = limit
        while narrower > limit / 2 and len(again := at(narrower - 4)) == len(best):
            best, narrower = again, narrower - 4
    return best


def _baseline(top: float, style: Style) -> float:
    """Put a line in the middle of its lead: capitals reach 0.66 of the size above the baseline."""
    return top + (style.lead + 0.66 * style.size) / 2


def widest(found: Block) -> float:
    """Give the width of a block's longest line, in units."""
    return max(
        (
            measure.width(line.words, line.style.size, bold=line.style.bold, italic=line.style.italic)
            for line in found.lines
        ),
        default=0,
    )
