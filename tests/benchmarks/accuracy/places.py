"""Where faults are planted: places of the real pages and cards, spread evenly over all of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from frame import Plant, recard, rewrite

from explainer.cards import Lang
from explainer.corpus import Corpus
from explainer.text import Page

# What no fault is planted into: front matter but title and summary, markup, list numbers, machine names.
_KEPT = re.compile(
    r"^(?:reviewed|terms|template|  - ).*$|\[@[^\]]*\]|\]\([^)]*\)|\{[^}]*\}|`[^`]*`|^\s*\d+\.\s|^\*\*\d+\.|\S*[A-Z]\w*-?\d\S*",
    re.M,
)
_MARKUP = re.compile(r"^(?:reviewed|terms|template|  - ).*$|`[^`]*`", re.M)


def spread(
    lang: Lang, pattern: str, change: Callable[[re.Match[str]], str | None], part: int, parts: int, markup: bool = False
) -> Plant:
    """Change one of all places that ``pattern`` finds in the pages of a language: number ``part`` of ``parts``."""
    search = re.compile(pattern, re.M)

    def plant(corpus: Corpus) -> Corpus | None:
        found = list(_places(corpus, lang, search, markup))
        if len(found) <= part:
            return None
        page, match = found[part * len(found) // parts if len(found) > parts else part]
        new = change(match)
        if new is None:
            return None
        content = "\n".join(page.lines)
        return rewrite(corpus, page, content[: match.start()] + new + content[match.end() :])

    return plant


def _places(corpus: Corpus, lang: Lang, search: re.Pattern[str], markup: bool) -> Iterator[tuple[Page, re.Match[str]]]:
    kept = _MARKUP if markup else _KEPT
    for page in corpus.pages.values():
        if page.lang == lang and page.key.count("/") < 3:
            content = kept.sub(lambda m: "\x00" * len(m[0]), "\n".join(page.lines))
            yield from ((page, match) for match in search.finditer(content))


def beside(id_text: str, en_text: str, key: str = "turkey/index.md", anchor: str = "limits") -> Plant:
    """Write a text into the same section of both languages."""

    def plant(corpus: Corpus) -> Corpus | None:
        texts: dict[Lang, str] = {"id": id_text, "en": en_text}
        for lang, written in texts.items():
            page = corpus.pages[lang, key]
            heading = next(h for h in page.headings if h.anchor == anchor)
            lines = [*page.lines[: heading.line], "", *written.split("\n"), "", *page.lines[heading.line :]]
            corpus = rewrite(corpus, page, "\n".join(lines))
        return corpus

    return plant


def onto(drawer: str, nth: int, change: Callable[[str], str], side: Lang) -> Plant:
    """Change one side of the first text of a card that ``change`` changes; cards are counted from ``nth``."""

    def plant(corpus: Corpus) -> Corpus | None:
        cards = list(getattr(corpus.archive, drawer).values())
        for card in cards[nth % len(cards) :]:
            changed = _within(card, change, side)
            if changed is not None:
                return recard(corpus, drawer, changed)
        return None

    return plant


def _within(part: Any, change: Callable[[str], str], side: Lang) -> Any:
    """Give a copy with the first text changed, or ``None``."""
    names = [f.name for f in fields(part)]
    if "id" in names and "en" in names and isinstance(getattr(part, side), str):
        new = change(getattr(part, side))
        return replace(part, **{side: new}) if new != getattr(part, side) else None
    for name in names:
        value = getattr(part, name)
        items = value if isinstance(value, tuple) else (value,)
        for n, item in enumerate(items):
            if is_dataclass(item) and not isinstance(item, type) and (new := _within(item, change, side)) is not None:
                return replace(part, **{name: (*items[:n], new, *items[n + 1 :]) if isinstance(value, tuple) else new})
    return None
