"""The badge that says how much of the site has been read side by side: one file, both languages."""

from __future__ import annotations

from . import ink, measure, svg

_SIZE = 11.0
_PAD = 7.0
_TALL = 20.0


def badge(read: int, total: int) -> str:
    """Write it; on a page of others it keeps its colours, so that light and dark can both carry it.

    Args:
        read: sections read side by side.
        total: all sections.
    """
    said = "dibaca berdampingan · read side by side"
    share = f"{100 * read // total if total else 0}%"
    left, right = (measure.width(text, _SIZE, bold=True) + 2 * _PAD for text in (said, share))
    dark, tone, pale = (ink.INKS[name].light for name in ("ink", "bar-hi", "on-hi"))

    def field(x: float, width: float, text: str, fill: str) -> str:
        ground = svg.element("rect", {"x": x, "width": width, "height": _TALL, "fill": fill})
        # The length is fixed: where our face is missing, another one is set to fit.
        fitted = {"textLength": svg.num(width - 2 * _PAD), "lengthAdjust": "spacingAndGlyphs"}
        return ground + svg.text(x + _PAD, 14.0, text, _SIZE, fill=pale, font_weight="600", **fitted)

    return svg.element(
        "svg",
        {
            "xmlns": "http://www.w3.org/2000/svg",
            "viewBox": f"0 0 {svg.num(left + right)} {svg.num(_TALL)}",
            "width": left + right,
            "height": _TALL,
            "role": "img",
            "aria-label": f"{said}: {share}",
            "font-family": svg.FAMILY,
        },
        svg.element("title", None, f"{said}: {share}"),
        field(0.0, left, said, dark),
        field(left, right, share, tone),
    )
