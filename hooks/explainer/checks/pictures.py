"""Does each picture have its sources, and does each stand on a page, once, alone on its line?

What its numbers, lines and drawing lack is told where they are read: :mod:`explainer.pictures.judge`
and :mod:`explainer.pictures.layout`.
"""

from __future__ import annotations

from collections.abc import Iterator

from .. import isodate
from ..archive import FILES, Archive
from ..corpus import Corpus
from ..finding import Finding
from ..pictures.card import Figure, named, path
from ..pictures.diagrams.spec import OWN
from ..schema import near
from ..text import Page


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each card of a picture, then at the marks on the pages."""
    archive = corpus.archive
    used = {mark.key for page in corpus.pages.values() for mark in page.marks if mark.kind == "figure"}
    for key, figure in archive.figures.items():
        yield from _card(figure, archive)
        yield from _sources(figure, archive)
        if key not in used:
            yield Finding.at(path(key), figure.line or 1, "figures.unused", card=key)
    for page in corpus.pages.values():
        yield from _marks(page)


def _card(figure: Figure, archive: Archive) -> Iterator[Finding]:
    if getattr(figure, figure.kind) is None:
        yield Finding.at(path(figure.key), figure.line or 1, "card.missing", card=figure.key, field=figure.kind)
    if not isodate.real(figure.as_of):
        told = {"card": figure.key, "date": figure.as_of, **isodate.PARTS}
        yield Finding.at(path(figure.key), figure.line or 1, "card.date", **told)
    if figure.diagram and figure.diagram.form in OWN:
        return
    rows = archive.drawer.rows.get(figure.key)
    if not any(True for _ in named(figure)) and not any(row.sources for row in (rows.rows if rows else ())):
        yield Finding.at(path(figure.key), figure.line or 1, "figures.source", card=figure.key)


def _sources(figure: Figure, archive: Archive) -> Iterator[Finding]:
    if "references" in archive.broken:
        return
    rows = archive.drawer.rows.get(figure.key)
    wanted = [(path(figure.key), line or 1, key) for key, line in named(figure)]
    whole = [row for row in rows.rows if not row.over] if rows else []  # else the cells stand one to the right
    wanted += [(path(figure.key, "csv"), row.line, key) for row in whole for key in row.sources]
    for place, line, key in dict.fromkeys(wanted):
        card = archive.references.get(key)
        if card is None:
            meant = near(key, list(archive.references))
            told = {"card": figure.key, "key": key, "drawer": FILES["references"], "near": meant}
            yield Finding.at(place, line, "card.unknown", **told)
        elif card.publishable == "false":
            yield Finding.at(place, line, "citations.unpublishable", key=key)


def _marks(page: Page) -> Iterator[Finding]:
    first: dict[str, int] = {}
    for mark in page.marks:
        if mark.kind != "figure":
            continue
        if mark.key in first:
            yield Finding.at(page.path, mark.line, "figures.twice", key=mark.key, first=first[mark.key])
        first.setdefault(mark.key, mark.line)
        line = page.lines[mark.line - 1].strip()
        if not (line.startswith("{figure:") and line.endswith("}") and line.count("{") == 1):
            yield Finding.at(page.path, mark.line, "figures.alone", key=mark.key)
