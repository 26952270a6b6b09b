"""Which outside addresses there are, and where each of them stands in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..corpus import Corpus
from ..markup import targets
from ..written import texts

_WEB = re.compile(r"https?://\S+", re.IGNORECASE)
_COPY = re.compile(r"https?://web\.archive\.org/web/\d")


@dataclass(frozen=True, slots=True)
class Standing:
    """An address and its places.

    Attributes:
        address: as it is written.
        places: file and line, pages of both languages and cards alike.
        accessed: when the card's author last saw it, ISO, or nothing.
        archive: the copy that the card already names, or nothing.
    """

    address: str
    places: tuple[tuple[str, int], ...]
    accessed: str = ""
    archive: str = ""


def gather(corpus: Corpus) -> list[Standing]:
    """Collect every outside address, sorted; what differs in its fragment alone is still two."""
    places: dict[str, list[tuple[str, int]]] = {}
    for address, path, line in (*_of_pages(corpus), *_of_cards(corpus)):
        if (path, line) not in (known := places.setdefault(address, [])):
            known.append((path, line))
    cards = {card.URL: card for card in corpus.archive.references.values() if card.URL}
    return [
        Standing(
            address,
            tuple(sorted(found)),
            (cards[address].accessed or "") if address in cards else "",
            (cards[address].archive or "") if address in cards else "",
        )
        for address, found in sorted(places.items())
    ]


def _of_pages(corpus: Corpus) -> Iterator[tuple[str, str, int]]:
    for page in corpus.pages.values():
        prose = "\n".join(page.prose)
        if "://" not in prose:
            continue
        for position, target in targets(prose):
            if match := _WEB.match(target):
                yield match[0].rstrip(">"), page.path, prose.count("\n", 0, position) + 1


def _of_cards(corpus: Corpus) -> Iterator[tuple[str, str, int]]:
    for written in texts(corpus.archive):
        if written.field in ("URL", "archive") and _WEB.fullmatch(written.text):
            yield written.text, written.path, written.line


def copy_of(standing: Standing, today: str) -> str:
    """Give the address under which the Internet Archive would show a copy of about the right day.

    The form is offered unvisited; whoever takes it has to see that the copy shows the passage.
    """
    if standing.archive:
        return standing.archive
    if _COPY.match(standing.address):
        return ""  # a copy needs no copy
    day = re.sub(r"\D", "", standing.accessed or today)
    return f"https://web.archive.org/web/{day}/{standing.address}"
