"""What a TrueType file says about its signs: which there are, and how wide each runs."""

from __future__ import annotations

import io
import struct
from collections.abc import Mapping
from dataclasses import dataclass

from fontTools.ttLib import TTFont, TTLibError


@dataclass(frozen=True, slots=True)
class Face:
    """What a font file says about its signs: code point -> width in thousandths of the size."""

    widths: Mapping[int, float]

    def width(self, text: str, size: float) -> float:
        """Measure a text in points, without kerning."""
        return sum(self.widths.get(ord(sign), 600.0) for sign in text) * size / 1000


def read(data: bytes) -> Face:
    """Read signs and widths from a TrueType file.

    Raises:
        ValueError: for what is no such file, or only a part of one.
    """
    try:
        font = TTFont(io.BytesIO(data), lazy=True)
        unit, advances = font["head"].unitsPerEm, font["hmtx"]
        signs = font.getBestCmap() or {}
        return Face({code: advances[glyph][0] * 1000 / unit for code, glyph in signs.items()})
    except (TTLibError, KeyError, AssertionError, struct.error) as wrong:
        raise ValueError(str(wrong)) from wrong
