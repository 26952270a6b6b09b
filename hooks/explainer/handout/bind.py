"""All handouts of a build: every page and one book a language, in worker processes, from a cache."""

from __future__ import annotations

import multiprocessing
import os
import sys
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

from lxml import etree

from ..cards import Lang
from . import cache, names, pictures, press, source
from .book import share_sources
from .fonts import Fonts
from .links import Place
from .normalise import Ready, normalise
from .note import Note
from .press import Done, Job
from .sheet import Edition, Sheet
from .tree import Element


@dataclass(slots=True)
class Tally:
    """What became of one language.

    Attributes:
        lang: the language.
        bound: PDFs that stand in the site now.
        fresh: those of them that the cache did not have.
        seconds: work spent on it, in all processes together.
        notes: what was mended or failed.
    """

    lang: Lang
    bound: int = 0
    fresh: int = 0
    seconds: float = 0.0
    notes: list[Note] = field(default_factory=list)

    def __str__(self) -> str:
        return f"handouts {self.lang}: {self.bound} PDF, {self.fresh} newly bound, {self.seconds:.1f} s"


@dataclass(frozen=True, slots=True)
class Bindery:
    """Where everything lies.

    Attributes:
        site: the built site.
        store: folder of the cache; it also holds the pictures.
        fonts: the faces.
        moment: seconds since 1970 that every PDF tells as its date, from the sources, not the clock.
    """

    site: Path
    store: Path
    fonts: Fonts
    moment: int
    code: str = field(default_factory=cache.code)

    def job(self, name: str, text: str) -> Job:
        """Make the job that binds a source."""
        result = cache.key(text, self.fonts.digest, press.VERSION, str(self.moment))
        return Job(name, text, self.store / f"{result}.pdf", self.store, self.fonts.folders, self.moment)

    def quick(self, edition: Edition, sheets: Sequence[Sheet]) -> str:
        """Name some pages before they are prepared; empty where a picture file could change unseen."""
        if any("<img" in sheet.html for sheet in sheets):
            return ""
        told = [edition.lang, edition.title, edition.subtitle, edition.base, *map(repr, sheets)]
        return cache.key(*told, self.code, self.fonts.digest, press.VERSION, str(self.moment))

    def known(self, name: str, quick: str) -> Job | None:
        """Give the finished job of pages that have not changed."""
        target = cache.known(self.store, quick) if quick else None
        return Job(name, "", target, self.store, self.fonts.folders, self.moment) if target else None

    def picture(self, ready: Ready, element: Element) -> str | None:
        """Keep a picture in the store and give the path that Typst opens."""
        found: tuple[bytes, str] | None
        if element.tag == "svg":
            found = pictures.drawing(element), ".svg"
        else:
            found = pictures.photograph(ready.sheet, element.get("src") or "", self.site)
        return pictures.store(self.store / "pictures", *found) if found else None


