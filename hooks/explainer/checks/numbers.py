"""Is each number written with the signs of its language: ``87,5 persen`` and ``87.5 percent``?"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property

from .. import localized, numberforms
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


class _Twin:
    """What the twin page says, put together when a number asks for it."""

    def __init__(self, page: Page | None) -> None:
        self._page = page

    @cached_property
    def text(self) -> str:
        return "\n".join(self._page.prose) if self._page else ""


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at the numbers of pages, of their titles, and of the texts of cards."""
    for (lang, key), page in corpus.pages.items():
        twin = _Twin(corpus.pages.get((other(lang), key)))
        for name in ("title", "summary"):
            if isinstance(text := page.meta.get(name), str):
                for slip in _slips(text, lang, twin):
                    yield _finding(page.path, page.meta.lines[name], lang, slip)
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


def _slips(line: str, lang: Lang, twin: _Twin) -> Iterator[Slip]:
    if numberforms.looks(line, lang):  # only then is the twin's text put together
        yield from numberforms.slips(line, lang, twin.text)


def _finding(path: str, line: int, lang: Lang, slip: Slip) -> Finding:
    return Finding.at(path, line, "numbers.form", form=slip.form, use=slip.use, lang=lang, **_WHY[lang])
