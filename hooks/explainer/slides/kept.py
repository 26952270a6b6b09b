"""The decks of a build, kept in ``.cache/slides/`` until a page, a word or the code changes."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import astuple
from pathlib import Path

from .. import files
from ..cards import Lang
from . import deck, sheet
from .sheet import Around
from .slide import Page

FOLDER = Path(".cache") / "slides"
# The decks of both languages as published and as read from a folder, and as many older ones.
_KEPT = 600


class Shelf:
    """Makes decks, or takes them from the last build.

    Args:
        root: root of the project, or ``None`` where nothing is to be kept.
        words: of the interface, by language.
    """

    def __init__(self, root: Path | None, words: Mapping[Lang, Mapping[str, str]]) -> None:
        self.folder = root / FOLDER if root else None
        self.words = words
        self._used: set[str] = set()
        made = code()
        self._start = {lang: hashlib.sha256(f"{made}\0{sorted(some.items())}".encode()) for lang, some in words.items()}

    def deck(self, page: Page, around: Around) -> bytes:
        """Give a deck's page."""
        words = self.words[page.lang]
        digest = self._start[page.lang].copy()
        digest.update("\0".join((*map(str, astuple(page)), *map(str, astuple(around)))).encode())
        name = digest.hexdigest()[:32] + ".html"
        self._used.add(name)
        place = self.folder / name if self.folder else None
        if place and place.is_file():
            return place.read_bytes()
        made = sheet.write(page, deck.slides(page, words), around, words).encode()
        if place:
            files.write(place, made)
        return made

    def tidy(self) -> None:
        """Drop the oldest of what this build did not use."""
        if self.folder and self.folder.is_dir():
            by_age = sorted(self.folder.glob("*.html"), key=lambda path: path.stat().st_mtime, reverse=True)
            for old in by_age[_KEPT:]:
                if old.name not in self._used:
                    old.unlink(missing_ok=True)


def code() -> str:
    """Digest what makes a deck: this package and the tree's tools."""
    digest = hashlib.sha256()
    home = Path(__file__).parent
    for path in sorted([*home.glob("*.py"), home.parent / "handout" / "tree.py"]):
        digest.update(path.read_bytes())
    return digest.hexdigest()
