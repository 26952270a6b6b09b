"""Do lists, tables and boxes begin and end where they seem to, and does something stand in them?

Markdown of Python wants a blank line before a list or a table and four blanks before what is inside; without
them the page is published as one paragraph, a flat list, or an answer that stands open below its box.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..blocks import parts, tables, unruled
from ..brokenyaml import conflicts
from ..corpus import Corpus
from ..finding import Finding
from ..text import Page

# "- - -" is a dividing line.
_ITEM = re.compile(r"^( *)(?!(?:[-*][ \t]*){3,}$)(?:[-*+]|\d{1,2}\.)[ \t]+\S")
_EMPTY_ITEM = re.compile(r"^ *(?:[-*+]|\d{1,2}\.)[ \t]*$")
_EMPTY_HEADING = re.compile(r"^#+[ \t]*(?:\{[^{}]*\})?$")
_BOX = re.compile(r"^( *)(?:!!!|\?\?\?\+?|===\+?)[ \t]*[\w\"]")
_LINE = re.compile(r"^(?:-+|=+)[ ]*$")
_EQUALS = re.compile(r"^={3,}[ ]*$")
# Below these a paragraph begins anew.
_BEGINS = re.compile(r"^ *(?:#{1,6}[ \t]|!!!|\?\?\?|===)")
# These are no paragraphs.
_OTHER = re.compile(r"^ *(?:\||<|:[ \t])")
# A paragraph begins behind these signs.
_INSIDE = re.compile(r"^ *(?:>|\[\^[^\]]+\]:)")
# Right below a table only these are no row of it.
_NO_ROW = re.compile(r"^ *(?:!!!|\?\?\?|===|<)")
_INDENT = 4


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at the shape of each page's blocks."""
    for page in corpus.pages.values():
        yield from _headings(page)
        if not (page.whole and page.meta):
            continue  # what is wrong with its head is told as such
        edges = _edges(page)
        left = {line for line, _ in conflicts("\n".join(page.prose))}  # told as such
        for number in range(page.body_line, len(page.prose) + 1):
            line = page.prose[number - 1]
            if line.strip():
                yield from _items(page, number, line, edges.get(number, 0))
                yield from _box(page, number, line)
                if number not in left:
                    yield from _underlined(page, number, line)
        if any("|" in line for line in page.prose):
            yield from _tables(page)


def _headings(page: Page) -> Iterator[Finding]:
    for number, line in enumerate(page.prose, start=1):
        if line[:1] == "#" and number >= page.body_line:
            written = page.lines[number - 1].strip()  # code is no blank there
            if _EMPTY_HEADING.match(written):
                yield Finding.at(page.path, number, "page.unfilled", part=written)


def _items(page: Page, number: int, line: str, edge: int) -> Iterator[Finding]:
    if _EMPTY_ITEM.match(line) and _EMPTY_ITEM.match(page.lines[number - 1]) and not _above(page, number):
        yield Finding.at(page.path, number, "page.unfilled", part=line.strip())
    found = _ITEM.match(line)
    if not found:
        return
    if (over := len(found[1]) % _INDENT) and len(found[1]) != edge:  # what is first stands level with nothing
        down = len(found[1]) - over
        yield Finding.at(page.path, number, "page.nested", here=len(found[1]), down=down, up=down + _INDENT)
    elif _runs_on(page, number):
        yield Finding.at(page.path, number, "page.gap", part=line.strip()[:40])


def _edges(page: Page) -> dict[int, int]:
    """Give for the line of each item how far the first item of its list stands from the edge."""
    edges: dict[int, int] = {}
    first = -1
    for number, line in enumerate(page.prose, start=1):
        if found := _ITEM.match(line):
            edges[number] = first = len(found[1]) if first < 0 else first
        elif line.strip() and (line[0] != " " or _BEGINS.match(line)):
            first = -1
    return edges


def _above(page: Page, number: int) -> bool:
    """Tell whether text of a paragraph stands right above a line."""
    text = page.lines[number - 2] if number > page.body_line else ""
    return bool(text.strip()) and not (
        _ITEM.match(text) or _EMPTY_ITEM.match(text) or _BEGINS.match(text) or _OTHER.match(text) or _INSIDE.match(text)
    )


def _runs_on(page: Page, number: int) -> bool:
    """Tell whether the paragraph above a list's first item takes it in."""
    for above in range(number - 1, page.body_line - 1, -1):
        text = page.lines[above - 1]
        if not text.strip() or _BEGINS.match(text):
            return above < number - 1
        if _INSIDE.match(text):
            return True
        if _ITEM.match(text) or _OTHER.match(text) or not page.prose[above - 1].strip():
            return False
    return False


def _box(page: Page, number: int, line: str) -> Iterator[Finding]:
    found = _BOX.match(line)
    if not found:
        return
    inside = " " * (len(found[1]) + _INDENT)
    below = next((x for n in range(number, len(page.lines)) if (x := page.lines[n]).strip()), "")
    if not below.replace("\t", inside).startswith(inside):
        yield Finding.at(page.path, number, "page.box", part=line.strip()[:40])


def _underlined(page: Page, number: int, line: str) -> Iterator[Finding]:
    if _LINE.match(line) and (_above(page, number) or _EQUALS.match(line) or _lone(page, number)):
        yield Finding.at(page.path, number, "page.underlined", part=line.strip()[:40])


def _lone(page: Page, number: int) -> bool:
    """Tell whether one item or one line of a quotation stands right above: it becomes a heading, sign and all."""
    text, before = (page.lines[n].strip() if n >= page.body_line - 1 else "" for n in (number - 2, number - 3))
    signs = page.lines[number - 1].strip()  # one alone is an empty item
    return len(signs) > 1 and bool(_LINE.match(signs) and (_ITEM.match(text) or _INSIDE.match(text))) and not before


def _tables(page: Page) -> Iterator[Finding]:
    for part in parts(page):
        for table in tables(part):
            head, end = table.head.line, table.head.line + 1 + len(table.body)
            if head > page.body_line and _above(page, head):
                yield Finding.at(page.path, head, "page.gap", part=page.lines[head - 1].strip()[:40])
            below = page.prose[end] if end < len(page.prose) else ""
            edge = len(page.prose[head - 1]) - len(page.prose[head - 1].lstrip())  # further out, the box ends there
            if below.strip() and not (_NO_ROW.match(below) or below[:edge].strip()):
                yield Finding.at(page.path, end + 1, "page.below", part=page.lines[end].strip()[:40])
        for table in unruled(part):
            wants = f"|{'---|' * len(table.head.cells)}"
            yield Finding.at(page.path, table.head.line, "page.table", wants=wants)
