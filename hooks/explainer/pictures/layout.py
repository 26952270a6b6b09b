"""What is wrong with a finished drawing: measured in the SVG itself, whoever wrote it.

Writing must not lie over other writing, leave the frame, fall below 10 pixels on a phone of 390, or be
paler than 4.5 to 1 on whatever is painted under it, in any theme.
"""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from xml.etree import ElementTree as ET

from . import ink, measure, shapes, svg
from .shapes import Box, Matrix, Point

LEAST_CONTRAST: Final = 4.5  # WCAG 2.2, 1.4.3, level AA
MOST_BYTES: Final = 45_000
MOST_PACKED: Final = 14_000
# Two boxes that share less than this touch only on paper: the box of a letter is higher than its ink.
_SLACK = 0.8
# How wide the other drawing stands on a large screen: our column of text.
_COLUMN = 620
_INK = re.compile(r"var\(--pic-([a-z-]+)\)")
_NAMED = re.compile(r"url\(#([^)]+)\)")
_NONE = frozenset({"", "none", "transparent"})
_PAINTED = ("fill", "stroke", "stop-color", "flood-color")


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is wrong: the rule ``figures.NAME``, and what its sentence needs."""

    rule: str
    label: str = ""
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Label:
    """One line of writing: its corners in units of the drawing, its size there, its paints."""

    text: str
    corners: tuple[Point, ...]
    size: float
    fill: str
    halo: str
    box: Box


@dataclass(frozen=True, slots=True)
class _Shape:
    rings: list[list[Point]]
    fill: str
    box: Box


def faults(drawing: str, *, wide: bool = False) -> list[Fault]:
    """Look at one drawing.

    Args:
        drawing: an ``<svg>`` with colours by name.
        wide: it is the drawing for a large screen.
    """
    root = ET.fromstring(drawing)  # noqa: S314  # our own drawing
    view = shapes.numbers(root.get("viewBox", "0 0 1 1"))
    scale = (_COLUMN if wide else svg.WIDTH) / view[2]
    looked = _Look(root)
    return [
        *looked.strange,
        *_size(drawing),
        *_frames(looked.labels, view[2], view[3]),
        *_small(looked.labels, scale),
        *_overlaps(looked.labels),
        *looked.pale,
    ]


class _Look:
    """Walks a drawing in the order of painting."""

    def __init__(self, root: ET.Element) -> None:
        self.labels: list[Label] = []
        self.shapes: list[_Shape] = []
        self.strange: list[Fault] = []
        self.pale: list[Fault] = []
        self.patterns = {
            str(e.get("id")): {
                ink_ for part in e.iter() for name in _PAINTED for ink_ in _INK.findall(part.get(name, ""))
            }
            for e in root.iter()
            if _tag(e) in ("pattern", "linearGradient")
        }
        self._walk(root, shapes.SAME, {})

    def _walk(self, element: ET.Element, outer: Matrix, given: Mapping[str, str]) -> None:
        tag = _tag(element)
        if tag in ("title", "desc"):
            return
        for name in _PAINTED:
            value = element.get(name, "")
            if value not in _NONE and not _INK.fullmatch(value) and not _NAMED.fullmatch(value):
                self.strange.append(Fault("colour", values=(("colour", value),)))
        for value in _INK.findall(" ".join(element.get(name, "") for name in _PAINTED)):
            if value not in ink.INKS:
                self.strange.append(Fault("colour", values=(("colour", f"--pic-{value}"),)))
        if tag in ("defs", "marker", "clipPath", "mask") or "0" in (
            element.get("opacity"),
            element.get("fill-opacity"),
        ):
            for child in element:
                if tag == "defs":
                    self._walk(child, outer, given)
            return
        if tag == "pattern":
            return
        now = shapes.matrix(element.get("transform", ""), outer)
        had = {**given, **element.attrib}
        if tag == "text":
            for words, more in _lines(element):
                self._text(words, now, {**had, **more})
            return
        if had.get("fill", "black") not in _NONE and (rings := shapes.outline(tag, element.attrib)):
            placed = [shapes.moved(ring, now) for ring in rings]
            box = shapes.box(point for ring in placed for point in ring)
            self.shapes.append(_Shape(placed, had.get("fill", ""), box))
        for child in element:
            self._walk(child, now, had)

    def _text(self, words: str, now: Matrix, had: Mapping[str, str]) -> None:
        size = _number(had.get("font-size"), 16)
        bold = had.get("font-weight", "") in ("600", "700", "bold")
        width = measure.width(words, size, bold=bold, italic=had.get("font-style", "") == "italic")
        x, y = _number(had.get("x")), _number(had.get("y"))
        x -= {"middle": width / 2, "end": width}.get(had.get("text-anchor", ""), 0.0)
        top, foot = y - measure.ASCENT * size, y + measure.DESCENT * size
        corners = shapes.moved([(x, top), (x + width, top), (x + width, foot), (x, foot)], now)
        halo = had.get("stroke", "") if "stroke" in had.get("paint-order", "") else ""
        stretch = abs(now[0] * now[3] - now[1] * now[2]) ** 0.5
        label = Label(words, tuple(corners), size * stretch, had.get("fill", "black"), halo, shapes.box(corners))
        self.labels.append(label)
        middle = y - 0.25 * size
        self._contrast(label, shapes.moved([(x + width * part, middle) for part in (0.08, 0.5, 0.92)], now))

    def _contrast(self, label: Label, points: list[Point]) -> None:
        pen = _INK.fullmatch(label.fill)
        if not pen or pen[1] not in ink.INKS:
            self.strange.append(Fault("colour", label.text, (("colour", label.fill or "black"),)))
            return
        grounds = _inks(label.halo, self.patterns) if label.halo else set()
        if not grounds:
            grounds = {ground for point in points for ground in self._under(point)}
        worst = min(
            (ink.contrast(ink.INKS[pen[1]][theme], ink.INKS[ground][theme]), ground, theme)
            for ground in grounds
            for theme in ink.THEMES
        )
        if worst[0] < LEAST_CONTRAST:
            values = (("ground", worst[1]), ("ink", pen[1]), ("ratio", f"{worst[0]:.1f}"), ("theme", worst[2]))
            self.pale.append(Fault("contrast", label.text, values))

    def _under(self, point: Point) -> set[str]:
        x, y = point
        for shape in reversed(self.shapes):
            left, top, right, foot = shape.box
            # A coast has thousands of points: the box around it answers for most labels.
            if not (left <= x <= right and top <= y <= foot):
                continue
            if (found := _inks(shape.fill, self.patterns)) and shapes.inside(point, shape.rings):
                return found
        return {"paper"}


def _inks(paint: str, patterns: Mapping[str, set[str]]) -> set[str]:
    if named := _NAMED.fullmatch(paint):
        return {name for name in patterns.get(named[1], set()) if name in ink.INKS}
    return {name for name in _INK.findall(paint) if name in ink.INKS}


def _number(text: str | None, otherwise: float = 0) -> float:
    found = shapes.numbers(text or "")
    return found[0] if found else otherwise


def _lines(element: ET.Element) -> Iterator[tuple[str, dict[str, str]]]:
    """Give the lines of a text and where each stands; a part without a place of its own belongs to its line."""
    spans = [child for child in element if _tag(child) == "tspan"]
    if not any({"x", "y", "dy"} & set(span.attrib) for span in spans):
        if words := " ".join("".join(element.itertext()).split()):
            yield words, {}
        return
    y = _number(element.get("y"))
    if words := " ".join((element.text or "").split()):
        yield words, {}
    for span in spans:
        y = _number(span.get("y"), y)
        step = span.get("dy", "")
        y += _number(step) * (_number(span.get("font-size") or element.get("font-size"), 16) if "em" in step else 1)
        if words := " ".join("".join(span.itertext()).split()):
            yield words, {**span.attrib, "y": str(y)}


def _tag(element: ET.Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _size(drawing: str) -> Iterator[Fault]:
    raw = drawing.encode()
    packed = len(gzip.compress(raw, 9, mtime=0))
    if len(raw) > MOST_BYTES or packed > MOST_PACKED:
        yield Fault("size", values=(("packed", f"{packed / 1000:.0f}"), ("raw", f"{len(raw) / 1000:.0f}")))


def _frames(labels: list[Label], width: float, height: float) -> Iterator[Fault]:
    for label in labels:
        over = max(max(-x, x - width, -y, y - height) for x, y in label.corners)
        if over > _SLACK:
            yield Fault("frame", label.text, (("over", f"{over:.0f}"),))


def _small(labels: list[Label], scale: float) -> Iterator[Fault]:
    for label in labels:
        if label.size * scale < svg.SMALLEST - 0.05:
            yield Fault("small", label.text, (("size", f"{label.size * scale:.1f}"),))


def _overlaps(labels: list[Label]) -> Iterator[Fault]:
    ordered = sorted(labels, key=lambda label: label.box[0])
    for number, one in enumerate(ordered):
        for other in ordered[number + 1 :]:
            if other.box[0] >= one.box[2]:
                break  # it and all that follow begin to the right of this one
            if (
                one.box[1] < other.box[3]
                and other.box[1] < one.box[3]
                and shapes.meet(one.corners, other.corners, _SLACK)
            ):
                yield Fault("overlap", one.text, (("other", other.text),))
