"""Which sections wait to be read again beside their twins.

Both directions count alike: what changes in Indonesian makes the English section wait, and what
changes in English the Indonesian one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from . import drift, sections
from .cards import LANGS, Lang, other
from .corpus import Corpus
from .drift import Change
from .sections import Section
from .stampfile import Stamp, meaning, path
from .text import Page


@dataclass(frozen=True, slots=True)
class Waiting:
    """A pair of sections that nobody has read side by side since one of them changed.

    Attributes:
        key: the page.
        anchor: of both sections.
        pair: the section in each language.
        changes: what changed in each language; empty on both sides where there is no stamp yet.
    """

    key: str
    anchor: str
    pair: dict[Lang, Section]
    changes: dict[Lang, list[Change]]

    @property
    def unread(self) -> bool:
        """Tell whether the pair was never read together."""
        return not any(self.changes.values())


class _Words:
    """The words that the pages of one language use, counted when they are first asked for."""

    def __init__(self, corpus: Corpus, lang: Lang) -> None:
        self._pages = [page for page in corpus.pages.values() if page.lang == lang]

    @cached_property
    def _all(self) -> frozenset[str]:
        return frozenset(word for page in self._pages for word in drift.tokens("\n".join(page.prose)))

    def known(self, word: str) -> bool:
        return word in self._all


def pairs(corpus: Corpus, *, first: bool = False) -> Iterator[Waiting]:
    """Give each pair of sections that waits.

    Args:
        corpus: the site.
        first: also where the project keeps no stamps yet; otherwise nothing waits there.
    """
    if not corpus.stamps and not first:
        return
    words = {lang: _Words(corpus, lang) for lang in LANGS}
    broken = {finding.path for finding in corpus.findings}
    for key, page, twin in twins(corpus):
        if path(key) in broken:
            continue  # told as a broken file; its sections are innocent
        stamps = corpus.stamps.get(key)
        for mine, theirs in sections.twins(page, twin):
            pair = {page.lang: mine, twin.lang: theirs}
            stamp = stamps.sections.get(mine.anchor) if stamps else None
            if stamp is None:
                yield Waiting(key, mine.anchor, pair, {lang: [] for lang in LANGS})
                continue
            found = {
                lang: drift.changes(stamp[lang], pair[lang].lines, words[lang].known, pair[lang].line) for lang in LANGS
            }
            if any(found.values()):
                yield Waiting(key, mine.anchor, pair, found)


def twins(corpus: Corpus) -> Iterator[tuple[str, Page, Page]]:
    """Give each page that is there in both languages and can be read, with its twin."""
    for (lang, key), page in corpus.pages.items():
        twin = corpus.pages.get((other(lang), key))
        if lang == LANGS[0] and twin is not None and page.whole and twin.whole:
            yield key, page, twin


def waiting(corpus: Corpus) -> dict[tuple[Lang, str], set[str]]:
    """Give the anchors of the sections that may lag behind their twins, by language and page.

    Where only the Indonesian side changed, the English one lags; where both changed or the pair was
    never read, both do.
    """
    return lagging(pairs(corpus))


def lagging(found_pairs: Iterable[Waiting]) -> dict[tuple[Lang, str], set[str]]:
    """Do what :func:`waiting` does, for pairs that are known already."""
    found: dict[tuple[Lang, str], set[str]] = {}
    for pair in found_pairs:
        for lang in LANGS:
            if pair.unread or pair.changes[other(lang)]:
                found.setdefault((lang, pair.key), set()).add(pair.anchor)
    return found


def accepted(corpus: Corpus, key: str, anchors: frozenset[str]) -> dict[str, Stamp]:
    """Give the stamps of a page once the named sections have been read; the others stay as they are.

    Stamps of sections that the page no longer has are dropped.

    Raises:
        KeyError: where the page has no such section in both languages.
    """
    page, twin = corpus.pages[LANGS[0], key], corpus.pages[LANGS[1], key]
    old = corpus.stamps[key].sections if key in corpus.stamps else {}
    new: dict[str, Stamp] = {}
    for mine, theirs in sections.twins(page, twin):
        if mine.anchor in anchors:
            new[mine.anchor] = Stamp(meaning(mine), meaning(theirs))
        elif mine.anchor in old:
            new[mine.anchor] = old[mine.anchor]
    if missing := anchors - new.keys():
        raise KeyError(min(missing))
    return new
