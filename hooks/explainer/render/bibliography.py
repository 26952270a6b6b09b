"""Lists of sources: the page's own, and the whole bibliography by kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import get_args

from ..cards import Kind, Reference
from .html import Desk, prose


def counted(keys: Iterable[str], references: Mapping[str, Reference]) -> dict[str, int]:
    """Count sources by kind, in the order in which the kinds are declared."""
    kinds = [references[key].kind for key in dict.fromkeys(keys) if key in references]
    return {kind: kinds.count(kind) for kind in get_args(Kind) if kind in kinds}


def entries(keys: Iterable[str], desk: Desk) -> str:
    """Write an ``<ol>`` of works, in the order of their entries."""
    shown = [key for key in dict.fromkeys(keys) if key in desk.works]
    shown.sort(key=lambda key: desk.works[key].short.replace("<i>", "").casefold())
    return '<ol class="refs">' + "\n".join(_entry(desk.archive.references[key], desk) for key in shown) + "</ol>"


def _entry(card: Reference, desk: Desk) -> str:
    notes = []
    if card.side:
        notes.append(f"[{desk.word(f'side-{card.side}')}]")
    if card.note:
        notes.append(prose(card.note[desk.lang]))
    if card.verified == "false":
        notes.append(desk.word("not-verified"))
    note = f'<p class="ref-note">{" ".join(notes)}</p>' if notes else ""
    return (
        f'<li class="ref" id="ref-{card.key}" data-kind="{card.kind}">'
        f'<span class="ref-kind">{desk.word(f"kind-{card.kind}")}</span>'
        f'<div class="ref-body"><p class="ref-entry">{desk.works[card.key].entry}</p>{note}</div></li>'
    )


def page_list(keys: Iterable[str], desk: Desk) -> str:
    """Write the list at the end of a page, or nothing where it cites nothing."""
    if not (found := [key for key in keys if key in desk.works]):
        return ""
    return (
        f'<section class="sources part" data-search-exclude><h2 id="sources">'
        f"{desk.word('sources-of-page')}</h2>{entries(found, desk)}</section>"
    )


def bibliography(desk: Desk) -> str:
    """Write every work that may be shown, by kind of source."""
    parts = []
    for kind in get_args(Kind):
        keys = [key for key in desk.works if desk.archive.references[key].kind == kind]
        if keys:
            title = f"{desk.word(f'kind-{kind}')} ({len(keys)})"
            parts.append(f'<section class="bib-kind" id="kind-{kind}"><h3>{title}</h3>{entries(keys, desk)}</section>')
    return "\n".join(parts)
