"""The feed of a language (Atom, RFC 4287): each page on the day that it was last checked.

A page that is checked anew is a new entry, since its day is part of the entry's name; nothing in the
feed depends on when the site is built.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from urllib.parse import urljoin, urlsplit
from xml.sax.saxutils import escape, quoteattr

from ..render.dates import spoken
from ..render.metadata import LICENCE
from .entry import Entry, Site

NAME = "feed.xml"
# What a reader's program fetches every hour; older checks stand on the pages themselves.
MOST = 40


def feed(site: Site, entries: Iterable[Entry], words: Mapping[str, str]) -> str:
    """Write the feed.

    Args:
        site: with its address, without which no entry could be named.
        entries: its pages in the order of the navigation.
        words: of the interface, by key.
    """
    dated = sorted((entry for entry in entries if entry.reviewed), key=lambda entry: entry.reviewed, reverse=True)[
        :MOST
    ]
    here, page = urljoin(site.home, site.folder + NAME), urljoin(site.home, site.folder)
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{site.lang}">',
        _text("id", here),
        _text("title", f"{site.name}: {words['feed']}"),
        _text("subtitle", site.description),
        _text("updated", _moment(dated[0].reviewed if dated else "1970-01-01")),
        f'<link rel="self" type="application/atom+xml" href={quoteattr(here)}/>',
        f'<link rel="alternate" type="text/html" hreflang="{site.lang}" href={quoteattr(page)}/>',
        f"<author>{_text('name', site.name)}{_text('uri', page)}</author>",
        f'<link rel="license" href={quoteattr(LICENCE)}/>',
    ]
    for entry in dated:
        lines += _entry(site, entry, words)
    return "\n".join([*lines, "</feed>", ""])


def _entry(site: Site, entry: Entry, words: Mapping[str, str]) -> list[str]:
    host = urlsplit(site.home).hostname or "localhost"
    said = f"{words['reviewed']} {spoken(entry.reviewed, entry.lang)}. {entry.summary}".strip()
    return [
        "<entry>",
        _text("id", f"tag:{host},{entry.reviewed}:/{entry.path}"),
        _text("title", entry.title),
        f'<link rel="alternate" type="text/html" hreflang="{entry.lang}" href={quoteattr(entry.at(site.home))}/>',
        _text("updated", _moment(entry.reviewed)),
        *([f"<category term={quoteattr(entry.room)}/>"] if entry.room else []),
        _text("summary", said),
        "</entry>",
    ]


def _text(name: str, content: str) -> str:
    return f"<{name}>{escape(content)}</{name}>"


def _moment(day: str) -> str:
    return f"{day}T00:00:00Z"
