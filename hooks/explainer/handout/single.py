"""One handout that somebody asked for."""

from __future__ import annotations

from collections.abc import Sequence

from . import volume
from .bind import pressed
from .bindery import Bindery
from .note import Note
from .order import Order
from .paper import PAPERS
from .sheet import Edition, Room, Sheet
from .volume import Volume
from .work import Done


def bind(order: Order, room: Room, bindery: Bindery) -> tuple[Done, list[Note]]:
    """Bind the pages of an order; one that cannot be bound is told and left out.

    Args:
        order: what was asked for, its pages found.
        room: the language, with at least these pages and the ledger where a worksheet is asked for.
        bindery: where everything lies.

    Returns:
        How it went, and what was mended or failed.
    """
    bindery.store.mkdir(parents=True, exist_ok=True)
    by_key = {sheet.key: sheet for sheet in room.sheets}
    sheets = [by_key[key] for key in order.pages if key in by_key]
    notes = [Note.at(f"docs/{room.lang}/{key}", "page", problem="?") for key in order.pages if key not in by_key]
    done = _done(order, room, sheets, bindery)
    if done.problem and len(sheets) > 1:
        alone = {sheet: _done(order, room, [sheet], bindery).problem for sheet in sheets}
        notes += [Note.at(sheet.path, "page", problem=problem) for sheet, problem in alone.items() if problem]
        if sound := [sheet for sheet, problem in alone.items() if not problem]:
            done = _done(order, room, sound, bindery)
    if done.problem:
        notes.append(Note.at(order.file, "volume", problem=done.problem))
    return done, [*notes, *done.notes]


def _done(order: Order, room: Room, sheets: Sequence[Sheet], bindery: Bindery) -> Done:
    made = _volume(order, room, sheets)
    return pressed([made], bindery)[made.name]


def _volume(order: Order, room: Room, sheets: Sequence[Sheet]) -> Volume:
    edition: Edition = "lecturer" if order.edition == "lecturer" else "student"
    return volume.choice(room, sheets, edition, PAPERS[order.paper], worksheet=order.edition == "worksheet")
