"""Tables: columns as wide as their words need, then smaller letters, then the sheet turned."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from ..faces import Face
from . import tree
from .paper import A4, Paper
from .tree import Element
from .typst_text import breakable

SIZE = 9.0  # of the template
_INSET = 11.4  # both sides of a cell, 2 mm each
_SLACK = 1.04  # kerning and bold words, which the plain widths do not know
# Size of the letters, sheet turned.
_TRIES = ((SIZE, False), (7.5, False), (8.5, True), (7.0, True))
# Signs that might not fit on one sheet in a narrow column.
_LONG = 600
_ALIGN = re.compile(r"\b(left|right|center)\b")


@dataclass(frozen=True, slots=True)
class Plan:
    """How a table is set: Typst's column widths, size of the letters, turned sheet, too wide for all."""

    columns: tuple[str, ...]
    size: float
    turned: bool
    tight: bool = False


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
    if laid.size != SIZE:
        source = f"#[#show table: set text(size: {laid.size}pt)\n{source}]"
    return (f"#turned[{source}]" if laid.turned else source), laid


def plan(rows: list[Element], count: int, face: Face, paper: Paper, *, may_turn: bool) -> Plan:
    """Choose widths by the longest word and the whole text of each column."""
    least, most = [8.0] * count, [8.0] * count
    for row in rows:
        for index, cell in enumerate(list(row)[:count]):
            if (cell.get("colspan") or "1") != "1":
                continue
            text = breakable(tree.words(cell)).replace("\u200b", " ")
            most[index] = max(most[index], face.width(text, SIZE) * _SLACK)
            words = (face.width(word, SIZE) * _SLACK for word in text.split())
            least[index] = max(least[index], max(words, default=0))
    for size, turned in _TRIES:
        if turned and not may_turn:
            continue
        width = paper.turned if turned else paper.column
        scale = size / SIZE
        needed = [w * scale + _INSET for w in least]
        wanted = [w * scale + _INSET for w in most]
        if sum(wanted) <= width:
            return Plan(("auto",) * count, size, turned)
        if sum(needed) <= width:
            spare = width - sum(needed)
            hunger = sum(b - a for a, b in zip(needed, wanted, strict=True)) or 1
            columns = (f"{a + spare * (b - a) / hunger:.1f}fr" for a, b in zip(needed, wanted, strict=True))
            return Plan(tuple(columns), size, turned)
    return Plan(("1fr",) * count, 6.5, may_turn, tight=True)


def _cell(cell: Element, inside: Callable[[Element], str]) -> str:
    spans = [f"{n}: {int(v)}" for n in ("colspan", "rowspan") if (v := cell.get(n) or "1").isdigit() and v != "1"]
    if len(tree.words(cell)) > _LONG:
        spans.append("breakable: true")
    content = f"[{inside(cell)}]"
    return f"table.cell({', '.join(spans)}){content}" if spans else content


def _parent(row: Element) -> str:
    parent = row.getparent()
    return str(parent.tag) if parent is not None else ""
