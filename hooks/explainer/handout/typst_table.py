"""Tables: columns as wide as their words need, then smaller letters, then the sheet turned."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from ..faces import Face
from . import tree
from .paper import A4, Paper
from .tree import Element
from .typst_text import breakable

SIZE = 9.0  # of the template
_INSET = 11.4  # both sides of a cell, 2 mm each
_BOX = 24.0  # both sides of a box around a table
_SLACK = 1.04  # kerning and bold words, which the plain widths do not know
# Size of the letters, sheet turned.
_TRIES = ((SIZE, False), (7.5, False), (8.5, True), (7.0, True))
# Signs that might not fit on one sheet in a narrow column.
_LONG = 600
# A table of at most this share of a sheet stays on one; a longer one breaks and repeats its head.
_WHOLE = 0.3
# Lines of the template: 9 points with their leading, and both insets of a row, in points.
_LINE, _ROW = 1.5, 7.4
# What space is left over is dealt out in this many parts, by the rows at the top.
_PARTS, _SAMPLE = 24, 80
# A link that prints a page's number takes as much place as this, all on one line.
_PAGE_NUMBER = ".(hlm..000)"
_ALIGN = re.compile(r"\b(left|right|center)\b")


@dataclass(frozen=True, slots=True)
class Plan:
    """How a table is set: Typst's column widths, size of the letters, turned sheet, too wide for all, unbroken."""

    columns: tuple[str, ...]
    size: float
    turned: bool
    tight: bool = False
    whole: bool = False


def write(
    table: Element, inside: Callable[[Element], str], face: Face, paper: Paper = A4, *, may_turn: bool
) -> tuple[str, Plan]:
    """Write a table as a call of Typst's ``table``.

    Args:
        table: the element.
        inside: writes the content of a cell.
        face: the face that cells are set in.
        paper: what it is printed on.
        may_turn: whether it may take a page of its own; not inside a box.

    Returns:
        The source, and how it was planned.
    """
    rows = tree.elements(table, "tr")
    heads = [r for r in rows if _parent(r) == "thead"]
    bodies = [r for r in rows if _parent(r) != "thead"]
    count = max((sum(int(c.get("colspan") or 1) for c in r) for r in rows), default=1)
    laid = plan(rows, count, face, paper, may_turn=may_turn)
    aligned = ["left"] * count
    for row in bodies:
        for index, cell in enumerate(list(row)[:count]):
            number = "right" if "num" in tree.classes(cell) else ""
            if found := _ALIGN.search(cell.get("align") or cell.get("style") or number):
                aligned[index] = found[1]
    parts = [f"columns: ({', '.join(laid.columns)},)", f"align: ({', '.join(aligned)},)"]
    if heads:
        parts.append(f"table.header({', '.join(_cell(c, inside) for r in heads for c in r)})")
    parts += [_cell(c, inside) for r in bodies for c in r]
    source = f"#table({', '.join(parts)})"
    if laid.whole:
        source = f"#unbroken[{source}]"
    if laid.size != SIZE:
        source = f"#[#show table: set text(size: {laid.size}pt)\n{source}]"
    return (f"#turned[{source}]" if laid.turned else source), laid


def plan(rows: list[Element], count: int, face: Face, paper: Paper, *, may_turn: bool) -> Plan:
    """Choose widths by the longest word of each column and by how many lines its cells would take."""
    least, texts = _measured(rows, count, face)
    most = [max(column) for column in zip(least, *texts, strict=True)]
    for size, turned in _TRIES:
        if turned and not may_turn:
            continue
        width = paper.turned if turned else paper.column if may_turn else paper.column - _BOX
        scale = size / SIZE
        needed = [w * scale + _INSET for w in least]
        wanted = [w * scale + _INSET for w in most]
        fits = sum(wanted) <= width
        if not fits and sum(needed) > width:
            continue
        lines = [[text * scale for text in line] for line in texts]
        widths = wanted if fits else _dealt(lines, needed, width)
        high = sum(_ROW + _LINE * size * _lines(line, widths) for line in lines)
        columns = ("auto",) * count if fits else tuple(f"{w:.1f}fr" for w in widths)
        return Plan(columns, size, turned, whole=not turned and high <= _WHOLE * paper.depth)
    return Plan(("1fr",) * count, 6.5, may_turn, tight=True)


def _measured(rows: list[Element], count: int, face: Face) -> tuple[list[float], list[list[float]]]:
    """Give the width of each column's longest word, and of each cell's text, row by row."""
    least = [8.0] * count
    texts = []
    for row in rows:
        line = [0.0] * count
        for index, cell in enumerate(list(row)[:count]):
            if (cell.get("colspan") or "1") != "1":
                continue
            words = [face.width(word, SIZE) * _SLACK for word in _printed(cell).split()]
            line[index] = sum(words) + face.width(" ", SIZE) * max(0, len(words) - 1)
            least[index] = max(least[index], *words, 0.0)
        texts.append(line)
    return least, texts


def _dealt(texts: list[list[float]], needed: list[float], width: float) -> list[float]:
    """Give each part of the space left over to the column that makes the rows lower."""
    widths = list(needed)
    part = (width - sum(needed)) / _PARTS
    for _ in range(_PARTS):
        gains = [0.0] * len(widths)
        for line in texts[:_SAMPLE]:
            high = [text / (column - _INSET) for text, column in zip(line, widths, strict=True)]
            at = max(range(len(high)), key=high.__getitem__)
            if high[at] > 1:
                gains[at] += high[at] - line[at] / (widths[at] - _INSET + part)
        widths[max(range(len(gains)), key=gains.__getitem__)] += part
    return widths


def _lines(line: list[float], widths: list[float]) -> int:
    """Count the lines of a row; a hair more than a line is one line."""
    return max(1, *(ceil(text / (column - _INSET) - 0.001) for text, column in zip(line, widths, strict=True)))


def _printed(cell: Element) -> str:
    """Give the text of a cell, with the breaking points of long words and with the numbers of pages."""
    paged = tree.by_class(cell, "paged")
    for link in paged:
        link.tail = _PAGE_NUMBER + (link.tail or "")
    text = breakable(tree.words(cell)).replace("\u200b", " ")
    for link in paged:
        link.tail = (link.tail or "").removeprefix(_PAGE_NUMBER) or None
    return text


def _cell(cell: Element, inside: Callable[[Element], str]) -> str:
    spans = [f"{n}: {int(v)}" for n in ("colspan", "rowspan") if (v := cell.get(n) or "1").isdigit() and v != "1"]
    if len(tree.words(cell)) > _LONG:
        spans.append("breakable: true")
    content = f"[{inside(cell)}]"
    return f"table.cell({', '.join(spans)}){content}" if spans else content


def _parent(row: Element) -> str:
    parent = row.getparent()
    return str(parent.tag) if parent is not None else ""
