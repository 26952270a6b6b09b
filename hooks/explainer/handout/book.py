"""What a book may leave out because it is one file: every chapter's sources, if its bibliography has them."""

from __future__ import annotations

from collections.abc import Sequence

from . import names, tree
from .normalise import Ready


def share_sources(pages: Sequence[Ready]) -> None:
    """Drop the lists of sources at the ends of the chapters and lead their citations to the bibliography.

    A chapter keeps its list where one of its entries is missing from the bibliography.

    Args:
        pages: all chapters, normalised for one book; they are changed in place.
    """
    library = next((page for page in pages if tree.by_class(page.root, "bib-kind")), None)
    if library is None:
        return
    shared = _entries(library)
    target = names.space(library.sheet.key)
    for page in pages:
        own = _entries(page)
        if page is library or not own or not own <= shared:
            continue
        for section in [s for s in tree.by_class(page.root, "sources") if s.tag == "section"]:
            tree.take_out(section)
        start = f"#{names.space(page.sheet.key)}--"
        for link in tree.elements(page.root, "a"):
            entry = (link.get("href") or "").removeprefix(start)
            if entry in own:
                link.set("href", f"#{target}--{entry}")


def _entries(page: Ready) -> set[str]:
    """Give the anchors of the sources listed on a page, without its name space."""
    start = f"{names.space(page.sheet.key)}--"
    listed = (entry.get("id") or "" for entry in tree.by_class(page.root, "ref"))
    return {anchor.removeprefix(start) for anchor in listed if anchor}
