"""Look at the bound PDFs from outside: by veraPDF, and as a photocopier sees them.

    python tests/audit [FILE.pdf | FOLDER …]          site/handouts where nothing is named

Each PDF gets a line.  A check that this machine cannot make is told as left out.
Exit code 0: nothing to mend.  1: something is.  2: there is no PDF to look at.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import grey
import vera

ROOT = Path(__file__).resolve().parents[2]
# These hold every page that the others hold.
_WHOLE = ("buku", "book", "lembar-kerja", "worksheet")


def main(words: Sequence[str]) -> int:
    """Look at all PDFs below the places named.

    Args:
        words: files and folders.
    """
    named = [Path(word) for word in words] or [ROOT / "site" / "handouts"]
    files = sorted(file for place in named for file in ([place] if place.suffix == ".pdf" else place.rglob("*.pdf")))
    if not files:
        print("Tidak ada PDF; jalankan `nox -s site` dahulu. / There is no PDF; run `nox -s site` first.")
        return 2
    start = time.monotonic()
    faults = _validate(files)
    copied = files if words else [file for file in files if file.stem.startswith(_WHOLE)]
    faults += _copy(copied)
    seconds = time.monotonic() - start
    print(f"{len(files)} PDF, {faults} yang perlu diperbaiki / to mend, {seconds:.0f} s")
    return 1 if faults else 0


def _validate(files: list[Path]) -> int:
    command = vera.command()
    if isinstance(command, str):
        print(f"veraPDF: DITINGGALKAN / LEFT OUT ({command})")
        return 0
    failed: set[Path] = set()
    for number, told in enumerate(vera.ask(command, files), 1):
        print(
            f"[{number}/{len(files) * len(vera.PROFILES)}] {told.verdict} {told.profile} {_short(told.file)}",
            flush=True,
        )
        for rule in told.rules:
            print(f"      {rule}")
        if told.verdict != "PASS":
            failed.add(told.file)
    return len(failed)


def _copy(files: list[Path]) -> int:
    failed = 0
    for file in files:
        found = list(_found(file))
        failed += bool(found)
        print(f"{'FAIL' if found else 'PASS'} abu-abu dan 1-bit / grey and 1-bit {_short(file)}", flush=True)
        for line in found[:10]:
            print(f"      {line}")
    return failed


def _found(file: Path) -> Iterator[str]:
    for fault in grey.look(file):
        yield f"hlm./p. {fault.sheet}: {fault.what}"


def _short(file: Path) -> str:
    resolved = file.resolve()
    return resolved.relative_to(ROOT).as_posix() if resolved.is_relative_to(ROOT) else str(file)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
