"""Anchors that are unique in a book, and links that lead somewhere on paper."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape, unescape
from urllib.parse import unquote, urldefrag, urljoin

from ..addresses import published
from . import names, tree
from .sheet import Sheet
from .tree import Element

_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:|//", re.IGNORECASE)
# Short marks in the text: a page number after each would drown the sentence.
_QUIET = frozenset(("cite", "event", "claim-number", "term"))


_ADDRESS = re.compile(r'(?<=\s)(href|src)="([^"#][^"]*)"')


@dataclass(frozen=True, slots=True)
class Place:
    """Where links may lead.

    Attributes:
        pages: address from the root of the site -> name space, for the pages in the same PDF.
        base: address of the site, or an empty text.
    """

    pages: Mapping[str, str]
    base: str

    @classmethod
    def of(cls, sheets: Iterable[Sheet], base: str) -> Place:
        """Give the place of a PDF that holds these pages."""
        return cls({bare(sheet.url): names.space(sheet.key) for sheet in sheets}, base)


def rooted(html: str, url: str) -> str:
    """Write the addresses of a page from the root of the site, in the form that they have on the web.

    So a page of a copy for a stick and the same page on the web give one PDF, bound once.

    Args:
        html: the article.
        url: address of the page, from which its relative addresses count.
    """

    def one(match: re.Match[str]) -> str:
        address = unescape(match[2])
        if _SCHEME.match(address):
            return match[0]
        path, fragment = urldefrag(urljoin(f"/{url}", address))
        whole = f"/{published(path.lstrip('/'))}" + (f"#{fragment}" if fragment else "")
        return f'{match[1]}="{escape(whole)}"'

    return _ADDRESS.sub(one, html)


def bare(url: str) -> str:
    """Give one form of an address from the root of the site: no slash at either end, no ending of a page."""
    path = posixpath.normpath(published(unquote(url).strip("/")).rstrip("/") or ".")
    return path.removeprefix(".")


def settle(root: Element, sheet: Sheet, place: Place) -> None:
    """Name the anchors of a page in its own name space and turn its links accordingly.

    A link to a page of the same PDF leads there, another one to the site's address; without an
    address only its words stay.  Links that lead to another page inside get the class ``paged``.
    """
    own, seen = names.space(sheet.key), set[str]()
    for element in tree.elements(root):
        if any(a.tag == "svg" for a in tree.ancestors(element)):
            continue  # a picture is a file of its own
        anchor = element.get("id")
        if anchor is not None:
            if anchor in seen or not anchor:
                del element.attrib["id"]
            else:
                seen.add(anchor)
                element.set("id", f"{own}--{anchor}")
        tree.forget(element, "aria-labelledby", "aria-describedby")
    for link in tree.elements(root, "a"):
        _turn(link, own, sheet, place)


def _turn(link: Element, own: str, sheet: Sheet, place: Place) -> None:
    href = link.get("href")
    if href is None:
        return
    if href.startswith("#"):
        link.set("href", f"#{own}--{unquote(href[1:])}" if href[1:] else f"#{own}")
        return
    if _SCHEME.match(href):
        return
    path, fragment = urldefrag(urljoin(f"/{sheet.url}", href))
    if "term" in tree.classes(link):
        link.set("data-term", unquote(fragment))  # its card may stand in the same PDF
    target = place.pages.get(bare(path))
    if target is not None:
        link.set("href", f"#{target}" + (f"--{unquote(fragment)}" if fragment else ""))
        around = {c for e in (link, *tree.ancestors(link)) for c in tree.classes(e)}
        if target != own and around.isdisjoint(_QUIET):
            link.set("class", f"{link.get('class') or ''} paged".strip())
    elif place.base:
        link.set("href", urljoin(place.base, published(path.lstrip("/"))) + (f"#{fragment}" if fragment else ""))
    else:
        del link.attrib["href"]
