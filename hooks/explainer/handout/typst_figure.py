"""Pictures with their number, title and caption; and lines to write on."""

from __future__ import annotations

from collections.abc import Callable

from . import tree
from .tree import Element

Written = Callable[[Element], str]


def plain(element: Element, inside: Written, blocks: Written) -> str:
    """Write a ``figure`` of plain HTML.

    Args:
        element: the figure; its caption is taken out.
        inside: writes what runs in a line.
        blocks: writes mixed content.
    """
    caption = element.find("figcaption")
    said = f"caption: [{inside(tree.take_out(caption))}]" if caption is not None else ""
    return f"#figure({said})[{blocks(element)}]"


def numbered(element: Element, inside: Written, blocks: Written) -> str:
    """Write one of our pictures: number and title, its drawings, then what is said of them.

    Args:
        element: the picture; it is taken apart.
        inside: writes what runs in a line.
        blocks: writes mixed content.
    """
    title = next(iter(tree.by_class(element, "picture-title")), None)
    titled = inside(tree.take_out(title)) if title is not None else ""
    drawings = tree.make("div")
    for part in tree.by_class(element, "picture-panels", "picture-panel--wide"):
        drawings.append(tree.take_out(part))
    return f"#numbered([{titled}], [{blocks(drawings)}], [{blocks(element)}])"


def lines(element: Element) -> str:
    """Write room for an answer, for a choice with its reason, or for a verdict."""
    count = element.get("data-lines") or "3"
    named = tree.classes(element)
    kind = "choose" if "choose" in named else "judge" if "judge" in named else "write"
    return f"#{kind}({count if count.isdigit() else 3})"
