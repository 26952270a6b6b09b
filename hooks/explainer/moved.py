"""Which page without a twin is the twin under another name: somebody renamed one side."""

from __future__ import annotations

from .cards import LANGS, Lang, other
from .corpus import Corpus

# Comparing each with each is for the few; a renamed folder is settled by equal anchors.
_FEW = 60
_ALIKE = 0.6


def renamed(corpus: Corpus) -> dict[tuple[Lang, str], str]:
    """Give, for each page that one language lacks, the page there that has its anchors.

    Args:
        corpus: the site.

    Returns:
        By the language that lacks it and the path that it should have: the path that it seems to have.
    """
    alone = {where: page for where, page in corpus.pages.items() if (other(where[0]), where[1]) not in corpus.pages}
    anchors = {where: frozenset(h.anchor for h in page.headings if h.explicit) for where, page in alone.items()}
    found: dict[tuple[Lang, str], str] = {}
    for lang in LANGS:
        there = [(key, anchors[side, key]) for side, key in alone if side == lang]
        by_anchors: dict[frozenset[str], list[str]] = {}
        for key, names in there:
            by_anchors.setdefault(names, []).append(key)
        for side, key in alone:
            if side == lang:
                continue
            names = anchors[side, key]
            same = by_anchors.get(names, []) if names else []
            if len(same) != 1 and len(there) <= _FEW:
                same = [mine for mine, theirs in there if names and len(names & theirs) / len(names | theirs) >= _ALIKE]
            if len(same) == 1:
                found[lang, key] = same[0]
    return found
