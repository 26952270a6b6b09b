"""The numbers of a picture as a table: the same rows, in the reader's own signs and words."""

from __future__ import annotations

from ..cards import Lang
from . import spoken
from .base import Stock, Table
from .card import Column, Figure
from .rows import Row, Rows

EMPTY = "–"


def table(figure: Figure, lang: Lang, stock: Stock) -> Table:
    """Write the rows of a figure's CSV file.

    How a number is known is told where that differs from row to row, or where a paper alone has it.

    Args:
        figure: its card, which names the columns.
        lang: of the table.
        stock: has the rows, and the interface's words for how a number is known.
    """
    rows = stock.rows.get(figure.key, Rows()).rows
    if not figure.columns or not rows:
        return Table()
    words = stock.archive.words
    known = [words[key][lang] if (key := f"picture-{row['status']}") in words else "" for row in rows]
    tell = len({row["status"] for row in rows}) > 1 or any(row["status"] in ("paper", "order") for row in rows)
    head = [column.name[lang] for column in figure.columns]
    told = [[cell(column, row, figure, lang) for column in figure.columns] for row in rows]
    if tell:
        head.append(words["picture-known"][lang] if "picture-known" in words else "")
        told = [[*cells, how] for cells, how in zip(told, known, strict=True)]
    return Table(tuple(head), tuple(map(tuple, told)), tuple(row.sources for row in rows))


def cell(column: Column, row: Row, figure: Figure, lang: Lang) -> str:
    """Write one cell; a bad one, which has a finding of its own, stays as it was typed."""
    raw = row[column.key]
    if not raw:
        return EMPTY
    if column.kind == "number":
        if row.number(column.key) is None:
            return raw
        about = "≈ " if row["about"] == "yes" else ""
        return about + spoken.cell(raw, lang, signed=column.signed == "true")
    if column.kind == "date":
        try:
            return spoken.day(raw, lang)
        except ValueError:
            return raw
    if column.kind == "country":
        return spoken.country(raw, lang) or raw
    if column.kind == "name":
        return next((named.name[lang] for named in figure.names if named.key == raw), raw)
    return raw
