"""All PDFs of a build, in worker processes, from a cache."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import as_completed
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from typing import Final

from ..cards import Lang
from ..workers import pool
from . import cache, work
from . import volume as volumes
from .bindery import Bindery
from .note import Note
from .sheet import Room, Sheet
from .volume import Volume
from .work import Done

Tell = Callable[[int, int], None]


def _silent(*_: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True, slots=True)
class Bound:
    """A PDF that stands in the site: what it holds, its sheets of paper, its bytes."""

    volume: Volume
    pages: int
    size: int


@dataclass(slots=True)
class Tally:
    """What became of one language.

    Attributes:
        lang: the language.
        bound: PDFs that stand in the site now, in the order in which a reader looks for them.
        fresh: how many of them the cache did not have.
        seconds: work spent on it, in all processes together.
        notes: what was mended or failed.
    """

    lang: Lang
    bound: list[Bound] = field(default_factory=list)
    fresh: int = 0
    seconds: float = 0.0
    notes: list[Note] = field(default_factory=list)

    def __str__(self) -> str:
        return f"handouts {self.lang}: {len(self.bound)} PDF, {self.fresh} newly bound, {self.seconds:.1f} s"


def all_(rooms: Sequence[Room], bindery: Bindery, tell: Tell = _silent) -> list[Tally]:
    """Bind every page, section, worksheet and book, in each edition that differs.

    A page that fails is named in its tally's notes; the others are bound, and sections and book
    without it.

    Args:
        rooms: the pages of each language.
        bindery: where everything lies.
        tell: is called with the number of PDFs bound so far and of those to bind.

    Returns:
        One tally a language, in the same order.
    """
    bindery.store.mkdir(parents=True, exist_ok=True)
    tallies = {room.lang: Tally(room.lang) for room in rooms}
    planned: list[Volume] = []
    for room in rooms:
        listed, notes = volumes.all_(room)
        planned += listed
        tallies[room.lang].notes += notes
    digests = {sheet: cache.key(repr(sheet)) for room in rooms for sheet in room.sheets}
    done = _done(planned, bindery, digests, tell)
    failed = frozenset((v.lang, v.sheets[0].key) for v in planned if v.kind == "page" and done[v.name].problem)
    again = [_without(v, failed) for v in planned if v.kind != "page" and done[v.name].problem]
    done |= _done([v for v in again if v.sheets], bindery, digests, _silent)
    latest = {v.name: v for v in (*planned, *again)}
    for one in latest.values():
        _deliver(one, done[one.name], tallies[one.lang], bindery)
    cache.trim(bindery.store, (d.target for d in done.values() if d.target))
    return list(tallies.values())


def some(planned: Sequence[Volume], bindery: Bindery) -> dict[str, Done]:
    """Bind PDFs that are no pages of the site, from the cache where it has them.

    Args:
        planned: each with a name of its own.
        bindery: where everything lies.
    """
    bindery.store.mkdir(parents=True, exist_ok=True)
    return _done(planned, bindery, {sheet: cache.key(repr(sheet)) for one in planned for sheet in one.sheets}, _silent)


def _without(volume: Volume, failed: Iterable[tuple[Lang, str]]) -> Volume:
    return volume.without(frozenset(key for lang, key in failed if lang == volume.lang))


def _done(planned: Sequence[Volume], bindery: Bindery, digests: dict[Sheet, str], tell: Tell) -> dict[str, Done]:
    """Take from the cache what it has, and bind the rest."""
    quicks = {v.name: bindery.quick(v, digests) for v in planned}
    done: dict[str, Done] = {}
    for one in planned:
        known = cache.known(bindery.store, quicks[one.name]) if quicks[one.name] else None
        if known:
            done[one.name] = Done(0.0, target=known[0], pages=known[1])
    todo = [v for v in planned if v.name not in done]
    for name, made in pressed(todo, bindery, tell).items():
        done[name] = made
        # What had to be mended is prepared anew in each build, to say it again.
        if quicks[name] and made.target and not made.notes:
            cache.remember(bindery.store, quicks[name], made.target, made.pages)
    return done


def _deliver(volume: Volume, done: Done, tally: Tally, bindery: Bindery) -> None:
    tally.seconds += done.seconds
    alone = volume.kind == "page"
    if done.target is None:
        # A lecturer's copy fails with the student's.
        if not alone or volume.edition == "student":
            where = volume.sheets[0].path if alone else volume.name
            tally.notes.append(Note.at(where, "page" if alone else "volume", problem=done.problem))
        return
    cache.put(done.target, bindery.site / volume.name)
    tally.bound.append(Bound(volume, done.pages, done.target.stat().st_size))
    tally.fresh += done.fresh
    if alone and volume.edition == "student":  # the same notes come with the other PDFs of the page
        tally.notes += done.notes


# Signs of HTML that one process binds before it is replaced: the book of 580 sheets has as many, and
# takes 0.9 GB; without new processes 300 PDFs grew to 2.5 GB.
_ROUND: Final = 4_000_000
_bindery: list[Bindery] = []  # of a worker process


def _begin(bindery: Bindery) -> None:
    _bindery[:] = [bindery]


def _run(volume: Volume) -> Done:
    return work.run(volume, _bindery[0])


def pressed(todo: Sequence[Volume], bindery: Bindery, tell: Tell = _silent) -> dict[str, Done]:
    """Bind, largest first, so that no long one is left for the end.

    Args:
        todo: what to bind, each with a name of its own.
        bindery: where everything lies.
        tell: as for :func:`all_`.
    """
    done: dict[str, Done] = {}
    for some in _rounds(sorted(todo, key=lambda v: (-_weight(v), v.name))):
        with pool(len(some), _begin, (bindery,)) as workers:
            futures = {workers.submit(_run, one): one.name for one in some}
            for future in as_completed(futures):
                try:
                    done[futures[future]] = future.result()
                except BrokenProcessPool as error:  # out of memory, most likely
                    done[futures[future]] = Done(0.0, str(error))
                tell(len(done), len(todo))
    return done


def _rounds(ordered: Sequence[Volume]) -> Iterator[list[Volume]]:
    """Cut the work into rounds with new processes for each, since Typst keeps what it has laid out."""
    some: list[Volume] = []
    for one in ordered:
        if some and sum(map(_weight, some)) + _weight(one) > _ROUND * (os.cpu_count() or 1):
            yield some
            some = []
        some.append(one)
    if some:
        yield some


def _weight(volume: Volume) -> int:
    return sum(len(sheet.html) for sheet in volume.sheets)
