"""The site's faces with just the letters that its pages hold: a face for all of Europe is six times as heavy."""

from __future__ import annotations

import hashlib
import io
import unicodedata
from collections.abc import Collection
from html import unescape
from pathlib import Path
from typing import Final

import fontTools
from fontTools import subset
from fontTools.ttLib import TTFont

from . import files

# What our style sheets ask of a face; each other feature brings glyphs that are never drawn.
_FEATURES: Final = ("calt", "ccmp", "kern", "liga", "lnum", "locl", "mark", "mkmk", "rlig", "tnum")
# Copyright, version, licence and its address; and those that every face must have, which are blanked.
_NAMES: Final = (0, 1, 2, 3, 4, 5, 6, 13, 14)


def letters(page: str) -> set[str]:
    """Give the signs beyond Latin-1 that stand on a finished page."""
    return {sign for sign in set(unescape(page)) if sign > "\xff"}


def written(root: Path) -> set[str]:
    """Give those of all pages and cards, whatever language is built: two sites may share one folder of faces."""
    places = [*root.glob("docs/*/**/*.md"), *root.glob("data/**/*.yml")]
    return {sign for place in places for sign in letters(place.read_text("utf-8", "replace"))}


def lean(face: bytes, wanted: Collection[str], memory: Path) -> bytes:
    """Take the letters that no page holds out of a face; Latin-1 and all that is no letter stays.

    Args:
        face: a WOFF2 file.
        wanted: signs that stand on the pages.
        memory: folder that keeps what was made, by all that it was made from.

    Returns:
        A WOFF2 file whose name tables are blank, as its licence (SIL OFL 1.1) asks of a changed face with a
        reserved name; copyright and licence stay in it.
    """
    font = TTFont(io.BytesIO(face), recalcTimestamp=False)
    kept = sorted(code for code in font.getBestCmap() if _stays(chr(code), wanted))
    made_from = f"{fontTools.version} {_FEATURES} {kept}".encode() + face
    known = memory / f"{hashlib.sha256(made_from).hexdigest()}.woff2"
    if known.is_file():
        return known.read_bytes()
    options = subset.Options(flavor="woff2", layout_features=[*_FEATURES], obfuscate_names=True, name_IDs=[*_NAMES])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=kept)
    subsetter.subset(font)
    made = io.BytesIO()
    subset.save_font(font, made, options)
    files.write(known, made.getvalue())
    return made.getvalue()


def _stays(sign: str, wanted: Collection[str]) -> bool:
    return sign <= "\xff" or sign in wanted or not unicodedata.category(sign).startswith("L")
