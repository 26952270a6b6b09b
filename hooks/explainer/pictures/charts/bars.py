"""Bars that lie: one row a value, its name before it, its number behind it; to both sides of zero if need be."""

from __future__ import annotations

from typing import Any

from .. import measure, svg
from .data import Bar
from .paints import Paints, look, stand_in, word

SIZE = 11.0  # of names and numbers, in units
_NAME = 128.0  # the widest line of a name
_GAP = 5.0
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
            "name": names[bar.label],
            "group": groups.index(bar.group),
            # A value that nobody gives has a place and no bar: left out, it would lose its turn.
            "value": bar.value or 0,
            "known": bar.value is not None,
            "text": bar.text,
            **look(paints, bar.tone),
            "weight": 600 if bar.tone in bold else 400,
        }
        for bar in bars
    ]
    heavy = [names[bar.label] for bar in bars if bar.tone in bold]
    y = {
        "field": "name",
        "type": "ordinal",
        "sort": None,
        "scale": {"paddingInner": 1 - _THICK / step, "paddingOuter": 0.5 - _THICK / step / 2},
        "axis": {
            "title": None,
            "ticks": False,
            "domain": False,
            "labelExpr": "split(datum.label, '\\n')",
            "labelLineHeight": _LINE,
            "labelFontSize": SIZE,
            "labelColor": stand_in("ink"),
            "labelLimit": 0,
            "labelPadding": left - _widest(lines),
            "labelFontWeight": {
                "condition": {"test": f"indexof({heavy!r}, datum.value) >= 0", "value": 600},
                "value": 400,
            },
        },
    }
    scale = {"domain": [low, high], "nice": False, "zero": True}
    x = {"field": "value", "type": "quantitative", "scale": scale, "axis": None}
    # One layer for all bars and one for all numbers: Vega-Lite takes its time for each layer, not for each row.
    layers: list[dict[str, Any]] = [
        {
            "mark": {
                "type": "bar",
                "strokeWidth": 1,
                "strokeDash": {"expr": "datum.dash ? [3, 2] : [1, 0]"},
                "opacity": {"expr": "datum.known ? 1 : 0"},
            },
            "encoding": {"x": x, "y": y, "fill": word("fill"), "stroke": word("edge")},
        },
        {"mark": {"type": "rule", "color": stand_in("line")}, "encoding": {"x": {"datum": 0, **_bare(x)}}},
        {
            "mark": {
                "type": "text",
                "align": {"expr": "datum.value < 0 ? 'right' : 'left'"},
                "dx": {"expr": f"datum.value < 0 ? {1 - _GAP} : {_GAP - 1}"},
                "fontSize": SIZE,
                "fontWeight": {"expr": "datum.weight"},
                "fontStyle": {"expr": "datum.known ? 'normal' : 'italic'"},
                "color": stand_in("ink"),
            },
            "encoding": {"x": x, "y": y, "text": {"field": "text"}},
        },
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


def _bare(encoding: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in encoding.items() if key != "field"}
