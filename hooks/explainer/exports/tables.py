"""Timeline and glossary as tables: one row a card, both languages in columns of their own."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping

from ..archive import Archive
from ..cards import LANGS, Both, Event, Said, Term

# Several values in one cell stand on lines of their own, several keys behind one another.
_LINES, _KEYS = "\n", "; "


def timeline(archive: Archive) -> str:
    """Write all events in the order of their dates."""
    ordered = sorted(archive.events.values(), key=lambda event: (event.date[:10], event.key))
    return _table([_event(event, archive) for event in ordered])


def glossary(terms: Iterable[Term]) -> str:
    """Write all terms by their keys."""
    return _table([_term(term) for term in sorted(terms, key=lambda term: term.key)])


def _table(rows: list[dict[str, str]]) -> str:
    out = io.StringIO()
    if rows:
        writer = csv.DictWriter(out, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return out.getvalue()


def _event(event: Event, archive: Archive) -> dict[str, str]:
    start, _, end = event.date.partition("/")
    actors = [archive.actors[key].name for key in event.actors if key in archive.actors]
    turkey = (event.turkey,) if event.turkey else ()
    said = (*event.facts, *turkey, *event.disputed)
    return {
        "key": event.key,
        "start": start,
        "end": end or start,
        "phase": event.phase,
        "lane": event.lane,
        "confidence": event.confidence,
        **_both("title", [event.title]),
        "actors": _KEYS.join(event.actors),
        **_both("actor_names", actors, _KEYS),
        **_both("facts", event.facts),
        **_both("turkey", turkey),
        **_both("disputed", event.disputed),
        **_both("precision", [event.precision] if event.precision else []),
        **_both("confidence_note", [event.confidence_note] if event.confidence_note else []),
        "sources": _KEYS.join(dict.fromkeys(key for one in said for key in one.sources)),
    }


def _term(term: Term) -> dict[str, str]:
    forms: Mapping[str, str] = {
        f"{name}_{lang}": _KEYS.join(values)
        for lang in LANGS
        for name, values in (
            ("abbreviation", [a.form for a in term.abbreviation if a.language == lang]),
            ("allowed", term.allowed[lang]),
            ("avoid", [a.form for a in term.avoid[lang]]),
        )
    }
    return {
        "key": term.key,
        "category": term.category,
        **_both("term", [term.term]),
        **_both("definition", [term.definition]),
        **forms,
        **_both("usage", [term.usage] if term.usage else []),
        "see_also": _KEYS.join(term.see_also),
        "sources": _KEYS.join(term.sources),
    }


def _both(name: str, texts: Iterable[Both | Said], between: str = _LINES) -> dict[str, str]:
    """Give one column a language."""
    return {f"{name}_{lang}": between.join(text[lang] for text in texts) for lang in LANGS}
