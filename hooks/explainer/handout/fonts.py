"""The faces of the PDFs: where they lie, which signs they have, how wide a text runs.

Typst is told to use these files only, so a PDF looks the same on every machine.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .note import Note

FAMILIES: Final = {"source-serif-4": "Source Serif 4", "source-sans-3": "Source Sans 3"}
WEIGHTS: Final = ("400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic")


class FontsMissingError(Exception):
    """The faces are not where they should be; ``note`` says so with the cure."""

    def __init__(self, note: Note) -> None:
        super().__init__(str(note))
        self.note = note


@dataclass(frozen=True, slots=True)
class Face:
    """What a font file says about its signs: code point -> width in thousandths of the size."""

    widths: Mapping[int, float]

    def width(self, text: str, size: float) -> float:
        """Measure a text in points, without kerning."""
        return sum(self.widths.get(ord(sign), 600.0) for sign in text) * size / 1000


@dataclass(frozen=True, slots=True)
class Fonts:
    """The faces of one build.

    Attributes:
        folders: one folder a weight, for Typst.
        signs: code points that can be printed in every weight.
        label: the sans, which tables are set in.
        digest: changes with any byte of any file.
    """

    folders: tuple[str, ...]
    signs: frozenset[int]
    label: Face
    digest: str


def find(folder: Path) -> Fonts:
    """Read the faces below ``folder``, which is laid out like ``@expo-google-fonts`` on npm.

    Raises:
        FontsMissingError: when a weight is not there or cannot be read.
    """
    digest = hashlib.sha256()
    folders, cover, label = [], frozenset[int](), Face({})
    for family in FAMILIES:
        shared: frozenset[int] | None = None
        for weight in WEIGHTS:
            place = folder / family / weight
            try:
                data = next(iter(sorted(place.glob("*.ttf")))).read_bytes()
                face = read(data)
            except (StopIteration, OSError, struct.error, KeyError):
                missing = f"{FAMILIES[family]} {weight}"
                raise FontsMissingError(Note.at("", "fonts", missing=missing, folder=folder)) from None
            digest.update(data)
            folders.append(str(place))
            shared = frozenset(face.widths) & (shared if shared is not None else frozenset(face.widths))
            if (family, weight) == ("source-sans-3", "400Regular"):
                label = face
        cover |= shared or frozenset()
    return Fonts(tuple(folders), cover, label, digest.hexdigest())


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
