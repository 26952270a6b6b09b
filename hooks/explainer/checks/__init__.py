"""One question a file; ``ALL`` holds them in the order in which they run.

A check takes the corpus and yields findings.  It reads no file, no clock and no network, and
imports no other check.
"""

from collections.abc import Callable, Iterator

from ..corpus import Corpus
from ..finding import Finding
from . import cards, citations, glossary, links, pages, parity

ALL: tuple[Callable[[Corpus], Iterator[Finding]], ...] = (
    pages.check,
    cards.check,
    parity.check,
    links.check,
    citations.check,
    glossary.check,
)
