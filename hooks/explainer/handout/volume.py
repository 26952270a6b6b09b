"""What is bound: one PDF for each page, each section, each section's worksheet, and the whole book."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, Literal

from ..cards import Lang
from . import names
from .note import Note
from .paper import A4, Paper
from .sheet import Edition, Room, Sheet
from .words import WORDS

Kind = Literal["page", "section", "worksheet", "book", "choice"]
LEDGER: Final = "evidence/claims.md"  # where each claim stands with all its evidence
GLOSSARY: Final = "evidence/glossary.md"
_CLAIM: Final = '<section class="claim '
_EDITIONS: Final[tuple[Edition, ...]] = ("student", "lecturer")


@dataclass(frozen=True, slots=True)
class Volume:
    """One PDF before it is made.

    Attributes:
        name: its place from the root of the site; empty for one that somebody asked for.
        kind: what it holds; a ``choice`` are the pages that somebody named.
        edition: whose copy.
        lang: the language.
        title: what stands on it.
        subtitle: a sentence below the title, or an empty text.
        site: name of the site.
        base: address of the site, or an empty text.
        url: address of the page that stands for it, from the root of the site.
        sheets: its pages in order.
        ledger: the page with the evidence, for a worksheet.
        paper: what it is printed on.
    """

    name: str
    kind: Kind
    edition: Edition
    lang: Lang
    title: str
    subtitle: str
    site: str
    base: str
    url: str
    sheets: tuple[Sheet, ...]
    ledger: Sheet | None = None
    paper: Paper = A4

    def without(self, failed: frozenset[str]) -> Volume:
        """Leave out the pages that could not be bound, by their keys."""
        return replace(self, sheets=tuple(sheet for sheet in self.sheets if sheet.key not in failed))


def all_(room: Room) -> tuple[list[Volume], list[Note]]:
    """List every PDF of a language, and the pages that have none because of their names.

    The lecturer's copy is made where it would differ from the student's, and a section's where it
    has more than one page.
    """
    notes: list[Note] = []
    whole = replace(room, sheets=tuple(_distinct(room, notes)))
    found = [one for sheet in whole.sheets for one in _copies(whole, "page", [sheet], sheet.title, sheet.summary)]
    for section, sheets in sections(whole).items():
        found += _section(whole, section, sheets)
    return [*found, *_copies(whole, "book", whole.sheets, whole.title, whole.subtitle)], notes


def sections(room: Room) -> dict[str, list[Sheet]]:
    """Give the pages of each section in reading order."""
    found: dict[str, list[Sheet]] = {}
    for sheet in room.sheets:
        if sheet.section:
            found.setdefault(sheet.section, []).append(sheet)
    return found


def choice(room: Room, sheets: Sequence[Sheet], edition: Edition, on: Paper, *, worksheet: bool = False) -> Volume:
    """Bind the pages that somebody named.

    Args:
        room: the language; its pages may hold the ledger too.
        sheets: the pages, in the order in which they were named.
        edition: whose copy.
        on: the paper.
        worksheet: the claims of the pages instead of the pages.
    """
    alone = len(sheets) == 1
    parts = dict.fromkeys(sheet.part or sheet.title for sheet in sheets)
    title = sheets[0].title if alone else " · ".join(parts)
    if worksheet:
        title = f"{WORDS[room.lang]['worksheet']}: {title}"
    kind: Kind = "worksheet" if worksheet else "page" if alone else "choice"
    return replace(_volume(room, kind, edition, sheets, title, sheets[0].summary if alone else ""), paper=on)


def _section(room: Room, section: str, sheets: list[Sheet]) -> Iterator[Volume]:
    title = sheets[0].part or sheets[0].title
    index = next((sheet for sheet in sheets if sheet.key == f"{section}/index.md"), None)
    if len(sheets) > 1:
        yield from _copies(room, "section", sheets, title, index.summary if index else "")
    told = [sheet for sheet in sheets if sheet.key != LEDGER and _CLAIM in sheet.html]
    if told:
        named = f"{WORDS[room.lang]['worksheet']}: {title}"
        yield _volume(room, "worksheet", "student", told, named, "", names.worksheet_pdf(room.lang, section))


def _copies(room: Room, kind: Kind, sheets: Sequence[Sheet], title: str, subtitle: str) -> Iterator[Volume]:
    for edition in _EDITIONS:
        if edition == "student" or any(names.taught(sheet.html) for sheet in sheets):
            name = _name(room.lang, kind, sheets[0], edition)
            yield _volume(room, kind, edition, sheets, title, subtitle, name)


def _name(lang: Lang, kind: Kind, first: Sheet, edition: Edition) -> str:
    if kind == "page":
        return names.page_pdf(lang, first.key, edition)
    return names.section_pdf(lang, first.section, edition) if kind == "section" else names.book_pdf(lang, edition)


def _volume(
    room: Room, kind: Kind, edition: Edition, sheets: Sequence[Sheet], title: str, subtitle: str, name: str = ""
) -> Volume:
    stands = "index.md" if kind == "book" else sheets[0].key
    url = next((sheet.url for sheet in room.sheets if sheet.key == stands), "")
    ledger = next((sheet for sheet in room.sheets if sheet.key == LEDGER), None) if kind == "worksheet" else None
    return Volume(
        name, kind, edition, room.lang, title, subtitle, room.title, room.base, url, tuple(sheets), ledger
    )  # fmt: skip


def _distinct(room: Room, notes: list[Note]) -> Iterator[Sheet]:
    """Leave out a page whose PDF would overwrite another one."""
    taken: dict[str, str] = {}
    for edition in _EDITIONS:
        taken[names.book_pdf(room.lang, edition)] = names.book_pdf(room.lang, edition)
        for section in sections(room):
            taken[names.section_pdf(room.lang, section, edition)] = section
            taken[names.worksheet_pdf(room.lang, section)] = section
    for sheet in room.sheets:
        own = [names.page_pdf(sheet.lang, sheet.key, edition) for edition in _EDITIONS]
        met = next((name for name in own if name in taken), None)
        if met is not None:
            notes.append(Note.at(sheet.path, "same-name", name=met, first=taken[met]))
            continue
        taken |= dict.fromkeys(own, sheet.path)
        yield sheet
