"""What ``data/figures/KEY.yml`` holds: a picture's words in both languages, and how it is drawn.

The file is one mapping, not a list; numbers stand beside it in ``KEY.csv``, see
:mod:`explainer.pictures.rows`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Literal

from ..cards import Both, Truth
from .charts.spec import Chart
from .diagrams.spec import Diagram
from .maps.spec import Map
from .stripspec import Strip

FOLDER = "data/figures"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """A column of the numbers, as the table under the picture shows it.

    Attributes:
        key: its name in the first line of the CSV file.
        name: what stands above it.
        kind: ``number`` (plain, with a point: ``1200.5``), ``date`` (ISO, a year alone will do, never before
            the row above), ``country`` (two letters of ISO 3166), ``name`` (a key of ``names``), ``text``.
        signed: a plus before what is above zero.
        gaps: a cell of it may be empty.
    """

    key: str
    name: Both
    kind: Literal["number", "date", "country", "name", "text"]
    signed: Truth = "false"
    gaps: Truth = "false"
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A word that rows use, by a short key: a series, a counter, a place."""

    key: str
    name: Both
    short: Both | None = None
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A picture.

    Attributes:
        key: name of its file, and of its mark: ``{figure: KEY}``.
        kind: which room draws it; the field of the same name says how.
        title: what it shows; stands under the picture and is its name for those who do not see it.
        description: what one sees in it, in one to three sentences.
        note: what a reader should know beside it: what is schematic, disputed, known from a paper only.
        as_of: the day up to which it holds, ISO.
        sources: keys of the works that carry it; those of the rows come on top.
        columns: of ``KEY.csv``, in the order of the table; a column that is not named here is not shown.
        names: what the keys in columns of the kind ``name`` stand for.
    """

    key: str
    kind: Literal["map", "chart", "diagram", "strip"]
    title: Both
    description: Both
    note: Both | None = None
    as_of: str
    sources: tuple[str, ...] = ()
    columns: tuple[Column, ...] = ()
    names: tuple[Named, ...] = ()
    chart: Chart | None = None
    map: Map | None = None
    diagram: Diagram | None = None
    strip: Strip | None = None
    line: int = 0


def cited(figure: Figure) -> list[str]:
    """Give the keys of every work that a card names, in its parts as well, each once."""
    return list(dict.fromkeys(key for key, _ in named(figure)))


def named(part: object, line: int = 0) -> Iterator[tuple[str, int]]:
    """Give each key of a work that a card or a part of it names, and the line nearest to it."""
    line = getattr(part, "line", 0) or line
    for field in fields(part) if is_dataclass(part) else ():
        value = getattr(part, field.name)
        if field.name == "sources":
            yield from ((key, line) for key in value)
            continue
        for inner in value if isinstance(value, tuple) else (value,):
            if is_dataclass(inner):
                yield from named(inner, line)


def path(key: str, suffix: str = "yml") -> str:
    """Give the file of a figure, from the root of the project."""
    return f"{FOLDER}/{key}.{suffix}"
