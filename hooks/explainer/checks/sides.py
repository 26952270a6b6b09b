"""Do the two sides of a card tell the same numbers and dates?"""

from __future__ import annotations

from collections.abc import Iterator

from .. import agreement, localized
from ..corpus import Corpus
from ..finding import Finding


def check(corpus: Corpus) -> Iterator[Finding]:
    """Compare the sides of every text that a card holds in both languages."""
    for text in localized.texts(corpus.archive):
        here, there = agreement.facts(text.sides.id, "id"), agreement.facts(text.sides.en, "en")
        if not here and not there:
            continue
        lacking = [[lack.told.shown for lack in agreement.lacks(a, b)] for a, b in ((here, there), (there, here))]
        if lacking[0] or lacking[1]:
            yield Finding.at(
                text.path,
                text.line,
                "facts.card",
                card=" › ".join(filter(None, (text.card, text.field))),
                id=", ".join(lacking[0]),
                en=", ".join(lacking[1]),
            )
