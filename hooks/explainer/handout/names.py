"""Where each PDF stands in the built site, and the name space of a page's anchors in a book."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from ..cards import Lang

FOLDER: Final = "handouts"
_BOOKS: Final[dict[Lang, str]] = {"id": "buku", "en": "book"}
_HOME: Final = "home"
# From the root of the project; npm puts the faces there.
FONTS: Final = "node_modules/@expo-google-fonts"


def off(environ: Mapping[str, str]) -> bool:
    """Tell whether this build goes without PDFs (``HANDOUTS=off``), so that no page offers one."""
    return environ.get("HANDOUTS", "").lower() == "off"


def page_pdf(lang: Lang, key: str) -> str:
    """Give the place of a page's PDF, from the root of the site.

    Args:
        lang: language of the page.
        key: path of the page inside its room, ``theory/three-functions.md``.

    Returns:
        ``handouts/id/theory-three-functions.pdf``; a folder's ``index.md`` takes the folder's name,
        the first page is ``home.pdf``.
    """
    return f"{FOLDER}/{lang}/{_stem(key)}.pdf"


def book_pdf(lang: Lang) -> str:
    """Give the place of the book of a language, from the root of the site."""
    return f"{FOLDER}/{lang}/{_BOOKS[lang]}.pdf"


def space(key: str) -> str:
    """Give the prefix of every anchor of a page, so that no two pages of a book share one."""
    return f"p-{_stem(key)}"


def _stem(key: str) -> str:
    bare = re.sub(r"(^|/)(index|README)$", "", key.removesuffix(".md"))
    return re.sub(r"[^a-z0-9]+", "-", bare.lower()).strip("-") or _HOME
