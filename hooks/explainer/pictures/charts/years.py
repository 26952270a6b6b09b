"""Bars over years, by who counted them, and series of others laid over them as points and lines."""

from __future__ import annotations

from typing import Any, Final

from ...cards import Lang
from .. import measure, spoken, svg
from ..card import Figure
from .bars import SIZE
from .data import Bar
from .paints import Label, Paints, look, own, pins, stand_in
from .spec import View

_HIGH = 230.0
_SMALL = 10.7  # ten pixels still where two panels share a column
# Width of all bars of a year, in years.
_BAND = 0.96
# Ink, dash and shape of the series laid over the bars, in order.
OVER: Final = (("mark", "5 3", "circle"), ("doubt", "", "diamond"))


def spec(figure: Figure, view: View, bars: list[Bar], paints: Paints, lang: Lang) -> tuple[dict[str, Any], float]:
    """Write bars and lines over years for Vega-Lite.

    Args:
        figure: its card; the first column of the kind ``date`` has the years.
        view: which series are bars and which are laid over them.
        bars: all values of the panel; ``label`` names the series.
        paints: of the drawing.
        lang: of numbers.

    Returns:
        The spec, and the height of the drawing in units.

    Raises:
        ValueError: no column has dates.
    """
    dates = next((column.key for column in figure.columns if column.kind == "date"), "")
    if not dates:
        raise ValueError("columns › kind: date")
    series = figure.chart.label if figure.chart else ""
    rows = [
        {
            "year": int(bar.row[dates][:4]),
            "value": bar.value,
            "series": bar.row[series],
            "told": paints.pin(_told(bar, view, lang)),
            **look(paints, bar.tone),
        }
        for bar in bars
    ]
    first, last = min(int(str(row["year"])) for row in rows), max(int(str(row["year"])) for row in rows)
    top = max(bar.value or 0 for bar in bars)
    ticks = list(range(0, round(top) + 1, 2))
    left = max(measure.width(str(tick), SIZE) for tick in ticks) + 6
    x = {"type": "quantitative", "scale": {"domain": [first - 0.5, last + 0.5], "nice": False, "zero": False}}
    y = {"type": "quantitative", "scale": {"domain": [0, top * 1.08], "nice": False}}
    axis = {
        "title": None,
        "labelFontSize": SIZE,
        "labelColor": stand_in("mute"),
        "labelFontWeight": 400,
        "domainColor": stand_in("line"),
        "ticks": False,
        "labelFlush": False,
        "labelBound": False,
    }
    year_axis = {**axis, "values": list(range(first, last + 1)), "format": "d", "grid": False, "labelPadding": 5,
                 "labelOverlap": False}  # fmt: skip
    value_axis = {**axis, "values": ticks, "format": "d", "gridColor": stand_in("grid"), "domain": False,
                  "labelPadding": 5}  # fmt: skip
    placed = [
        {"joinaggregate": [{"op": "count", "as": "many"}], "groupby": ["year"]},
        {"window": [{"op": "row_number", "as": "nth"}], "groupby": ["year"]},
        {"calculate": f"datum.year - {_BAND / 2} + (datum.nth - 1) / datum.many * {_BAND}", "as": "from"},
        {"calculate": f"datum.year - {_BAND / 2} + datum.nth / datum.many * {_BAND} - 0.03", "as": "to"},
        {"calculate": "(datum.from + datum.to) / 2", "as": "middle"},
    ]
    layers: list[dict[str, Any]] = []
    for keys, told in ((view.behind, False), (view.bars, True)):
        if not keys:
            continue
        only = {"filter": f"indexof({list(keys)!r}, datum.series) >= 0"}
        ghost: dict[str, Any] = {"fill": stand_in("band"), "stroke": stand_in("bar")}
        own_ = {"strokeDash": {"expr": "datum.dash ? [3, 2] : [1, 0]"}}
        paint = {"fill": own("fill"), "stroke": own("edge")} if told else {}
        layers.append(
            {
                "transform": [only, *placed],
                "mark": {"type": "rect", "strokeWidth": 1, **(own_ if told else ghost)},
                "encoding": {
                    "x": {"field": "from", **x, "axis": year_axis},
                    "x2": {"field": "to"},
                    "y": {"field": "value", **y, "axis": value_axis},
                    "y2": {"datum": 0},
                    **paint,
                },
            }
        )
        if told:
            told_ = pins("told", {"x": {"field": "middle", **x}, "y": {"field": "value", **y}})
            layers.append({"transform": [only, *placed], **told_})
    for number, key in enumerate(view.over):
        layers += _line(key, number, x, y)
    return {
        "data": {"values": rows},
        "width": svg.WIDTH - left - 2,
        "height": _HIGH,
        "padding": {"left": left, "right": 2, "top": 2, "bottom": 20},
        "layer": layers,
    }, _HIGH + 22


def _told(bar: Bar, view: View, lang: Lang) -> Label:
    """Give the label of a value, with two decimals at most: bars are narrow, and the table has the rest."""
    decimals = min(2, len(bar.row[view.column].partition(".")[2]))
    text = ("≈ " if bar.row["about"] == "yes" else "") + spoken.number(bar.value or 0, lang, decimals)
    series = next((n for n, key in enumerate(view.over) if key in bar.row.cells.values()), None)
    if series is None:
        return Label(text, _SMALL, dy=-5)
    # The labels of the first series stand below its points, those of the second above.
    return Label(text, SIZE, dy=(-9, 18)[series == 0], bold=True, ink=OVER[series % len(OVER)][0], halo=True)


def _line(key: str, number: int, x: dict[str, Any], y: dict[str, Any]) -> list[dict[str, Any]]:
    """Give one series laid over the bars; a shape and a dash tell it from the next."""
    only = [{"filter": f"datum.series == {key!r}"}]
    places = {"x": {"field": "year", **x}, "y": {"field": "value", **y}}
    pen, dash, shape = OVER[number % len(OVER)]
    ink = stand_in(pen)
    return [
        {
            "transform": only,
            "mark": {"type": "line", "color": ink, "strokeWidth": 2, "strokeDash": [float(d) for d in dash.split()]},
            "encoding": places,
        },
        {
            "transform": only,
            "mark": {"type": "point", "shape": shape, "filled": True, "size": 70, "opacity": 1, "color": ink},
            "encoding": places,
        },
        {"transform": only, **pins("told", places)},
    ]
