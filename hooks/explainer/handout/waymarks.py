"""Links inside a PDF: from the addresses that the template writes to the places they mean."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

import pikepdf

SCHEME: Final = "dd:"


def lead(pdf: pikepdf.Pdf, places: Iterable[Iterable[tuple[str, int, float, float]]], page_word: str) -> None:
    """Turn every link to ``dd:ANCHOR`` into one to its page, in place.

    Args:
        pdf: as Typst gave it.
        places: lists of anchor, number of the sheet from 1, and place on it in points from the top left.
        page_word: what a screen reader says before the number.
    """
    found: dict[str, tuple[Any, str]] = {}
    for name, sheet, x, y in (place for listed in places for place in listed):
        page = pdf.pages[sheet - 1]
        top = float(page.mediabox[3]) - y
        view = pikepdf.Array([page.obj, pikepdf.Name.XYZ, round(x, 1), round(top, 1), 0])
        found.setdefault(name, (pdf.make_indirect(view), f"{page_word} {sheet}".strip()))
    for page in pdf.pages:
        for link in page.get("/Annots", ()):
            address = str(link.A.URI) if "/A" in link and "/URI" in link.A else ""
            if address.startswith(SCHEME) and (known := found.get(address.removeprefix(SCHEME))):
                del link.A
                link.Dest, link.Contents = known[0], pikepdf.String(known[1])
