"""The bibliography as RIS, written through rispy."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

import rispy

from ..cards import Name, Reference
from ..render import csl
from .csljson import tongue

# CSL's type and RIS's; RIS knows no treaty.
_TYPES = {
    "article-journal": "JOUR",
    "article-magazine": "MGZN",
    "article-newspaper": "NEWS",
    "article": "UNPB",
    "book": "BOOK",
    "chapter": "CHAP",
    "dataset": "DATA",
    "entry-encyclopedia": "ENCYC",
    "legal_case": "CASE",
    "map": "MAP",
    "post-weblog": "BLOG",
    "report": "RPRT",
    "thesis": "THES",
    "treaty": "LEGAL",
    "webpage": "ELEC",
}


class _Writer(rispy.RisWriter):  # type: ignore[misc]  # rispy is untyped
    """Without the number above each work, which is no RIS."""

    def set_header(self, count: int) -> str:  # noqa: ARG002
        return ""


def library(cards: Iterable[Reference]) -> str:
    """Write works, one record each."""
    return str(rispy.dumps([record(card) for card in cards], implementation=_Writer))


def record(card: Reference) -> dict[str, Any]:
    """Give one work under rispy's names."""
    data = csl.item(card, tongue(card))
    start, _, end = card.page.replace("–", "-").partition("-")
    fields: dict[str, Any] = {
        "type_of_reference": _TYPES.get(card.type, "GEN"),
        "id": card.key,
        "authors": [_name(person) for person in card.author],
        "secondary_authors": [_name(person) for person in card.editor],
        "subsidiary_authors": [_name(person) for person in card.translator],
        "title": data.get("title", ""),
        "short_title": card.title_short,
        "secondary_title": card.container_title,
        "tertiary_title": card.collection_title,
        "year": card.issued[:4],
        "date": _date(card.issued),
        "access_date": _date(card.accessed),
        "publisher": card.publisher,
        "place_published": card.publisher_place,
        "volume": card.volume,
        "number": card.issue or card.number,
        "start_page": start.strip(),
        "end_page": end.strip(),
        "edition": card.edition,
        "type_of_work": card.genre,
        "issn": card.ISBN,  # SN holds both
        "doi": card.DOI,
        "urls": [card.URL] if card.URL else [],
        "language": card.language,
        "keywords": [card.kind, *card.topics],
        "notes": [card.note.id, card.note.en] if card.note else [],
    }
    return {name: value for name, value in fields.items() if value}


def _name(person: Name) -> str:
    """Write ``Family, Given``; the comma behind an institution keeps readers from splitting it at a space."""
    return f"{person.literal or person.family}, {person.given}".rstrip()


def _date(iso: str) -> str:
    """Write RIS's ``YYYY/MM/DD/``, with what is not known left empty."""
    year, month, day = (*iso.split("-"), "", "")[:3]
    return f"{year}/{month}/{day}/" if iso else ""
