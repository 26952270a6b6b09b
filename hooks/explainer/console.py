"""What a door prints arrives, whatever the console can show."""

from __future__ import annotations

import io
import sys


def utf8() -> None:
    """Print UTF-8 also where the system has another encoding: a pipe on Windows, ``LANG=C``."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # pytest's stand-in is none
            stream.reconfigure(encoding="utf-8", errors="replace")
