"""Does every internal link arrive: page, anchor, asset, and in the same language?"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote

from .. import anchors as made
from ..cards import LANGS, Lang, other
from ..corpus import Corpus
from ..finding import Finding
from ..moved import renamed
from ..schema import near
from ..text import Link, Page

# None: the page is there, and a finding of its own tells why its anchors are not known.
_Anchors = dict[tuple[Lang, str], frozenset[str] | None]

_SCHEME = re.compile(r"^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|//)")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Follow each link of each page."""
    anchors: _Anchors = {
        where: made.of(page, corpus.archive) if page.whole else None for where, page in corpus.pages.items()
    }
    unread = (_page_at(path.removeprefix("docs/")) for path in corpus.unread)
    anchors |= dict.fromkeys(target for target in unread if target)
    moved = renamed(corpus)
    for page in corpus.pages.values():
        for link in page.links:
            if not _SCHEME.match(link.target):
                yield from _follow(page, link, corpus, anchors, moved)


def _follow(
    page: Page,
    link: Link,
    corpus: Corpus,
    anchors: _Anchors,
    moved: dict[tuple[Lang, str], str],
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
                rule = "links.page" if posixpath.splitext(place)[1] in ("", ".html", ".md") else "links.asset"
                advice = _advice(page, _nearest(place, corpus, page), anchor, anchors)
                yield Finding.at(page.path, link.line, rule, target=link.target, near=advice)
            return
        if target not in anchors:
            known = moved.get(target)
            found = f"{target[0]}/{known}" if known else _nearest(place, corpus, page)
            advice = _advice(page, found, anchor, anchors)
            yield Finding.at(page.path, link.line, "links.page", target=link.target, near=advice)
            return
        if target[0] != page.lang and f"hreflang={target[0]}" not in link.attributes.replace('"', ""):
            yield Finding.at(page.path, link.line, "links.language", target=link.target, lang=target[0])
    there = anchors.get(target) if target else None
    if anchor and target and there is not None and anchor not in there:
        yield Finding.at(
            page.path,
            link.line,
            "links.anchor",
            anchor=anchor,
            target=corpus.pages[target].path,
            near=near(anchor, sorted(there)),
        )


def _page_at(place: str) -> tuple[Lang, str] | None:
    """Split ``en/theory/index.md`` into language and key; outside both rooms there is no page."""
    for lang in LANGS:
        if place.startswith(f"{lang}/"):
            return lang, place.removeprefix(f"{lang}/")
    return None


def _nearest(place: str, corpus: Corpus, page: Page) -> str:
    """Find the nearest file of the same language, or none."""
    lang = next((lang for lang in LANGS if place.startswith(f"{lang}/")), page.lang)
    places = _places(corpus, lang)
    found = near(place, places)
    if not place.endswith(".md"):
        found = found or near(f"{place.rstrip('/')}/index.md", places)
    elif found and not near(_stem(place), [_stem(found)]):
        found = ""  # another page of the same folder: the one that is meant is gone
    if not found:
        name = posixpath.basename(place)
        found = next((p for p in places if posixpath.basename(p) == name and name != "index.md"), "")
    return found


def _stem(place: str) -> str:
    return posixpath.basename(place).removesuffix(".md")


def _advice(page: Page, place: str, anchor: str, anchors: _Anchors) -> str:
    """Write a file as the page would link to it, with the anchor where that page has it."""
    if not place:
        return ""
    path = posixpath.relpath(place, posixpath.join(page.lang, posixpath.dirname(page.key)))
    target = _page_at(place)
    there = anchors.get(target) if target else None
    return f"{path}#{anchor}" if anchor and there and anchor in there else path


@lru_cache(maxsize=4)
def _listed(places: frozenset[str], lang: Lang) -> tuple[str, ...]:
    return tuple(sorted(p for p in places if not p.startswith(f"{other(lang)}/")))


def _places(corpus: Corpus, lang: Lang) -> tuple[str, ...]:
    return _listed(corpus.assets | {f"{room}/{key}" for room, key in corpus.pages}, lang)
