"""Bound PDFs by what went into them, so that a build binds only what changed."""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from ..files import swap

# About three builds of all PDFs in both languages.
_KEPT: Final = 1000


def key(*ingredients: str) -> str:
    """Name a result by everything that could change it; pictures are named by content in the source."""
    digest = hashlib.sha256()
    for ingredient in ingredients:
        digest.update(f"{len(ingredient)}:".encode() + ingredient.encode())
    return digest.hexdigest()[:32]


def known(folder: Path, quick: str) -> tuple[Path, int] | None:
    """Give the PDF that the same pages gave before, so that they need not be prepared again.

    Args:
        folder: the cache.
        quick: key of the pages as they came from the renderer and of the code that prepares them.

    Returns:
        The file and the number of its sheets.
    """
    try:
        name, _, pages = (folder / f"{quick}.known").read_text("utf-8").partition(" ")
    except OSError:
        return None
    found = folder / name
    return (found, int(pages)) if name.endswith(".pdf") and pages.isdecimal() and found.exists() else None


def remember(folder: Path, quick: str, cached: Path, pages: int) -> None:
    """Note which PDF some pages gave, and how many sheets it has."""
    beside = folder / f"{quick}.{os.getpid()}.new"
    beside.write_text(f"{cached.name} {pages}", "utf-8")
    swap(beside, folder / f"{quick}.known")


def code() -> str:
    """Digest this package: what prepares a page is part of what its PDF is made of."""
    home = Path(__file__).parent
    digest = hashlib.sha256()
    for path in sorted([*home.glob("*.py"), *home.glob("*.typ"), home.parent / "render" / "dates.py"]):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def put(cached: Path, target: Path) -> None:
    """Copy a result to its place in the site: written beside, then renamed, never half a file."""
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f"{target.name}.{os.getpid()}.new")
    try:
        shutil.copyfile(cached, beside)
        swap(beside, target)
    finally:
        beside.unlink(missing_ok=True)
    os.utime(cached)  # used: trimmed last


def trim(folder: Path, used: Iterable[Path]) -> None:
    """Delete the results that were not used for the longest time, and what broken runs left."""
    kept = set(used)
    for left in folder.glob("*.new"):
        left.unlink(missing_ok=True)
    for note in sorted(folder.glob("*.known"), key=lambda path: path.stat().st_mtime, reverse=True)[_KEPT:]:
        note.unlink(missing_ok=True)
    by_age = sorted(folder.glob("*.pdf"), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in by_age[_KEPT:]:
        if old not in kept:
            old.unlink(missing_ok=True)
