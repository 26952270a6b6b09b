"""Is the record of a source in order: its type, its language, its DOI, its names?

What stands here wrongly is printed wrongly in every list of sources, and no reader can find the work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..archive import FILES
from ..cards import Reference
from ..corpus import Corpus
from ..finding import Finding
from ..schema import near

# https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
_TYPES = (
    "article", "article-journal", "article-magazine", "article-newspaper", "bill", "book", "broadcast", "chapter",
    "classic", "collection", "dataset", "document", "entry", "entry-dictionary", "entry-encyclopedia", "event",
    "figure", "graphic", "hearing", "interview", "legal_case", "legislation", "manuscript", "map", "motion_picture",
    "musical_score", "pamphlet", "paper-conference", "patent", "performance", "periodical", "personal_communication",
    "post", "post-weblog", "regulation", "report", "review", "review-book", "software", "song", "speech", "standard",
    "thesis", "treaty", "webpage",
)  # fmt: skip
_USUAL = "article-journal, article-newspaper, book, chapter, report, thesis, treaty, webpage"
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_LANGUAGES = "id, en, tr, az, hy, ru, de, fr"
# A registrant may have divisions: 10.1000.10/123.  An en dash comes from a typeset list, a last point from its end.
_DOI = re.compile(r"10\.\d{4,9}(?:\.\d+)*/[!-~]*[!-+\-/-:<-~]")
_BARE = re.compile(_DOI.pattern + r"(?=[.,;]*$)")
_DASHES = re.compile("[\u2010-\u2015\u2212]")
# "Luther King, Jr." is one family name; "Cottey, Andrew" is a whole name in the place of half of it.
_SUFFIX = re.compile(r"[^,]+, (?:[JS]r\.?|I{1,3}|IV)")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each card of a source."""
    for card in corpus.archive.references.values():
        yield from _choices(card)
        if card.DOI and not _DOI.fullmatch(card.DOI):
            found = _BARE.search(_DASHES.sub("-", card.DOI))
            use = found[0] if found else ""
            yield Finding.at(FILES["references"], card.line, "card.doi", card=card.key, value=card.DOI, use=use)
        for role in ("author", "editor", "translator"):
            for person in getattr(card, role):
                whole = "," in person.family and not _SUFFIX.fullmatch(person.family)
                if whole or bool(person.family) == bool(person.literal) or (person.literal and person.given):
                    told = {"card": card.key, "field": role}
                    yield Finding.at(FILES["references"], person.line, "card.name", **told)


def _choices(card: Reference) -> Iterator[Finding]:
    """Tell a type that citations do not know, and a language that is no code."""
    if card.type not in _TYPES:
        meant = near(card.type, _TYPES) or _USUAL
        told = {"card": card.key, "field": "type", "value": card.type, "near": meant}
        yield Finding.at(FILES["references"], card.line, "card.value", **told)
    if card.language and not _LANGUAGE.fullmatch(card.language):
        told = {"card": card.key, "field": "language", "value": card.language, "near": _LANGUAGES}
        yield Finding.at(FILES["references"], card.line, "card.value", **told)
