"""A page cut at its headings: what stands between two of them, without markup.

Twins are compared section by section, so a figure that moved to another heading is told as well.
The title and the summary of the front matter and whatever stands above the first heading form a
section of their own, :data:`LEAD`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .text import Cited, Mark, Page, blank

# No heading can have it: an anchor of ours begins with a letter.
LEAD = "_lead"

# What is not prose inside a line; each part stops at its own opening sign, so none can run away.
_MARKUP = re.compile(
    r"\[@[^\[\]]*\]"  # a citation
    r"|\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*[^()]*\)"  # a link's target and title
    r"|\{[^{}]*\}"  # an attribute list
    r"|<[^<>]*>|https?://\S+"  # a tag, an address
    r"|\[\^[^\[\]\s]*\]:?"  # a footnote's number
)
# The number of an item or of a question belongs to the order, not to the facts.
_NUMBERED = re.compile(r"^[ \t>]*(?:[-*+][ \t]+)?(?:\*\*)?\d{1,3}[.)](?=[ \t])")
_HASHES = re.compile(r"^#{1,6}[ \t]+")
_END = re.compile(r"(?<=[^\s.?!|])[.?!…]+[\"”’»)*_]*(?=[ \t]+[\"“‘«(*_]*[^\W\d_a-z]|[ \t]*\|)|\|")
_WORD = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of prose: its number, and its text with markup blanked out, columns kept."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Section:
    """What stands from one heading to the next.

    Attributes:
        anchor: the heading's anchor, or :data:`LEAD`.
        line: line of the heading.
        lines: the lines that hold a word, the heading among them.
    """

    anchor: str
    line: int
    lines: tuple[Line, ...]
    citations: tuple[Cited, ...] = ()
    marks: tuple[Mark, ...] = ()


def plain(text: str) -> str:
    """Blank the markup of a line and the number of its item; columns stay."""
    if "[" in text or "{" in text or "<" in text or "://" in text:
        text = _MARKUP.sub(blank, text)
    return _NUMBERED.sub(blank, text)


def cut(page: Page) -> list[Section]:
    """Cut a page at its headings, the lead first."""
    starts = [h.line for h in page.headings]
    bounds = [page.body_line, *starts, len(page.lines) + 1]
    anchors = [LEAD, *(h.anchor for h in page.headings)]
    cited, marked = _grouped(page.citations, starts), _grouped(page.marks, starts)
    found = []
    for number, anchor in enumerate(anchors):
        start, stop = bounds[number], bounds[number + 1]
        lines = [Line(n, plain(page.prose[n - 1])) for n in range(start, stop) if not page.prose[n - 1].isspace()]
        lines = [line for line in lines if line.text and _WORD.search(line.text)]
        if not number:
            lines = [*_front(page), *lines]
        line = start if number else 1
        found.append(Section(anchor, line, tuple(lines), tuple(cited[number]), tuple(marked[number])))
    return found


def _front(page: Page) -> Iterator[Line]:
    for name in ("title", "summary"):
        if isinstance(text := page.meta.get(name), str):
            yield Line(page.meta.lines[name], " ".join(text.split()))


def _grouped[T: (Cited, Mark)](items: tuple[T, ...], starts: list[int]) -> list[list[T]]:
    ...
