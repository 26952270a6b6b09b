"""Small tools for trees of HTML elements: find by class, take out, unwrap, put in place."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from lxml import etree

Element = etree._Element

BLOCKS = frozenset(
    (
        "address", "article", "aside", "blockquote", "details", "dd", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main",
        "nav", "ol", "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
    )
)  # fmt: skip


def parse(text: str) -> Element:
    """Read a fragment of HTML into an ``article``.

    Plain elements of lxml, not those of ``lxml.html``: a book has half a million visits to them.
    """
    document = etree.fromstring(f"<html><body><article>{text}</article></body></html>", etree.HTMLParser())
    root = next(document.iter("article"))
    for stray in list(root.itersiblings()):  # after an end tag too many
        root.append(stray)
    return root


def make(tag: str, text: str = "", **attributes: str) -> Element:
    """Make an element; in names of attributes ``class_`` is ``class`` and ``data_lines`` is ``data-lines``."""
    element: Element = etree.Element(
        tag, {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
    )
    element.text = text or None
    return element


def elements(root: Element, *tags: str) -> list[Element]:
    """List the descendants, of these tags if any are named; never comments."""
    return list(root.iterdescendants(*(tags or (etree.Element,))))


def classes(element: Element) -> list[str]:
    """Give the classes of an element in order."""
    return (element.get("class") or "").split()


def by_class(root: Element, *names: str) -> list[Element]:
    """List the descendants that bear one of the classes."""
    found = _bearing(names)(root)
    return [e for e in found if isinstance(e, Element)] if isinstance(found, list) else []


@lru_cache(maxsize=64)
def _bearing(names: tuple[str, ...]) -> etree.XPath:
    tests = (f"contains(concat(' ', normalize-space(@class), ' '), ' {name} ')" for name in names)
    return etree.XPath(f"descendant::*[{' or '.join(tests)}]")


def ancestors(element: Element) -> Iterator[Element]:
    """Walk up from the parent."""
    return element.iterancestors()


def words(element: Element) -> str:
    """Give the text inside, with single blanks."""
    return " ".join("".join(str(t) for t in element.itertext()).split())


def forget(element: Element, *attributes: str) -> None:
    """Drop attributes that are there."""
    for name in attributes:
        if name in element.attrib:
            del element.attrib[name]


def before(element: Element, text: str | None) -> None:
    """Put text right before an element."""
    if not text:
        return
    parent, previous = element.getparent(), element.getprevious()
    if previous is not None:
        previous.tail = (previous.tail or "") + text
    elif parent is not None:
        parent.text = (parent.text or "") + text


def take_out(element: Element) -> Element:
    """Cut an element out of its tree and leave the text behind it in place."""
    parent = element.getparent()
    if parent is not None:
        before(element, element.tail)
        element.tail = None
        parent.remove(element)
    return element


def unwrap(element: Element) -> None:
    """Drop the tag and keep what it holds."""
    before(element, element.text)
    for child in list(element):
        element.addprevious(child)
    take_out(element)


def swap(element: Element, other: Element) -> None:
    """Put another element in the place of this one."""
    other.tail, element.tail = element.tail, None
    parent = element.getparent()
    if parent is not None:
        parent.replace(element, other)
