"""The weekly door: visit every outside address, remember, and propose one change for both languages.

    python hooks/tend.py [--output FILE]

Uses lychee where it is installed, else httpx (requirements/tend.in).  Blocks nobody:
exit code 0: the round is done, whatever it found.  2: it could not run.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from explainer import clock, console, files, voices
from explainer import corpus as reading
from explainer.cards import LANGS
from explainer.tending import addresses, client, guard, lychee, memory, proposal, rounds
from explainer.tending.visit import Outcome

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the round.

    Args:
        arguments: the command line without the program's name; ``None`` takes it from the system.

    Returns:
        The exit code.
    """
    console.utf8()
    parser = argparse.ArgumentParser(prog="tend.py", description="Kunjungi alamat luar. / Visit outside addresses.")
    parser.add_argument("--output", type=Path, metavar="FILE", help="tulis usulan ke berkas / write the proposal there")
    parser.add_argument("--lang", choices=LANGS, help="bahasa usulan / language of the proposal")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    # For tests: this one host:port may be visited though it is private.
    parser.add_argument("--allow-local", default="", metavar="HOST:PORT", help=argparse.SUPPRESS)
    parser.add_argument("--pause", type=float, default=None, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    root: Path = options.root.resolve()
    if not (root / "docs").is_dir():
        return _cannot(f"docs/ tidak ada di {root}", f"there is no docs/ in {root}")
    program = lychee.there()
    if not program and not client.there():
        return _cannot(*client.MISSING)
    known, broken = memory.load(root)
    if broken:
        return _cannot(f"{memory.PATH} rusak; pulihkan", f"{memory.PATH} is broken; restore it")
    standing = addresses.gather(reading.load(root))
    found = _round([one.address for one in standing], program, options.allow_local, options.pause)
    if found and all(outcome.state == "unreachable" for outcome in found.values()):
        # Three such weeks would call every address dead.
        return _cannot(
            "tidak ada satu pun alamat yang menjawab; apakah jaringan ada?",
            "no address answered at all; is there a network?",
        )
    today = clock.given(os.environ) or date.today().isoformat()
    known = memory.renewed(known, found, today)
    memory.write(root, known.values())
    langs = (options.lang,) if options.lang else voices.languages(os.environ)
    text = proposal.text(standing, known, today, langs, lambda path: files.read(root, path)[0] or "")
    if options.output:
        options.output.write_text(text, "utf-8")
    else:
        sys.stdout.buffer.write(text.encode("utf-8", "replace"))
    return 0


def _round(listed: Sequence[str], program: str, local: str, pause: float | None) -> dict[str, Outcome]:
    """Let lychee look first where it is there, then visit what it did not call alive."""
    found: dict[str, Outcome] = {}
    if program:
        ways = {address: guard.way(address, local=local) for address in listed}
        found = {address: Outcome("blocked", way.why) for address, way in ways.items() if way.why == "private"}
        found |= {a: Outcome("alive", "200") for a in lychee.alive(program, [a for a in listed if ways[a].ip])}
    left = [address for address in listed if address not in found]
    if left and client.there():
        with client.opened() as fetch:
            sleep = time.sleep if pause is None else lambda _: time.sleep(pause)
            found |= rounds.go(left, fetch, sleep, local=local)
    else:
        found |= {address: Outcome("unreachable", "lychee") for address in left}
    return found


def _cannot(in_indonesian: str, in_english: str) -> int:
    print(f"tend.py: {in_indonesian} / {in_english}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
