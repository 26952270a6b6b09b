"""Where each PDF stands in the built site, and the name space of a page's anchors in a book."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from ..cards import Lang
from .sheet import Edition

FOLDER: Final = "handouts"
_BOOKS: Final[dict[Lang, str]] = {"id": "buku", "en": "book"}
_SECTIONS: Final[dict[Lang, str]] = {"id": "bagian", "en": "section"}
_WORKSHEETS: Final[dict[Lang, str]] = {"id": "lembar-kerja", "en": "worksheet"}
# A student's copy is the one that a page offers first: its name has no ending of its own.
_EDITIONS: Final[dict[Lang, dict[Edition, str]]] = {
    "id": {"student": "", "lecturer": "-pengajar"},
    "en": {"student": "", "lecturer": "-lecturer"},
}
_HOME: Final = "home"
# The list of all PDFs is no PDF: it could not tell its own size.
DOWNLOADS: Final = "downloads.md"
# From the root of the project; npm puts the faces there.
FONTS: Final = "node_modules/@expo-google-fonts"
# What a page has where the lecturer's copy differs from the student's.
_TAUGHT: Final = (
    "part--check-yourself",
    'class="quiz"',
    "part--discussion",
    "part--teaching",
    '<details class="success"',
)


_PLAN: Final = re.compile(r"teach/meeting-[^/]+\.md")


def plan(key: str) -> bool:
    """Tell whether a page is the plan of a meeting, by its path inside its room."""
    return _PLAN.fullmatch(key) is not None


def off(environ: Mapping[str, str]) -> bool:
    """Tell whether this build goes without PDFs (``HANDOUTS=off``), so that no page offers one."""
    return environ.get("HANDOUTS", "").lower() == "off"


def offered(environ: Mapping[str, str], key: str) -> bool:
    """Tell whether a page offers its own PDF in this build."""
    return not off(environ) and key != DOWNLOADS


def taught(html: str) -> bool:
    """Tell whether a page asks or teaches something, so that its lecturer's copy differs."""
    return any(mark in html for mark in _TAUGHT)


def page_pdf(lang: Lang, key: str, edition: Edition = "student") -> str:
    """Give the place of a page's PDF, from the root of the site.

    Args:
        lang: language of the page.
        key: path of the page inside its room, ``theory/three-functions.md``.
        edition: whose copy.

    Returns:
        ``handouts/id/theory-three-functions.pdf``; a folder's ``index.md`` takes the folder's name,
        the first page is ``home.pdf``.
    """
    return f"{FOLDER}/{lang}/{stem(key)}{_EDITIONS[lang][edition]}.pdf"


def links(lang: Lang, key: str, html: str, base: str, environ: Mapping[str, str]) -> dict[str, str]:
    """Give the addresses of a page's PDF and of the lecturer's copy; empty where there is none.

    Args:
        lang: language of the page.
        key: path of the page inside its room.
        html: the finished article.
        base: way from the page to the root of the site.
        environ: of the build.
    """
    some = offered(environ, key)
    return {
        "pdf": base + page_pdf(lang, key) if some else "",
        "pdf_lecturer": base + page_pdf(lang, key, "lecturer") if some and taught(html) else "",
    }


def section_pdf(lang: Lang, section: str, edition: Edition = "student") -> str:
    """Give the place of a section's PDF: ``handouts/id/bagian-theory.pdf``."""
    return f"{FOLDER}/{lang}/{_SECTIONS[lang]}-{stem(section)}{_EDITIONS[lang][edition]}.pdf"


def worksheet_pdf(lang: Lang, section: str) -> str:
    """Give the place of a section's worksheet: ``handouts/id/lembar-kerja-theory.pdf``."""
    return f"{FOLDER}/{lang}/{_WORKSHEETS[lang]}-{stem(section)}.pdf"


def book_pdf(lang: Lang, edition: Edition = "student") -> str:
    """Give the place of the book of a language, from the root of the site."""
    return f"{FOLDER}/{lang}/{_BOOKS[lang]}{_EDITIONS[lang][edition]}.pdf"


def lecturers(name: str) -> bool:
    """Tell whether a PDF belongs to the lecturer's download of a language, and not to the reader's copy.

    Lecturer editions do, and with them the sections and the book: they hold once more what the pages'
    own PDFs hold, and with them a copy for a stick would weigh half as much again.

    Args:
        name: place from the root of the site.
    """
    for lang, book in _BOOKS.items():
        if name.startswith(f"{FOLDER}/{lang}/"):
            bare = name.rpartition("/")[2].removesuffix(".pdf")
            ends = bare.endswith(_EDITIONS[lang]["lecturer"])
            return ends or bare == book or bare.startswith(f"{_SECTIONS[lang]}-")
    return False


def space(key: str) -> str:
    """Give the prefix of every anchor of a page, so that no two pages of a book share one."""
    return f"p-{stem(key)}"


def stem(key: str) -> str:
    """Give the name of a page or section in a file name or an anchor."""
    bare = re.sub(r"(^|/)(index|README)$", "", key.removesuffix(".md"))
    return re.sub(r"[^a-z0-9]+", "-", bare.lower()).strip("-") or _HOME
