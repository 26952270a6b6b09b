"""Reading one file as text: a bad byte or a byte order mark becomes a finding; and writing one whole."""

from __future__ import annotations

import codecs
import os
import time
import unicodedata
from pathlib import Path

from .finding import Finding

# On Windows a virus scanner or OneDrive holds a new file for some milliseconds; elsewhere a refusal is final.
_TRIES = 20 if os.name == "nt" else 1
_PAUSE = 0.05


def read(root: Path, path: str, *, marked: bool = False) -> tuple[str | None, list[Finding]]:
    """Read a text file.

    Args:
        root: root of the project.
        path: the file, relative to it.
        marked: let it begin with a byte order mark, which spreadsheets write and read.

    Returns:
        The text with line feeds only, or ``None``; and what is wrong with its bytes.
    """
    try:
        data = (root / path).read_bytes()
    except OSError as error:
        return None, [Finding.at(path, 1, "file.unreadable", problem=error.strerror or "?")]
    if marked:
        data = data.removeprefix(codecs.BOM_UTF8)
    if data.startswith(codecs.BOM_UTF8):
        return None, [Finding.at(path, 1, "file.bom")]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return None, [Finding.at(path, line, "file.encoding", byte=f"0x{data[error.start]:02X}")]
    return text.replace("\r\n", "\n").replace("\r", "\n"), []


def write(path: Path, content: bytes) -> None:
    """Write beside, then rename: nobody reads half a file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(f".{os.getpid()}.tmp")
    try:
        beside.write_bytes(content)
        swap(beside, path)
    finally:
        beside.unlink(missing_ok=True)


def unwritten(error: OSError) -> tuple[str, str]:
    """Say in both languages which place may not be written, and why."""
    place, why = error.filename2 or error.filename, error.strerror or error
    return (
        f"{place} tidak dapat ditulis ({why}); periksa izinnya, atau tutup program yang memakainya",
        f"{place} cannot be written ({why}); check its permissions, or close the program that uses it",
    )


def swap(beside: Path, place: Path) -> None:
    """Put a finished file in its place, whatever was there.

    Args:
        beside: the file, in the folder of its place.
        place: where it belongs.

    Raises:
        OSError: where the place may not be written.
    """
    for left in reversed(range(_TRIES)):
        try:
            beside.replace(place)
            return
        except PermissionError:
            if not left:
                raise
            time.sleep(_PAUSE)


def spelled(root: Path, place: Path) -> str:
    """Give a path as the disk spells it: macOS takes ``docs/ID`` for ``docs/id``, whose findings say ``docs/id``.

    Args:
        root: root of the project.
        place: what is there, relative to it, in any case.
    """
    found = root
    for part in place.parts:
        names = sorted(one.name for one in found.iterdir()) if found.is_dir() else []
        alike = [part, *(name for name in names if _plain(name) == _plain(part))]
        found /= next((name for name in alike if name in names), part)
    return found.relative_to(root).as_posix()


def _plain(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()
