"""Measure the built site from outside, part by part, and fail where a figure misses its aim.

    python tests/audit [PART …] [FILE.pdf | FOLDER …]

Parts: pdf, access, weight, lighthouse, engines, bytes, workflows, wayout; without a name all of them.
``ONLY=regex`` in the environment names the addresses to look at (access, weight, lighthouse, engines).
Exit code 0: every aim is met.  1: one is missed.  2: a part that was named could not run.
"""

from __future__ import annotations

import importlib
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from told import LeftOutError, StoppedError, line

ROOT = Path(__file__).resolve().parents[2]
# The part, and its module: "bytes" and "workflows" would hide other modules of these names.
PARTS = {
    "pdf": "pdf",
    "access": "access",
    "weight": "weight",
    "lighthouse": "lighthouse",
    "engines": "engines",
    "bytes": "twice",
    "workflows": "workflows",
    "wayout": "wayout",
}
_SELECTED = {"access", "weight", "lighthouse", "engines"}


def main(words: Sequence[str]) -> int:
    """Run parts one after the other.

    Args:
        words: names of parts, PDFs, folders of PDFs.
    """
    named = [word for word in words if word in PARTS]
    files = [word for word in words if word not in PARTS]
    asked = named or (["pdf"] if files else [*PARTS])
    site = Path(os.environ.get("SITE_DIR") or ROOT / "site")
    missed, left = [], []
    for number, name in enumerate(asked, 1):
        line(f"[{number}/{len(asked)}] {name}")
        start = time.monotonic()
        try:
            audit = importlib.import_module(PARTS[name]).audit
            given = (os.environ.get("ONLY", ""),) if name in _SELECTED else (files,) if name == "pdf" else ()
            faults = audit(site, *given)
        except LeftOutError as reason:
            line(f"{name}: DITINGGALKAN / LEFT OUT ({reason})")
            left.append(name)
            continue
        except StoppedError as reason:
            line(f"   {reason}")
            faults = 1
        line(f"{name}: {'MELESET / MISSED' if faults else 'OK'}, {time.monotonic() - start:.0f} s")
        if faults:
            missed.append(name)
    met = len(asked) - len(missed) - len(left)
    line(f"audit: {met} OK, {len(missed)} missed {missed}, {len(left)} left out {left}")
    return 1 if missed else 2 if named and left else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
