"""Four rules told apart: three inside the frame of the Charter, one outside, tied to the third."""

from __future__ import annotations

from dataclasses import dataclass

from .block import NOTE, TAG, TEXT, TITLE, Block, Style, block
from .geometry import Arrow, Box
from .laid import Laid
from .words import Words

PARTS = ("council", "regional", "self-defense", "nato")
COLUMNS = ("place", "trigger", "decides", "against", "limit")
LABELS = ("charter", "outside", "authorizes", "exercises")

_SMALL = Style(11.5, lead=14)
_NAME = Style(12.5, bold=True, lead=15)
_PAD = 8.0
_BAND = 22.0  # the head of the frame


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its box and its words."""

    box: Box
    blocks: tuple[Block, ...]


def lay(words: Words, width: float) -> Laid:
    """Lay out the rules: one below another on a phone, in four columns where there is room.

    Args:
        words: of the card.
        width: of the drawing, in units.
    """
    return _beside(words, width) if width > 500 else _below(words, width)


def _below(words: Words, width: float) -> Laid:
    inset = 9.0
    # Room for an arrow below the first rule, for the edge of the frame below the third.
    spaces = (32.0, 10.0, 10.0, 0.0)
    label = 92.0
    rules: list[Rule] = []
    notes = [block([(words.label("charter"), TAG)], inset + 1, 6, 200)]
    arrows: list[Arrow] = []
    y = _BAND + 6.0
    frame = Box(0, 0, 0, 0)
    for number, part in enumerate(PARTS):
        outer = number == 3
        x = inset
        inner = width - 2 * inset
        if outer:
            frame = Box(1, 1, width - 2, y - 2)
            y = frame.foot + 52
            notes.append(block([(words.label("outside"), TAG)], inset + 1, frame.foot + 34, 130))
        top = y
        head = block([(words.name(part), TITLE), (words.cell(part, "place"), NOTE)], x + _PAD, y + 6, inner - 2 * _PAD)
        blocks = [head]
        y += 6 + head.height + 4
        for column in COLUMNS[1:]:
            blocks.append(block([(words.column(column), NOTE)], x + _PAD, y, label - 6))
            said = block([(words.cell(part, column), TEXT)], x + _PAD + label, y - 0.5, inner - 2 * _PAD - label)
            blocks.append(said)
            y += max(blocks[-2].height, said.height) + 3
        y += 4
        rules.append(Rule(Box(x, top, inner, y - top), tuple(blocks)))
        y += spaces[number]
    arrows.append(_down(rules[0].box, rules[1].box, 60))
    notes.append(block([(words.label("authorizes"), NOTE)], 76, rules[0].box.foot + 9, 220))
    nato = rules[3].box
    arrows.append(Arrow(((width - 60, nato.y), (width - 60, rules[2].box.foot + 1))))
    notes.append(block([(words.label("exercises"), NOTE)], width - 70, frame.foot + 8, 200, "end"))
    return Laid(nato.foot + 1, {"frame": frame, "rules": rules, "notes": notes, "arrows": arrows})


def _down(upper: Box, lower: Box, x: float) -> Arrow:
    return Arrow(((x, upper.foot), (x, lower.y - 1)))


def _beside(words: Words, width: float) -> Laid:
    gap, inset, outer = 12.0, 9.0, 16.0
    wide = (width - 2 - 2 * inset - 2 * gap - outer) / 4
    lefts = [1 + inset + place * (wide + gap) for place in range(3)]
    lefts.append(lefts[2] + wide + inset + outer - 1)
    wide_last = width - 1 - lefts[3]
    wides = [wide, wide, wide, wide_last]
    top = _BAND + 40.0
    y = top + 7
    blocks: list[list[Block]] = [[], [], [], []]

    def row(texts: list[list[tuple[str, Style]]], space: float) -> None:
        nonlocal y
        found = [block(texts[i], lefts[i] + _PAD, y, wides[i] - 2 * _PAD + 4) for i in range(4)]
        for i in range(4):
            blocks[i].append(found[i])
        y += max(one.height for one in found) + space

    row([[(words.name(part), _NAME)] for part in PARTS], 1)
    row([[(words.cell(part, "place"), NOTE)] for part in PARTS], 6)
    for column in COLUMNS[1:]:
        row([[(words.column(column), NOTE), (words.cell(part, column), _SMALL)] for part in PARTS], 7)
    rules = [Rule(Box(lefts[i], top, wides[i], y - top), tuple(blocks[i])) for i in range(4)]
    frame = Box(1, 1, rules[2].box.right + inset - 1, y - 1 + inset)
    rail = top - 14
    arrows = [
        Arrow(
            (
                (rules[0].box.middle, top),
                (rules[0].box.middle, rail),
                (rules[1].box.middle, rail),
                (rules[1].box.middle, top),
            )
        ),
        Arrow(
            (
                (rules[3].box.middle, top),
                (rules[3].box.middle, rail),
                (rules[2].box.middle, rail),
                (rules[2].box.middle, top),
            )
        ),
    ]
    notes = [
        block([(words.label("charter"), TAG)], 1 + inset, 6, 200),
        block([(words.label("outside"), TAG)], lefts[3], 6, wide_last),
        block(
            [(words.label("authorizes"), NOTE)],
            (rules[0].box.middle + rules[1].box.middle) / 2,
            rail - 17,
            170,
            "middle",
        ),
        block([(words.label("exercises"), NOTE)], frame.right - 7, rail - 17, 170, "end"),
    ]
    return Laid(frame.foot + 1, {"frame": frame, "rules": rules, "notes": notes, "arrows": arrows})
