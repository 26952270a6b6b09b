"""Does a foreign phrase say its language?

A phrase in italics is foreign where it is a set phrase of a third language, or where its words are
those of the twin page and this page uses none of them upright.  Terms of the glossary and titles
of works need no mark: they are explained where they stand.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..archive import Archive
from ..cards import other
from ..corpus import Corpus
from ..finding import Finding
from ..language import PHRASES, italics, titled, vocabulary, words
from ..text import Page


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each phrase in italics that has no ``lang``."""
    if "terms" in corpus.archive.broken:
        return  # told as a broken drawer; which phrases are terms is not known
    known = _terms(corpus.archive)
    for page in corpus.pages.values():
        yield from _phrases(page, corpus.pages.get((other(page.lang), page.key)), known)


def _phrases(page: Page, twin: Page | None, known: frozenset[str]) -> Iterator[Finding]:
    mine: frozenset[str] | None = None
    theirs: frozenset[str] = frozenset()
    there = ""
    for line, phrase, attributes in italics(page):
        plain = " ".join(phrase.lower().replace("’", "'").split())
        if "lang=" in attributes or plain in known or titled(phrase):
            continue
        if plain not in PHRASES:
            if twin is None:
                continue
            long = [word.lower() for word in words(phrase) if len(word) > 3]
            there = there or "\n".join(twin.prose).lower()
            if not long or any(word not in there for word in long):
                continue  # nearly always: a search for a few letters is cheaper than all words of two pages
            if mine is None:
                mine, theirs = vocabulary(page), vocabulary(twin)
            if any(word in mine or word not in theirs for word in long):
                continue
        yield Finding.at(page.path, line, "access.lang", phrase=phrase)


def _terms(archive: Archive) -> frozenset[str]:
    found: set[str] = set()
    for term in archive.terms.values():
        found |= {term.term.id, term.term.en, *term.allowed.id, *term.allowed.en}
        found |= {a.form for a in term.abbreviation}
    return frozenset(" ".join(form.lower().replace("’", "'").split()) for form in found)
