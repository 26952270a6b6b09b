"""What a panel of a map shows, worked out in units of the drawing: fills, lines, signs, names."""

from __future__ import annotations

from dataclasses import dataclass, field

from shapely.geometry import Point, box
from shapely.geometry.base import BaseGeometry

from ...cards import Lang
from .. import ink
from .ground import Frame, Window, path, shifted
from .key import fill
from .lines import Lines
from .placing import Box, Ground, Set, Words, lead
from .spec import AreaStyle, Label, LineStyle, MapPanel, Screen
from .styles import AREAS, COUNTRIES, LEAD, LETTERS, LINES, Letters, Stroke

_DOT = 2.6
_SIGN = 6.0
_SMALL = Letters(12)
# Around the words of a plate, in units.
_AIR = 1.5


@dataclass(frozen=True, slots=True)
class Plate:
    """A piece of paper under words; ``ink`` draws its edge."""

    x: float
    y: float
    width: float
    height: float
    ink: str = ""


@dataclass(frozen=True, slots=True)
class Text:
    """One line of words at its place; a halo of paper lifts it off a pattern or a line."""

    x: float
    y: float
    words: str
    size: float
    bold: bool
    italic: bool
    anchor: str
    ink: str
    halo: bool


@dataclass(slots=True)
class Scene:
    """All that a template needs, in the order of painting."""

    width: float
    height: float
    fills: list[tuple[str, str]] = field(default_factory=list)
    areas: list[tuple[AreaStyle, str]] = field(default_factory=list)
    strokes: list[tuple[Stroke, str]] = field(default_factory=list)
    signs: list[tuple[str, float, float]] = field(default_factory=list)
    dots: list[tuple[float, float]] = field(default_factory=list)
    leads: str = ""
    plates: list[Plate] = field(default_factory=list)
    texts: list[Text] = field(default_factory=list)
    bar: dict[str, float] = field(default_factory=dict)
    used: list[AreaStyle] = field(default_factory=list)

    def values(self, name: str) -> dict[str, object]:
        """Give it to a template; fills of areas are styles until now, because patterns hang on the drawing's name."""
        named = {slot: getattr(self, slot) for slot in self.__slots__ if slot != "used"}
        return named | {"areas": [(fill(style, name), d) for style, d in self.areas]}


def scene(panel: MapPanel, screen: Screen, lines: Lines, lang: Lang, schematic: str) -> Scene:
    """Work out one drawing.

    Args:
        panel: what it shows.
        screen: which labels it has.
        lines: what it is drawn from, and its frame.
        lang: of the names.
        schematic: the word that says so, in that language.

    Raises:
        ValueError: a window or point that cannot be read.
        explainer.pictures.maps.lines.UnknownLineError: a line or place that no file has.
    """
    frame = lines.frame
    drawn = Scene(frame.width, frame.height)
    borders = _base(panel, lines, drawn)
    busy = _layers(panel, lines, drawn)
    ground = Ground(frame.width, frame.height, [shape for shape in busy if not shape.geom_type.endswith("Polygon")])
    _furniture(panel, frame, ground, drawn, schematic)
    labels = [label for label in panel.labels if label.only in (None, screen)]
    _names(labels, lines, lang, ground, drawn, [*borders, *busy])
    return drawn


def window(text: str) -> Window:
    """Read a window.

    Args:
        text: west, south, east, north in degrees, with blanks between.

    Raises:
        ValueError: it cannot be read, or is no window.
    """
    west, south, east, north = _numbers(text, 4)
    if not (-180 <= west < east <= 180 and -90 < south < north < 90):
        raise ValueError(f"“{text}” should be west, south, east, north")
    return west, south, east, north


def _numbers(text: str, many: int) -> list[float]:
    found = [float(part) for part in text.split()]
    if len(found) != many:
        raise ValueError(f"“{text}” should be {many} numbers with blanks between")
    return found


