"""Do the cards refer to cards that are there, and do their dates make sense?"""

from __future__ import annotations

from collections.abc import Iterator

from .. import isodate
from ..archive import FILES, Archive
from ..cards import Event
from ..corpus import Corpus
from ..finding import Finding
from ..schema import near


def check(corpus: Corpus) -> Iterator[Finding]:
    """Follow every key that a card names, drawer by drawer."""
    archive = corpus.archive
    for drawer, owner, line, wanted, key in _named(archive):
        cards = getattr(archive, wanted)
        if key not in cards and wanted not in archive.broken:
            yield Finding.at(
                FILES[drawer],
                line,
                "card.unknown",
                card=owner,
                key=key,
                drawer=FILES[wanted],
                near=near(key, list(cards)),
            )
        elif wanted == "references" and key in cards and cards[key].publishable == "false":
            yield Finding.at(FILES[drawer], line, "citations.unpublishable", key=key)
    for event in archive.events.values():
        yield from _dates(event)
    for card in archive.references.values():
        for date in (card.issued, card.accessed):
            if date and not isodate.real(date):
                told = {"card": card.key, "date": date, **isodate.PARTS}
                yield Finding.at(FILES["references"], card.line, "card.date", **told)


def _named(archive: Archive) -> Iterator[tuple[str, str, int, str, str]]:
    """Give drawer, card, line, wanted drawer and key of each cross-reference."""
    for term in archive.terms.values():
        yield from (("terms", term.key, term.line, "references", key) for key in term.sources)
        yield from (("terms", term.key, term.line, "terms", key) for key in term.see_also)
    for event in archive.events.values():
        yield from (("events", event.key, event.line, "actors", key) for key in event.actors)
        for said in (*event.facts, *event.disputed, *([event.turkey] if event.turkey else [])):
            yield from (("events", event.key, said.line, "references", key) for key in said.sources)
    for claim in archive.claims.values():
        yield "claims", claim.key, claim.line, "references", claim.paper
        yield from (("claims", claim.key, claim.record.line, "references", key) for key in claim.record.sources)
        yield from (("claims", claim.key, e.line, "references", e.ref) for e in claim.evidence if e.ref)


def _dates(event: Event) -> Iterator[Finding]:
    start, slash, end = event.date.partition("/")
    for part in (start, end) if slash else (start,):
        if not isodate.real(part):
            yield Finding.at(FILES["events"], event.line, "card.date", card=event.key, date=part, **isodate.PERIOD)
            return
    if slash and end[: len(start)] < start[: len(end)]:
        yield Finding.at(FILES["events"], event.line, "card.order", card=event.key, start=start, end=end)
