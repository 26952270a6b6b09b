"""Build the real site once for all tests: as published, and as the copy that opens from a folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SITE = ROOT / ".cache" / "test-site"
OFFLINE = ROOT / ".cache" / "test-offline"
ADDRESS = "https://diplomasi.example/"
# The PDFs are the same in both copies but for their addresses; binding them once is enough for the tests.
FOLDER = {"OFFLINE": "true", "HANDOUTS": "off"}


def build(place: Path, **env: str) -> None:
    """Build the real site strictly into ``place``.

    Raises:
        subprocess.CalledProcessError: where the build fails; its words stand above.
    """
    shutil.rmtree(place, ignore_errors=True)
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(place)]
    settings = {**os.environ, "SITE_URL": ADDRESS, "NO_MKDOCS_2_WARNING": "true", **env}
    subprocess.run(command, cwd=ROOT, env=settings, check=True)


def ready() -> tuple[Path, Path]:
    """Give both sites; builds what is missing, for a test run on its own."""
    if not (SITE / "index.html").exists():
        build(SITE)
    if not (OFFLINE / "index.html").exists():
        build(OFFLINE, **FOLDER)
    return SITE, OFFLINE


if __name__ == "__main__":
    build(SITE)
    build(OFFLINE, **FOLDER)