def _base(panel: MapPanel, lines: Lines, drawn: Scene) -> list[BaseGeometry]:
    """Countries, lakes and borders; countries of one tint make one path.  Gives the borders."""
    tints: dict[str, str] = {}
    for land in lines.kind(panel.base, "country"):
        style = COUNTRIES.get(str(land.properties["name"]))
        tint = AREAS[style].ground if style else "land"
        tints[tint] = tints.get(tint, "") + land.d
    water = "".join(lake.d for lake in lines.kind(panel.base, "lake"))
    drawn.fills += [(ink.var(tint), d) for tint, d in (*sorted(tints.items()), ("sea", water)) if d]
    borders: list[BaseGeometry] = []
    drawn_as: dict[LineStyle, str] = {"border": "", "disputed": ""}
    for border in lines.kind(panel.base, "border"):
        borders.append(border.shape)
        drawn_as["disputed" if border.properties.get("status") == "disputed" else "border"] += border.d
    drawn.strokes += [(LINES[line], d) for line, d in drawn_as.items() if d]
    return borders


def _layers(panel: MapPanel, lines: Lines, drawn: Scene) -> list[BaseGeometry]:
    """Areas and lines of the panel; gives those that words should not stand on without a plate."""
    busy: list[BaseGeometry] = []
    for layer in panel.layers:
        feature, shift = lines.feature(layer.of), _numbers(layer.shift, 1)[0]
        shape = shifted(feature.shape, shift)
        d = path(shape) if shift else feature.d
        if not d:
            continue
        if layer.area:
            drawn.areas.append((layer.area, d))
            if AREAS[layer.area].shape:
                drawn.used.append(layer.area)
                busy.append(shape)
        if layer.stroke:
            drawn.strokes.append((LINES[layer.stroke], d))
            busy.append(shape.boundary if shape.geom_type.endswith("Polygon") else shape)
    return busy


def _furniture(panel: MapPanel, frame: Frame, ground: Ground, drawn: Scene, schematic: str) -> None:
    """The scale bar in the lower left corner, and the word that this is no survey in the lower right."""
    length = frame.kilometers(_numbers(panel.bar, 1)[0])
    foot = frame.height - 9
    words = Words((f"{panel.bar} km",), _SMALL)
    room = max(length, words.width)
    drawn.bar = {"x": 10.0, "y": foot, "length": length}
    scale = (6.0, foot - 19, 14 + room, frame.height - 4)
    drawn.plates.append(_plate(scale, 0))
    _write(drawn, Set(words, 10.0, foot - 7, "start", scale))
    ground.keep(scale)
    word = Words((schematic,), Letters(12, italic=True))
    right = frame.width - 8
    corner = (right - word.width - 3, foot - 12, right + 3, frame.height - 4)
    drawn.plates.append(_plate(corner, 0))
    _write(drawn, Set(word, right, foot - 1, "end", corner))
    ground.keep(corner)


def _names(
    labels: list[Label],
    lines: Lines,
    lang: Lang,
    ground: Ground,
    drawn: Scene,
    busy: list[BaseGeometry],
) -> None:
    points = [_point(label, lines) for label in labels]
    spots = [lines.frame.point(*point) for point in points]
    for label, (x, y) in zip(labels, spots, strict=True):
        if label.rank in ("town", "village"):
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
            drawn.plates.append(_plate(place.room, _AIR, edge))
        if label.lead and (line := lead(x, y, place)):
            drawn.leads += path(line)
        _write(drawn, place, halo=not edge and any(shape.intersects(room) for shape in busy))


def _point(label: Label, lines: Lines) -> tuple[float, float]:
    if label.at:
        longitude, latitude = _numbers(label.at, 2)
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
        longitude, latitude = _numbers(label.lead, 2)
        return ground.around(words, *lines.frame.point(longitude, latitude))
    if not box(0, 0, ground.width, ground.height).contains(Point(x, y)):
        return None
    if label.rank in ("town", "village"):
        return ground.beside(words, x, y, label.sides, _DOT)
    if label.mark:
        return ground.beside(words, x, y, label.sides, _SIGN)
    return ground.around(words, x, y)


def _plate(room: Box, air: float, edge: str = "") -> Plate:
    left, top, right, foot = room
    grown = air + (2.5 if edge else 0)
    return Plate(left - grown, top - air, right - left + 2 * grown, foot - top + 2 * air, edge)


def _write(drawn: Scene, place: Set, *, halo: bool = False) -> None:
    letters = place.words.letters
    for number, line in enumerate(place.words.lines):
        y = place.y + number * LEAD
        drawn.texts.append(
            Text(place.x, y, line, letters.size, letters.bold, letters.italic, place.anchor, letters.ink, halo)
        )
