"""Can a reader find each page: from the navigation, or from a link of another page?"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from urllib.parse import unquote

from ..cards import LANGS
from ..corpus import Corpus
from ..finding import Finding
from ..text import Page


def check(corpus: Corpus) -> Iterator[Finding]:
    """Tell each page to which nothing leads; without a navigation MkDocs lists every page itself."""
    listed = {entry.page for entry in corpus.plan.entries}
    if not listed:
        return
    # What a page that cannot be read links to, nobody knows.
    torn = {page.lang for page in corpus.pages.values() if not page.whole}
    torn |= {lang for lang in LANGS if any(path.startswith(f"docs/{lang}/") for path in corpus.unread)}
    led = {(page.lang, key) for page in corpus.pages.values() for key in _led(page)}
    for (lang, key), page in corpus.pages.items():
        if lang not in torn and key not in listed and key != "index.md" and (lang, key) not in led:
            yield Finding.at(page.path, 1, "links.orphan", page=key)


def _led(page: Page) -> Iterator[str]:
    """Give the pages of the same room to which a page links; itself does not count."""
    for link in page.links:
        path = unquote(link.target).partition("#")[0]
        if path.endswith(".md") and "://" not in path:
            place = posixpath.normpath(posixpath.join(posixpath.dirname(page.key), path))
            if place != page.key:
                yield place
