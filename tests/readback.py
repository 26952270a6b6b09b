"""A PDF read back with another library than the one that wrote it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pypdf import DocumentInformation, PdfReader
from pypdf.generic import BooleanObject, Destination, DictionaryObject, PdfObject


def text(pdf: PdfReader) -> str:
    """Give the words of all sheets, with single blanks."""
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def outline(pdf: PdfReader) -> list[str]:
    """Name its bookmarks, in order."""
    return list(_titles(pdf.outline))


def title(pdf: PdfReader) -> str:
    """Give the title that a screen reader says."""
    found = _about(pdf).title
    assert found is not None, "this PDF has no title"
    return found


def made(pdf: PdfReader) -> str:
    """Give the moment that it is dated by."""
    found = _about(pdf).creation_date
    assert found is not None, "this PDF has no date"
    return found.isoformat()


def yes(found: PdfObject, name: str) -> bool:
    """Tell whether a dictionary of the file says yes to a name."""
    assert isinstance(found, DictionaryObject), f"{name} cannot stand in {found!r}"
    said = found[name]
    assert isinstance(said, BooleanObject), f"{name} is {said!r}"
    return bool(said.value)  # `if said` would take a no for a yes: pypdf's kind of truth has no truth of its own


def _about(pdf: PdfReader) -> DocumentInformation:
    found = pdf.metadata
    assert found is not None, "this PDF says nothing of itself"
    return found


def _titles(entries: Iterable[object]) -> Iterator[str]:
    for entry in entries:
        if isinstance(entry, list):
            yield from _titles(entry)
        else:
            assert isinstance(entry, Destination), f"no bookmark: {entry!r}"
            assert entry.title is not None, f"a bookmark without a title: {entry!r}"
            yield entry.title
