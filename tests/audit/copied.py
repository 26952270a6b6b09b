"""A copy of the project to build in, without what was built, installed or remembered."""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# The folders that .gitignore names, at the root only: docs and hooks may use these words.
_LEFT_BEHIND = {".cache", ".git", ".hypothesis", ".mypy_cache", ".nox", ".pytest_cache", ".ruff_cache", ".venv",
                "dist", "node_modules", "out", "site"}  # fmt: skip


def project(place: Path, memories: Iterable[str] = ()) -> None:
    """Copy the project, with the front-end parts that npm made.

    Args:
        place: an empty or missing folder.
        memories: what else of ``.cache/`` to take along.
    """

    def left(folder: str, names: list[str]) -> set[str]:
        return _LEFT_BEHIND & set(names) if Path(folder) == ROOT else {"__pycache__"} & set(names)

    shutil.copytree(ROOT, place, ignore=left, symlinks=True)
    modules = (ROOT / "node_modules").resolve()
    try:
        (place / "node_modules").symlink_to(modules, target_is_directory=True)
    except OSError:  # Windows gives links to administrators only
        shutil.copytree(modules, place / "node_modules")
    (place / ".cache").mkdir()
    for name in ("frontend", *memories):
        found = ROOT / ".cache" / name
        if found.is_dir():
            shutil.copytree(found, place / ".cache" / name)
        elif found.is_file():
            shutil.copyfile(found, place / ".cache" / name)
