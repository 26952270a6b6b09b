"""Where a deck and its PDF stand in the built site."""

from __future__ import annotations

from pathlib import PurePosixPath

from ..cards import LANGS, Lang
from ..handout import names as handouts

FOLDER = "slides"


def file(page: str, lang: Lang) -> str:
    """Give the file of a page's deck: ``en/slides/theory/index.html`` for ``en/theory/index.html``.

    Args:
        page: the page's own file, from the root of the site.
        lang: its language.
    """
    room = "" if lang == LANGS[0] else f"{lang}/"
    return f"{room}{FOLDER}/{page.removeprefix(room)}"


def pdf(lang: Lang, key: str) -> str:
    """Give the place of a deck's PDF: ``handouts/en/slides-theory.pdf`` for ``theory/index.md``."""
    path = PurePosixPath(handouts.page_pdf(lang, key))
    return str(path.with_name(f"{FOLDER}-{path.name}"))
