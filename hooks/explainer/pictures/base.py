"""What a finished picture is, what it is drawn from, and who draws which kind."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..archive import Archive
from ..cards import Lang
from .card import Figure
from .rows import Rows


@dataclass(frozen=True, slots=True)
class Panel:
    """One ``<svg>`` of a picture.

    Attributes:
        svg: from :func:`explainer.pictures.svg.frame`, drawn for a phone; with colours by name.
        title: what the panel is, plain text.
        description: what one sees in it, plain text.
        wide: the same for a wide screen and for paper, where one drawing cannot serve both.
    """

    svg: str
    title: str
    description: str
    wide: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A picture in words and numbers, for who does not see it or wants to reckon.

    Attributes:
        head: names of the columns.
        rows: cells, as many as columns; the first names the row.
        sources: keys of the works that carry each row.
    """

    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    sources: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawn figure in one language."""

    panels: tuple[Panel, ...]
    table: Table = field(default_factory=Table)


@dataclass(frozen=True, slots=True)
class Stock:
    """What pictures are drawn from.

    Attributes:
        archive: the cards of all drawers.
        rows: the numbers of each figure, by its key.
        lines: text of each file of ``data/geo/``, by its name without folder: ``region.geojson``.
    """

    archive: Archive
    rows: Mapping[str, Rows] = field(default_factory=dict)
    lines: Mapping[str, str] = field(default_factory=dict)

    def geo(self, name: str) -> Any:
        """Read a file of ``data/geo/`` as JSON.

        Raises:
            KeyError: no such file.
        """
        return json.loads(self.lines[name])


def draw(figure: Figure, lang: Lang, stock: Stock) -> Picture:
    """Draw a figure in one language.

    Each kind is imported when one of it is drawn: what the cache holds costs no library.

    Args:
        figure: its card.
        lang: of every word in it.
        stock: what it is drawn from.
    """
    if figure.kind == "chart":
        from .charts import draw as chart

        return chart.draw(figure, lang, stock)
    if figure.kind == "map":
        from .maps import draw as map_

        return map_.draw(figure, lang, stock)
    if figure.kind == "diagram":
        from .diagrams import draw as diagram

        return diagram.draw(figure, lang, stock)
    from . import strip

    return strip.draw(figure, lang, stock)
