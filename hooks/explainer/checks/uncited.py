"""Does every figure, date and named view have a source in its sentence or beside it?

A notice only: it reads patterns, not meaning, and a person decides.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..blocks import Part, parts
from ..corpus import Corpus
from ..finding import Finding
from ..statements import Unit, states, units
from ..text import Page

# Questions ask, they do not state; answers repeat what the page has shown.
_ASKING = frozenset({"check-yourself", "discussion", "how-to-cite", "how-to-object", "doors", "where-to-start"})


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each part of each page that could cite something."""
    if not corpus.archive.references:
        return
    for page in corpus.pages.values():
        for part in parts(page):
            if part.anchor not in _ASKING:
                yield from _part(page, part)


def _part(page: Page, part: Part) -> Iterator[Finding]:
    said = units(page, part)
    for number, unit in enumerate(said):
        if unit.text and not _covered(said, number) and (found := states(unit.text)):
            yield Finding.at(page.path, unit.line, "citations.missing", states=found)


def _covered(said: list[Unit], number: int) -> bool:
    """Tell whether a neighbour carries the source, or what introduces or ends the list or table."""
    unit = said[number]
    if any(near.cited for near in said[max(0, number - 1) : number + 2]):
        return True
    if unit.kind == "text":
        return False
    start = number
    while start > 0 and said[start - 1].kind == unit.kind:
        start -= 1
    end = number
    while end + 1 < len(said) and said[end + 1].kind == unit.kind:
        end += 1
    around = [*said[max(0, start - 2) : start], *said[end + 1 : end + 2]]  # an introduction has often two sentences
    return any(near.cited for near in around)
