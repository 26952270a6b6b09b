"""What a panel of a map shows, worked out in units of the drawing: fills, lines, signs, names."""

from __future__ import annotations

from shapely.geometry.base import BaseGeometry

from ...cards import Lang
from .. import ink
from . import naming
from .ground import Frame, Window, path, shifted
from .lines import Lines
from .placing import Ground, Set, Words
from .sheet import Scene
from .spec import LineStyle, MapPanel, Screen
from .styles import AREAS, COUNTRIES, LINES, Letters

_SMALL = Letters(12)


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
    naming.names(labels, lines, lang, ground, drawn, [*borders, *busy])
    return drawn


def window(text: str) -> Window:
    """Read a window.

    Args:
        text: west, south, east, north in degrees, with blanks between.

    Raises:
        ValueError: it cannot be read, or is no window.
    """
    west, south, east, north = naming.numbers(text, 4)
    if not (-180 <= west < east <= 180 and -90 < south < north < 90):
        raise ValueError(f"“{text}” should be west, south, east, north")
    return west, south, east, north


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
        feature, shift = lines.feature(layer.of), naming.numbers(layer.shift, 1)[0]
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
    length = frame.kilometers(naming.numbers(panel.bar, 1)[0])
    foot = frame.height - 9
    words = Words((f"{panel.bar} km",), _SMALL)
    room = max(length, words.width)
    drawn.bar = {"x": 10.0, "y": foot, "length": length}
    scale = (6.0, foot - 19, 14 + room, frame.height - 4)
    drawn.plate(scale, 0)
    drawn.write(Set(words, 10.0, foot - 7, "start", scale))
    ground.keep(scale)
    word = Words((schematic,), Letters(12, italic=True))
    right = frame.width - 8
    corner = (right - word.width - 3, foot - 12, right + 3, frame.height - 4)
    drawn.plate(corner, 0)
    drawn.write(Set(word, right, foot - 1, "end", corner))
    ground.keep(corner)
