"""Bars that lie: one row a value, its name before it, its number behind it; to both sides of zero if need be."""

from __future__ import annotations

from typing import Any

from .. import measure, svg
from .data import Bar
from .paints import Label, Paints, look, own, pins, stand_in

SIZE = 11.0  # of names and numbers, in units
_NAME = 128.0  # the widest line of a name
_GAP = 5.0
_DROP = 0.34 * SIZE  # of the baseline below the middle of the letters
_THICK = 11
_STEP = 18  # from row to row; each further line of the longest name makes it looser
_LINE = 12
# A line above rows that share something: what Vega takes for it, and what stands between two groups.
_HEAD = 15
_BETWEEN = 10


def spec(bars: list[Bar], paints: Paints, *, bold: frozenset[str] = frozenset()) -> tuple[dict[str, Any], float]:
    """Write bars for Vega-Lite.

    Args:
        bars: from top to bottom.
        paints: of the drawing.
        bold: tones whose names and numbers are set bold.

    Returns:
        The spec, and the height of the drawing in units.
    """
    names = {bar.label: "\n".join(measure.wrap(bar.label, SIZE, _NAME)) for bar in bars}
    lines = [line for name in names.values() for line in name.split("\n")]
    known = [bar.value for bar in bars if bar.value is not None]
    low, high = min([0.0, *known]), max([0.0, *known]) or 1.0
    left = _widest(lines) + _GAP + (_widest([b.text for b in bars if (b.value or 0) < 0]) + _GAP if low < 0 else 0)
    right = _widest([bar.text for bar in bars if (bar.value or 0) >= 0]) + _GAP
    step = _STEP + _LINE * max((name.count("\n") for name in names.values()), default=0)
    groups = list(dict.fromkeys(bar.group for bar in bars))
    values = [
        {
            "name": bar.label,
            "group": groups.index(bar.group),
            # A value that nobody gives has a place and no bar: left out, it would lose its turn.
            "value": bar.value or 0,
            "known": bar.value is not None,
            **look(paints, bar.tone),
            "called": paints.pin(Label(names[bar.label], SIZE, "end", dy=_DROP, bold=bar.tone in bold)),
            "told": paints.pin(_told(bar, bold=bar.tone in bold)),
        }
        for bar in bars
    ]
    padding_ = {"paddingInner": 1 - _THICK / step, "paddingOuter": 0.5 - _THICK / step / 2}
    y = {"field": "name", "type": "ordinal", "sort": None, "axis": None, "scale": padding_}
    scale = {"domain": [low, high], "nice": False, "zero": True}
    x = {"field": "value", "type": "quantitative", "scale": scale, "axis": None}
    zero = {key: value for key, value in x.items() if key != "field"}
    # One layer for all bars and one for all numbers: Vega-Lite takes its time for each layer, not for each row.
    layers: list[dict[str, Any]] = [
        {
            "mark": {
                "type": "bar",
                "strokeWidth": 1,
                "strokeDash": {"expr": "datum.dash ? [3, 2] : [1, 0]"},
                "opacity": {"expr": "datum.known ? 1 : 0"},
            },
            "encoding": {"x": x, "y": y, "fill": own("fill"), "stroke": own("edge")},
        },
        {"mark": {"type": "rule", "color": stand_in("line")}, "encoding": {"x": {"datum": 0, **zero}}},
        pins("called", {"x": {"value": _widest(lines) - left}, "y": y}),
        pins("told", {"x": x, "y": y}),
    ]
    whole = {"width": svg.WIDTH - left - right, "height": {"step": step}, "layer": layers}
    padding = {"left": left, "right": right, "top": 0, "bottom": 4}
    high_ = step * len(bars) + 4.0
    if len(groups) < 2:
        return {**whole, "data": {"values": values}, "padding": padding}, high_
    header = {
        "title": None,
        "labelExpr": f"{groups!r}[datum.value]",
        "labelOrient": "top",
        "labelAnchor": "start",
        "labelOffset": 0,
        "labelFontSize": SIZE,
        "labelFontWeight": 600,
        "labelColor": stand_in("ink"),
        "labelPadding": 2,
    }
    return {
        "data": {"values": values},
        "padding": {**padding, "top": _HEAD + 1},
        "facet": {"row": {"field": "group", "type": "ordinal", "header": header}},
        "spec": whole,
        "resolve": {"scale": {"y": "independent"}},
        "spacing": _BETWEEN,
    }, high_ + _HEAD + 1 + (_HEAD + _BETWEEN) * (len(groups) - 1)


def _widest(lines: list[str]) -> float:
    return max((measure.width(line, SIZE, bold=True) for line in lines), default=0.0)


def _told(bar: Bar, *, bold: bool) -> Label:
    side, shift = ("end", 1 - _GAP) if (bar.value or 0) < 0 else ("start", _GAP - 1)
    return Label(bar.text, SIZE, side, shift, _DROP, bold=bold, italic=bar.value is None)
