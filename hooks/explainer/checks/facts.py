"""Do both languages tell the same facts: numbers, dates, citations and marks, section by section?

Neither language is "the translation": what one side has and the other lacks is told at the side
that has it, with the nearest line of the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from .. import agreement, sections
from ..agreement import Told
from ..cards import LANGS, other
from ..corpus import Corpus
from ..finding import Finding
from ..text import Page


def check(corpus: Corpus) -> Iterator[Finding]:
    """Compare the sections of each page with those of its twin."""
    for (lang, key), page in corpus.pages.items():
        twin = corpus.pages.get((other(lang), key))
        if lang == LANGS[0] and twin is not None and page.whole and twin.whole:
            for mine, theirs in sections.twins(page, twin):
                here, there = agreement.said(mine, page.lang), agreement.said(theirs, twin.lang)
                yield from _lacking(page, here, twin, there, theirs.line)
                yield from _lacking(twin, there, page, here, mine.line)


def _lacking(page: Page, here: list[Told], twin: Page, there: list[Told], heading: int) -> Iterator[Finding]:
    for lack in agreement.lacks(here, there):
        yield Finding.at(
            page.path,
            lack.told.line,
            f"facts.{lack.told.kind}",
            here=lack.told.shown,
            there=lack.instead,
            twin=f"{twin.path}:{lack.line or heading}",
        )
