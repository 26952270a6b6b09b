"""Files beside pages: what is published as it is (``docs/``) and what cards are read from (``data/``).

Pages themselves are read elsewhere, and stand in a room of their language alone: a page in any other
folder is published without being checked, so it is told as a file.  Names that begin with a point are
left out, as MkDocs leaves them out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .cards import LANGS

FOLDERS = ("docs", "data")
# Enough for any signature, and for a zero byte to show up in what is no text.
_HEAD = 1024
# Longer drawings are told for their size.
_DRAWING = 500_000


@dataclass(frozen=True, slots=True)
class Stored:
    """One file.

    Attributes:
        path: from the root of the project, with forward slashes.
        size: in bytes.
        head: its first bytes; none of a YAML file, whose reader sees every byte anyway.
        drawing: the text of an SVG file.
    """

    path: str
    size: int
    head: bytes = b""
    drawing: str = ""

    @property
    def ending(self) -> str:
        """Give what stands behind the last point of its name, in small letters."""
        name = self.path.rpartition("/")[2]
        return name.rpartition(".")[2].lower() if "." in name else ""


def load(root: Path) -> tuple[Stored, ...]:
    """Look at each file below :data:`FOLDERS`, sorted by path; a file that cannot be read has no bytes.

    Args:
        root: root of the project.
    """
    found = (one for folder in FOLDERS for one in _below(root, root / folder))
    return tuple(sorted(found, key=lambda one: one.path))


def _below(root: Path, folder: Path) -> Iterator[Stored]:
    for file in folder.rglob("*"):
        place = file.relative_to(root)
        page = place.parts[0] == "docs" and place.parts[1] in LANGS and file.suffix == ".md"
        if page or any(part.startswith(".") for part in place.parts) or not file.is_file():
            continue
        yield _look(file, place.as_posix())


def _look(file: Path, path: str) -> Stored:
    try:
        size = file.stat().st_size
        bare = Stored(path, size)
        if bare.ending in ("yml", "yaml"):
            return bare
        with file.open("rb") as opened:
            head = opened.read(_HEAD)
            rest = opened.read(_DRAWING) if bare.ending == "svg" else b""
    except OSError:
        return Stored(path, 0)
    drawing = (head + rest).decode("utf-8", errors="replace") if bare.ending == "svg" else ""
    return Stored(path, size, head, drawing)
