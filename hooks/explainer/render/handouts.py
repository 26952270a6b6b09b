"""The places for lists of files whose sizes are known only when all of them are made."""

from __future__ import annotations

from ..bank import place as bank_place
from ..handout.names import LIST
from ..offline import listing
from .html import Desk


def place(desk: Desk) -> str:
    """Write what stands on the page until then, and stays in a build without PDFs."""
    return f'<div class="handouts" {LIST} data-search-exclude><p>{desk.word("no-pdfs")}</p></div>'


def bank(desk: Desk) -> str:
    """Do the same for the files of the question bank, which a tiny site has none of."""
    return bank_place.empty(desk.word("no-bank"))


def copies(desk: Desk) -> str:
    """Do the same for the copies for a stick, which hold the pages themselves."""
    return listing.empty(desk.word("no-copies"))
