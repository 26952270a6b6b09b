"""The exports of the last build, kept in ``.cache/exports/`` until a drawer, a title or the code changes."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from ..archive import FILES, QUIZZES
from ..remembered import version

FOLDER = Path(".cache") / "exports"


def files(root: Path, inputs: str, make: Callable[[], Mapping[str, bytes]], folder: Path = FOLDER) -> dict[str, bytes]:
    """Give what ``make`` makes of the drawers, from the shelf where nothing has changed.

    Args:
        root: the folder that holds ``data/``.
        inputs: whatever else goes into the files.
        make: writes the files, by name; it depends on the drawers and on ``inputs`` alone.
        folder: where the shelf stands; each set of files has its own.
    """
    digest = hashlib.sha256(f"{version()}\0{inputs}\0".encode())
    for place in (*(root / path for path in FILES.values()), *sorted((root / QUIZZES).rglob("*.yml"))):
        content = hashlib.sha256(place.read_bytes()).digest() if place.is_file() else b""
        digest.update(f"{place.relative_to(root).as_posix()}\0".encode() + content)
    shelf = root / folder / digest.hexdigest()[:32]
    if shelf.is_dir():
        return {p.relative_to(shelf).as_posix(): p.read_bytes() for p in sorted(shelf.rglob("*")) if p.is_file()}
    made = dict(make())
    _put(shelf, made)
    return made


def _put(shelf: Path, made: Mapping[str, bytes]) -> None:
    """Put files on the shelf whole, in place of all older ones; a shelf that cannot be filled is no fault."""
    beside = shelf.with_name(f"{shelf.name}.{os.getpid()}.tmp")
    try:
        shutil.rmtree(shelf.parent, ignore_errors=True)
        for name, content in made.items():
            place = beside / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        beside.replace(shelf)
    except OSError:
        shutil.rmtree(beside, ignore_errors=True)
