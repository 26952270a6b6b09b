"""Small pieces that every renderer of cards writes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, field
from html import escape

from ..archive import Archive
from ..backrefs import Backrefs
from ..cards import Lang, Said
from ..lexicon import Forms
from ..pictures.base import Picture
from ..planted import Planted
from ..standing import Standing
from ..text import Cited
from .citations import Work, cluster

_EMPHASIS = re.compile(r"(?<![*\w])\*(?![*\s])([^*]+)\*(?![*\w])")


def prose(text: str) -> str:
    """Write a card's text as HTML; ``*…*`` is emphasis, nothing else is markup."""
    return _EMPHASIS.sub(r"<em>\1</em>", escape(text, quote=False))


@dataclass(frozen=True, slots=True)
class Desk:
    """What a renderer needs at hand.

    Attributes:
        archive: the cards.
        lang: the language to write.
        works: the citable works in that language, by key.
        up: path from the page to the root of its language, ``../../`` or ``.``-free empty text.
        offline: pages are files (``theory/index.html``) instead of folders.
        back: which pages in that language cite a source or are about a term.
        forms: the forms of all terms in that language; made anew for each page where they are not given.
        page: path of the page inside its room.
        pictures: drawn in that language, by key.
        waiting: anchors of the page's sections that wait to be read again beside their twins.
        standing: how far both languages have been read side by side.
        repository: its address, or nothing.
        planted: the planted faults of the gate's rules, by rule.
    """

    archive: Archive
    lang: Lang
    works: Mapping[str, Work]
    up: str = ""
    offline: bool = False
    back: Backrefs = field(default_factory=Backrefs)
    forms: Forms = field(default_factory=dict)
    page: str = ""
    pictures: Mapping[str, Picture] = field(default_factory=dict)
    waiting: Set[str] = frozenset()
    standing: Standing = field(default_factory=Standing)
    repository: str = ""
    planted: Mapping[str, tuple[Planted, ...]] = field(default_factory=dict)

    def word(self, key: str) -> str:
        """Give a word of the interface; an unknown one shows its key, which the tests refuse."""
        word = self.archive.words.get(key)
        return word[self.lang] if word else key

    def href(self, key: str, anchor: str = "") -> str:
        """Give the address of a page (``evidence/claims.md``) as seen from this one."""
        bare = key.removesuffix(".md")
        if self.offline:
            place = f"{bare}.html"
        elif bare.endswith("index"):
            place = bare.removesuffix("index")
        else:
            place = f"{bare}/"
        return f"{self.up}{place}" + (f"#{anchor}" if anchor else "")

    def pages(self, keys: Iterable[str]) -> str:
        """Link pages by their short titles."""
        known = [key for key in keys if key in self.back.titles]
        return "; ".join(f'<a href="{self.href(key)}">{escape(self.back.titles[key])}</a>' for key in known)

    def cited(self, keys: Iterable[str]) -> str:
        """Cite works without locators; each links to its entry on this page."""
        return cluster((Cited(0, key, "") for key in keys), self.works, self.lang)

    def said(self, said: Said) -> str:
        """Write a statement with its sources."""
        cited = self.cited(said.sources)
        return prose(said[self.lang]) + (f" {cited}" if cited else "")
