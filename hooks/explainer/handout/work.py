"""One PDF from its pages.  Runs in worker processes: what goes in and comes out can be pickled."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from lxml import etree

from . import cache, moment, press, source
from .bindery import Bindery
from .normalise import Ready
from .note import Note
from .tree import Element
from .volume import Volume
from .words import WORDS


@dataclass(frozen=True, slots=True)
class Done:
    """How it went.

    Attributes:
        seconds: of work.
        problem: what stopped it, or an empty text.
        target: the finished file in the store, where nothing stopped it.
        pages: its sheets.
        fresh: whether the store did not have it.
        notes: what was mended in its pages.
    """

    seconds: float
    problem: str = ""
    target: Path | None = None
    pages: int = 0
    fresh: bool = False
    notes: list[Note] = field(default_factory=list)


def run(volume: Volume, bindery: Bindery) -> Done:
    """Prepare and compile one PDF; what fails is told, never raised."""
    start = perf_counter()
    try:
        target, fresh, notes = _bound(volume, bindery)
    except (ValueError, KeyError, OSError, etree.LxmlError, press.PressError) as error:
        return Done(perf_counter() - start, str(error) or type(error).__name__)
    return Done(perf_counter() - start, "", target, press.pages(target), fresh, notes)


def version(volume: Volume) -> str:
    """Tell two printings apart: the day of the newest review, and four signs of what the pages say."""
    said = cache.key(*(f"{s.title}\0{s.summary}\0{s.html}\0{s.terms}" for s in volume.sheets))[:4]
    day = moment.newest(volume.sheets)
    return f"{day}.{said}" if day else said


def _bound(volume: Volume, bindery: Bindery) -> tuple[Path, bool, list[Note]]:
    """Give the file, whether it is new, and the notes; a drawing that cannot be printed is left out."""
    used: set[str] = set()
    spoilt: frozenset[str] = frozenset()

    def picture(ready: Ready, element: Element) -> str | None:
        path = bindery.picture(ready, element)
        if path is None or path in spoilt:
            return None
        used.add(path)
        return path

    while True:
        text, notes = source.of(volume, version(volume), bindery.fonts, picture)
        target = bindery.target(volume, text)
        if target.exists():
            return target, False, notes
        job = press.Job(
            text,
            target,
            bindery.store,
            bindery.fonts.folders,
            bindery.moment(volume),
            WORDS[volume.lang]["page-spoken"],
        )
        try:
            press.run(job)
        except press.PressError:
            bad = frozenset(path for path in sorted(used) if not press.takes(job, path))
            if not bad:
                raise
            spoilt |= bad
            used.clear()
        else:
            return target, True, notes
