"""The bibliography as BibTeX (UTF-8, with BibLaTeX's fields where BibTeX has none).

bibtexparser writes it and not pybtex: in November 2026 it is the better kept of the two (2.1.0 came
out in October 2026, typed, with one small dependency), while pybtex went four years without a
release and needs a LaTeX codec that spells every Turkish letter as a macro.  pybtex stays as the
reader in the tests: a file is only worth something if somebody else's parser agrees.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from bibtexparser.entrypoint import write_string
from bibtexparser.library import Library
from bibtexparser.model import Entry, Field
from bibtexparser.writer import BibtexFormat

from ..cards import Name, Reference
from ..render import csl
from .csljson import tongue

# CSL's type and the entry type of BibTeX's own set, or of BibLaTeX where that set has none.
_TYPES = {
    "article-journal": "article",
    "article-magazine": "article",
    "article-newspaper": "article",
    "article": "unpublished",
    "book": "book",
    "chapter": "incollection",
    "entry-encyclopedia": "incollection",
    "report": "techreport",
    "thesis": "phdthesis",
    "webpage": "online",
    "post-weblog": "online",
}
_MASTERS = re.compile(r"\b(MA|M\.A\.|master|magister|mini-dissertation)\b", re.I)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_SPECIAL = re.compile(r"[&%$#_{}~^\\]")
# BibTeX counts braces behind a backslash too, so a lone one would swallow the entries that follow.
_ESCAPED = {
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
}


def library(cards: Iterable[Reference]) -> str:
    """Write works, one entry each, under the keys that the pages cite."""
    look = BibtexFormat()  # type: ignore[no-untyped-call]
    look.indent = "  "
    look.block_separator = "\n"
    look.trailing_comma = True
    # No middleware: the values are escaped and enclosed here, where we know which field is an address.
    return write_string(Library([entry(card) for card in cards]), unparse_stack=[], bibtex_format=look)


def entry(card: Reference) -> Entry:
    """Give one work."""
    kind = _TYPES.get(card.type, "misc")
    if kind == "phdthesis" and _MASTERS.search(card.genre):
        kind = "mastersthesis"
    return Entry(kind, card.key, [Field(name, value) for name, value in _fields(card, kind) if value])


def _fields(card: Reference, kind: str) -> Iterable[tuple[str, str]]:
    data = csl.item(card, tongue(card))
    for role in ("author", "editor", "translator"):
        yield role, _braced(" and ".join(_name(person) for person in getattr(card, role)))
    # Inner braces keep a style from recasing a title that was checked letter by letter.
    yield "title", _braced(f"{{{_text(data.get('title', ''))}}}") if data.get("title") else ""
    yield "shorttitle", _braced(_text(card.title_short))
    yield _container(kind), _braced(_text(card.container_title))
    yield "series", _braced(_text(card.collection_title))
    yield _publisher(kind), _braced(_text(card.publisher))
    yield "address", _braced(_text(card.publisher_place))
    for name, value in (("volume", card.volume), ("number", card.issue or card.number), ("edition", card.edition)):
        yield name, _braced(_text(value))
    yield "pages", _braced(re.sub(r"\s*[-–]\s*", "--", _text(card.page)))
    yield "type", _braced(_text(card.genre))
    year, _, rest = card.issued.partition("-")
    yield "year", _braced(year)
    yield "month", _MONTHS[int(rest[:2]) - 1] if rest else ""
    yield "date", _braced(card.issued if rest else "")
    yield "isbn", _braced(card.ISBN)
    yield "doi", _braced(card.DOI)
    yield "url", _braced(card.URL)
    yield "urldate", _braced(card.accessed)
    yield "langid", _braced(_LANGUAGES.get(card.language, ""))
    yield "keywords", _braced(", ".join((card.kind, *card.topics)) if card.topics else "")
    if card.note:
        # Not BibTeX's "note", which styles print: this is what we could not make sure of.
        yield "annote_id", _braced(_text(card.note.id))
        yield "annote_en", _braced(_text(card.note.en))


# Names that babel and polyglossia know.
_LANGUAGES = {
    "ar": "arabic",
    "az": "azerbaijani",
    "de": "german",
    "en": "english",
    "es": "spanish",
    "fa": "persian",
    "fr": "french",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "ms": "malay",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "tr": "turkish",
}


def _container(kind: str) -> str:
    return {"article": "journal", "incollection": "booktitle"}.get(kind, "howpublished")


def _publisher(kind: str) -> str:
    return {
        "techreport": "institution",
        "phdthesis": "school",
        "mastersthesis": "school",
        "online": "organization",
    }.get(kind, "publisher")


def _name(person: Name) -> str:
    """Write a person family name first; an institution, or a single name, in braces of its own."""
    if person.literal or not person.given:
        return f"{{{_text(person.literal or person.family)}}}"
    return f"{_text(person.family)}, {_text(person.given)}"


def _text(text: str) -> str:
    return _SPECIAL.sub(lambda match: _ESCAPED.get(match[0], "\\" + match[0]), text)


def _braced(text: str) -> str:
    return f"{{{text}}}" if text else ""
