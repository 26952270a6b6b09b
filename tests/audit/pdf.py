"""The bound PDFs from outside: by veraPDF, and as a photocopier sees them."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import grey
import vera
from told import LeftOutError, line

ROOT = Path(__file__).resolve().parents[2]
# These hold every page that the others hold.
_WHOLE = ("buku", "book", "lembar-kerja", "worksheet")


def audit(site: Path, words: Sequence[str] = ()) -> int:
    """Look at all PDFs of a site, or at those below the places named; give how many want mending.

    Args:
        site: a built site.
        words: files and folders.
    """
    named = [Path(word) for word in words] or [site / "handouts"]
    files = sorted(file for place in named for file in ([place] if place.suffix == ".pdf" else place.rglob("*.pdf")))
    if not files:
        raise LeftOutError("tidak ada PDF; jalankan `nox -s site` dahulu / there is no PDF; run `nox -s site` first")
    start = time.monotonic()
    faults = _validate(files)
    copied = files if words else [file for file in files if file.stem.startswith(_WHOLE)]
    faults += _copy(copied)
    seconds = time.monotonic() - start
    line(f"pdf: {len(files)} PDF, {faults} yang perlu diperbaiki / to mend (aim 0), {seconds:.0f} s")
    return faults


def _validate(files: list[Path]) -> int:
    command = vera.command()
    if isinstance(command, str):
        line(f"veraPDF: DITINGGALKAN / LEFT OUT ({command})")
        return 0
    failed: set[Path] = set()
    for number, told in enumerate(vera.ask(command, files), 1):
        line(f"[{number}/{len(files) * len(vera.PROFILES)}] {told.verdict} {told.profile} {_short(told.file)}")
        for rule in told.rules:
            line(f"      {rule}")
        if told.verdict != "PASS":
            failed.add(told.file)
    return len(failed)


def _copy(files: list[Path]) -> int:
    failed = 0
    for file in files:
        found = list(_found(file))
        failed += bool(found)
        line(f"{'FAIL' if found else 'PASS'} abu-abu dan 1-bit / grey and 1-bit {_short(file)}")
        for one in found[:10]:
            line(f"      {one}")
    return failed


def _found(file: Path) -> Iterator[str]:
    for fault in grey.look(file):
        yield f"hlm./p. {fault.sheet}: {fault.what}"


def _short(file: Path) -> str:
    resolved = file.resolve()
    return resolved.relative_to(ROOT).as_posix() if resolved.is_relative_to(ROOT) else str(file)
