"""The blocks of a section that must stand on both sides: boxes, pictures, tables, footnotes, quizzes.

A block is told by a short shape that means the same in both languages, so comparing two sections
is comparing two lists of shapes.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass

from .text import Page

_BOX = re.compile(r"^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+([A-Za-z][\w-]*)")
_NOTE = re.compile(r"\[\^([^\[\]\s]{1,80})\](:?)")
_QUESTION = re.compile(r"^\*\*(\d{1,3})\.")
_OPTION = re.compile(r"^[ \t]*[-*][ \t]+([A-Z])[.)][ \t]")
_RULE = re.compile(r"^:?-+:?$")
# A row between bars; a rule, or what somebody draws as one.
_BARRED = re.compile(r"^ *\|.*\| *$")
_DRAWN = re.compile(r"^(?=[^\n]*[=+—–_-])\W+$")
_CELLS = re.compile(r"(?<!\\)\|")
# peta-id.svg and peta-en.svg are one picture in two languages.
_LANGUAGE = re.compile(r"[-._](?:id|en)(?=\.[a-z0-9]+$)")


@dataclass(frozen=True, slots=True)
class Block:
    """One block: where it begins and its shape."""

    line: int
    shape: str


@dataclass(frozen=True, slots=True)
class Row:
    """A row of a table, cells without blanks around them."""

    line: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table: the row above the rule, and the rows under it."""

    head: Row
    body: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """A heading and what follows it up to the next one; what stands above all has no anchor.

    Attributes:
        anchor: of the heading, or empty.
        line: of the heading, or of the body's first line.
        lines: number and masked text of each line below the heading.
    """

    anchor: str
    line: int
    lines: tuple[tuple[int, str], ...]


def parts(page: Page) -> list[Part]:
    """Cut a page at its headings, of whatever level."""
    cuts = [(page.body_line, "")] + [(h.line, h.anchor) for h in page.headings]
    ends = [line for line, _ in cuts[1:]] + [len(page.prose) + 1]
    return [
        Part(anchor, start, tuple((n, page.prose[n - 1]) for n in range(start + bool(anchor), end)))
        for (start, anchor), end in zip(cuts, ends, strict=True)
    ]


def boxes(part: Part) -> list[Block]:
    """Give the admonitions by kind."""
    return [
        Block(n, m[1].lower()) for n, line in part.lines if "!!!" in line or "???" in line if (m := _BOX.match(line))
    ]


def footnotes(part: Part) -> list[Block]:
    """Give the marks of footnotes; the notes themselves may stand elsewhere."""
    return [Block(n, f"[^{m[1]}]") for n, line in part.lines if "[^" in line for m in _NOTE.finditer(line) if not m[2]]


def notes(page: Page) -> list[Block]:
    """Give the footnotes that a page defines, in the order of their names."""
    found = [
        Block(n, f"[^{m[1]}]:")
        for n, line in enumerate(page.prose, 1)
        if "[^" in line
        for m in _NOTE.finditer(line)
        if m[2]
    ]
    return sorted(found, key=lambda block: block.shape)


def pictures(page: Page, part: Part) -> list[Block]:
    """Give the pictures by file name, less the mark of a language, and those drawn here by their keys."""
    if not part.lines:
        return []
    first, last = part.lines[0][0], part.lines[-1][0]
    files = [
        Block(link.line, _LANGUAGE.sub("", posixpath.basename(link.target)) or "?")
        for link in page.links
        if link.image and first <= link.line <= last
    ]
    drawn = [
        Block(mark.line, f"{{figure: {mark.key}}}")
        for mark in page.marks
        if mark.kind == "figure" and first <= mark.line <= last
    ]
    return sorted([*files, *drawn], key=lambda block: block.line)


def tables(part: Part) -> Iterator[Table]:
    """Give the tables: a row with bars above a rule, and rows up to a blank line."""
    lines = part.lines
    at = 1
    while at < len(lines):
        number, line = lines[at]
        above = lines[at - 1][1]
        if "-" in line and "|" in above and _rule(line):
            end = at + 1
            while end < len(lines) and lines[end][1].strip() and "|" in lines[end][1]:
                end += 1
            body = tuple(Row(n, cells(text)) for n, text in lines[at + 1 : end])
            yield Table(Row(number - 1, cells(above)), body)
            at = end
        at += 1


def unruled(part: Part) -> Iterator[Table]:
    """Give what was meant as a table and is none: rows between bars, two or more, of which the second is no rule."""
    rows: list[tuple[int, str]] = []
    for number, line in (*part.lines, (0, "")):
        if _BARRED.match(line):
            rows.append((number, line))
            continue
        if len(rows) > 1 and not _DRAWN.match(rows[1][1]):
            head, *body = (Row(n, cells(text)) for n, text in rows)
            yield Table(head, tuple(body))
        rows = []


def cells(line: str) -> tuple[str, ...]:
    """Split a row at its bars."""
    return tuple(cell.strip() for cell in _CELLS.split(line.strip().removeprefix("|").removesuffix("|")))


def _rule(line: str) -> bool:
    return all(_RULE.match(cell) for cell in cells(line))


def grids(part: Part) -> list[Block]:
    """Give the tables by columns and rows, those too that lack their rule and are told as such."""
    found = sorted((*tables(part), *unruled(part)), key=lambda table: table.head.line)
    return [Block(t.head.line, f"{len(t.head.cells)} × {len(t.body)}") for t in found]


def questions(part: Part) -> list[Block]:
    """Give the questions by their options and answers: ``A B C + 1``."""
    found: list[Block] = []
    options: list[str] = []
    start = answers = 0

    def close() -> None:
        if start:
            found.append(Block(start, f"{' '.join(options) or '–'} + {answers}"))

    for number, line in part.lines:
        if _QUESTION.match(line):
            close()
            start, options, answers = number, [], 0
        elif start and (option := _OPTION.match(line)):
            options.append(option[1])
        elif start and line.startswith("???"):
            answers += 1
    close()
    return found
