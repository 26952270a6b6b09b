"""How wide a text runs, from the widths in the font files themselves, and how to break it.

What a finished drawing does wrong (labels over each other or over the edge, writing too small or too
pale) is found by :mod:`explainer.pictures.layout`.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Final

from ..faces import Face, read

# Where npm puts the static files that the PDFs use as well.
FOLDER: Final = Path(__file__).resolve().parents[3] / "node_modules" / "@expo-google-fonts" / "source-sans-3"
WEIGHTS: Final = ("400Regular", "600SemiBold", "400Regular_Italic", "600SemiBold_Italic")
# Above and below the baseline, in parts of the size: what the letters of both languages reach.
ASCENT: Final = 0.73
DESCENT: Final = 0.21


@dataclass(frozen=True, slots=True)
class Faces:
    """The faces of the pictures.

    Attributes:
        faces: by the names of :data:`WEIGHTS`.
        paths: their files.
        digest: changes with any byte; empty where the files are not there and widths are guessed.
    """

    faces: tuple[Face, ...]
    paths: tuple[Path, ...]
    digest: str


@cache
def faces(folder: Path = FOLDER) -> Faces:
    """Read the faces once; where they are not installed yet, every sign counts 0.6 of the size."""
    found, paths, digest = [], [], hashlib.sha256()
    for weight in WEIGHTS:
        try:
            path = next(iter(sorted((folder / weight).glob("*.ttf"))))
            data = path.read_bytes()
            found.append(read(data))
        except (StopIteration, OSError, ValueError):
            return Faces((Face({}),) * len(WEIGHTS), (), "")
        paths.append(path)
        digest.update(data)
    return Faces(tuple(found), tuple(paths), digest.hexdigest())


@lru_cache(maxsize=8192)
def width(text: str, size: float, *, bold: bool = False, italic: bool = False) -> float:
    """Measure one line of text.

    Args:
        text: without line breaks.
        size: of the letters, in units of the drawing.
        bold: in the semibold face.
        italic: in the italic face.

    Returns:
        Its width in units of the drawing.
    """
    return faces().faces[bold + 2 * italic].width(text, size)


def wrap(text: str, size: float, limit: float, *, bold: bool = False, italic: bool = False) -> list[str]:
    """Break a text into lines, at blanks only; a word wider than the limit stays whole.

    Args:
        text: any blank in it may become a line break, a no-break space may not.
        size: of the letters, in units of the drawing.
        limit: width of a line, in the same units.
        bold: in the semibold face.
        italic: in the italic face.
    """
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer, size, bold=bold, italic=italic) <= limit:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
