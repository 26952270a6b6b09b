"""Does each fact of a card name its sources, and does each claim belong to a paper?"""

from __future__ import annotations

from collections.abc import Iterator

from ..archive import FILES, Archive
from ..corpus import Corpus
from ..finding import Finding


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each statement of a card that has to be carried by a source."""
    archive = corpus.archive
    for drawer, card, line, field in _bare(archive):
        yield Finding.at(FILES[drawer], line, "card.source", card=card, field=field)
    for claim in archive.claims.values():
        paper = archive.references.get(claim.paper)
        if paper is not None and paper.kind != "paper":
            told = {"card": claim.key, "key": claim.paper, "kind": paper.kind}
            yield Finding.at(FILES["claims"], claim.line, "card.paper", **told)


def _bare(archive: Archive) -> Iterator[tuple[str, str, int, str]]:
    """Give drawer, card, line and field of each statement without a source."""
    for term in archive.terms.values():
        if not term.sources:
            yield "terms", term.key, term.line, "definition"
    for event in archive.events.values():
        said = [("facts", fact) for fact in event.facts]
        said += [("turkey", event.turkey)] if event.turkey else []
        said += [("disputed", one) for one in event.disputed]
        yield from (("events", event.key, one.line, field) for field, one in said if not one.sources)
    for claim in archive.claims.values():
        if not claim.record.sources:
            yield "claims", claim.key, claim.record.line, "record"
