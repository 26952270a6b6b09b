"""One side of a line of time: marks in stacks, labels beyond them, a line from each label to its mark."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ..diagrams.block import NOTE, Block, Style, block, widest
from ..diagrams.geometry import path
from .events import Spot

STEP = 24.0  # from mark to mark: what a finger needs
LINK = Style(11.5, bold=True, lead=13.5, ink="bar-hi", link=True)
_LABEL = 100.0  # lines of a label are broken to this
_BETWEEN = 9.0  # two labels
_SHELF = 18.0  # where the lines from the labels lean towards their columns


@dataclass(frozen=True, slots=True)
class Pin:
    """An event at its place; one with a label has a line from it."""

    spot: Spot
    x: float
    y: float
    words: Block
    bends: tuple[tuple[float, float], ...] = ()

    @property
    def leader(self) -> str:
        """Give the line from its label as a path, or nothing."""
        return path(self.bends) if self.bends else ""


@dataclass(frozen=True, slots=True)
class Lane:
    """The marks and labels on one side of a line, and how far they reach from it."""

    pins: tuple[Pin, ...]
    reach: float


def lane(spots: Sequence[Spot], scale: Callable[[date], float], width: float, *, up: bool) -> Lane:
    """Stack marks away from a line at 0, the labelled ones outermost, and set the labels beyond them.

    Args:
        spots: the events, in the order of their days.
        scale: gives the x of a day.
        width: of the drawing, in units.
        up: above the line; otherwise below it.
    """
    stacks: dict[int, list[Spot]] = defaultdict(list)
    columns = int(width // STEP)
    margin = (width - columns * STEP) / 2
    for spot in spots:
        stacks[min(max(int((scale(spot.day) - margin) // STEP), 0), columns - 1)].append(spot)
    away = -1 if up else 1
    tall = max((len(stack) for stack in stacks.values()), default=0) * STEP
    placed: list[tuple[Spot, float, float, float]] = []
    for column, stack in sorted(stacks.items()):
        x = margin + (column + 0.5) * STEP
        ordered = sorted(stack, key=lambda spot: bool(spot.label))
        tip = len(stack) * STEP
        placed += [(spot, x, away * (i + 0.5) * STEP, away * tip) for i, spot in enumerate(ordered)]
    named = [entry for entry in placed if entry[0].label]
    blocks = [block([(s.begins, NOTE), (s.label, LINK)], 0, 0, _LABEL, "middle") for s, *_ in named]
    middles = _spread([x for _, x, *_ in named], [widest(b) for b in blocks], width)
    deep = max((b.height for b in blocks), default=0)
    pins: list[Pin] = []
    for spot, x, y, tip in placed:
        if not spot.label:
            pins.append(Pin(spot, x, y, Block()))
            continue
        number = next(i for i, entry in enumerate(named) if entry[0] is spot)
        edge = away * (tall + _SHELF)
        top = edge - blocks[number].height if up else edge
        words = block([(spot.begins, NOTE), (spot.label, LINK)], middles[number], top, _LABEL, "middle")
        # From the label straight, then leaning above all stacks, then straight into its own column.
        middle = middles[number]
        bends = ((middle, edge - away), (middle, edge - away * 4), (x, edge - away * 14), (x, tip - away * 3))
        pins.append(Pin(spot, x, y, words, bends))
    return Lane(tuple(pins), tall + (_SHELF + deep if named else 0) + 2)


def _spread(wanted: Sequence[float], widths: Sequence[float], width: float) -> list[float]:
    """Move the middles of labels apart as little as it takes, in their order and inside the frame."""
    found = list(wanted)
    for _ in range(200):
        for i in range(len(found)):
            found[i] = min(max(found[i], widths[i] / 2), width - widths[i] / 2)
        for i in range(len(found) - 1):
            lack = (widths[i] + widths[i + 1]) / 2 + _BETWEEN - (found[i + 1] - found[i])
            if lack > 0:
                found[i] -= lack / 2
                found[i + 1] += lack / 2
    return found


def moved(found: Lane, y: float) -> list[Pin]:
    """Put a lane at its line.

    Args:
        found: from :func:`lane`.
        y: of the line, in units.
    """
    pins = []
    for pin in found.pins:
        lines = tuple(replace(line, y=line.y + y) for line in pin.words.lines)
        bends = tuple((x, bend + y) for x, bend in pin.bends)
        pins.append(replace(pin, y=pin.y + y, words=replace(pin.words, lines=lines), bends=bends))
    return pins
