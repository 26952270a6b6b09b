"""A page as a photocopier sees it: in shades of grey, and in black and white."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

Image = np.ndarray[Any, np.dtype[Any]]
_DPI = 150
# Contrast of WCAG for text, measured in grey.
_CONTRAST = 4.5
# A word in black and white has some black and some white; below or above, it is a blot or gone.
_LEAST, _MOST = 0.02, 0.93
# Two neighbours whose colours differ by this much (of 441) are meant to be told apart …
_APART = 70.0
# … and then must differ by this much (of 255) in grey, or have a line between them.
_GREY = 10.0
# Two areas that differ by this much (of 255) in grey are meant to be told apart in black and white too …
_AREA = 40
# … where each has flat squares of so many pixels; and so many pixels of edge may be lost: 5 mm.
_FLAT, _LOST = 4, 30
# Share of a page's edges that may be told by colour alone: what smoothing leaves at slanted lines.
_ALONE = 0.02


@dataclass(frozen=True, slots=True)
class Fault:
    """What a copy loses: sheet from 1, and what."""

    sheet: int
    what: str


def look(file: Path) -> Iterator[Fault]:
    """Look at every sheet of a PDF."""
    import pypdfium2  # only the audit installs it; the rest of this file is tested without

    pdf = pypdfium2.PdfDocument(file)
    try:
        for number, page in enumerate(pdf, 1):
            colour = np.asarray(page.render(scale=_DPI / 72).to_pil().convert("RGB"))
            grey = shades(colour)
            for what in (*_words(page, grey), *edges(colour, grey), *areas(grey)):
                yield Fault(number, what)
            page.close()
    finally:
        pdf.close()


def shades(colour: Image) -> Image:
    """Turn a picture into shades of grey, as copiers and Pillow do."""
    red, green, blue = (colour[..., n].astype(np.int32) for n in range(3))
    return np.asarray((red * 299 + green * 587 + blue * 114) // 1000, dtype=np.int16)


def _words(page: Any, grey: Image) -> Iterator[str]:
    """Find text that a copy would not let anybody read."""
    text = page.get_textpage()
    high = grey.shape[0]
    scale = _DPI / 72
    for index in range(text.count_rects()):
        left, bottom, right, top = (side * scale for side in text.get_rect(index))
        patch = grey[max(0, int(high - top)) : int(high - bottom) + 1, max(0, int(left)) : int(right) + 1]
        if patch.size < 30:
            continue
        said = text.get_text_bounded(*text.get_rect(index)).strip()
        if not any(sign.isalnum() for sign in said):
            continue
        black = float((patch < 128).mean())
        most = _MOST if len(said) > 1 else 1.0  # an "I" fills its box
        if not _LEAST <= black <= most:
            yield f'"{said[:40]}" hilang di hitam putih / is lost in black and white ({black:.0%})'
        elif contrast(float(patch.min()), float(patch.max())) < _CONTRAST:
            yield f'"{said[:40]}" terlalu pucat dalam abu-abu / is too pale in grey'


def contrast(dark: float, light: float) -> float:
    """Give the contrast of two shades (0 to 255) by WCAG."""
    low, high = (_linear(shade / 255) for shade in (dark, light))
    return (high + 0.05) / (low + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)


def edges(colour: Image, grey: Image) -> Iterator[str]:
    """Find neighbours that only their colours tell apart."""
    alone = every = 0
    colour = colour.astype(np.int16)
    for axis in (0, 1):
        # Two pixels apart: the one between them is the smoothing.
        near, far = (np.moveaxis(colour, axis, 0)[part] for part in (slice(None, -2), slice(2, None)))
        pale, deep = (np.moveaxis(grey, axis, 0)[part] for part in (slice(None, -2), slice(2, None)))
        between = np.moveaxis(grey, axis, 0)[1:-1]
        none = np.zeros(near.shape[:-1], dtype=np.int32)
        apart = sum(((near[..., n].astype(np.int32) - far[..., n]) ** 2 for n in range(3)), start=none) > _APART**2
        lined = np.abs(between - (pale + deep) // 2) > _GREY
        alone += int((apart & (np.abs(pale - deep) < _GREY) & ~lined).sum())
        every += int(apart.sum())
    if every and alone / every > _ALONE:
        yield f"{alone / every:.1%} tepi hanya dibedakan warna / of the edges are told by colour alone"


def areas(grey: Image) -> Iterator[str]:
    """Find areas that turn white or black beside a neighbour that does the same, with no line between them."""
    flat = _squares(np.maximum, grey) - _squares(np.minimum, grey) <= 3
    lost = 0
    for axis in (0, 1):
        shades_, squares = np.moveaxis(grey, axis, 0), np.moveaxis(flat, axis, 0)
        high = squares.shape[0] - _FLAT - 2  # two pixels between the areas: the smoothing, or a line
        if high <= 0:
            continue
        wide = squares.shape[1]
        at = [shades_[n : n + high, :wide] for n in range(_FLAT + 3)]
        near, far, between = at[0], at[_FLAT + 2], at[_FLAT : _FLAT + 2]
        apart = squares[:high] & squares[_FLAT + 2 :] & (np.abs(near - far) >= _AREA)
        alike = np.logical_and.reduce([(part >= 128) == (near >= 128) for part in (far, *between)])
        lost += int((apart & alike).sum())
    if lost > _LOST:
        yield f"{lost} piksel tepi bidang hilang di hitam putih / of an area's edge are lost in black and white"


def _squares(extreme: Callable[[Image, Image], Image], grey: Image) -> Image:
    """Give the darkest or lightest shade of the square that begins at each pixel."""
    for axis in (0, 1):
        lines = np.moveaxis(grey, axis, 0)
        high = lines.shape[0] - _FLAT + 1
        found = lines[:high]
        for n in range(1, _FLAT):
            found = extreme(found, lines[n : n + high])
        grey = np.moveaxis(found, 0, axis)
    return grey
