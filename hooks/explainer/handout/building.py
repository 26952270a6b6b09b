"""MkDocs, run by a door for some pages only."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path


def run(root: Path, site: Path, asked: Mapping[str, str]) -> str:
    """Have MkDocs build a project, in a process of its own.

    Args:
        root: root of the project.
        site: where the site goes.
        asked: variables of the environment that the hooks read.

    Returns:
        Its last words where it failed, else an empty text.
    """
    # What it prints is read as UTF-8, on every system.
    env = {**os.environ, **asked, "NO_MKDOCS_2_WARNING": "true", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)]
    done = subprocess.run(  # noqa: S603
        command, cwd=root, env=env, capture_output=True, encoding="utf-8", errors="replace", check=False
    )
    return (done.stderr.strip().splitlines() or [str(done.returncode)])[-1] if done.returncode else ""
