"""The numbers of a figure: ``data/figures/KEY.csv``, one row a number, each with its sources.

Columns that every file has: ``source``, keys of ``data/references.yml`` with blanks between; where
it matters ``status``: ``seen`` (in the source itself), ``paper`` (only in the paper that is the
source), ``order`` (the sources give a rank and no number); ``about``: ``yes`` where the source says
"about".  Other columns belong to the picture.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Mapping
from dataclasses import dataclass

NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
STATUS = ("seen", "paper", "order")


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        line: in the file.
        cells: by the name of the column, without blanks around.
        over: how many cells it has more than there are columns.
    """

    line: int
    cells: Mapping[str, str]
    over: int = 0

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    @property
    def sources(self) -> tuple[str, ...]:
        """Give the keys of its sources."""
        return tuple(self["source"].split())

    def number(self, column: str) -> float | None:
        """Give a cell as a number, or ``None`` where it is empty or no plain number (``1200.5``, ``-3``)."""
        return float(self[column]) if NUMBER.fullmatch(self[column]) else None


@dataclass(frozen=True, slots=True)
class Rows:
    """All rows of a figure; ``columns`` as the first line names them."""

    columns: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


def read(text: str) -> Rows:
    """Read a CSV file; a line without any cell is none.

    Args:
        text: with line feeds only, commas between cells, double quotes where a cell holds one.
    """
    reader = csv.reader(text.split("\n"), strict=False)
    head = tuple(name.strip() for name in next(reader, []))
    found = []
    for cells in reader:
        if any(cell.strip() for cell in cells):
            named = dict(zip(head, (cell.strip() for cell in cells), strict=False))
            found.append(Row(reader.line_num, named, max(0, len(cells) - len(head))))
    return Rows(head, tuple(found))
