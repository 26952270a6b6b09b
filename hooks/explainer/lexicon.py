"""Finding the terms of the glossary in a text: word by word, so that length costs time only once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from .cards import Lang, Term

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Met:
    """A form met in a text: where it begins and ends, and the cards that it may belong to."""

    start: int
    end: int
    keys: tuple[str, ...]


class Lexicon:
    """Word forms of one language, looked up by their first word.

    Args:
        forms: form and key of each card; a form in capitals is met in capitals only.
    """

    def __init__(self, forms: Iterable[tuple[str, str]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], bool, str]]] = {}
        for form, key in forms:
            words = tuple(_WORD.findall(form))
            if words:
                exact = form.isupper()
                small = tuple(word.lower() for word in words)
                self._by_first.setdefault(small[0], []).append((words if exact else small, exact, key))

    def keys(self, text: str) -> set[str]:
        """Give the keys of all forms in a text."""
        return {key for met in self.met(text) for key in met.keys}

    def met(self, text: str) -> Iterator[Met]:
        """Give each form in a text, the longest where several begin at one word."""
        found = list(_WORD.finditer(text))
        small = [match[0].lower() for match in found]
        for at, first in enumerate(small):
            candidates = self._by_first.get(first) or self._by_first.get(_single(first)) or []
            best = 0
            keys: list[str] = []
            for words, exact, key in candidates:
                length = len(words)
                if length < best or not self._same(words, exact, found, small, at):
                    continue
                if any(text[a.end() : b.start()].strip() for a, b in pairwise(found[at : at + length])):
                    continue  # a comma or a bracket stands between
                keys = [*keys, key] if length == best else [key]
                best = length
            if best:
                yield Met(found[at].start(), found[at + best - 1].end(), tuple(keys))

    @staticmethod
    def _same(words: tuple[str, ...], exact: bool, found: list[re.Match[str]], small: list[str], at: int) -> bool:
        if at + len(words) > len(small):
            return False
        if exact:
            return all(found[at + n][0] == word for n, word in enumerate(words))
        last = len(words) - 1
        return all(
            small[at + n] == word or (n == last and _single(small[at + n]) == word) for n, word in enumerate(words)
        )


def _single(word: str) -> str:
    """Take an English plural back: the glossary lists the singular."""
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and len(word) > 3 else word


def singles(text: str) -> set[str]:
    """Give the words of a text in small letters and in the singular, compounds taken apart."""
    return {_single(part) for word in _WORD.findall(text.lower()) for part in re.split(r"[-’']", word)}


def forms(term: Term, lang: Lang) -> list[str]:
    """Give the forms of a term in one language, its abbreviations of whatever language last."""
    return [*_split(term.term[lang]), *term.allowed[lang], *(a.form for a in term.abbreviation)]


def _split(term: str) -> list[str]:
    """Split "dron / pesawat nirawak", and take off what stands in brackets."""
    plain = re.sub(r"\s*\([^()]*\)", "", term)
    return [part.strip() for part in re.split(r"\s*[/;]\s*", plain) if part.strip()]
