"""Is each number written with the signs of its language (``87,5 persen``), and each date so that it is one?"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from .. import dateforms, localized, numberforms
from ..cards import LANGS, Lang, other
from ..corpus import Corpus
from ..finding import Finding
from ..numberforms import Slip
from ..text import Page

_WHY = {
    "id": {
        "why_id": "dalam bahasa Indonesia titik memisahkan ribuan dan koma memulai desimal",
        "why_en": "in Indonesian a point parts thousands and a comma begins the decimals",
    },
    "en": {
        "why_id": "dalam bahasa Inggris koma memisahkan ribuan dan titik memulai desimal",
        "why_en": "in English a comma parts thousands and a point begins the decimals",
    },
}

_DATE = {
    "calendar": {
        "why_id": "tidak ada dalam kalender: periksa pada sumbernya hari apa yang dimaksud",
        "why_en": "is in no calendar: see in the source which day is meant",
    },
    "order": {
        "why_id": "dapat dibaca dua arti, sebab sebagian orang menulis bulan di depan: tulis bulannya dengan huruf",
        "why_en": "can be read in two ways, as some people put the month first: write the month as a word",
    },
    "month": {
        "why_id": "memakai nama bulan dari bahasa lain",
        "why_en": "has the name of its month from another language",
    },
}


class _Twin:
    """What the twin page says, put together when a number asks for it."""

    def __init__(self, page: Page | None) -> None:
        self._page = page

    @cached_property
    def text(self) -> str:
        return "\n".join(self._page.prose) if self._page else ""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at the numbers and dates of pages, of their titles, and of the texts of cards."""
    for (lang, key), page in corpus.pages.items():
        twin = _Twin(corpus.pages.get((other(lang), key)))
        for name in ("title", "summary"):
            if isinstance(text := page.meta.get(name), str):
                for slip in _slips(text, lang, twin):
                    yield _finding(page.path, page.meta.lines[name], lang, slip)
                for odd in dateforms.slips(text, lang):
                    yield _date(page.path, page.meta.lines[name], odd)
        yield from _dates(page)
        if not numberforms.looks("\n".join(page.prose), lang):
            continue
        for number, line in enumerate(page.prose[page.body_line - 1 :], start=page.body_line):
            for slip in _slips(line, lang, twin):
                yield _finding(page.path, number, lang, slip).in_column(slip.start + 1)
    for told in localized.texts(corpus.archive):
        sides = {"id": told.sides.id, "en": told.sides.en}
        for lang in LANGS:
            for slip in numberforms.slips(sides[lang], lang, sides[other(lang)]):
                yield _finding(told.path, told.line, lang, slip)
            for odd in dateforms.slips(sides[lang], lang):
                yield _date(told.path, told.line, odd)


def _dates(page: Page) -> Iterator[Finding]:
    if dateforms.looks("\n".join(page.prose), page.lang):
        for number, line in enumerate(page.prose[page.body_line - 1 :], start=page.body_line):
            for odd in dateforms.slips(line, page.lang):
                yield _date(page.path, number, odd).in_column(odd.start + 1)


def _date(path: str, line: int, odd: dateforms.Slip) -> Finding:
    return Finding.at(path, line, "numbers.date", form=odd.form, use=odd.use, **_DATE[odd.why])


def _slips(line: str, lang: Lang, twin: _Twin) -> Iterator[Slip]:
    if numberforms.looks(line, lang):  # only then is the twin's text put together
        yield from numberforms.slips(line, lang, twin.text)


def _finding(path: str, line: int, lang: Lang, slip: Slip) -> Finding:
    return Finding.at(path, line, "numbers.form", form=slip.form, use=slip.use, lang=lang, **_WHY[lang])
