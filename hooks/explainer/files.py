"""Reading one file as text: a bad byte or a byte order mark becomes a finding; and writing one whole."""

from __future__ import annotations

import codecs
import os
from pathlib import Path

from .finding import Finding


def read(root: Path, path: str) -> tuple[str | None, list[Finding]]:
    """Read a text file.

    Args:
        root: root of the project.
        path: the file, relative to it.

    Returns:
        The text with line feeds only, or ``None``; and what is wrong with its bytes.
    """
    try:
        data = (root / path).read_bytes()
    except OSError as error:
        return None, [Finding.at(path, 1, "file.unreadable", problem=error.strerror or "?")]
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
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
