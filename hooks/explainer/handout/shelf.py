"""The page that lists all PDFs: its numbers are known only when they are bound, after the page is written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Final

from .. import later
from ..cards import Lang
from ..render.dates import spoken
from . import moment
from .sheet import Edition
from .words import WORDS

if TYPE_CHECKING:
    from .bind import Bound

_EDITIONS: Final[tuple[Edition, ...]] = ("student", "lecturer")


def put(page: Path, bound: Sequence[Bound], url: str, lang: Lang) -> None:
    """Write the list into a finished page.

    Args:
        page: the file; it is written beside and renamed.
        bound: the PDFs of its language.
        url: address of the page from the root of the site.
        lang: its language.
    """
    if bound:
        later.fill(page, later.HANDOUTS, table(bound, "../" * url.count("/"), lang))


def table(bound: Sequence[Bound], up: str, lang: Lang) -> str:
    """Write all PDFs: the book, then each section with its worksheet and its pages.

    Args:
        bound: the PDFs.
        up: way from the page to the root of the site.
        lang: the language.
    """
    said = WORDS[lang]
    groups: dict[str, list[Bound]] = {}
    for one in bound:
        groups.setdefault("" if one.volume.kind == "book" else one.volume.sheets[0].section or "home", []).append(one)
    parts = []
    for group in sorted(groups, key=lambda name: name != ""):
        some = groups[group]
        title = said["book"] if not group else some[0].volume.sheets[0].part or some[0].volume.title
        anchor = f"pdf-{group or 'book'}"
        parts.append(f'<h3 id="{anchor}">{escape(title)}</h3>{_rows(some, anchor, up, lang)}')
    return "\n".join(parts)


def size(count: int, lang: Lang) -> str:
    """Write a number of bytes: ``123 KB``, ``1,2 MB``."""
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} KB"
    number = f"{count / 1_000_000:.1f}"
    return f"{number.replace('.', ',') if lang == 'id' else number} MB"


def _rows(bound: Iterable[Bound], named: str, up: str, lang: Lang) -> str:
    said = WORDS[lang]
    order = {"book": 0, "section": 1, "worksheet": 2, "page": 3, "choice": 4}
    rows: dict[tuple[int, str], dict[Edition, Bound]] = {}
    for one in bound:
        kind = one.volume.kind
        key = one.volume.sheets[0].key if kind == "page" else kind
        rows.setdefault((order[kind], key), {})[one.volume.edition] = one
    lines = []
    for (number, _), copies in sorted(rows.items(), key=lambda row: row[0][0]):
        volume = copies["student"].volume if "student" in copies else copies["lecturer"].volume
        title = said["whole-section"] if number == order["section"] else volume.title
        if volume.kind == "worksheet":
            title = said["worksheet"]
        day = moment.newest(volume.sheets)
        cells = "".join(f"<td>{_link(copies.get(edition), up, lang)}</td>" for edition in _EDITIONS)
        lines.append(
            f'<tr><th scope="row">{escape(title)}</th>{cells}<td>{spoken(day, lang) if day else "–"}</td></tr>'
        )
    heads = "".join(f'<th scope="col">{said[word]}</th>' for word in ("holds", "student", "lecturer", "as-of"))
    return f'<table aria-labelledby="{named}"><thead><tr>{heads}</tr></thead><tbody>{"".join(lines)}</tbody></table>'


def _link(one: Bound | None, up: str, lang: Lang) -> str:
    if one is None:
        return "–"
    volume, said = one.volume, WORDS[lang]
    label = escape(f"PDF: {volume.title}, {said[volume.edition]}")
    told = said["sheets"].format(n=one.pages)
    return f'<a href="{up}{escape(volume.name)}" aria-label="{label}">PDF</a>, {told}, {size(one.size, lang)}'
