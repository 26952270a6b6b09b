"""Lists of sources: the page's own, and the whole bibliography by kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import get_args

from ..cards import Kind, Reference, Topic
from . import filters
from .html import Desk, prose

# So many works are too heavy for a phone with all that is told of each (the weight audit: 90 KB a page).
MANY = 75


def counted(keys: Iterable[str], references: Mapping[str, Reference]) -> dict[str, int]:
    """Count sources by kind, in the order in which the kinds are declared."""
    kinds = [references[key].kind for key in dict.fromkeys(keys) if key in references]
    return {kind: kinds.count(kind) for kind in get_args(Kind) if kind in kinds}


def spoken(kind: str, count: int, desk: Desk) -> str:
    """Name a kind of source as it stands after a count: ``1 treaty``, ``2 treaties``."""
    one, _, more = desk.word(f"count-{kind}").partition("|")
    return more if more and count != 1 else one


def entries(keys: Iterable[str], desk: Desk, *, whole: bool = False, brief: bool = False) -> str:
    """Write an ``<ol>`` of works, in the order of their entries.

    Args:
        keys: of the works.
        desk: language and works.
        whole: with topics, and the pages that cite a work.
        brief: without our notes on a work.
    """
    shown = [key for key in dict.fromkeys(keys) if key in desk.works]
    shown.sort(key=lambda key: desk.works[key].short.replace("<i>", "").casefold())
    written = "\n".join(_entry(desk.archive.references[key], desk, whole=whole, brief=brief) for key in shown)
    return f'<ol class="refs">{written}</ol>'


def _entry(card: Reference, desk: Desk, *, whole: bool, brief: bool) -> str:
    notes = []
    if card.side:
        notes.append(f"[{desk.word(f'side-{card.side}')}]")
    if card.note and not brief:
        notes.append(prose(card.note[desk.lang]))
    if card.verified == "false":
        notes.append(desk.word("not-verified"))
    note = f'<p class="ref-note">{" ".join(notes)}</p>' if notes else ""
    topics = f' data-topic="{" ".join(card.topics)}"' if whole and card.topics else ""
    if whole and (cited := desk.pages(desk.back.cited.get(card.key, ()))):
        note += f'<p class="ref-note ref-cited" data-search-exclude>{desk.word("cited-on")}: {cited}</p>'
    return (
        f'<li class="ref" id="ref-{card.key}" data-kind="{card.kind}"{topics}>'
        f'<span class="ref-kind">{desk.word(f"kind-{card.kind}")}</span>'
        f'<div class="ref-body"><p class="ref-entry">{desk.works[card.key].entry}</p>{note}</div></li>'
    )


def page_list(keys: Iterable[str], desk: Desk) -> str:
    """Write the list at the end of a page, or nothing where it cites nothing.

    A page with more works than :data:`MANY` goes without our notes on each, which stand in the list of all sources.

    Args:
        keys: of the works.
        desk: language and works.
    """
    if not (found := [key for key in dict.fromkeys(keys) if key in desk.works]):
        return ""
    brief = len(found) > MANY
    said = f'<p><a href="{desk.href("evidence/sources.md")}">{desk.word("notes-elsewhere")}</a></p>' if brief else ""
    return (
        f'<section class="sources part" data-search-exclude><h2 id="sources">'
        f"{desk.word('sources-of-page')}</h2>{said}{entries(found, desk, brief=brief)}</section>"
    )


def bibliography(desk: Desk) -> str:
    """Write every work that may be shown, by kind of source."""
    references = desk.archive.references
    kinds = {references[key].kind for key in desk.works}
    topics = {topic for key in desk.works for topic in references[key].topics}
    controls = [
        filters.words(desk),
        filters.select("kind", [(k, desk.word(f"kind-{k}")) for k in get_args(Kind) if k in kinds], desk),
        filters.select("topic", [(t, desk.word(f"topic-{t}")) for t in get_args(Topic) if t in topics], desk),
    ]
    parts = [filters.form("sources", ".bib-kind .ref", ".bib-kind", controls, desk)]
    for kind in get_args(Kind):
        keys = [key for key in desk.works if references[key].kind == kind]
        if keys:
            title = f"{desk.word(f'kind-{kind}')} ({len(keys)})"
            listed = entries(keys, desk, whole=True)
            parts.append(f'<section class="bib-kind" id="kind-{kind}"><h3>{title}</h3>{listed}</section>')
    return "\n".join(parts)
