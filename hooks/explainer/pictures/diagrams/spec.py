"""How a diagram is drawn: the part ``diagram`` of its card.

Every diagram is a grid at heart: ``parts`` (a ring, a function, a tier, a link, an article) and what
is said of each under ``columns``.  The same grid is its table, so the drawing and its text cannot
part.  What a form asks of its card is told by :func:`explainer.pictures.diagrams.draw.missing`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...cards import Both

Form = Literal["rings", "functions", "tiers", "belt", "custom", "articles", "steps", "doors"]
# Forms that show how this site is made: no work carries them but the site itself.
OWN: tuple[Form, ...] = ("steps", "doors")
Sketch = Literal[
    "page", "fork", "editor", "message", "form", "compare", "checks", "people", "published", "terminal", "fetch", "send"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Label(Both):
    """A column's name, or a word that stands alone in the drawing."""

    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell(Both):
    """What is said of a part under one column, and by which works."""

    column: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """One of several things inside a part: an instrument, an aim, a filter.

    Attributes:
        name: the thing.
        text: what is said of it.
        sources: the works that say so.
    """

    name: Both
    text: Both | None = None
    sources: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One ring, function, tier, link, article, step or door.

    Attributes:
        key: which of the form's parts it is.
        name: its heading.
        cells: what is said of it, by column.
        points: what it holds.
        sketch: the little drawing beside a step.
    """

    key: str
    name: Both
    sketch: Sketch = "page"
    cells: tuple[Cell, ...] = ()
    points: tuple[Point, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagram:
    """The part ``diagram`` of a figure's card.

    Attributes:
        form: which drawing.
        columns: of the grid, in the order of the table; the first names the parts.
        parts: rows of the grid, in the order in which they are read.
        labels: words that stand alone in the drawing.
        points: key of the column under which the table lists the points of each part.
    """

    form: Form
    columns: tuple[Label, ...]
    parts: tuple[Part, ...]
    labels: tuple[Label, ...] = ()
    points: str = ""
    line: int = 0
