"""The ways out, tried: the same site by ProperDocs, a fork of MkDocs, and without static-i18n."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

import copied
from told import LeftOutError, build, line
from unlike import unlike

ROOT = Path(__file__).resolve().parents[2]
PLACE = ROOT / ".cache" / "wayout"
LOCK = ROOT / "requirements" / "wayout.txt"
LEAVE = Path(__file__).resolve().parent / "leaving" / "leave.py"
SETTINGS = {"SITE_URL": "https://diplomasi.example/", "HANDOUTS": "off", "NO_MKDOCS_2_WARNING": "true"}
# What leaving static-i18n costs, since a build that knows one language cannot tell of the other: decks lose the link
# to their twin, and three lists name the site in one language only.
_TWIN = re.compile(rb"<a [^>]*data-dd-language[^>]*>[^<]*</a>")
COSTS = {"llms.txt", "en/llms.txt", "data/glossary.tbx"}
# A planted fault: the check must stop this builder too.
FAULT = "\nA word that is not ours: kerjasama.\n"


def audit(site: Path) -> int:  # every part is given the site
    """Build by MkDocs, by ProperDocs and by one config a language; compare; give how many pages differ."""
    shutil.rmtree(PLACE, ignore_errors=True)
    copy = PLACE / "project"
    copied.project(copy, ("pictures", "citations.json"))
    python = _python()
    plain = _run("MkDocs", [sys.executable, "-m", "mkdocs", "build", "-q", "--strict"], copy)
    proper = _run("ProperDocs", [python, "-m", "properdocs", "build", "-q", "--strict"], copy)
    faults = _compare("ProperDocs", plain, proper)
    left = PLACE / "left"
    _run("one config a language", [sys.executable, str(copy / LEAVE.relative_to(ROOT)), str(left)], copy, out=left)
    return faults + _compare("one config a language", plain, left, known=True) + _guarded(python, copy)


def _python() -> str:
    """Make an environment of its own for ProperDocs, by its lock."""
    home = ROOT / ".cache" / "wayout-env"
    python = str(home / ("Scripts/python.exe" if os.name == "nt" else "bin/python"))
    stamp = home / "stamp"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if not (stamp.is_file() and stamp.read_text("utf-8") == wanted):
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(home)], check=True)
        words = [python, "-m", "pip", "install", "-q", "--disable-pip-version-check", "--require-hashes"]
        done = subprocess.run([*words, "-r", str(LOCK)], capture_output=True, text=True, check=False)
        if done.returncode:
            raise LeftOutError(f"pip install: {done.stderr.strip()[-300:]}")
        stamp.write_text(wanted, "utf-8")
    return python


def _run(name: str, words: list[str], root: Path, out: Path | None = None) -> Path:
    start = time.monotonic()
    place = out or PLACE / re.sub(r"\W", "-", name)
    build(name, words if out else [*words, "-d", str(place)], root, {**os.environ, **SETTINGS})
    pages = sum(1 for _ in place.rglob("*.html"))
    line(f"   {name}: built strictly, {pages} pages, {time.monotonic() - start:.0f} s")
    return place


def _compare(name: str, plain: Path, other: Path, *, known: bool = False) -> int:
    # A packed file tells the time it was packed at.
    found = [
        (file, how) for file, how in unlike(plain, other) if not (file.endswith(".gz") and how.startswith("differs"))
    ]
    every = [(file, how) for file, how in found if not (known and _costs(file, plain, other))]
    for file, how in every[:10]:
        line(f"   {name}: {file}: {how}")
    costs = f", {len(found) - len(every)} more at the known cost" if known else ""
    line(f"wayout: {name}, {len(every)} files unlike MkDocs with static-i18n (aim 0){costs}")
    return len(every)


def _costs(name: str, plain: Path, other: Path) -> bool:
    """Tell whether a file that both have differs in what leaving static-i18n is known to cost."""
    if not ((plain / name).is_file() and (other / name).is_file()):
        return False
    if "slides/" in name:
        return _TWIN.sub(b"", (plain / name).read_bytes()) == (other / name).read_bytes()
    return name in COSTS


def _guarded(python: str, copy: Path) -> int:
    """Plant a fault: the gate must stop this builder too."""
    page = copy / "docs" / "id" / "index.md"
    page.write_text(page.read_text("utf-8") + FAULT, "utf-8")
    words = [python, "-m", "properdocs", "build", "--strict", "-d", str(PLACE / "fault")]
    done = subprocess.run(words, cwd=copy, env={**os.environ, **SETTINGS}, capture_output=True, text=True, check=False)
    stopped = done.returncode != 0 and "[glossary.avoid]" in done.stderr + done.stdout
    line(f"wayout: ProperDocs {'is' if stopped else 'is NOT'} stopped by a planted fault")
    return not stopped
