"""The words of a diagram in one language, by the names that its form gives them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from ...cards import Lang
from .spec import Diagram, Label, Part

_Named = TypeVar("_Named", Label, Part)


def _find(items: Iterable[_Named], key: str) -> _Named:
    for item in items:
        if item.key == key:
            return item
    raise KeyError(key)


@dataclass(frozen=True, slots=True)
class Words:
    """A diagram's words; what a form needs and the card has not is a ``KeyError``.

    :func:`explainer.pictures.diagrams.forms.missing` names it before anything is drawn.

    Attributes:
        diagram: the part of the card.
        lang: of what is given.
    """

    diagram: Diagram
    lang: Lang

    def name(self, part: str) -> str:
        """Give the heading of a part."""
        return _find(self.diagram.parts, part).name[self.lang]

    def cell(self, part: str, column: str) -> str:
        """Give what is said of a part under a column; nothing where the card leaves it out."""
        cells = _find(self.diagram.parts, part).cells
        return next((cell[self.lang] for cell in cells if cell.column == column), "")

    def points(self, part: str) -> list[tuple[str, str]]:
        """Give the points of a part: each with what is said of it, which may be nothing."""
        points = _find(self.diagram.parts, part).points
        return [(point.name[self.lang], point.text[self.lang] if point.text else "") for point in points]

    def column(self, key: str) -> str:
        """Give the name of a column."""
        return _find(self.diagram.columns, key)[self.lang]

    def label(self, key: str) -> str:
        """Give a word that stands alone."""
        return _find(self.diagram.labels, key)[self.lang]
