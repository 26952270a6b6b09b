"""One question a file; ``ALL`` holds them in the order in which they run.

A check takes the corpus and yields findings.  It reads no file, no clock and no network, and
imports no other check.
"""

from collections.abc import Callable, Iterator

from ..corpus import Corpus
from ..finding import Finding
from . import (
    access,
    ahead,
    assets,
    cards,
    citations,
    claims,
    drawers,
    facts,
    foreign,
    freshness,
    glossary,
    grounds,
    keyed,
    lengths,
    links,
    marked,
    names,
    numbers,
    orphans,
    outside,
    pages,
    parity,
    parity_blocks,
    pictures,
    plain,
    printed,
    quizzes,
    records,
    redirects,
    safety,
    shape,
    sides,
    sources,
    terms,
    uncited,
    unread,
)

Check = Callable[[Corpus], Iterator[Finding]]

ALL: tuple[Check, ...] = (
    pages.check,
    drawers.check,
    cards.check,
    keyed.check,
    grounds.check,
    records.check,
    plain.check,
    parity.check,
    links.check,
    citations.check,
    glossary.check,
    safety.check,
    assets.check,
    parity_blocks.check,
    access.check,
    foreign.check,
    facts.check,
    sides.check,
    marked.check,
    freshness.check,
    sources.check,
    uncited.check,
    outside.check,
    orphans.check,
    terms.check,
    names.check,
    claims.check,
    ahead.check,
    lengths.check,
    pictures.check,
    quizzes.check,
    numbers.check,
    redirects.check,
    unread.check,
    printed.check,
    shape.check,
)
