"""Do both sides of a definition say about as much?"""

from __future__ import annotations

from collections.abc import Iterator

from ..archive import FILES
from ..corpus import Corpus
from ..finding import Finding

# Of our 124 definitions none is longer than its twin by more than a third; past double, one side
# says something that the other does not.
_MOST = 2
# A definition of a few words may well double in the other language.
_SHORT = 60


def check(corpus: Corpus) -> Iterator[Finding]:
    """Compare the two sides of each term's definition."""
    for term in corpus.archive.terms.values():
        here, there = len(term.definition.id), len(term.definition.en)
        if max(here, there) > max(_SHORT, _MOST * min(here, there)):
            line = term.definition.line or term.line
            yield Finding.at(FILES["terms"], line, "card.length", card=term.key, id=here, en=there)
