"""Is there a page at all: a title, a summary, a body?"""

from __future__ import annotations

from collections.abc import Iterator

from .. import isodate
from ..cards import other
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
            yield from _listed(page)
            yield from _reviewed(page, corpus.pages.get((other(page.lang), page.key)))


def _meta(page: Page) -> Iterator[Finding]:
    for name in ("title", "summary"):
        value = page.meta.get(name)
        if not isinstance(value, str) or not value.strip():
            yield Finding.at(page.path, page.meta.lines.get(name, 1), "page.meta", field=name)


def _listed(page: Page) -> Iterator[Finding]:
    """Tell a list that became one long text, because its items begin with something else than a hyphen and a space."""
    value = page.meta.get("terms")
    if isinstance(value, str) and value.strip():
        last = value.split()[-1].strip("-–—•*,;")
        yield Finding.at(page.path, page.meta.lines["terms"], "page.list", field="terms", key=last or "…")


def _reviewed(page: Page, twin: Page | None) -> Iterator[Finding]:
    """Tell a day of review that is none; it may be left out, but not in one language alone."""
    if "reviewed" not in page.meta:
        if twin is not None and "reviewed" in twin.meta:
            yield Finding.at(page.path, 1, "page.meta", field="reviewed")
        return
    value, line = page.meta["reviewed"], page.meta.lines["reviewed"]
    if not isinstance(value, str):
        yield Finding.at(page.path, line, "page.reviewed", date="…")
    elif not value.strip():
        yield Finding.at(page.path, line, "page.meta", field="reviewed")
    elif not isodate.day(value.strip()):
        yield Finding.at(page.path, line, "page.reviewed", date=value)
