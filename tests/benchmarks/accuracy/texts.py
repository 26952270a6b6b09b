"""Texts of files read afresh with a fault in them: some cards of a real drawer, or a real page."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from frame import ROOT, Plant

from explainer import archive, files
from explainer.archive import DRAWERS, QUIZZES
from explainer.cards import Question
from explainer.corpus import Corpus
from explainer.finding import Finding

Change = Callable[[str], str]
_CARD = re.compile(r"^- (?=key:|\{)", re.M)


@lru_cache
def text_of(path: str) -> str:
    """Read a file of the project."""
    return (ROOT / path).read_text("utf-8")


@lru_cache
def drawers() -> tuple[tuple[str, type], ...]:
    """Give every drawer that has cards in blocks, with their kind: those of ``data/`` and the questions of each page."""
    quizzes = sorted((ROOT / QUIZZES).rglob("*.yml"))
    known = [(path, kind) for _, path, kind in DRAWERS if (ROOT / path).exists()]
    all_ = [*known, *((file.relative_to(ROOT).as_posix(), Question) for file in quizzes)]
    return tuple((path, kind) for path, kind in all_ if "\n- key: " in "\n" + text_of(path))


@lru_cache
def _places(wanted: str) -> list[tuple[str, type, int, int]]:
    """Give each card that has a pattern: drawer, kind, and where it begins and two cards later ends."""
    search = re.compile(wanted, re.M)
    found = []
    for path, kind in drawers():
        text = text_of(path)
        starts = [match.start() for match in _CARD.finditer(text)] + [len(text)]
        ends = [*starts[3:], len(text), len(text)]
        bounds = zip(starts, starts[1:], ends, strict=False)
        found += [(path, kind, start, end) for start, behind, end in bounds if search.search(text, start, behind)]
    return found


def some(number: int, wanted: str = "") -> tuple[str, str, type] | None:
    """Give a drawer's path, the text of three of its cards, and their kind; another place for each number.

    Args:
        number: which place; they are spread over all drawers.
        wanted: a pattern that the first of the cards must have.
    """
    places = _places(wanted)
    if not places:
        return None
    path, kind, start, end = places[number * len(places) // 19 % len(places)]
    return path, text_of(path)[start:end], kind


def told(corpus: Corpus, found: Iterable[Finding]) -> Corpus:
    """Give the site with what reading found."""
    return replace(corpus, findings=(*corpus.findings, *found))


def reread(number: int, change: Change, wanted: str = "") -> Plant:
    """Read a few cards afresh with something changed in their text."""

    def plant(corpus: Corpus) -> Corpus | None:
        place = some(number, wanted)
        if place is None:
            return None
        path, text, kind = place
        changed = change(text)
        return None if changed == text else told(corpus, archive.drawer(changed, path, kind)[1])

    return plant


def once(pattern: str, new: str | Callable[[re.Match[str]], str], nth: int = 0) -> Change:
    """Replace one of the places that a pattern finds."""
    search = re.compile(pattern, re.M)

    def change(text: str) -> str:
        places = list(search.finditer(text))
        if not places:
            return text
        match = places[nth % len(places)]
        return text[: match.start()] + (new if isinstance(new, str) else new(match)) + text[match.end() :]

    return change


def on_disk(path: str, make: Callable[[Path], object]) -> Plant:
    """Read one file from a folder of its own, where ``make`` has put it."""

    def plant(corpus: Corpus) -> Corpus:
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder) / path
            place.parent.mkdir(parents=True)
            make(place)
            return told(corpus, files.read(Path(folder), path)[1])

    return plant