def all_(editions: Sequence[Edition], bindery: Bindery) -> list[Tally]:
    """Bind every page and one book a language.

    A page that fails is named in its tally's notes; the others are bound, and the book without it.

    Args:
        editions: the pages of each language.
        bindery: where everything lies.

    Returns:
        One tally a language, in the same order.
    """
    bindery.store.mkdir(parents=True, exist_ok=True)
    tallies = {edition.lang: Tally(edition.lang) for edition in editions}
    pages: dict[str, Job] = {}
    owners: dict[str, tuple[Edition, Sheet | None]] = {}
    sound: dict[Lang, list[Sheet]] = {}
    quicks: dict[str, str] = {}
    for edition in editions:
        tally = tallies[edition.lang]
        start = perf_counter()
        sound[edition.lang] = []
        for sheet in _distinct(edition, tally):
            name = names.page_pdf(sheet.lang, sheet.key)
            quick = bindery.quick(edition, [sheet])
            if (job := bindery.known(name, quick)) is None:
                try:
                    ready = normalise(sheet, Place.of([sheet], edition.base))
                    text, notes = source.of_page(ready, edition, bindery.fonts, bindery.picture)
                except (ValueError, KeyError, etree.LxmlError) as error:
                    tally.notes.append(Note.at(_path(sheet), "page", problem=error))
                    continue
                job = bindery.job(name, text)
                tally.notes += [*ready.notes, *notes]
                if quick and not (ready.notes or notes):  # a page with notes is prepared anew, to say them again
                    quicks[name] = quick
            pages[name] = job
            owners[name] = edition, sheet
            sound[edition.lang].append(sheet)
        tally.seconds += perf_counter() - start
    jobs = [*pages.values()]
    for edition in editions:
        if sound[edition.lang]:
            jobs.append(_book(edition, sound[edition.lang], bindery, quicks))
            owners[jobs[-1].name] = edition, None
    done = _press(jobs)
    again = []
    for edition in editions:  # a book fails with its pages: bind it once more without them
        failed = {name for name in pages if done[name].problem}
        whole = [s for s in sound[edition.lang] if names.page_pdf(s.lang, s.key) not in failed]
        if 0 < len(whole) < len(sound[edition.lang]):
            again.append(_book(edition, whole, bindery, quicks))
    done.update(_press(again))
    latest = {job.name: job for job in (*jobs, *again)}
    for name, job in latest.items():
        edition, owner = owners[name]
        _deliver(job, done[name], owner, tallies[edition.lang], bindery)
        if quicks.get(name) and not done[name].problem:
            cache.remember(bindery.store, quicks[name], job.target)
    cache.trim(bindery.store, (job.target for job in latest.values()))
    return list(tallies.values())


def _deliver(job: Job, done: Done, owner: Sheet | None, tally: Tally, bindery: Bindery) -> None:
    tally.seconds += done.seconds
    if done.problem:
        kind = "page" if owner else "book"
        tally.notes.append(Note.at(_path(owner) if owner else job.name, kind, problem=done.problem))
        return
    cache.put(job.target, bindery.site / job.name)
    tally.bound += 1
    tally.fresh += done.seconds > 0


def _book(edition: Edition, sheets: Sequence[Sheet], bindery: Bindery, quicks: dict[str, str]) -> Job:
    name = names.book_pdf(edition.lang)
    quicks[name] = bindery.quick(edition, sheets)
    if job := bindery.known(name, quicks[name]):
        return job
    place = Place.of(sheets, edition.base)
    pages = [normalise(sheet, place) for sheet in sheets]
    share_sources(pages)
    # What was mended is told once, with the pages.
    text, _ = source.of_book(pages, edition, bindery.fonts, bindery.picture)
    return bindery.job(name, text)


def _distinct(edition: Edition, tally: Tally) -> list[Sheet]:
    """Leave out a page whose PDF would overwrite another one."""
    taken = {names.book_pdf(edition.lang): names.book_pdf(edition.lang)}
    left = []
    for sheet in edition.sheets:
        name = names.page_pdf(sheet.lang, sheet.key)
        if name in taken:
            tally.notes.append(Note.at(_path(sheet), "same-name", name=name, first=taken[name]))
            continue
        taken[name] = _path(sheet)
        left.append(sheet)
    return left


def _press(jobs: Sequence[Job]) -> dict[str, Done]:
    """Run the jobs that the cache cannot answer, largest first, so that no long one is left for the end."""
    todo = sorted((j for j in jobs if not j.target.exists()), key=lambda j: (-len(j.source), j.name))
    done = {job.name: Done(job.name, 0.0) for job in jobs}
    if not todo:
        return done
    workers = min(len(todo), os.cpu_count() or 1)
    with ProcessPoolExecutor(workers, mp_context=_context()) as pool:
        for job, future in [(job, pool.submit(press.run, job)) for job in todo]:
            try:
                done[job.name] = future.result()
            except BrokenProcessPool as error:  # out of memory, most likely
                done[job.name] = Done(job.name, 0.0, str(error))
    return done


def _context() -> multiprocessing.context.BaseContext:
    """Fork where that is safe: a new interpreter would have to load MkDocs before it could bind.

    This process never runs Typst itself, so no thread of the compiler is lost in a fork.
    """
    return multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")


def _path(sheet: Sheet) -> str:
    return f"docs/{sheet.lang}/{sheet.key}"
