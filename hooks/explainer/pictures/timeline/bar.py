"""The phases as one bar in their true proportion, each with a line to its name and its length."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from ...cards import Lang
from ..diagrams.block import HEAD, NOTE, Style, block, widest
from ..diagrams.geometry import Box, path
from ..diagrams.laid import Laid
from . import dates
from .events import Stretch

# Pattern, its ink and its ground for each phase in turn, no two alike in grey; "solid" is no pattern,
# because one of a single ink shows its seams on paper.
FILLS = (
    ("dots", "line", "paper"),
    ("solid", "ink", "ink"),
    ("hatch", "ink", "paper"),
    ("cross", "ink", "paper"),
    ("solid", "bar", "bar"),
    ("columns", "ink", "paper"),
)
_TALL = 34.0
_TICK = Style(11, lead=13.5)


def lay(stretches: Sequence[Stretch], lang: Lang, width: float) -> Laid:
    """Lay out the bar with its years above, and the list of the phases below.

    Args:
        stretches: the phases, at most as many as there are patterns.
        lang: of dates and lengths.
        width: of the drawing, in units.

    Returns:
        What the template draws.
    """
    start, end = stretches[0].start, stretches[-1].end
    low, high = dates.place(start), dates.place(end)

    def at(day: date) -> float:
        return 1 + (dates.place(day) - low) / (high - low) * (width - 2)

    years = []
    for year in range(start.year // 5 * 5 + 5, end.year + 1, 5 if width > 500 else 10):
        x = at(date(year, 1, 1))
        years.append((path([(x, 15), (x, 22)]), block([(str(year), _TICK)], x, 0, 40, "middle")))
    top = 22.0
    y = top + _TALL + 12
    pieces, items, leaders = [], [], []
    for number, stretch in enumerate(stretches):
        left, right = at(stretch.start), at(stretch.end)
        piece = Box(left, top, right - left, _TALL)
        swatch = Box(1, y + 2, 22, 14)
        said = f"{dates.written(stretch.start.isoformat(), lang)} · {dates.lasted(stretch.start, stretch.end, lang)}"
        # The line of a short phase runs down on the right; its words must end before it.
        limit = width - 34 if number == 0 else min(piece.middle, width) - 40
        words = block([(stretch.short, HEAD), (said, NOTE)], 31, y, limit)
        pieces.append(piece)
        items.append((swatch, words))
        if number:
            reach = 31 + widest(words) + 6
            leaders.append(path([(piece.middle, top + _TALL), (piece.middle, y + 9), (reach, y + 9)]))
        y += words.height + 7
    patterns: dict[str, tuple[str, str, str]] = {
        stretch.key: fill for stretch, fill in zip(stretches, FILLS, strict=False) if fill[0] != "solid"
    }
    paints = [(stretch.key, fill[1]) for stretch, fill in zip(stretches, FILLS, strict=False)]
    values = {"years": years, "pieces": pieces, "items": items, "leaders": leaders, "paints": paints}
    return Laid(y, values, patterns)
