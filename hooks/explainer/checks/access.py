"""Can a page be read by ear: pictures, tables, headings and links that say what they are?

Each rule follows a success criterion of WCAG 2.2: 1.1.1 (pictures), 1.3.1 (tables, headings),
2.4.4 (links).
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator

from ..blocks import Part, parts, tables
from ..cards import other
from ..corpus import Corpus
from ..finding import Finding
from ..text import Link, Page

_PICTURE = re.compile(r"\.(?:png|jpe?g|svg|webp|gif|avif)$", re.I)
# A camera's or a program's name for a file: IMG_2034, peta-1.
_FILE_NAME = re.compile(r"^[\w.-]*[\d_][\w.-]*$")
_SAYS_NOTHING = re.compile(
    r"^(?:gambar|foto|image|picture|photo|img|figure|fig|gbr|grafik|graph|chart|bagan|diagram|peta|map|ilustrasi"
    r"|illustration|screenshot|tangkapan layar|logo|ikon|icon|alt|teks alt|alt text|untitled|tanpa judul)?"
    r"[\s.\d#:]*$"
)
# A screen reader lists the links of a page without the sentences around them.
_POINTS_NOWHERE = frozenset(
    {
        *("di sini", "disini", "sini", "klik", "klik di sini", "klik disini", "klik saja", "klik tautan ini"),
        *("tekan di sini", "tautan", "tautan ini", "tautan berikut", "link", "link ini", "halaman ini", "laman ini"),
        *("lihat", "lihat di sini", "baca di sini", "baca selengkapnya", "selengkapnya", "lebih lanjut", "ini"),
        *("baca lebih lanjut", "lihat selengkapnya", "buka di sini", "unduh di sini", "berikut ini"),
        *("here", "click", "click here", "click this", "click this link", "press here", "this", "this link"),
        *("the link", "this page", "the page", "see", "see here", "look here", "read here", "read more", "more"),
        *("see more", "learn more", "find out more", "more here", "go here", "download here", "over here"),
    }
)
_ADDRESS = re.compile(r"^<?(?:https?://|www\.)\S+$", re.I)
_REFERRED = re.compile(r"(!?)\[([^\[\]\n]*)\]\[[^\[\]\n]*\]")
_BARE = re.compile(r"(?<![\w/(\"'=])<?(https?://[^\s<>)\]]+)")
_DEFINED = re.compile(r"^[ \t]{0,3}\[[^\]]+\]:")
_DECORATION = re.compile(r"role=[\"']?(?:presentation|none)|aria-hidden")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each page's pictures, links, headings and tables."""
    for (lang, key), page in corpus.pages.items():
        yield from _links(page)
        yield from _headings(page, corpus.pages.get((other(lang), key)))
        if any("|" in line for line in page.prose):
            for part in parts(page):
                yield from _tables(page, part)


def _links(page: Page) -> Iterator[Finding]:
    for link in page.links:
        if link.image:
            yield from _alt(page, link)
        elif _points_nowhere(link.text):
            yield Finding.at(page.path, link.line, "access.link", text=link.text)
    for number, line in enumerate(page.prose, start=1):
        if "][" in line:
            for image, text in _REFERRED.findall(line):
                if image:
                    yield from _alt(page, Link(number, "", text, True, ""))
                elif _points_nowhere(text):
                    yield Finding.at(page.path, number, "access.link", text=text)
        if "://" in line and number >= page.body_line and not _DEFINED.match(line):
            for address in _BARE.findall(line):
                yield Finding.at(page.path, number, "access.link", text=address.rstrip(".,;:"))


def _alt(page: Page, link: Link) -> Iterator[Finding]:
    text = " ".join(link.text.strip(" *_").lower().split())
    if not text and _DECORATION.search(link.attributes):
        return
    named = text == posixpath.basename(link.target).lower() or _PICTURE.search(text) or _FILE_NAME.match(text)
    if named or _SAYS_NOTHING.match(text):
        yield Finding.at(page.path, link.line, "access.alt", text=link.text)


def _points_nowhere(text: str) -> bool:
    words = " ".join(text.strip(" *_.…:!→»>").lower().split())
    return not words or words in _POINTS_NOWHERE or bool(_ADDRESS.match(words))


def _headings(page: Page, twin: Page | None) -> Iterator[Finding]:
    theirs = {h.anchor: h.level for h in reversed(twin.headings)} if twin else {}
    above = 0
    first = 0
    for heading in page.headings:
        if heading.level == 1:
            if first:
                yield Finding.at(page.path, heading.line, "access.top", title=heading.title, first=first)
            first = first or heading.line
        elif not above:
            yield Finding.at(page.path, heading.line, "access.top", title=heading.title, first="")
        elif heading.level > above + 1 and theirs.get(heading.anchor, heading.level) == heading.level:
            # Where the twin has another level, parity.level tells, and that level is the one to take.
            yield Finding.at(page.path, heading.line, "access.order", here="#" * heading.level, wants="#" * (above + 1))
        above = heading.level


def _tables(page: Page, part: Part) -> Iterator[Finding]:
    for table in tables(part):
        # Code is blanked in what we read: a head of code only looks empty.
        if "`" not in page.lines[table.head.line - 1]:
            empty = [n for n, cell in enumerate(table.head.cells, start=1) if not cell.strip("*_ -–")]
            if empty not in ([], [1]):  # the corner above the row names may stay empty
                yield Finding.at(page.path, table.head.line, "access.table", columns=", ".join(map(str, empty)))
        for row in table.body:
            if len(row.cells) != len(table.head.cells) and "`" not in page.lines[row.line - 1]:
                yield Finding.at(page.path, row.line, "access.row", here=len(row.cells), there=len(table.head.cells))
