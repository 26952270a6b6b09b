"""The key of the signs: what a diamond, a ring and a dot mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from ..diagrams.block import NOTE, Block, block, widest
from .events import Spot

_STEP = 20.0
_BETWEEN = 18.0


@dataclass(frozen=True, slots=True)
class Sign:
    """One or two signs, where they stand, and what they mean."""

    spots: tuple[tuple[Spot, float], ...]
    y: float
    words: Block


def lay(words: Mapping[str, str], width: float) -> tuple[list[Sign], float]:
    """Set the key in as few lines as it takes.

    Args:
        words: what each sign means, by ``ground``, ``diplomacy`` and ``turkey``.
        width: of the drawing, in units.

    Returns:
        The signs, and the height that they take.
    """
    shown = {"ground": [(True, False)], "diplomacy": [(False, False)], "turkey": [(True, True), (False, True)]}
    found: list[Sign] = []
    x, y = 0.0, 0.0
    for name, kinds in shown.items():
        room = len(kinds) * _STEP
        wide = room + widest(block([(words[name], NOTE)], 0, 0, width))
        if x and x + wide > width:
            x, y = 0.0, y + _STEP
        spots = tuple((_sample(*kind), x + 9 + i * _STEP) for i, kind in enumerate(kinds))
        found.append(Sign(spots, y + 10, block([(words[name], NOTE)], x + room, y + 3, width)))
        x += wide + _BETWEEN
    return found, y + _STEP + 6


def _sample(ground: bool, turkey: bool) -> Spot:
    return Spot("", date.min, "", "", "", "", ground, turkey)
