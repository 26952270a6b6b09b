"""The rows of a chart: read, or counted from the claims; which of them a panel shows, and in which words."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import get_args

from ...cards import Lang, Verdict
from .. import table
from ..base import Stock
from ..card import Column, Figure
from ..rows import Row, Rows
from .spec import Chart, View


@dataclass(frozen=True, slots=True)
class Bar:
    """One value of a panel, in words.

    Attributes:
        label: what it is of.
        group: what stands above it and others.
        value: the number, or ``None`` where the sources give none.
        text: the number as it is written, or what is said instead.
        tone: how it looks.
        row: the whole row.
    """

    label: str
    group: str
    value: float | None
    text: str
    tone: str
    row: Row


def counted(stock: Stock, papers: tuple[str, ...]) -> Rows:
    """Count the claims of each paper by verdict, as rows of a table.

    Args:
        stock: has the claims.
        papers: keys of the papers, in the order of the table.
    """
    found = Counter((claim.paper, claim.verdict) for claim in stock.archive.claims.values())
    cells = [
        {"paper": paper, "verdict": verdict, "count": str(found[paper, verdict]), "source": paper}
        for paper in papers
        for verdict in get_args(Verdict)
    ]
    return Rows(("paper", "verdict", "count", "source"), tuple(Row(0, each) for each in cells))


def bars(figure: Figure, chart: Chart, view: View, rows: Rows, lang: Lang, unknown: str = "{}") -> list[Bar]:
    """Give what a panel shows; a row without a number stays only where its rank is what is known.

    Args:
        figure: the card.
        chart: its part about the chart.
        view: the panel.
        rows: all numbers.
        lang: of the words.
        unknown: what is said instead of a number, with ``{}`` for the rank.
    """
    columns = {column.key: column for column in figure.columns}
    found: list[Bar] = []
    for row in rows.rows:
        if view.only and row[chart.split] != view.only:
            continue
        if view.form == "years" and row[chart.label] not in (*view.bars, *view.behind, *view.over):
            continue
        value = row.number(view.column)
        if value is None and row["status"] != "order":
            continue
        group = _word(columns, chart.group, row, figure, lang) if chart.group else ""
        rank = 1 + sum(bar.group == group for bar in found)
        found.append(
            Bar(
                (f"{row[chart.rank]}. " if chart.rank else "") + _word(columns, chart.label, row, figure, lang),
                group,
                value,
                unknown.format(rank) if value is None else table.cell(columns[view.column], row, figure, lang),
                tone(chart, row),
                row,
            )
        )
    return found


def tone(chart: Chart, row: Row) -> str:
    """Give the tone of a row."""
    return next((tone.tone for tone in chart.tones if row[tone.column] == tone.value), "plain")


def _word(columns: dict[str, Column], key: str, row: Row, figure: Figure, lang: Lang) -> str:
    column = columns.get(key)
    if column is None:
        return row[key]
    named = next((n for n in figure.names if n.key == row[key]), None) if column.kind == "name" else None
    return named.short[lang] if named and named.short else table.cell(column, row, figure, lang)
