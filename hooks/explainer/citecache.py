"""Rendered citations of the last build, in ``.cache/citations.json``: citeproc-py takes its time."""

from __future__ import annotations

import json
from pathlib import Path

from . import files

PATH = Path(".cache") / "citations.json"

Cache = dict[str, tuple[str, str]]


def read(root: Path) -> Cache:
    """Read the cache; one that is missing or spoilt is an empty one."""
    try:
        return {key: (entry, short) for key, (entry, short) in json.loads((root / PATH).read_text("utf-8")).items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def keep(root: Path, cache: Cache) -> None:
    """Write the cache."""
    files.write(root / PATH, json.dumps(cache, ensure_ascii=False).encode())
