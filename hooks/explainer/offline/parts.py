"""Which files of an offline build belong to a language, and what its pages do without the other one."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable
from html import escape, unescape
from urllib.parse import urljoin, urlsplit

from ..addresses import published
from ..cards import LANGS, Lang, other
from ..handout import names

_ANCHOR = re.compile(r"<a\s[^>]*>")
_HREF = re.compile(r'\shref="([^"]*)"')


def belongs(name: str, lang: Lang) -> bool:
    """Tell whether a file of the site is needed to read it in one language.

    Args:
        name: path from the root of the site.
        lang: the language to keep.
    """
    folder, _, rest = name.partition("/")
    if folder in ("handouts", "questions"):
        return not rest.startswith(f"{other(lang)}/")
    if folder == "search":
        return not any(mark in name for mark in (f"-{other(lang)}.", f".{other(lang)}.", f"/{other(lang)}/"))
    mine: Lang = LANGS[1] if folder == LANGS[1] else LANGS[0]
    shared = mine == LANGS[0] and folder != "figures" and (folder in ("assets", "data") or not name.endswith(".html"))
    return mine == lang or shared or name == "404.html"


def lecturers(name: str) -> bool:
    """Tell whether a file is for whoever teaches: it stands in a download of its own.

    Args:
        name: path from the root of the site.
    """
    return name.startswith("questions/") or names.lecturers(name)


def single(html: str, name: str, kept: Callable[[str], bool], address: str) -> str:
    """Lead the links of a page to files that a copy lacks to the site on the web, or nowhere.

    Args:
        html: the page.
        name: its path from the root of the site.
        kept: tells whether the copy holds a file.
        address: of the site on the web, with a slash at its end, or nothing.
    """

    def link(match: re.Match[str]) -> str:
        href = _HREF.search(match[0])
        if not href:
            return match[0]
        parts = urlsplit(unescape(href[1]))
        if parts.scheme or parts.netloc or not parts.path:
            return match[0]
        target = posixpath.normpath(posixpath.join(posixpath.dirname(name), parts.path))
        if target.startswith("..") or kept(target):
            return match[0]
        if not address:
            return match[0].replace(href[0], ' aria-disabled="true"')
        return match[0].replace(href[0], f' href="{escape(urljoin(address, published(target)))}" data-dd-web')

    return _ANCHOR.sub(link, html)
