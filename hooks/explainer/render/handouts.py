"""The places for lists of files whose sizes are known only when all of them are made."""

from __future__ import annotations

from .. import later
from .html import Desk


def place(desk: Desk) -> str:
    """Write what stands on the page until the PDFs are bound, and stays in a build without them."""
    return later.empty(later.HANDOUTS, desk.word("no-pdfs"))


def bank(desk: Desk) -> str:
    """Do the same for the files of the question bank, which a tiny site has none of."""
    return later.empty(later.BANK, desk.word("no-bank"))


def copies(desk: Desk) -> str:
    """Do the same for the copies for a stick, which hold the pages themselves."""
    return later.empty(later.COPIES, desk.word("no-copies"))
