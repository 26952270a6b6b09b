"""Is each source used, opened by somebody, and dated where it can change under its address?"""

from __future__ import annotations

from collections.abc import Iterator

from ..archive import FILES, Archive
from ..cards import Reference
from ..corpus import Corpus
from ..finding import Finding
from ..pictures import card as pictures
from ..text import Page

# Types that live at an address and may change there; a DOI or a printed issue does not.
_ON_THE_WEB = frozenset(
    {
        *("webpage", "post", "post-weblog", "article-newspaper", "article-magazine"),
        *("entry", "entry-encyclopedia", "dataset", "motion_picture", "broadcast", "interview"),
    }
)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each card of the drawer of references, and at each page that cites one."""
    archive = corpus.archive
    if "references" in archive.broken:
        return
    for card in archive.references.values():
        if _undated(card):
            yield Finding.at(FILES["references"], card.line, "citations.undated", key=card.key)
    yield from _unused(corpus)
    for page in corpus.pages.values():
        yield from _unverified(page, archive)


def _undated(card: Reference) -> bool:
    """Tell whether a page was opened and nobody wrote down when."""
    if not card.URL or card.DOI or card.accessed or card.archive or card.verified == "false":
        return False
    return card.type in _ON_THE_WEB


def _unused(corpus: Corpus) -> Iterator[Finding]:
    """Tell cards that no reader will ever meet.

    A printed bibliography shows every publishable card, as further reading; a card that is kept
    from it says in its note why it is kept at all.
    """
    pages = corpus.pages.values()
    if not any(page.citations for page in pages):
        return  # the drawers are filled before the pages are written
    if corpus.unread or "figures" in corpus.archive.broken:
        return  # what they cite, nobody knows
    printed = any(mark.kind == "bibliography" for page in pages for mark in page.marks)
    used = {cited.key for page in pages for cited in page.citations} | _named(corpus.archive)
    for card in corpus.archive.references.values():
        shown = printed if card.publishable == "true" else card.note is not None
        if card.key not in used and not shown:
            yield Finding.at(FILES["references"], card.line, "citations.unused", key=card.key)


def _named(archive: Archive) -> set[str]:
    """Give the keys that other cards name."""
    found: set[str] = set()
    for term in archive.terms.values():
        found.update(term.sources)
    for event in archive.events.values():
        for said in (*event.facts, *event.disputed, *([event.turkey] if event.turkey else [])):
            found.update(said.sources)
    for claim in archive.claims.values():
        found.update((claim.paper, *claim.record.sources, *(e.ref for e in claim.evidence)))
    for card in (card for cards in archive.quizzes.values() for card in cards.values()):
        found.update(card.sources)
    for figure in archive.figures.values():
        found.update(pictures.cited(figure))
    for rows in archive.drawer.rows.values():
        found.update(key for row in rows.rows for key in row.sources)
    return found


def _unverified(page: Page, archive: Archive) -> Iterator[Finding]:
    """Tell citations of records that nobody has seen, where the list of sources does not say so."""
    for cited in page.citations:
        card = archive.references.get(cited.key)
        if card and card.verified == "false" and card.publishable == "true" and card.note is None:
            yield Finding.at(page.path, cited.line, "citations.unverified", key=cited.key)
