"""The key of a map: each style as the panels draw it, and what it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ...cards import Lang
from .. import ink, measure, svg
from .spec import AreaStyle, Sign
from .styles import AREAS, LINES, Stroke

_LEAD = 14.0
# From the edge of a column to its words: 34 units of sample, 8 of air.
_INDENT = 42.0


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the key, with its upper left corner in units and its words broken to its column."""

    x: float
    y: float
    lines: tuple[str, ...]
    fill: str = ""
    stroke: Stroke | None = None
    d: str = ""
    mark: str = ""


def fill(style: AreaStyle, name: str) -> str:
    """Give the ``fill`` of an area: a pattern of the drawing, or an ink.

    Args:
        style: of the area.
        name: of the drawing, which begins the names of its patterns.
    """
    return f"url(#{name}-{style})" if AREAS[style].shape else ink.var(AREAS[style].ground)


def rows(signs: Sequence[Sign], lang: Lang, width: float, columns: int, name: str) -> tuple[tuple[Row, ...], float]:
    """Lay the key out, column after column, and tell its height in units.

    Args:
        signs: what it explains.
        lang: of the words.
        width: of the drawing, in units.
        columns: how many stand side by side.
        name: of the drawing.
    """
    room = width / columns - _INDENT - 6
    each = -(-len(signs) // columns)
    found: list[Row] = []
    height = 0.0
    for number, sign in enumerate(signs):
        if number % each == 0:
            y = 0.0
        x = (number // each) * width / columns
        lines = tuple(measure.wrap(sign.text[lang], 12, room))
        found.append(
            Row(
                x,
                y,
                lines,
                fill=fill(sign.area, name) if sign.area else "",
                stroke=LINES[sign.stroke] if sign.stroke else None,
                d=f"M{svg.num(x)} {svg.num(y + 10.5)}h34",
                mark=sign.mark or "",
            )
        )
        y += len(lines) * _LEAD + 8
        height = max(height, y)
    return tuple(found), height
