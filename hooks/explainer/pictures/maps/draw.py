"""Draw one of the maps: a panel at a time, for a phone and, where the card asks for it, for a wide screen."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from ...cards import Lang
from .. import ink, svg
from ..base import Panel, Picture, Stock
from ..card import Figure
from ..table import table
from . import key, scene
from .lines import Lines
from .spec import AreaStyle, Map, MapPanel, Screen
from .styles import AREAS

# The other drawing, for a column of text on a large screen and for paper.
WIDE = 620.0
# Room above the map for the name of a panel that is one of several.
_HEADING = 22.0
# Between a map and the key below it.
_GAP = 8.0
_BETWEEN = re.compile(r">\s+<")


@cache
def _templates() -> Environment:
    found = Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    found.filters |= {"num": svg.num, "ink": ink.var}
    signs = found.get_template("signs.svg.j2").module
    found.globals |= {"line": signs.line, "mark": signs.mark}  # type: ignore[attr-defined]  # macros are attributes
    return found


def draw(figure: Figure, lang: Lang, stock: Stock) -> Picture:
    """Draw it in one language.

    Args:
        figure: its card; it must have a ``map``.
        lang: of every word in it.
        stock: has the lines, and the words that all maps share.

    Raises:
        ValueError: the card has no ``map``, or a window or a point that cannot be read.
        explainer.pictures.maps.lines.UnknownLineError: a line or place that no file has.
    """
    if figure.map is None:
        raise ValueError(figure.key)
    words = {name: found[lang] if (found := stock.archive.words.get(f"map-{name}")) else name for name in _WORDS}
    sheet = _Sheet(figure, figure.map, lang, stock, words)
    panels = [sheet.panel(panel) for panel in figure.map.panels]
    return Picture((*panels, *sheet.signs()), table(figure, lang, stock))


# Words of the interface that maps write: ``map-key`` and so on.
_WORDS = ("key", "schematic")


class _Sheet:
    """One map in one language."""

    def __init__(self, figure: Figure, spec: Map, lang: Lang, stock: Stock, words: Mapping[str, str]) -> None:
        self.figure, self.spec, self.lang, self.stock, self.words = figure, spec, lang, stock, words
        self.alone = len(spec.panels) == 1

    def panel(self, panel: MapPanel) -> Panel:
        """Draw one panel; a map of one panel has its key below it, in the same drawing."""
        return Panel(
            self._map(panel, "phone", panel.window, float(svg.WIDTH)),
            panel.title[self.lang],
            panel.description[self.lang],
            self._map(panel, "wide", panel.wide, WIDE) if panel.wide else "",
        )

    def _map(self, panel: MapPanel, screen: Screen, window: str, width: float) -> str:
        name = svg.ident(self.figure.key, self.lang, panel.key, screen)
        lines = Lines(self.stock, self.lang, scene.window(window), width)
        drawn = scene.scene(panel, screen, lines, self.lang, self.words["schematic"])
        top = 0.0 if self.alone else _HEADING
        body = _filled("map.svg.j2", drawn.values(name) | {"top": top, "heading": panel.title[self.lang]})
        height, used = drawn.height + top, set(drawn.used)
        if self.alone and self.spec.signs:
            rows, more = key.rows(self.spec.signs, self.lang, width, 2 if screen == "wide" else 1, name)
            body += _filled("key.svg.j2", {"rows": rows, "top": height + _GAP})
            height += _GAP + more
            used |= _patterned(self.spec)
        return self._frame(body, name, width, height, panel.title[self.lang], panel.description[self.lang], used)

    def signs(self) -> list[Panel]:
        """Draw the key that several panels share."""
        if self.alone or not self.spec.signs:
            return []
        title = self.words["key"]
        told = "; ".join(sign.text[self.lang] for sign in self.spec.signs)
        drawings = []
        for screen, width, columns in (("phone", float(svg.WIDTH), 1), ("wide", WIDE, 2)):
            name = svg.ident(self.figure.key, self.lang, "key", screen)
            rows, height = key.rows(self.spec.signs, self.lang, width, columns, name)
            body = _filled("key.svg.j2", {"rows": rows, "top": 0.0})
            drawings.append(self._frame(body, name, width, height, title, told, _patterned(self.spec)))
        return [Panel(drawings[0], title, told, drawings[1])]

    def _frame(
        self, body: str, name: str, width: float, height: float, title: str, told: str, used: Set[AreaStyle]
    ) -> str:
        areas = ((style, area) for style, area in AREAS.items() if style in used)
        patterns = (ink.pattern(a.shape, f"{name}-{style}", a.line, a.ground, a.weight) for style, a in areas)
        return svg.frame(
            body,
            width=width,
            height=height,
            name=name,
            title=title,
            description=told,
            lang=self.lang,
            definitions="".join(patterns),
        )


def _patterned(spec: Map) -> set[AreaStyle]:
    return {sign.area for sign in spec.signs if sign.area and AREAS[sign.area].shape}


def _filled(template: str, values: Mapping[str, object]) -> str:
    return _BETWEEN.sub("><", _templates().get_template(template).render(values).strip())
