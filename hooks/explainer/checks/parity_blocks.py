"""Does each section hold the same boxes, pictures, tables, footnotes and questions on both sides?

Neither language is "the translation": a difference is told at the side that has more, and at the
Indonesian one where both have as many of another shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from ..blocks import Block, Part, boxes, footnotes, grids, notes, parts, pictures, questions
from ..cards import LANGS, Lang, other
from ..corpus import Corpus
from ..finding import Finding
from ..schema import near
from ..text import Page

# What a path from the root of the project, or from docs/, has before the room's own part.
_ROOM = re.compile(rf"^/?(?:docs/)?(?:(?:{'|'.join(LANGS)})/)?")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Compare twin sections, then the navigation with its translations."""
    yield from pairs(corpus)
    yield from navigation(corpus)


def pairs(corpus: Corpus) -> Iterator[Finding]:
    """Compare the sections of each page with those of its twin."""
    for (lang, key), page in corpus.pages.items():
        twin = corpus.pages.get((other(lang), key))
        if lang == LANGS[0] and twin is not None and page.whole and twin.whole:
            yield from _pages(page, twin)


def _pages(page: Page, twin: Page) -> Iterator[Finding]:
    yield from _compare("parity.footnote", page, notes(page), twin, notes(twin))
    mine, theirs = parts(page), parts(twin)
    shared = {part.anchor for part in mine} & {part.anchor for part in theirs}
    matches = {part.anchor: part for part in reversed(_whole(theirs, shared))}
    for part in _whole(mine, shared):
        if part.anchor in matches:
            yield from _parts(page, part, twin, matches.pop(part.anchor))


def _whole(found: list[Part], shared: set[str]) -> list[Part]:
    """Keep the parts that end at a heading which both sides have.

    A missing heading is told as such; what stands under it would be told a second time.
    """
    ends = [part.anchor for part in found[1:]]
    return [p for p, end in zip_longest(found, ends) if p.anchor in shared and (end is None or end in shared)]


def _parts(page: Page, here: Part, twin: Page, there: Part) -> Iterator[Finding]:
    yield from _compare("parity.admonition", page, boxes(here), twin, boxes(there))
    yield from _compare("parity.image", page, pictures(page, here), twin, pictures(twin, there))
    yield from _compare("parity.table", page, grids(here), twin, grids(there))
    yield from _compare("parity.footnote", page, footnotes(here), twin, footnotes(there))
    if here.anchor == "check-yourself":
        yield from _compare("parity.quiz", page, questions(here), twin, questions(there))


def _compare(rule: str, page: Page, mine: list[Block], twin: Page, theirs: list[Block]) -> Iterator[Finding]:
    """Tell the first difference of two lists of blocks; what follows it is often only shifted."""
    if len(theirs) > len(mine):
        page, mine, twin, theirs = twin, theirs, page, mine
    for number, (here, there) in enumerate(zip_longest(mine, theirs), start=1):
        if there is None or here.shape != there.shape:
            yield Finding.at(
                page.path,
                here.line,
                rule,
                number=number,
                here=here.shape,
                there=there.shape if there else "–",
                twin=f"{twin.path}:{there.line}" if there else twin.path,
            )
            return


def navigation(corpus: Corpus) -> Iterator[Finding]:
    """Tell entries of the navigation that lack a page or a title in one language."""
    plan = corpus.plan
    unread = corpus.unread
    keys = sorted({key for _, key in corpus.pages})
    for entry in plan.entries:
        for lang, titles in plan.translations.items():
            if entry.title and not titles.get(entry.title, "").strip():  # an empty one shows as "None"
                yield Finding.at(plan.path, entry.line, "parity.nav", title=entry.title, lang=lang)
        if entry.page.endswith(".md"):
            missing = [_file(lang, entry.page) for lang in LANGS if (lang, entry.page) not in corpus.pages]
            meant = _meant(entry.page, keys) if len(missing) == len(LANGS) else ""
            for path in missing[:1] if meant else missing:
                if path not in unread:
                    told = {"page": entry.page, "missing": path, "near": meant}
                    yield Finding.at(plan.path, entry.line, "parity.nav-page", **told)


def _meant(page: str, keys: list[str]) -> str:
    """Give the page that an entry of the navigation means: its path counts from the room of a language."""
    inside = _ROOM.sub("", page)
    return inside if inside in keys else near(inside, keys)


def _file(lang: Lang, key: str) -> str:
    return f"docs/{lang}/{key}"
