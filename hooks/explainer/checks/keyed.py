"""Is each card called as its drawer calls cards, and has each term one card only?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from .. import keys
from ..archive import FILES, quiz_file
from ..cards import LANGS
from ..corpus import Corpus
from ..finding import Finding


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at the key of each card, then at terms that are the same words."""
    for drawer, path in FILES.items():
        for key, card in getattr(corpus.archive, drawer).items():
            if not keys.fits(drawer, key):
                shape = "PUTRI-045" if drawer == "claims" else "un-charter-1945"
                yield Finding.at(path, card.line, "card.key", card=key, shape=shape)
    for page, questions in corpus.archive.quizzes.items():
        for key, question in questions.items():
            if not keys.fits("quizzes", key):
                yield Finding.at(quiz_file(page), question.line, "card.key", card=key, shape="theory-index-rank-1998")
    for lang in LANGS:
        first: dict[str, tuple[str, int]] = {}
        for term in corpus.archive.terms.values():
            said = _spoken(term.term[lang])
            if said in first:
                other, line = first[said]
                told = {"card": term.key, "term": term.term[lang], "other": other, "first": line}
                yield Finding.at(FILES["terms"], term.line, "card.same", **told)
            first.setdefault(said, (term.key, term.line))


def _spoken(term: str) -> str:
    """Give a term without what is not heard: capitals, hyphens, blanks, marks above letters."""
    bare = "".join(sign for sign in unicodedata.normalize("NFKD", term.casefold()) if not unicodedata.combining(sign))
    return " ".join(re.findall(r"\w+", bare)) or term
