"""The side door: people and CI ask the same questions without building the site or touching git.

    python hooks/check.py [PATH …]

Exit code 0: nothing to mend.  1: a warning or worse.  2: the check could not run.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from explainer import clock, messages, report
from explainer.finding import Level

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the checks and print what they find.

    Args:
        arguments: the command line without the program's name; ``None`` takes it from the system.

    Returns:
        The exit code.
    """
    parser = argparse.ArgumentParser(prog="check.py", description="Periksa halaman dan kartu. / Check pages and cards.")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="berkas atau folder / file or folder")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    root: Path = options.root.resolve()
    if not (root / "docs").is_dir():
        return _cannot_run(f"docs/ tidak ada di {root}", f"there is no docs/ in {root}")
    paths: list[str] = []
    for given in options.paths:
        place = Path(given) if Path(given).is_absolute() else Path.cwd() / given
        if not place.exists():
            return _cannot_run(f'"{given}" tidak ada', f'"{given}" does not exist')
        if not place.resolve().is_relative_to(root):
            return _cannot_run(f'"{given}" di luar proyek', f'"{given}" is outside the project')
        paths.append(place.resolve().relative_to(root).as_posix())
    found = report.findings(root, paths, clock.given(os.environ))
    for finding in found:
        print(report.one_line(finding))
    blocking = sum(messages.level(f) >= Level.WARNING for f in found)
    print(f"{blocking} perlu diperbaiki / to mend, {len(found) - blocking} perlu dilihat / to look at")
    return 1 if blocking else 0


def _cannot_run(in_indonesian: str, in_english: str) -> int:
    print(f"check.py: {in_indonesian} / {in_english}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
