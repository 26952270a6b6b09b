"""What a TrueType file says about its signs: which there are, and how wide each runs."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Face:
    """What a font file says about its signs: code point -> width in thousandths of the size."""

    widths: Mapping[int, float]

    def width(self, text: str, size: float) -> float:
        """Measure a text in points, without kerning."""
        return sum(self.widths.get(ord(sign), 600.0) for sign in text) * size / 1000


def read(data: bytes) -> Face:
    """Read signs and widths from a TrueType file."""
    (count,) = struct.unpack_from(">H", data, 4)
    tables = {}
    for index in range(count):
        tag, _, start, length = struct.unpack_from(">4sLLL", data, 12 + 16 * index)
        tables[tag] = data[start : start + length]
    (unit,) = struct.unpack_from(">H", tables[b"head"], 18)
    (measured,) = struct.unpack_from(">H", tables[b"hhea"], 34)
    advances = [struct.unpack_from(">H", tables[b"hmtx"], 4 * i)[0] * 1000 / unit for i in range(measured)]
    return Face({sign: advances[min(glyph, measured - 1)] for sign, glyph in _signs(tables[b"cmap"]) if glyph})


def _signs(cmap: bytes) -> list[tuple[int, int]]:
    """List code points and glyphs of the widest Unicode subtable (format 12, else 4)."""
    (count,) = struct.unpack_from(">H", cmap, 2)
    starts = sorted({struct.unpack_from(">HHL", cmap, 4 + 8 * i)[2] for i in range(count)})
    by_format = {struct.unpack_from(">H", cmap, start)[0]: start for start in starts}
    if 12 in by_format:
        start = by_format[12]
        (groups,) = struct.unpack_from(">L", cmap, start + 12)
        spans = (struct.unpack_from(">LLL", cmap, start + 16 + 12 * i) for i in range(groups))
        return [(first + i, glyph + i) for first, last, glyph in spans for i in range(last - first + 1)]
    start = by_format[4]
    segments = struct.unpack_from(">H", cmap, start + 6)[0] // 2
    fields = struct.unpack_from(f">{segments}HH{3 * segments}H", cmap, start + 14)
    ends, firsts = fields[:segments], fields[segments + 1 : 2 * segments + 1]
    deltas, offsets = fields[2 * segments + 1 : 3 * segments + 1], fields[3 * segments + 1 :]
    offsets_at = start + 16 + 6 * segments
    found = []
    for i, (first, last, delta, offset) in enumerate(zip(firsts, ends, deltas, offsets, strict=True)):
        for sign in range(first, min(last, 0xFFFE) + 1):
            glyph = sign
            if offset:
                (glyph,) = struct.unpack_from(">H", cmap, offsets_at + 2 * i + offset + 2 * (sign - first))
            found.append((sign, (glyph + delta) & 0xFFFF if glyph or not offset else 0))
    return found
