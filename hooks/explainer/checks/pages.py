"""Is there a page at all: a title, a summary, a body?"""

from __future__ import annotations

from collections.abc import Iterator

from ..corpus import Corpus
from ..finding import Finding
from ..text import Page


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at the outer shape of each page."""
    for page in corpus.pages.values():
        if not any(line.strip() for line in page.lines):
            yield Finding.at(page.path, 1, "page.empty")
        elif page.findings:
            continue  # its front matter could not be read: what follows would be noise
        elif not any(line.strip() for line in page.lines[page.body_line - 1 :]):
            yield Finding.at(page.path, len(page.lines), "page.body")
        else:
            yield from _meta(page)


def _meta(page: Page) -> Iterator[Finding]:
    for name in ("title", "summary"):
        value = page.meta.get(name)
        if not isinstance(value, str) or not value.strip():
            yield Finding.at(page.path, page.meta.lines.get(name, 1), "page.meta", field=name)
