"""Two streams that make law only together: what states do, and why they say they do it."""

from __future__ import annotations

from .block import HEAD, NOTE, TEXT, TITLE, Style, block
from .geometry import Arrow, Box
from .laid import Laid
from .words import Words

PARTS = ("practice", "acceptance", "habit", "custom", "words")
COLUMNS = ("says", "example")
LABELS = ("and", "practice-only", "words-only")

_PAD = 9.0
_AND = Style(13, bold=True, lead=16, ink="on-hi")
_DROP = 96.0  # from the upper boxes to the lower ones: room for the word between and the arrows


def lay(words: Words, width: float) -> Laid:
    """Lay out the two streams, the place where they meet, and the three ends.

    Args:
        words: of the card.
        width: of the drawing, in units.
    """
    gap = 12.0 if width < 500 else 20.0
    half = (width - gap) / 2
    uppers = [
        block(
            [(words.name(part), TITLE), (words.cell(part, "says"), TEXT), (words.cell(part, "example"), NOTE)],
            place * (half + gap) + _PAD + 1,
            9,
            half - 2 * _PAD - 2,
            gap=3,
        )
        for place, part in enumerate(PARTS[:2])
    ]
    tall = max(found.height for found in uppers) + 17
    tops = [Box(place * (half + gap) + 1, 1, half - 2, tall) for place in (0, 1)]
    y = tall + _DROP
    # The law stands in the middle and is the widest: both arrows lead there.
    side = (width - 2 * gap / 2) * (0.305 if width < 500 else 0.31)
    middle = width - 2 * side - gap
    lefts = [1.0, 1 + side + gap / 2, width - side - 1]
    wides = [side, middle - 2, side]
    lowers = [
        block(
            [
                (words.name(part), TITLE if part == "custom" else HEAD),
                (words.cell(part, "says"), TEXT),
                (words.cell(part, "example"), NOTE),
            ],
            left + _PAD - 2,
            y + 9,
            wide - 2 * _PAD + 4,
            gap=3,
        )
        for part, left, wide in zip(PARTS[2:], lefts, wides, strict=True)
    ]
    deep = max(found.height for found in lowers) + 17
    feet = [Box(left, y, wide, deep) for left, wide in zip(lefts, wides, strict=True)]
    centre, meet = width / 2, tall + 48
    gate = Box(centre - 27, meet - 13, 54, 26)
    arrows = [
        Arrow(((tops[0].right - 34, tops[0].foot), (tops[0].right - 34, meet), (gate.x, meet))),
        Arrow(((tops[1].x + 34, tops[1].foot), (tops[1].x + 34, meet), (gate.right, meet))),
        Arrow(((centre, gate.foot), (centre, y)), weight=2.6),
        Arrow(((24, tops[0].foot), (24, y)), dashed=True),
        Arrow(((width - 24, tops[1].foot), (width - 24, y)), dashed=True),
    ]
    notes = [
        block([(words.label("and"), _AND)], centre, gate.y + 5, 50, "middle"),
        block([(words.label("practice-only"), NOTE)], 31, tall + 36, 72),
        block([(words.label("words-only"), NOTE)], width - 31, tall + 36, 72, "end"),
    ]
    return Laid(
        y + deep + 1,
        {
            "tops": tops,
            "feet": feet,
            "texts": [*uppers, *lowers, *notes[1:]],
            "gate": gate,
            "arrows": arrows,
            "gate_word": notes[0],
        },
    )
