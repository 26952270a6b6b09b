"""Does every citation and every mark name a card that may be shown?"""

from __future__ import annotations

from collections.abc import Iterator

from ..corpus import Corpus
from ..finding import Finding
from ..schema import near
from ..text import Page

_DRAWER = {"claim": "claims", "event": "events", "figure": "figures"}


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look up each ``[@key]``, ``{claim: …}``, ``{event: …}``, ``{figure: …}`` and each term of the front matter."""
    for page in corpus.pages.values():
        yield from _cited(page, corpus)
        yield from _marked(page, corpus)
        yield from _terms(page, corpus)


def _cited(page: Page, corpus: Corpus) -> Iterator[Finding]:
    references = corpus.archive.references
    if "references" in corpus.archive.broken:
        return  # a card that could not be read is told as such; its citations are innocent
    for cited in page.citations:
        card = references.get(cited.key)
        if card is None:
            yield Finding.at(
                page.path, cited.line, "citations.unknown", key=cited.key, near=near(cited.key, list(references))
            )
        elif card.publishable == "false":
            yield Finding.at(page.path, cited.line, "citations.unpublishable", key=cited.key)


def _marked(page: Page, corpus: Corpus) -> Iterator[Finding]:
    for mark in page.marks:
        drawer = _DRAWER.get(mark.kind)
        if drawer is None or drawer in corpus.archive.broken:
            continue
        cards = getattr(corpus.archive, drawer)
        if mark.key not in cards:
            yield Finding.at(
                page.path, mark.line, "marks.unknown", mark=mark.kind, key=mark.key, near=near(mark.key, list(cards))
            )


def _terms(page: Page, corpus: Corpus) -> Iterator[Finding]:
    named = page.meta.get("terms", [])
    if not isinstance(named, list) or "terms" in corpus.archive.broken:
        return
    for key in named:
        if isinstance(key, str) and key not in corpus.archive.terms:
            yield Finding.at(
                page.path,
                page.meta.lines["terms"],
                "marks.unknown",
                mark="terms",
                key=key,
                near=near(key, list(corpus.archive.terms)),
            )
