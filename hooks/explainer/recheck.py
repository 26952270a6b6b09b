"""Check again after an edit, for what one edit can change.

Most checks look at a page, its twin and the cards, and at nothing else: their findings for a pair
stand until one of these changes.  The few that look at the whole site run each time.  Which is
which stands in :data:`LOCAL`; a test edits the real site at random and compares with a full check.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from . import checks, report
from . import corpus as reading
from .archive import FILES
from .cards import LANGS, Lang
from .checks import parity_blocks, terms
from .corpus import Corpus
from .finding import Finding
from .kept import Kept
from .text import Page

# A module that is not named here is taken to look at the whole site.
LOCAL = frozenset(
    {
        *("pages", "glossary", "safety", "access", "foreign", "facts", "marked", "uncited", "outside", "names"),
        *("claims", "citations", "cards", "sides", "lengths", "numbers"),
        *("unread", "printed", "shape"),
        *("grounds", "records", "keyed", "plain"),
    }
)
# Modules that do both, in two functions.
_SPLIT = {
    terms.check: (terms.pairs, terms.unused),
    parity_blocks.check: (parity_blocks.pairs, parity_blocks.navigation),
}
_LOCAL = [check for check in checks.ALL if check.__module__.rpartition(".")[2] in LOCAL]
_NEAR = [*_LOCAL, *(near for near, _ in _SPLIT.values())]
_SITE = [check for check in checks.ALL if check not in _LOCAL and check not in _SPLIT]
_FAR = [*_SITE, *(far for _, far in _SPLIT.values())]

Pair = tuple[Page | None, Page | None]


class Memory:
    """What the last check read and found; the next one is told what it still knows."""

    def __init__(self) -> None:
        self.kept = Kept()
        self.corpus: Corpus | None = None
        self.pairs: dict[str, Pair] = {}
        self.found: dict[str, frozenset[Finding]] = {}
        self.cards: frozenset[Finding] = frozenset()
        self.changed = True
        """Whether the last check met anything new, so that keeping it on disk is worth the while."""


def findings(root: Path, memory: Memory, paths: Sequence[str] = (), today: str = "") -> list[Finding]:
    """Do what :func:`report.findings` does, from what ``memory`` knows.

    Args:
        root: the folder that holds ``docs/`` and ``data/``.
        memory: of the last check; it is brought up to date.
        paths: files or folders from the root; findings elsewhere are left out.
        today: ISO date to count ages from.
    """
    return report.within(judge(reading.load(root, today, memory.kept), memory), paths)


def judge(corpus: Corpus, memory: Memory) -> list[Finding]:
    """Do what :func:`report.judge` does, from what ``memory`` knows."""
    old, memory.changed = memory.corpus, False
    if old is None or not _same_ground(old, corpus):
        memory.changed = True
        memory.pairs, memory.found = {}, {}
        memory.cards = frozenset(_run(_NEAR, replace(corpus, pages={})))
    pairs = _pairs(corpus.pages)
    changed = {key for key, pair in pairs.items() if not _same(memory.pairs.get(key), pair)}
    if changed:
        # The cards themselves are judged already; what a page says about them still is.
        some = {where: page for where, page in corpus.pages.items() if where[1] in changed}
        near = _run(_NEAR, replace(corpus, pages=some, archive=replace(corpus.archive, told=True)))
        by_key: dict[str, set[Finding]] = {key: set() for key in changed}
        keys = {page.path: key for (_, key), page in some.items()}
        for finding in near:
            if finding.path in keys:
                by_key[keys[finding.path]].add(finding)
        memory.found |= {key: frozenset(found) for key, found in by_key.items()}
    memory.changed |= bool(changed) or memory.pairs.keys() != pairs.keys() or not _same_stamps(old, corpus)
    memory.found = {key: memory.found[key] for key in pairs}
    memory.corpus, memory.pairs = corpus, pairs
    found = {*corpus.findings, *memory.cards, *_run(_FAR, corpus)}
    return report.sorted_out(found.union(*memory.found.values()), corpus)


def _run(some: Iterable[checks.Check], corpus: Corpus) -> set[Finding]:
    return {finding for check in some for finding in check(corpus)}


def _pairs(pages: Mapping[tuple[Lang, str], Page]) -> dict[str, Pair]:
    """Give the pages of each key in both languages."""
    return {key: (pages.get((LANGS[0], key)), pages.get((LANGS[1], key))) for _, key in pages}


def _same(old: Pair | None, new: Pair) -> bool:
    """Tell whether two pairs are the very same pages; equal ones would take long to compare."""
    return old is not None and old[0] is new[0] and old[1] is new[1]


def _same_ground(old: Corpus, new: Corpus) -> bool:
    """Tell whether cards, ground plan, files and day are those of the last check."""
    drawers = all(getattr(old.archive, name) is getattr(new.archive, name) for name in FILES)
    return (
        drawers
        and old.archive.drawer == new.archive.drawer
        and old.archive.quizzes.keys() == new.archive.quizzes.keys()
        and all(cards is new.archive.quizzes[page] for page, cards in old.archive.quizzes.items())
        and (old.archive.broken, old.plan, old.today) == (new.archive.broken, new.plan, new.today)
        and old.assets == new.assets
    )


def _same_stamps(old: Corpus | None, new: Corpus) -> bool:
    stamps = {} if old is None else old.stamps
    return stamps.keys() == new.stamps.keys() and all(stamps[key] is new.stamps[key] for key in stamps)
