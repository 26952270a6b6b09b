"""Does every internal link arrive: page, anchor, asset, and in the same language?"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

from .. import anchors as made
from ..cards import LANGS, Lang
from ..corpus import Corpus
from ..finding import Finding
from ..schema import near
from ..text import Link, Page

_SCHEME = re.compile(r"^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//)")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Follow each link of each page."""
    anchors = {where: made.of(page, corpus.archive) for where, page in corpus.pages.items()}
    for page in corpus.pages.values():
        for link in page.links:
            if not _SCHEME.match(link.target):
                yield from _follow(page, link, corpus, anchors)


def _follow(
    page: Page, link: Link, corpus: Corpus, anchors: dict[tuple[Lang, str], frozenset[str]]
) -> Iterator[Finding]:
    path, _, anchor = unquote(link.target).partition("#")
    if not path:
        target: tuple[Lang, str] | None = (page.lang, page.key)
    else:
        place = posixpath.normpath(posixpath.join("/", page.lang, posixpath.dirname(page.key), path))[1:]
        target = _page_at(place) if place.endswith(".md") else None
        if path.startswith("/"):
            yield Finding.at(page.path, link.line, "links.absolute", target=link.target)
            return
        if target is None:
            if place not in corpus.assets:
                rule = "links.page" if posixpath.splitext(place)[1] in ("", ".html") else "links.asset"
                yield Finding.at(page.path, link.line, rule, target=link.target, near=_nearest(place, corpus, page))
            return
        if target not in corpus.pages:
            yield Finding.at(page.path, link.line, "links.page", target=link.target, near=_nearest(place, corpus, page))
            return
        if target[0] != page.lang and f"hreflang={target[0]}" not in link.attributes.replace('"', ""):
            yield Finding.at(page.path, link.line, "links.language", target=link.target, lang=target[0])
    if anchor and target in anchors and anchor not in anchors[target]:
        yield Finding.at(
            page.path,
            link.line,
            "links.anchor",
            anchor=anchor,
            target=corpus.pages[target].path,
            near=near(anchor, sorted(anchors[target])),
        )


def _page_at(place: str) -> tuple[Lang, str] | None:
    """Split ``en/theory/index.md`` into language and key; outside both rooms there is no page."""
    for lang in LANGS:
        if place.startswith(f"{lang}/"):
            return lang, place.removeprefix(f"{lang}/")
    return None


def _nearest(place: str, corpus: Corpus, page: Page) -> str:
    """Suggest the nearest file, written as the page would link to it."""
    places = _places(corpus)
    found = near(place, places) or near(f"{place.rstrip('/')}/index.md", places)
    if not found:
        name = posixpath.basename(place)
        found = next((p for p in places if posixpath.basename(p) == name and p.startswith(page.lang)), "")
    return posixpath.relpath(found, posixpath.join(page.lang, posixpath.dirname(page.key))) if found else ""


@lru_cache(maxsize=4)
def _listed(places: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(places))


def _places(corpus: Corpus) -> tuple[str, ...]:
    return _listed(corpus.assets | {f"{lang}/{key}" for lang, key in corpus.pages})
