"""The door for one handout: bind any pages, in any order, for students or lecturers, on any paper.

    python hooks/bind.py PAGE … [--edition student|lecturer|worksheet] [--paper a4|f4|letter]
                                [--lang id|en] [--out FILE]

Exit code 0: bound whole.  1: bound, but something is missing and told.  2: nothing was bound.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from explainer import console
from explainer.handout import building, cache, fonts, moment, names, order, sheet, single
from explainer.handout.bindery import Bindery
from explainer.handout.note import Note
from explainer.handout.order import Order
from explainer.handout.sheet import Room
from explainer.handout.volume import LEDGER

ROOT = Path(__file__).resolve().parent.parent


def main(words: Sequence[str], root: Path = ROOT) -> int:
    """Bind one handout.

    Args:
        words: the command line without the program's name.
        root: root of the project.

    Returns:
        The exit code.
    """
    console.utf8()
    start = time.monotonic()
    if {"-h", "--help"} & set(words):
        print((__doc__ or "").strip())
        return 0
    asked, wrong = order.read(words)
    if wrong:
        return _stop(wrong)
    asked, missing = order.resolve(asked, order.known(root))
    if not asked.pages:
        return _stop(missing)
    _tell(*missing)
    try:
        faces = fonts.find(Path(os.environ.get("HANDOUT_FONTS") or root / names.FONTS))
    except fonts.FontsMissingError as lacking:
        return _stop([lacking.note])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        site, count = Path(folder) / "site", len(asked.pages)
        _step(1, f"Membaca {count} halaman", f"Reading {count} page(s)")
        rooms, said = _read(asked, root, Path(folder))
        room = next((one for one in rooms if one.lang == asked.lang), None)
        if room is None:
            return _stop([Note.at("", "unread", problem=said)])
        bindery = Bindery(site, root / ".cache" / "handouts", faces, moment.given(os.environ))
        _step(2, "Menjilid", "Binding")
        done, failed = single.bind(asked, room, bindery)
    _tell(*failed)
    if done.target is None:
        return 2
    place = Path(asked.out or root / asked.file)
    try:
        cache.put(done.target, place)
    except OSError as error:
        return _stop([Note.at("", "unwritten", file=place, problem=error.strerror or error)])
    size = f"{done.pages} hlm./pp., {done.target.stat().st_size / 1000:.0f} KB, {time.monotonic() - start:.1f} s"
    _step(3, f"Selesai: {place}", f"Done ({size})")
    return 1 if missing or any(note.failed for note in failed) else 0


def _read(asked: Order, root: Path, folder: Path) -> tuple[list[Room], str]:
    """Have MkDocs show the pages as it shows them on the site; give them, or what it said instead."""
    pages = {*asked.pages, *([LEDGER] if asked.edition == "worksheet" else [])}
    sheets = folder / "sheets.json"
    asking = {
        "HANDOUTS": "on",
        "HANDOUT_SHEETS": str(sheets),
        "HANDOUT_PAGES": " ".join(f"{asked.lang}/{page}" for page in sorted(pages)),
    }
    said = building.run(root, folder / "site", asking)
    if said or not sheets.is_file():
        return [], said or "0"
    return sheet.rooms(json.loads(sheets.read_text("utf-8"))), ""


def _step(number: int, in_indonesian: str, in_english: str) -> None:
    print(f"[{number}/3] {in_indonesian} / {in_english}", flush=True)


def _tell(*notes: Note) -> None:
    for note in notes:
        print(note, file=sys.stderr)


def _stop(notes: Sequence[Note]) -> int:
    _tell(*notes)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
