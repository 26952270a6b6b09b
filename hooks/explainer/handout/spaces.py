"""White space as a browser sees it: one blank, none at the edge of a block."""

from __future__ import annotations

import re
import unicodedata

from .tree import BLOCKS, Element

_RUN = re.compile(r"[ \t\r\n\f]+")


def collapse(root: Element) -> None:
    """Collapse white space in a tree in place; ``pre`` keeps its own. Letters become composed (NFC)."""
    _walk(root, after_blank=True)


def _walk(element: Element, after_blank: bool) -> bool:
    """Collapse inside ``element``; tell whether a blank right after it would be lost."""
    if element.tag in ("pre", "svg"):
        return True
    block = element.tag in BLOCKS or element.tag == "br"
    blank = after_blank or block
    element.text, blank = _text(element.text, blank)
    for child in element:
        blank = _walk(child, blank)
        child.tail, blank = _text(child.tail, blank)
    return block or blank


def _text(text: str | None, after_blank: bool) -> tuple[str | None, bool]:
    if not text:
        return None, after_blank
    single = _RUN.sub(" ", unicodedata.normalize("NFC", text))
    if after_blank:
        single = single.removeprefix(" ")
    return single or None, single.endswith(" ") if single else after_blank
