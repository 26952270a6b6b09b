"""The same commit gives the same bytes: built twice, in two folders, at two times, under two clocks.

``BYTES=some`` compares the site without its PDFs and the PDFs of a few pages, which is enough for a pull
request; without it every PDF is compared too, where ``HANDOUTS=off`` does not leave them out.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import copied
from told import build, line
from unlike import unlike

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / ".cache" / "twice"
# Two places of different length and depth; other zones, orders of hashing, languages and times of the files.
ROUNDS: Mapping[str, Mapping[str, str]] = {
    "a": {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"},
    "another-folder/with-a-longer-name": {"TZ": "America/Los_Angeles", "PYTHONHASHSEED": "4242", "LC_ALL": "C"},
}
# An article, one with pictures and quiz, and the ledger; both languages.
FEW = ("theory/three-functions.md", "turkey/energy.md", "evidence/claims.md")
_MOMENT = 1_000_000_000  # 2001: no file is that old, and none may tell it


def audit(site: Path) -> int:  # every part is given the site
    """Build twice and compare; give how many files differ."""
    if os.environ.get("BYTES") == "some":
        few = " ".join(f"{lang}/{page}" for lang in ("id", "en") for page in FEW)
        return _twice("the site without PDFs", {"HANDOUTS": "off"}, strict=True) + _twice(
            "the PDFs of a few pages", {"HANDOUT_PAGES": few, "HANDOUTS": "on"}, strict=False
        )
    return _twice("the site", {}, strict=True)


def _twice(what: str, env: Mapping[str, str], *, strict: bool) -> int:
    shutil.rmtree(PLACE, ignore_errors=True)
    start = time.monotonic()
    built = [_build(PLACE / name, {**env, **round_}, strict=strict, old=bool(n)) for n, (name, round_) in
             enumerate(ROUNDS.items())]  # fmt: skip
    faults = list(unlike(*built))
    for name, how in faults[:20]:
        line(f"   {name}: {how}")
    files = [path for path in built[0].rglob("*") if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    pdfs = sum(path.suffix == ".pdf" for path in files)
    line(
        f"bytes: {what}, built twice: {len(files)} files ({pdfs} PDF), {size / 1e6:.1f} MB, "
        f"{len(faults)} differ (aim 0), {time.monotonic() - start:.0f} s"
    )
    shutil.rmtree(PLACE, ignore_errors=True)
    return len(faults)


def _build(place: Path, env: Mapping[str, str], *, strict: bool, old: bool) -> Path:
    """Copy the project, without what it remembers, and build it there."""
    copied.project(place)
    if old:
        for path in place.rglob("*"):
            if path.is_file() and "node_modules" not in path.parts:
                os.utime(path, (_MOMENT, _MOMENT))
    words = [sys.executable, "-m", "mkdocs", "build", "-q", *(["--strict"] if strict else []), "-d", str(place / "out")]
    settings = {"SITE_URL": "https://diplomasi.example/", "NO_MKDOCS_2_WARNING": "true", **os.environ, **env}
    build(str(place), words, place, settings)
    return place / "out"
