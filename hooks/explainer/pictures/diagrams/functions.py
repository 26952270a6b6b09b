"""Three functions side by side: what moves between two parties, by which means, and how one knows."""

from __future__ import annotations

from dataclasses import dataclass

from .block import NOTE, POINT, TAG, TEXT, TITLE, Block, Style, block
from .geometry import Arrow, Box, gear
from .laid import Laid
from .words import Words

PARTS = ("trust", "capability", "industry")
COLUMNS = ("lack", "moves", "instruments", "evidence")
LABELS = ("exercise", "opponent", "ally")

_PAD = 10.0
_GAP = 14.0
_SPAN = 86.0  # between the two parties of the little drawing
_TALL = 26.0
_MOVES = Style(11, lead=13.5, bold=True)


@dataclass(frozen=True, slots=True)
class Move:
    """The little drawing of what moves: two parties, an arrow, a gear where know-how goes."""

    ends: tuple[Box, Box]
    arrow: Arrow
    gear: str


@dataclass(frozen=True, slots=True)
class Column:
    """One function."""

    box: Box
    move: Move
    blocks: tuple[Block, ...]


def lay(words: Words, width: float) -> Laid:
    """Lay out the functions: one below another on a phone, side by side where there is room.

    Args:
        words: of the card.
        width: of the drawing, in units.
    """
    return _beside(words, width) if width > 500 else _below(words, width)


def _move(part: str, x: float, y: float) -> Move:
    ends = Box(x, y, 14, 14), Box(x + _SPAN, y, 14, 14)
    middle = y + 7
    points = ((x + 17, middle), (x + _SPAN - 3, middle))
    wheel = gear(x + 7 + _SPAN / 2 - 4, middle, 10, 9) if part == "industry" else ""
    return Move(ends, Arrow(points, both=part == "trust", weight=1.4 if part == "trust" else 2.6), wheel)


def _below(words: Words, width: float) -> Laid:
    columns: list[Column] = []
    y = 1.0
    notes: list[Block] = []
    arrows: list[Arrow] = []
    bridge = None
    for number, part in enumerate(PARTS):
        top = y
        inner = width - 2 * _PAD - 2
        x = _PAD + 1
        head = block([(words.name(part), TITLE)], x, y + 7, inner)
        y += 7 + head.height + 4
        move = _move(part, x, y + 3)
        lack = f"{words.column('lack')}: {words.cell(part, 'lack')}"
        beside = x + _SPAN + 14 + 14
        said = block([(words.cell(part, "moves"), _MOVES), (lack, NOTE)], beside, y - 2, x + inner - beside)
        y += max(_TALL, said.height) + 4
        half = inner * 0.46
        left = block(
            [(words.column("instruments"), NOTE), *((name, POINT) for name, _ in words.points(part))], x, y, half
        )
        right = block(
            [(words.column("evidence"), NOTE), (words.cell(part, "evidence"), TEXT)],
            x + half + 12,
            y,
            inner - half - 12,
        )
        y += max(left.height, right.height) + 8
        columns.append(Column(Box(1, top, width - 2, y - top), move, (head, said, left, right)))
        if number == 0:
            # The joint exercise stands between trust and capability, and belongs to either.
            bridge = Box(width / 2 - 62, y + 24, 124, 26)
            notes.append(block([(words.label("exercise"), TAG)], bridge.middle, bridge.y + 6, 120, "middle"))
            arrows.append(Arrow(((bridge.middle, bridge.y), (bridge.middle, y + 3)), dashed=True))
            arrows.append(Arrow(((bridge.middle, bridge.foot), (bridge.middle, bridge.foot + 21)), dashed=True))
            notes.append(block([(words.label("opponent"), NOTE)], bridge.middle + 10, y + 5, 150))
            notes.append(block([(words.label("ally"), NOTE)], bridge.middle + 10, bridge.foot + 5, 150))
            y = bridge.foot + 24
        else:
            y += _GAP
    return Laid(y - _GAP + 1, {"columns": columns, "bridge": bridge, "notes": notes, "arrows": arrows})


def _beside(words: Words, width: float) -> Laid:
    wide = (width - 2 - 2 * _GAP) / 3
    inner = wide - 2 * _PAD
    lefts = [1 + number * (wide + _GAP) + _PAD for number in range(3)]
    rows: list[list[Block]] = [[], [], [], [], []]
    y = 9.0
    tops: list[float] = []

    def row(number: int, texts: list[list[tuple[str, Style]]], space: float) -> None:
        nonlocal y
        tops.append(y)
        rows[number] = [block(texts[i], lefts[i], y, inner) for i in range(3)]
        y += max(found.height for found in rows[number]) + space

    row(0, [[(words.name(part), TITLE)] for part in PARTS], 0)
    row(1, [[(f"{words.column('lack')}: {words.cell(part, 'lack')}", NOTE)] for part in PARTS], 6)
    moves = [_move(part, lefts[i], y) for i, part in enumerate(PARTS)]
    y += 21
    row(2, [[(words.cell(part, "moves"), _MOVES)] for part in PARTS], 8)
    row(3, [[(words.column("instruments"), NOTE), *((n, POINT) for n, _ in words.points(part))] for part in PARTS], 8)
    row(4, [[(words.column("evidence"), NOTE), (words.cell(part, "evidence"), TEXT)] for part in PARTS], 8)
    columns = [
        Column(
            Box(lefts[i] - _PAD, 1, wide, y - 1),
            moves[i],
            tuple(found[i] for found in rows),
        )
        for i in range(3)
    ]
    bridge = Box(columns[0].box.right - 62 + _GAP / 2, y + 30, 124, 26)
    side = bridge.y + 13
    first, second = columns[0].box.middle, columns[1].box.middle
    arrows = [
        Arrow(((bridge.x, side), (first, side), (first, y + 3)), dashed=True),
        Arrow(((bridge.right, side), (second, side), (second, y + 3)), dashed=True),
    ]
    notes = [
        block([(words.label("exercise"), TAG)], bridge.middle, bridge.y + 6, 120, "middle"),
        block([(words.label("opponent"), NOTE)], first + 8, y + 7, 180),
        block([(words.label("ally"), NOTE)], second + 8, y + 7, 180),
    ]
    return Laid(bridge.foot + 3, {"columns": columns, "bridge": bridge, "notes": notes, "arrows": arrows})
