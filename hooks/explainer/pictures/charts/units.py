"""One square a unit, ten in a row: for numbers so small that each one can be seen."""

from __future__ import annotations

from typing import Any

from .. import svg
from .data import Bar
from .paints import Paints, look, own

_ACROSS = 10
_SIDE = 30.0
_GAP = 4.0


def spec(bars: list[Bar], paints: Paints) -> tuple[dict[str, Any], float]:
    """Write squares for Vega-Lite, and below them what each kind is.

    Args:
        bars: each a kind of unit, with how many there are.
        paints: of the drawing.

    Returns:
        The spec, and the height of the drawing in units.
    """
    kinds = [bar for bar in bars for _ in range(round(bar.value or 0))]
    values = [{"n": n, **look(paints, bar.tone)} for n, bar in enumerate(kinds)]
    high = -(-len(kinds) // _ACROSS) * (_SIDE + _GAP)
    place = {"type": "quantitative", "axis": None}
    transform = [
        {"calculate": f"(datum.n % {_ACROSS}) * {_SIDE + _GAP}", "as": "x"},
        {"calculate": f"floor(datum.n / {_ACROSS}) * {_SIDE + _GAP}", "as": "y"},
        {"calculate": f"datum.x + {_SIDE}", "as": "x2"},
        {"calculate": f"datum.y + {_SIDE}", "as": "y2"},
    ]
    scale_x = {"domain": [0, svg.WIDTH], "nice": False}
    scale_y = {"domain": [0, high], "nice": False, "reverse": True}
    squares: list[dict[str, Any]] = [
        {
            "transform": [*transform, {"filter": f"datum.dash == {dashed}"}],
            "mark": {"type": "rect", "strokeWidth": 1.2, **({"strokeDash": [3, 2]} if dashed == "true" else {})},
            "encoding": {
                "x": {"field": "x", **place, "scale": scale_x},
                "x2": {"field": "x2"},
                "y": {"field": "y", **place, "scale": scale_y},
                "y2": {"field": "y2"},
                "fill": own("fill"),
                "stroke": own("edge"),
            },
        }
        for dashed in ("false", "true")
    ]
    return {
        "data": {"values": values},
        "width": svg.WIDTH,
        "height": high,
        "padding": {"left": 1, "right": 0, "top": 1, "bottom": 0},
        "layer": squares,
    }, high + 2
