"""Draw a chart: what Vega-Lite makes of the rows, with title, unit and key above it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any

import vl_convert

from ...cards import Lang
from .. import ink, measure, svg, table
from ..base import Panel, Picture, Stock
from ..card import Figure
from ..rows import Rows
from . import bars, data, units, years
from .data import Bar
from .lean import lean
from .paints import Paints, stand_in
from .spec import Chart, View

# The version whose output our tests have seen; vl-convert carries several.
VERSION = "5.21"
_TITLE = 13.0
_SMALL = 10.7


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands above or below a drawing, and its height."""

    body: str
    height: float


def draw(figure: Figure, lang: Lang, stock: Stock) -> Picture:
    """Draw every panel of a chart in one language.

    Args:
        figure: its card, with a ``chart``.
        lang: of every word in it.
        stock: has its numbers.

    Raises:
        ValueError: the card says nothing about a chart.
    """
    chart = figure.chart
    if chart is None:
        raise ValueError("chart")
    rows = stock.rows.get(figure.key, Rows())
    if chart.claims == "true":
        rows = data.counted(stock, figure.sources)
    words = stock.archive.words
    unknown = words["picture-rank"][lang] if "picture-rank" in words else "{}"
    panels = tuple(
        _panel(figure, chart, view, data.bars(figure, chart, view, rows, lang, unknown), lang, number)
        for number, view in enumerate(chart.views, start=1)
    )
    told = Stock(stock.archive, {**stock.rows, figure.key: rows}, stock.lines)
    return Picture(panels, table.table(figure, lang, told))


def _panel(figure: Figure, chart: Chart, view: View, shown: list[Bar], lang: Lang, number: int) -> Panel:
    name = svg.ident(figure.key, lang, number)
    paints = Paints(name)
    head = _head(figure, chart, view, shown, paints, lang)
    strong = frozenset({"strong"})
    if view.form == "bars":
        spec, height = bars.spec(shown, paints, bold=strong)
    elif view.form == "units":
        spec, height = units.spec(shown, paints)
    else:
        spec, height = years.spec(figure, view, shown, paints, lang)
    drawn = lean(_compiled(spec), paints)
    foot = _foot(view.below[lang] if view.below else "", head.height + height)
    body = head.body + svg.element("g", {"transform": f"translate(0 {svg.num(head.height)})"}, drawn) + foot.body
    description = view.description[lang]
    if not any(sign.isdigit() for sign in description):  # it says no numbers: they follow by themselves
        description += " " + "; ".join(f"{_place(bar)}: {bar.text}" for bar in shown) + "."
    return Panel(
        svg.frame(
            body,
            width=svg.WIDTH,
            height=head.height + height + foot.height,
            name=name,
            title=view.title[lang],
            description=description,
            lang=lang,
            definitions=paints.definitions(),
        ),
        view.title[lang],
        description,
    )


def _place(bar: Bar) -> str:
    return f"{bar.group}, {bar.label}" if bar.group else bar.label


def _head(figure: Figure, chart: Chart, view: View, shown: list[Bar], paints: Paints, lang: Lang) -> _Head:
    parts, y = [], 2.0
    for line in measure.wrap(view.title[lang], _TITLE, svg.WIDTH, bold=True):
        y += 15
        parts.append(svg.text(0, y - 3, line, _TITLE, font_weight="600", fill=ink.var("ink")))
    for line in measure.wrap(view.unit[lang], _SMALL, svg.WIDTH):
        y += 14
        parts.append(svg.text(0, y - 3, line, _SMALL, fill=ink.var("mute")))
    x = 0.0
    for sample, said in _key(chart, view, shown, paints, lang, figure):
        wide = 19 + measure.width(said, _SMALL)
        if not x or x + wide > svg.WIDTH:
            x, y = 0.0, y + 15
        parts.append(svg.element("g", {"transform": f"translate({svg.num(x)} {svg.num(y - 11)})"}, sample))
        parts.append(svg.text(x + 19, y - 2, said, _SMALL, fill=ink.var("ink")))
        x += wide + 12
    return _Head("".join(parts), y + 6)


def _key(
    chart: Chart, view: View, shown: list[Bar], paints: Paints, lang: Lang, figure: Figure
) -> Iterator[tuple[str, str]]:
    """Give the samples of the key and what each stands for; one look alone needs no key."""
    rows = [bar for bar in shown if bar.row[chart.label] not in (*view.over, *view.behind)]
    used = [t for t in chart.tones if t.name and any(b.row[t.column] == t.value and b.tone == t.tone for b in rows)]
    if view.over or len({bar.tone for bar in rows}) > 1:
        for tone in used:
            yield paints.swatch(tone.tone, 0, 0), tone.name[lang] if tone.name else ""
    for number, key in enumerate(view.over):
        pen, dash, shape = years.OVER[number % len(years.OVER)]
        line = svg.element("path", {"d": "M0 5h15", "stroke": ink.var(pen), "stroke-width": 2,
                                    "stroke-dasharray": dash or None})  # fmt: skip
        mark = {"circle": "M3.5 5a4 4 0 1 0 8 0a4 4 0 1 0-8 0", "diamond": "M7.5 0l4 5l-4 5l-4-5z"}[shape]
        named = next((n for n in figure.names if n.key == key), None)
        yield line + svg.element("path", {"d": mark, "fill": ink.var(pen)}), named.name[lang] if named else key


def _foot(text: str, y: float) -> _Head:
    lines = measure.wrap(text, bars.SIZE, svg.WIDTH, bold=True) if text else []
    parts = [
        svg.text(0, y + 14 + 15 * i, line, bars.SIZE, font_weight="600", fill=ink.var("ink"))
        for i, line in enumerate(lines)
    ]
    return _Head("".join(parts), 15.0 * len(lines) + (6 if lines else 0))


@cache
def _fonts() -> None:
    """Let Vega measure with our own faces, so that a drawing is the same on every machine."""
    for path in measure.faces().paths:
        vl_convert.register_font_directory(str(path.parent))


def _compiled(spec: dict[str, Any]) -> str:
    _fonts()
    whole = {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "background": None,
        "autosize": "none",
        "config": {
            "font": "Source Sans 3",
            "view": {"stroke": None},
            "facet": {"spacing": 0},
            "bar": {"color": stand_in("bar")},
            "text": {"color": stand_in("ink")},
        },
        **spec,
    }
    return _drawn(json.dumps(whole))


# Writing is put in later: a panel without words of its own is the same in both languages.
@lru_cache(maxsize=64)
def _drawn(spec: str) -> str:
    made: str = vl_convert.vegalite_to_svg(spec, vl_version=VERSION)
    return made
