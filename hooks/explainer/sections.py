"""A page cut at its headings: what stands between two of them, without markup.

Twins are compared section by section, so a figure that moved to another heading is told as well.
The title and the summary of the front matter and whatever stands above the first heading form a
section of their own, :data:`LEAD`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from .text import Cited, Mark, Page

# No heading has it: an anchor of ours begins with a letter.
LEAD = "_lead"

# What is no prose inside a line; every part ends at its own opening sign, so none can run away.
_MARKUP = re.compile(
    r"\[@[^\[\]\n]*\]"  # a citation
    r"|\]\([^()\s]*(?:\([^()\n]*\)[^()\s]*)*[^()\n]*\)"  # a link's target and title
    r"|\{[^{}\n]*\}"  # an attribute list
    r"|<[^<>\n]*>|https?://\S+"  # a tag, an address
    r"|\[\^[^\[\]\s]*\]:?"  # a footnote's name
)
# The number of an item or of a question tells its place, not a fact.
_NUMBERED = re.compile(r"^[ \t>]*(?:[-*+][ \t]+)?(?:\*\*)?[0-9]{1,3}[.)](?=[ \t])", re.MULTILINE)
_STOP = re.compile(r"[.?!…]+[\"”’»)*_]*[ \t]+(?=[\"“‘«(*_]*[A-ZÀ-ÞĀ-ſ])")
# A full stop behind these, or behind one letter, ends an abbreviation.
_SHORT = frozenset({"dr", "prof", "no", "hlm", "jl", "vs", "st", "mr", "mrs", "ms", "pp", "gen", "jend", "art"})
_LAST_WORD = re.compile(r"\w+$")

_Placed = TypeVar("_Placed", Cited, Mark)


class Line(NamedTuple):
    """One line of prose: its number, and its text with markup blanked out, columns kept."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """What stands from one heading to the next.

    Attributes:
        anchor: the heading's anchor, or :data:`LEAD`.
        line: line of the heading.
        lines: the lines that hold a word or a number, the heading among them.
    """

    anchor: str
    line: int
    lines: tuple[Line, ...]
    citations: tuple[Cited, ...] = ()
    marks: tuple[Mark, ...] = ()


def plain(text: str) -> str:
    """Blank the markup of some lines and the numbers of their items; lines and columns stay."""
    return _NUMBERED.sub(_blank, _MARKUP.sub(_blank, text))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])  # no part of the pattern crosses a line


def cut(page: Page) -> list[Section]:
    """Cut a page at its headings, the lead first."""
    starts = [h.line for h in page.headings]
    bounds = [page.body_line, *starts, len(page.prose) + 1]
    cited, marked = _grouped(page.citations, starts), _grouped(page.marks, starts)
    prose = plain("\n".join(page.prose)).split("\n")
    found = []
    for number, anchor in enumerate([LEAD, *(h.anchor for h in page.headings)]):
        start, stop = bounds[number], bounds[number + 1]
        lines = tuple(Line(n, text) for n, text in enumerate(prose[start - 1 : stop - 1], start) if text.strip())
        if not number:
            lines = (*_front(page), *lines)
        found.append(Section(anchor, start if number else 1, lines, tuple(cited[number]), tuple(marked[number])))
    return found


def twins(page: Page, twin: Page) -> list[tuple[Section, Section]]:
    """Pair the sections of two pages by anchor, in the order of ``page``.

    A section whose end is uncertain, because only one side has the heading behind it, is left out:
    the parity check tells the heading, and what stands under it would be told twice.
    """
    mine, theirs = cut(page), cut(twin)
    anchors = [{s.anchor for s in side} for side in (mine, theirs)]
    shared = anchors[0] & anchors[1]
    first: dict[str, Section] = {}
    for number, section in enumerate(theirs):
        if section.anchor in shared and _whole(theirs, number, shared):
            first.setdefault(section.anchor, section)
    return [
        (section, first.pop(section.anchor))
        for number, section in enumerate(mine)
        if section.anchor in first and _whole(mine, number, shared)
    ]


def _whole(sections: Sequence[Section], number: int, shared: set[str]) -> bool:
    return number + 1 == len(sections) or sections[number + 1].anchor in shared


def _front(page: Page) -> Iterator[Line]:
    for name in ("title", "summary"):
        if isinstance(text := page.meta.get(name), str):
            yield Line(page.meta.lines[name], " ".join(text.split()))


def _grouped(items: Sequence[_Placed], starts: list[int]) -> list[list[_Placed]]:
    """Sort what has a line into the sections that begin on ``starts``."""
    groups: list[list[_Placed]] = [[] for _ in range(len(starts) + 1)]
    for item in items:
        groups[bisect_right(starts, item.line)].append(item)
    return groups


def sentences(text: str) -> list[tuple[int, int]]:
    """Give the start and the end of each sentence of a line."""
    found, start = [], 0
    for match in _STOP.finditer(text):
        before = _LAST_WORD.search(text[max(start, match.start() - 12) : match.start()].rstrip())
        if match[0][0] == "." and before and (len(before[0]) == 1 or before[0].lower() in _SHORT):
            continue
        found.append((start, match.end()))
        start = match.end()
    return [*found, (start, len(text))]
