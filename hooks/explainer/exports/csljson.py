"""The bibliography as CSL-JSON, which Zotero, Mendeley, Pandoc and citeproc read."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..cards import Lang, Reference
from ..render import csl
from .plain import dumped, plain

# What CSL has no variable for stands under "custom", as CSL 1.0.2 provides.
_OURS = ("kind", "topics", "side", "verified", "archive", "description", "note")


def tongue(card: Reference) -> Lang:
    """Give the language in which a work without a known title is described."""
    return "id" if card.language == "id" else "en"


def item(card: Reference) -> dict[str, Any]:
    """Give one work; unlike in a printed entry, DOI and address both stay."""
    data = csl.item(card, tongue(card))
    if card.URL:
        data["URL"] = card.URL
    ours = plain(card)
    return {**data, "custom": {name: ours[name] for name in _OURS if name in ours}}


def library(cards: Iterable[Reference]) -> str:
    """Write works as a JSON list."""
    return dumped([item(card) for card in cards])
