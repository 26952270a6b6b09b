"""A page cut into slides."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from ..handout import names, tree
from ..render.dates import spoken
from . import claims, meeting, pictures, points, questions, sources
from .slide import Page, Read, Slide

_SIGN = '<section class="part part--in-brief"'


def wanted(html: str) -> bool:
    """Tell whether a page gets a deck."""
    return _SIGN in html


def slides(page: Page, words: Mapping[str, str]) -> list[Slide]:
    """Cut a page into slides: title, points, plan, pictures, claims, questions with answers, sources.

    Args:
        page: the page.
        words: of the interface, in its language.
    """
    read = Read(page.html)
    for marked in tree.elements(read.root, "a"):
        if "term" in tree.classes(marked):
            tree.unwrap(marked)  # opens a card on the page; on a slide a word is a word
    made = [_title(page, read, words)]
    # Those of a plan are for whoever teaches: which step to leave out, what its cards hide.
    made += [] if names.plan(page.key) else points.slides(read)
    made += meeting.slides(page.key, read)
    made += pictures.slides(read)
    made += claims.slides(read)
    made += questions.slides(read, words)
    made += sources.slides(read, made, words)
    return made


def _title(page: Page, read: Read, words: Mapping[str, str]) -> Slide:
    heading = next(iter(tree.elements(read.root, "h1")), None)
    title = read.inside(heading) if heading is not None else escape(page.title)
    body = [f'<p class="slide-lead">{escape(page.summary, quote=False)}</p>'] if page.summary else []
    about = [escape(page.site, quote=False)]
    if page.reviewed:
        about.append(f"{words['reviewed']} {spoken(page.reviewed, page.lang)}")
    body.append(f'<p class="slide-about">{" · ".join(about)}</p><p class="slide-about">{words["footer-licence"]}</p>')
    return Slide("title", title, "".join(body))
