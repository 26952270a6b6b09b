"""The place for the list of PDFs, whose numbers are known only when all of them are bound."""

from __future__ import annotations

from ..handout.names import LIST
from .html import Desk


def place(desk: Desk) -> str:
    """Write what stands on the page until then, and stays in a build without PDFs."""
    return f'<div class="handouts" {LIST} data-search-exclude><p>{desk.word("no-pdfs")}</p></div>'
