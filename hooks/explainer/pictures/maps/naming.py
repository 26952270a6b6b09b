"""The names of a panel: what each says, where it goes, and what lifts it off the ground."""

from __future__ import annotations

from collections.abc import Sequence

from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry

from ...cards import Lang
from .ground import path
from .lines import Lines
from .placing import Ground, Set, Words, lead
from .sheet import Scene
from .spec import Label
from .styles import LETTERS, LINES

_DOT = 2.6
_SIGN = 6.0
# Around the words of a plate, in units.
_AIR = 1.5


def names(
    labels: Sequence[Label], lines: Lines, lang: Lang, ground: Ground, drawn: Scene, busy: Sequence[BaseGeometry]
) -> None:
    """Set the names of a panel, dots and signs first: no name may hide one.

    Args:
        labels: in the order of their weight.
        lines: has the places.
        lang: of the names.
        ground: what is free.
        drawn: takes what is set.
        busy: patterns and lines; words on them get a halo.
    """
    points = [_point(label, lines) for label in labels]
    spots = [lines.frame.point(*point) for point in points]
    for label, (x, y) in zip(labels, spots, strict=True):
        if label.rank == "town":
            drawn.dots.append((x, y))
            ground.keep((x - _DOT, y - _DOT, x + _DOT, y + _DOT))
        elif label.mark:
            drawn.signs.append((label.mark, x, y))
            ground.keep((x - _SIGN, y - _SIGN, x + _SIGN, y + _SIGN))
    for label, (x, y) in zip(labels, spots, strict=True):
        place = _set(label, x, y, lines, lang, ground)
        if place is None:
            continue
        room = box(*place.room)
        edge = LINES[label.style].ink if label.style else ""
        if edge:
            drawn.plate(place.room, _AIR, edge)
        if label.lead and (line := lead(x, y, place)):
            drawn.leads += path(line)
        drawn.write(place, halo=not edge and any(shape.intersects(room) for shape in busy))


def _point(label: Label, lines: Lines) -> tuple[float, float]:
    if label.at:
        longitude, latitude = numbers(label.at, 2)
        return longitude, latitude
    place = lines.place(label.place)
    return place.longitude, place.latitude


def _set(label: Label, x: float, y: float, lines: Lines, lang: Lang, ground: Ground) -> Set | None:
    if label.text:
        said = tuple(part.strip() for part in label.text[lang].split("|"))
    else:
        said = lines.place(label.place).lines(label.names)
    words = Words(said, LETTERS[label.rank])
    if label.lead:
        longitude, latitude = numbers(label.lead, 2)
        return ground.around(words, *lines.frame.point(longitude, latitude))
    if not box(0, 0, ground.width, ground.height).contains(Point(x, y)):
        return None
    if label.rank == "town":
        return ground.beside(words, x, y, label.sides, _DOT)
    if label.mark:
        return ground.beside(words, x, y, label.sides, _SIGN)
    return ground.around(words, x, y)


def numbers(text: str, many: int) -> list[float]:
    """Read numbers with blanks between.

    Args:
        text: ``46.5 39.7``.
        many: how many there must be.

    Raises:
        ValueError: there are others, or something else.
    """
    found = [float(part) for part in text.split()]
    if len(found) != many:
        raise ValueError(f"“{text}” should be {many} numbers with blanks between")
    return found
