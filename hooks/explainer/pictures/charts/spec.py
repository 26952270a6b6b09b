"""How a chart is drawn: the part ``chart`` of its card.  Its numbers stand in the CSV file beside the card."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ...cards import Both, Truth

Form = Literal["bars", "years", "units"]
# Each is a colour and a pattern: two of them differ in a black-and-white copy as well.
ToneName = Literal["plain", "strong", "paper", "doubt", "dots", "hollow"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tone:
    """How rows with a certain cell look; the first tone that fits a row holds.

    Attributes:
        column: of the numbers.
        value: the cell.
        tone: how it looks.
        name: what the key to the chart says of it; without one it is not in the key.
    """

    column: str
    value: str
    tone: ToneName
    name: Both | None = None
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """One panel.

    Attributes:
        form: ``bars`` (one row a bar), ``years`` (bars over years, series laid over them), ``units`` (one
            square a unit).
        title: what it shows.
        description: what one sees in it; a short list of its values is added by itself.
        unit: of its numbers, below the title.
        column: which column is drawn.
        only: value of the chart's ``split``; other rows are not in this panel.
        bars: keys of the series that are bars, for ``years``.
        behind: keys of the series that stand pale behind, for ``years``.
        over: keys of the series that are points joined by a line, for ``years``.
        below: a line under the drawing, for what follows from it.
    """

    form: Form
    title: Both
    description: Both
    unit: Both
    column: str
    only: str = ""
    bars: tuple[str, ...] = ()
    behind: tuple[str, ...] = ()
    over: tuple[str, ...] = ()
    below: Both | None = None
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart of one or more panels.

    Attributes:
        views: the panels.
        label: column that names a row.
        group: column whose cell stands once above the rows that share it.
        split: column that tells which panel a row is for.
        rank: column whose cell stands before the name.
        tones: how rows look.
        claims: the rows are counted from data/claims.yml, as ``paper``, ``verdict``, ``count``.
    """

    views: tuple[View, ...]
    label: str
    group: str = ""
    split: str = ""
    rank: str = ""
    tones: tuple[Tone, ...] = ()
    claims: Truth = "false"
    line: int = 0
