"""The place on a page where the list of the question bank's files is written when they are made."""

from __future__ import annotations

import re
from html import escape
from pathlib import Path
from typing import Final

from .. import files

# The attribute of that place.
MARK: Final = "data-bank"
_PLACE: Final = re.compile(rf'<div class="handouts" {MARK}[^>]*>.*?</div>', re.S)


def empty(sentence: str) -> str:
    """Write what stands in the place until then, and on paper never."""
    return f'<div class="handouts" {MARK} data-search-exclude><p class="no-print">{escape(sentence)}</p></div>'


def put(page: Path, inner: str) -> None:
    """Write the list into a finished page."""
    listed = f'<div class="handouts" {MARK} data-search-exclude>{inner}</div>'
    files.write(page, _PLACE.sub(lambda _: listed, page.read_text("utf-8")).encode())
