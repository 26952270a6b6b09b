"""What stands around an element, and how much in it: whether it may break across sheets."""

from __future__ import annotations

from typing import Final

from . import tree
from .tree import Element

# Signs that surely fit on one sheet; a longer box may break.
_ONE_SHEET: Final = 1800


def leads(element: Element) -> bool:
    """Tell whether a paragraph introduces a claim, a table or a picture, so that they share a sheet."""
    after = element.getnext()
    return after is not None and (after.tag == "table" or not {"claim", "picture"}.isdisjoint(tree.classes(after)))


def fits(element: Element) -> bool:
    """Tell whether a box is short enough to stand on one sheet."""
    return len(tree.words(element)) < _ONE_SHEET


def verdict(element: Element) -> str:
    """Give the verdict that an element's claim box bears."""
    around = (name for e in (element, *tree.ancestors(element)) for name in tree.classes(e))
    return next((name.removeprefix("dd-v--") for name in around if name.startswith("dd-v--")), "")
