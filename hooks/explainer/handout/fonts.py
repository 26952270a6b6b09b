"""The faces of the PDFs: where they lie, which signs they have, how wide a text runs.

Typst is told to use these files only, so a PDF looks the same on every machine.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..faces import Face, read
from .note import Note

FAMILIES: Final = {"source-serif-4": "Source Serif 4", "source-sans-3": "Source Sans 3"}
WEIGHTS: Final = ("400Regular", "400Regular_Italic", "600SemiBold", "600SemiBold_Italic")


class FontsMissingError(Exception):
    """The faces are not where they should be; ``note`` says so with the cure."""

    def __init__(self, note: Note) -> None:
        super().__init__(str(note))
        self.note = note


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
            except (StopIteration, OSError, ValueError):
                missing = f"{FAMILIES[family]} {weight}"
                raise FontsMissingError(Note.at("", "fonts", missing=missing, folder=folder)) from None
            digest.update(data)
            folders.append(str(place))
            shared = frozenset(face.widths) & (shared if shared is not None else frozenset(face.widths))
            if (family, weight) == ("source-sans-3", "400Regular"):
                label = face
        cover |= shared or frozenset()
    return Fonts(tuple(folders), cover, label, digest.hexdigest())
