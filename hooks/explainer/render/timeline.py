"""The timeline as an ordered list: readable without a script, every event with an anchor."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from html import escape
from typing import get_args

from ..cards import Event, Phase, Said
from . import filters
from .dates import spoken
from .html import Desk, prose


def sources(event: Event) -> list[str]:
    """Give the keys that an event cites, in its order."""
    return [key for said in _statements(event) for key in said.sources]


def _statements(event: Event) -> list[Said]:
    return [*event.facts, *([event.turkey] if event.turkey else []), *event.disputed]


def mark(event: Event, desk: Desk) -> str:
    """Write the small link to an event that ``{event: key}`` stands for."""
    title = escape(f"{desk.word('timeline-mark')}: {event.title[desk.lang]}")
    address = desk.href("conflict/timeline.md", event.key)
    return f'<a class="event" href="{address}" title="{title}">{spoken(event.date, desk.lang)}</a>'


def timeline(events: Iterable[Event], desk: Desk) -> str:
    """Write all events by phase; inside a phase they stand in the order of their dates."""
    phases: dict[str, list[Event]] = {}
    events = list(events)
    for event in events:
        phases.setdefault(event.phase, []).append(event)
    ordered = [(phase, phases[phase]) for phase in get_args(Phase) if phase in phases]
    parts = [_form(events, [phase for phase, _ in ordered], desk), '<div class="timeline">']
    for phase, cards in ordered:
        parts.append(f'<section class="phase" id="phase-{phase}"><h3>{desk.word(f"phase-{phase}")}</h3>')
        parts.append('<ol class="events">')
        parts += [_event(card, desk) for card in sorted(cards, key=lambda c: (c.date[:10], c.key))]
        parts.append("</ol></section>")
    return "\n".join([*parts, "</div>"])


def _form(events: Iterable[Event], phases: Iterable[str], desk: Desk) -> str:
    actors, met = desk.archive.actors, Counter(key for event in events for key in event.actors)
    # Who took part once is found by reading; half as many choices are quicker to go through.
    often = [key for key, times in met.items() if times > 1 and key in actors]
    named = sorted((actors[key].name[desk.lang].casefold(), key) for key in often)
    controls = [
        filters.select("phase", [(phase, desk.word(f"phase-{phase}")) for phase in phases], desk),
        filters.select("actor", [(key, actors[key].name[desk.lang]) for _, key in named], desk, names=".event-actors"),
        filters.check("turkey", desk),
    ]
    return filters.form("events", ".timeline .event-card", ".timeline .phase", controls, desk)


def _event(event: Event, desk: Desk) -> str:
    lang, word = desk.lang, desk.word
    start = event.date.partition("/")[0]
    actors = ", ".join(desk.archive.actors[key].name[lang] for key in event.actors if key in desk.archive.actors)
    parts = [
        f'<li class="event-card" id="{event.key}" data-phase="{event.phase}"{" data-turkey" if event.turkey else ""}>',
        f'<p class="event-date"><time datetime="{start}">{spoken(event.date, lang)}</time> '
        f'<span class="event-sure event-sure--{event.confidence}">{word(f"confidence-{event.confidence}")}</span></p>',
        f"<h4>{prose(event.title[lang])}</h4>",
        f'<p class="event-actors"><b>{word("actors")}:</b> {escape(actors, quote=False)}</p>',
        '<ul class="event-facts">' + "".join(f"<li>{desk.said(fact)}</li>" for fact in event.facts) + "</ul>",
    ]
    if event.turkey:
        parts.append(f'<p class="event-turkey"><b>{word("turkey-part")}:</b> {desk.said(event.turkey)}</p>')
    if event.disputed:
        items = "".join(f"<li>{desk.said(said)}</li>" for said in event.disputed)
        parts.append(f'<div class="event-disputed"><p><b>{word("disputed")}:</b></p><ul>{items}</ul></div>')
    for name, text in (("precision", event.precision), ("claim-sure", event.confidence_note)):
        if text:
            parts.append(f'<p class="event-note"><b>{word(name)}:</b> {prose(text[lang])}</p>')
    return "".join([*parts, "</li>"])
