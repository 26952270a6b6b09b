"""What stands in a tree of HTML or XML, as elements or as texts: lxml's stubs leave open what an XPath gives."""

from collections.abc import Mapping

from lxml import etree

Element = etree._Element


def elements(root: Element, path: str, namespaces: Mapping[str, str] | None = None) -> list[Element]:
    """List what an XPath finds, which is elements."""
    found = root.xpath(path, namespaces=namespaces)
    assert isinstance(found, list), f"{path} gives {found!r}"
    listed = [one for one in found if isinstance(one, Element)]
    assert len(listed) == len(found), f"{path} gives more than elements: {found!r}"
    return listed


def texts(root: Element, path: str) -> list[str]:
    """List what an XPath finds, which is attributes or text."""
    found = root.xpath(path)
    assert isinstance(found, list), f"{path} gives {found!r}"
    listed = [one for one in found if isinstance(one, str)]
    assert len(listed) == len(found), f"{path} gives more than texts: {found!r}"
    return listed


def one(root: Element, path: str) -> Element:
    """Give the first element at a path."""
    found = root.find(path)
    assert found is not None, f"nothing at {path}"
    return found


def said(element: Element) -> str:
    """Give all text inside an element."""
    return "".join(str(part) for part in element.itertext())


def attribute(element: Element, name: str) -> str:
    """Give an attribute that must be there."""
    value = element.get(name)
    assert value is not None, f"<{element.tag}> has no {name}"
    return value
