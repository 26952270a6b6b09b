"""Sheets of paper: what a build makes, what Indonesian photocopiers hold, and what the Americas use."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

_POINTS = 72 / 25.4
_SIDES = 42.0  # both margins of the template, in millimetres
_ENDS = 48.0  # head and foot


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet.

    Attributes:
        name: as the command line has it.
        width: in millimetres.
        height: in millimetres.
    """

    name: str
    width: float
    height: float

    @property
    def column(self) -> float:
        """Width of the text in points."""
        return (self.width - _SIDES) * _POINTS

    @property
    def turned(self) -> float:
        """Width of the text in points on a sheet that lies on its side."""
        return (self.height - _SIDES) * _POINTS

    @property
    def depth(self) -> float:
        """Height of the text in points."""
        return (self.height - _ENDS) * _POINTS


A4: Final = Paper("a4", 210, 297)
PAPERS: Final = {paper.name: paper for paper in (Paper("f4", 215, 330), A4, Paper("letter", 215.9, 279.4))}
