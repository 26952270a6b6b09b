"""Do both rooms hold the same pages, with the same anchors at the same levels?

Neither language is "the translation": whatever one side has and the other lacks is told at the
side that has it, whichever that is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..cards import LANGS, other
from ..corpus import Corpus
from ..finding import Finding
from ..moved import renamed
from ..text import Heading, Page

_HEADING = re.compile(r"^ {0,3}#{1,6}.*\{#([\w-]+)")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Compare each page with its twin."""
    moved = renamed(corpus)
    unread = corpus.unread
    for (lang, key), page in corpus.pages.items():
        twin = corpus.pages.get((other(lang), key))
        if twin is not None:
            if not (page.whole and twin.whole):
                continue  # told as an empty or broken page; its missing anchors would be noise
            yield from _anchors(page, twin)
            if lang == LANGS[0]:
                yield from _levels(page, twin)
        elif (missing := f"docs/{other(lang)}/{key}") not in unread:
            twin_key = moved.get((other(lang), key), "")
            near = twin_key and f"docs/{other(lang)}/{twin_key}"
            yield Finding.at(page.path, 1, "parity.page", missing=missing, near=near)


def _anchors(page: Page, twin: Page) -> Iterator[Finding]:
    # A heading over there whose anchor was left out, or that Markdown does not read, is told there, and lacks nowhere.
    theirs = {h.anchor for h in twin.headings} | {*_meant(twin, page).values()} | {*_unread(twin)}
    meant = _meant(page, twin)
    seen: dict[str, Heading] = {}
    for heading in page.headings:
        if not heading.explicit:
            near = meant.get(heading.line, "")
            yield Finding.at(page.path, heading.line, "parity.unnamed", title=heading.title, near=near)
        elif heading.anchor in seen:
            yield Finding.at(
                page.path, heading.line, "parity.twice", anchor=heading.anchor, first=seen[heading.anchor].line
            )
        elif heading.anchor not in theirs:
            yield Finding.at(page.path, heading.line, "parity.anchor", anchor=heading.anchor, twin=twin.path)
        seen.setdefault(heading.anchor, heading)


def _meant(page: Page, twin: Page) -> dict[int, str]:
    """Give the anchors that headings without one should have, by line: those that are left over in the twin."""
    named = {h.anchor for h in page.headings if h.explicit}
    found: dict[int, str] = {}
    for level in range(1, 7):
        bare = [h.line for h in page.headings if h.level == level and not h.explicit]
        left = [h.anchor for h in twin.headings if h.level == level and h.explicit and h.anchor not in named]
        if len(bare) == len(left):
            found |= zip(bare, left, strict=True)
    return found


def _unread(page: Page) -> Iterator[str]:
    """Give the anchors of lines that begin as a heading does, with a blank too few or too many as well."""
    for line in page.prose:
        if "{#" in line and (found := _HEADING.match(line)):
            yield found[1]


def _levels(page: Page, twin: Page) -> Iterator[Finding]:
    theirs = {h.anchor: h for h in reversed(twin.headings)}
    for heading in page.headings:
        match = theirs.get(heading.anchor)
        if match and match.level != heading.level:
            yield Finding.at(
                page.path,
                heading.line,
                "parity.level",
                anchor=heading.anchor,
                here="#" * heading.level,
                there="#" * match.level,
                twin=f"{twin.path}:{match.line}",
            )
