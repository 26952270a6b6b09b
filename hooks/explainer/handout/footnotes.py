"""Footnotes: from a list at the end of the page to where they are called."""

from __future__ import annotations

from urllib.parse import unquote

from . import tree
from .tree import Element


def gather(root: Element) -> None:
    """Put each footnote's text in a ``span.footnote`` at its first call; later calls keep the number."""
    texts: dict[str, Element] = {}
    for holder in [e for e in tree.by_class(root, "footnote") if e.tag == "div"]:
        for item in tree.elements(holder, "li"):
            texts[item.get("id") or ""] = item
        tree.take_out(holder)
    for call in [a for a in tree.by_class(root, "footnote-ref") if a.tag == "a"]:
        name = unquote((call.get("href") or "")[1:])
        text = texts.pop(name) if name in texts else None
        parent = call.getparent()
        if parent is None:
            continue
        if text is None:  # called again: the number only
            tree.unwrap(call)
            continue
        note = tree.make("span", text.text or "", class_="footnote")
        for child in list(text):
            if child.tag == "p":
                child.tag = "span"
                child.tail = " "
            note.append(child)
        tree.swap(parent if parent.tag == "sup" else call, note)
