"""Places on a page for lists of files that are made when all pages are written: empty first, then filled."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import Final

from . import files, frontend

# The attribute by which each place is known.
HANDOUTS: Final = "data-handouts"
BANK: Final = "data-bank"
COPIES: Final = "data-copies"


def empty(mark: str, sentence: str) -> str:
    """Write what a place says in a build that makes no such files; on paper it says nothing."""
    return _place(mark, f'<p class="no-print">{escape(sentence)}</p>')


def fill(page: Path, mark: str, inner: str) -> bool:
    """Write a list into a finished page, in the stead of what its place holds.

    Args:
        page: the file; it is written beside and renamed.
        mark: attribute of the place.
        inner: HTML of the list, without a ``<section>``; its tables get what those of a text have.

    Returns:
        Whether the page has such a place.

    Raises:
        OSError: where there is no such page.
    """
    known = re.compile(rf'<section class="handouts" {mark} [^>]*>.*?</section>', re.S)
    text, places = known.subn(lambda _: _place(mark, frontend.scrolled(inner)), page.read_text("utf-8"))
    if places:
        files.write(page, text.encode())
    return bool(places)


def _place(mark: str, inner: str) -> str:
    return f'<section class="handouts" {mark} data-search-exclude>{inner}</section>'
