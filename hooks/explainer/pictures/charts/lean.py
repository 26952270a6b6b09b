"""Vega's SVG made lean: no nested empty groups, no roles on every mark, colours by name, places in full.

One role and one description for a whole picture say more than a screen reader's walk over 200 marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from .. import svg
from .paints import Paints

_MOVE = re.compile(r"^translate\(([-\d.e]+)[ ,]*([-\d.e]*)\)")
_NUMBER = re.compile(r"-?\d+\.\d+(?:e-?\d+)?")
_KEPT = (
    *("d", "points", "r", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray", "stroke-linecap"),
    *("stroke-linejoin", "opacity", "text-anchor", "font-size", "font-weight", "font-style"),
)
_SHAPES = {"line", "rect", "circle", "path", "text", "polygon"}
# What SVG means anyway.
_IDLE = {
    ("stroke-width", "1"), ("opacity", "1"), ("fill-opacity", "1"), ("stroke-opacity", "1"), ("text-anchor", "start"),
    ("font-weight", "normal"), ("font-weight", "400"), ("font-style", "normal"), ("stroke-dasharray", ""),
    ("stroke-dasharray", "1,0"),
}  # fmt: skip


def lean(drawing: str, paints: Paints) -> str:
    """Rewrite a drawing of Vega's as the inside of one of ours.

    Args:
        drawing: what vl-convert made.
        paints: turns stand-ins for colours into names, and pins into labels.

    Returns:
        Elements without a frame around them; places count from the frame's corner.
    """
    root = ET.fromstring(drawing)  # noqa: S314  # made a moment ago, by us
    return "".join(_elements(root, 0.0, 0.0, paints))


def _elements(element: ET.Element, x: float, y: float, paints: Paints) -> Iterator[str]:
    tag = str(element.tag).rpartition("}")[2]
    if (
        element.get("display") == "none"
        or element.get("opacity") == "0"
        or element.get("class") in ("background", "foreground")
    ):
        return
    move = element.get("transform", "")
    rest = move
    if found := _MOVE.match(move):
        x, y = x + float(found[1]), y + float(found[2] or 0)
        rest = move[found.end() :].strip()
    if tag in _SHAPES:
        if written := _shape(tag, element, x, y, rest, paints):
            yield written
        return
    for child in element:
        yield from _elements(child, x, y, paints)


def _shape(tag: str, element: ET.Element, x: float, y: float, rest: str, paints: Paints) -> str:
    attributes: dict[str, object] = {}
    if tag == "line":
        x2, y2 = float(element.get("x2") or 0), float(element.get("y2") or 0)
        attributes |= {"x1": x, "y1": y, "x2": x + x2, "y2": y + y2}
    elif tag == "text":
        words = "".join(element.itertext())
        if not words.strip():
            return ""
        attributes |= {"transform": f"translate({svg.num(x)} {svg.num(y)}) {rest}"} if rest else {"x": x, "y": y}
    elif tag == "path":
        if label := paints.pinned(element.get("fill", "")):
            return label.written(x, y)
        if not element.get("d"):
            return ""
        attributes |= {"transform": f"translate({svg.num(x)} {svg.num(y)})"} if x or y else {}
    for name in _KEPT:
        value = element.get(name)
        if value is None or (name, value) in _IDLE:
            continue
        if name in ("fill", "stroke"):
            value = paints.named(value) if value.startswith("#") else value
        attributes[name] = _NUMBER.sub(lambda m: svg.num(float(m[0])), value.removesuffix("px"))
    if tag not in ("line", "text"):
        attributes.setdefault("fill", "none")  # Vega says so once, on a group that we leave out
    if tag != "text" and "stroke" not in attributes and attributes.get("fill", "none") == "none":
        return ""
    if tag == "text":
        attributes["font-weight"] = "600" if attributes.get("font-weight") == "bold" else attributes.get("font-weight")
        return svg.element("text", attributes, svg.escape(words))
    return svg.element(tag, attributes)
