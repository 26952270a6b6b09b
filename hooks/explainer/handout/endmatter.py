"""What stands behind the pages of one PDF: the terms met in just these pages, and their sources once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from . import names, tree
from .normalise import Ready
from .sheet import Sheet
from .tree import Element
from .volume import GLOSSARY, Volume
from .words import WORDS

_END: Final = "handout/end.md"


def add(pages: list[Ready], volume: Volume) -> None:
    """Add the terms to a page, or one more chapter with terms and sources to several.

    A PDF that holds the whole glossary or bibliography leads there instead.

    Args:
        pages: the pages, normalised for one PDF; they are changed in place.
        volume: what is being bound.
    """
    library = next((page for page in pages if tree.by_class(page.root, "bib-kind")), None)
    if library is not None:
        _share(pages, _entries([library]), {})
    if len(pages) == 1:
        own = pages[0].root
        if (terms := _terms(pages, volume, names.space(pages[0].sheet.key))) is not None:
            before = next((s for s in tree.by_class(own, "sources") if s.tag == "section"), None)
            own.append(terms) if before is None else before.addprevious(terms)
        return
    end = Sheet(volume.lang, _END, volume.url, WORDS[volume.lang]["end"], "")
    root = tree.make("article", id=names.space(_END))
    if (terms := _terms(pages, volume, names.space(_END))) is not None:
        root.append(terms)
    if library is None and (sources := _sources(pages, volume)) is not None:
        root.append(sources)
    if len(root):
        pages.append(Ready(end, root, ()))


def _terms(pages: Sequence[Ready], volume: Volume, space: str) -> Element | None:
    """List the terms marked on these pages, and lead the marks there."""
    if any(page.sheet.key == GLOSSARY for page in pages):
        return None
    cards: dict[str, Element] = {}
    for page in pages:
        if page.sheet.terms:
            cards |= {c.get("data-term") or "": c for c in tree.elements(tree.parse(page.sheet.terms), "div")}
    if not cards:
        return None
    section = tree.make("section", class_="part terms")
    section.append(tree.make("h2", WORDS[volume.lang]["terms"]))
    for key, card in sorted(cards.items(), key=lambda found: tree.words(found[1]).casefold()):
        tree.forget(card, "data-term")
        card.set("class", "term")
        card.set("id", f"{space}--term-{key}")
        section.append(card)
    for page in pages:
        for mark in tree.by_class(page.root, "term"):
            if (key := mark.get("data-term") or "") in cards:
                mark.set("href", f"#{space}--term-{key}")
    return section


def _sources(pages: Sequence[Ready], volume: Volume) -> Element | None:
    """Gather the lists at the ends of the pages into one."""
    found = _entries(pages)
    if not found:
        return None
    section = tree.make("section", class_="sources part")
    section.append(tree.make("h2", WORDS[volume.lang]["sources"]))
    listed = tree.make("ol", class_="refs")
    anchors = {text: f"{names.space(_END)}--source-{n}" for n, text in enumerate(sorted(found, key=str.casefold), 1)}
    _share(pages, found, anchors)
    for text, anchor in anchors.items():
        entry = found[text]
        entry.set("id", anchor)
        listed.append(entry)
    section.append(listed)
    return section


def _share(pages: Sequence[Ready], found: Mapping[str, Element], anchors: Mapping[str, str]) -> None:
    """Drop the lists that the common one holds whole, and lead their citations there.

    Entries are told apart by their words: two pages may give one work two anchors.
    """
    for page in pages:
        if tree.by_class(page.root, "bib-kind"):
            continue
        own = {entry.get("id") or "": _text(entry) for entry in _listed(page)}
        if not own or not set(own.values()) <= set(found):
            continue
        for section in [s for s in tree.by_class(page.root, "sources") if s.tag == "section"]:
            tree.take_out(section)
        for link in tree.elements(page.root, "a"):
            if (text := own.get((link.get("href") or "").removeprefix("#"))) is not None:
                link.set("href", f"#{anchors.get(text) or found[text].get('id')}")


def _entries(pages: Sequence[Ready]) -> dict[str, Element]:
    """Give one entry for each work; the longest, since some lists go without our notes."""
    found: dict[str, Element] = {}
    for page in pages:
        for entry in _listed(page):
            text = _text(entry)
            if text not in found or len(tree.words(entry)) > len(tree.words(found[text])):
                found[text] = entry
    return found


def _listed(page: Ready) -> list[Element]:
    return [entry for entry in tree.by_class(page.root, "ref") if entry.tag == "li" and entry.get("id")]


def _text(entry: Element) -> str:
    return tree.words(next(iter(tree.by_class(entry, "ref-entry")), entry))
