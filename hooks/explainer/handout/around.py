"""What stands around an element, and how much in it: whether it may break across sheets."""

from __future__ import annotations

from typing import Final

from . import tree
from .tree import Element

# Signs that surely fit on one sheet; a longer box may break.
_ONE_SHEET: Final = 1800
# A list of five or six lines, some of them turned.
_FEW_ITEMS: Final = 6
_FEW_SIGNS: Final = 650
# Lines to write on, 8 mm each: three points to discuss.
_FEW_LINES: Final = 12
# A paragraph of more signs says something of its own; taking it overleaf would leave a gap.
_LONG: Final = 300
# Signs of a sentence that says nothing but what the list below it is.
_ONE_SENTENCE: Final = 110


def leads(element: Element) -> bool:
    """Tell whether a paragraph introduces what follows, so that they share a sheet.

    Before a claim, a table or a picture each that is not long does; before a list one that is short or ends
    with a colon.
    """
    after, said = element.getnext(), tree.words(element)
    if after is None or len(said) > _LONG:
        return False
    if after.tag in ("ul", "ol", "pre"):
        return len(said) < _ONE_SENTENCE or said.endswith(":")
    return after.tag == "table" or not {"claim", "picture"}.isdisjoint(tree.classes(after))


def short(element: Element) -> bool:
    """Tell whether a list is so short that no item of it should stand alone on a sheet."""
    if any(outer.tag in ("li", "td", "th") for outer in tree.ancestors(element)):
        return False
    if tree.elements(element, "table", "pre", "svg", "img"):
        return False
    rooms = sum(int(room.get("data-lines") or 0) for room in tree.by_class(element, "write"))
    return rooms <= _FEW_LINES and len(element) <= _FEW_ITEMS and len(tree.words(element)) <= _FEW_SIGNS


def fits(element: Element) -> bool:
    """Tell whether a box is short enough to stand on one sheet."""
    return len(tree.words(element)) < _ONE_SHEET


def verdict(element: Element) -> str:
    """Give the verdict that an element's claim box bears."""
    around = (name for e in (element, *tree.ancestors(element)) for name in tree.classes(e))
    return next((name.removeprefix("dd-v--") for name in around if name.startswith("dd-v--")), "")
