"""The inks: every colour of every picture, by name, for light and dark screens and for paper.

A drawing says ``var(--pic-NAME)`` and nothing else.  ``docs/assets/css/pictures.css`` gives the names
their values; a test compares it with :func:`css`.  No ink belongs to one meaning alone: an area has a
pattern as well, a series a mark or a place, so that a black-and-white copy tells the same.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Final, Literal

from . import svg

Theme = Literal["light", "dark", "print"]
THEMES: Final[tuple[Theme, ...]] = ("light", "dark", "print")


@dataclass(frozen=True, slots=True)
class Ink:
    """One ink as ``#rrggbb`` in each theme."""

    light: str
    dark: str
    print: str

    def __getitem__(self, theme: Theme) -> str:
        return {"light": self.light, "dark": self.dark, "print": self.print}[theme]


INKS: Final[Mapping[str, Ink]] = {
    # Ground and writing.
    "paper": Ink("#fbfcfb", "#11171a", "#ffffff"),  # ground, and the halo around labels
    "band": Ink("#f1f4f3", "#1b2429", "#f4f4f4"),  # a tinted box or stripe
    "ink": Ink("#14191d", "#e8edee", "#000000"),
    "mute": Ink("#4a555c", "#b4bfc4", "#333333"),  # second-rank writing
    "grid": Ink("#d7dddd", "#364249", "#cccccc"),  # lines behind a chart; never writing
    "line": Ink("#68737a", "#8b989e", "#555555"),  # axes, borders, arrows
    # Charts: what it is compared with, what the text is about, and two more series.
    "bar": Ink("#7e8d95", "#687880", "#b9c2c6"),
    "bar-hi": Ink("#0d4f63", "#8acadb", "#22343b"),
    "on-hi": Ink("#ffffff", "#0c1a1f", "#ffffff"),  # writing on bar-hi
    "mark": Ink("#8a5a12", "#e0b566", "#6b4510"),  # what a paper states, laid over the record
    "doubt": Ink("#9b2a30", "#f0a29c", "#5a1418"),  # what the record contradicts
    # Maps.
    "sea": Ink("#dae7ed", "#15252f", "#e6eef2"),
    "water": Ink("#2b5670", "#93bcd3", "#223344"),  # writing on the sea
    "land": Ink("#f2f1ec", "#262b2d", "#f6f5f1"),
    "turkey": Ink("#eee1c5", "#3e3727", "#efe6d2"),
    "azerbaijan": Ink("#d3e4de", "#263b37", "#e0ece8"),
    "armenia": Ink("#e8dfea", "#3a3040", "#eee7ef"),
    # Three parties or kinds, each as line (also writing) and as ground.
    "a": Ink("#6b3a69", "#d9a8d6", "#57305a"),
    "a-bg": Ink("#e8d6e7", "#46304a", "#efe4ee"),
    "b": Ink("#27635c", "#8ccabd", "#1e544e"),
    "b-bg": Ink("#c9e0d9", "#1f403a", "#dcebe6"),
    "c": Ink("#34507a", "#9fb8e6", "#2b4468"),
    "c-bg": Ink("#dbe3f1", "#25324a", "#e4eaf4"),
}


def var(name: str) -> str:
    """Name an ink for an attribute.

    Raises:
        KeyError: no such ink; a typing mistake must not become an invisible line.
    """
    if name not in INKS:
        raise KeyError(name)
    return f"var(--pic-{name})"


_VARIABLE: Final = re.compile(r"var\(--pic-([a-z-]+)\)")


def fixed(drawing: str, theme: Theme) -> str:
    """Put a theme's values in for the names, for readers that know no variables.

    Args:
        drawing: SVG.
        theme: whose values.
    """
    return _VARIABLE.sub(lambda m: INKS[m[1]][theme] if m[1] in INKS else m[0], drawing)


def css(theme: Theme) -> str:
    """Give the declarations of one theme, as they stand in the style sheet."""
    return " ".join(f"--pic-{name}: {ink[theme]};" for name, ink in INKS.items())


@cache
def luminance(colour: str) -> float:
    """Give the relative luminance of ``#rrggbb``, 0 to 1, as WCAG 2.2 defines it."""
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@cache
def contrast(one: str, other: str) -> float:
    """Give the contrast of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def grey(colour: str) -> float:
    """Give how light a colour comes out of a grey printer, 0 (black) to 100 (white), as CIE L*."""
    y = luminance(colour)
    return 116 * y ** (1 / 3) - 16 if y > 0.008856 else 903.3 * y


# Shape of a pattern: side of its tile, path inside it, and whether the path is filled instead of drawn.
SHAPES: Final[Mapping[str, tuple[float, str, bool]]] = {
    "hatch": (6, "M-1.5 1.5l3-3M0 6l6-6M4.5 7.5l3-3", False),
    "back": (6, "M-1.5 4.5l3 3M0 0l6 6M4.5-1.5l3 3", False),
    "cross": (7, "M0 0l7 7M7 0l-7 7", False),
    "dots": (6, "M1.5 3a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0-3 0", True),
    "rows": (5, "M0 2.5h5", False),
    "columns": (5, "M2.5 0v5", False),
    "dashes": (8, "M0 2h5M4 6h5M-4 6h5", False),
    "grid": (6, "M0 3h6M3 0v6", False),
}


def pattern(shape: str, name: str, line: str, ground: str | None = None, weight: float = 1.2) -> str:
    """Write a ``<pattern>``; fill an area with ``url(#NAME)``.

    Args:
        shape: one of :data:`SHAPES`.
        name: its id, from :func:`explainer.pictures.svg.ident`.
        line: ink of the strokes or dots.
        ground: ink behind them; without one what lies below shows through.
        weight: of the strokes, in units.
    """
    side, path, filled = SHAPES[shape]
    behind = svg.element("rect", {"width": float(side), "height": float(side), "fill": var(ground)}) if ground else ""
    paint: dict[str, object] = (
        {"fill": var(line)} if filled else {"fill": "none", "stroke": var(line), "stroke-width": float(weight)}
    )
    return svg.element(
        "pattern",
        {"id": name, "width": float(side), "height": float(side), "patternUnits": "userSpaceOnUse"},
        behind,
        svg.element("path", {"d": path, **paint}),
    )
