"""What the parts of the audit have in common: a check left out says why, and figures stand in one form."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

# So many of a builder's last lines say what stopped it; a traceback above them would bury it.
_LAST = 12


class LeftOutError(Exception):
    """This machine cannot make the check; the text says why."""


class StoppedError(Exception):
    """What is measured could not be made, which is a fault; the text holds the maker's last lines."""


def build(name: str, words: Sequence[str], root: Path, settings: Mapping[str, str]) -> None:
    """Run a builder in a folder.

    Args:
        name: of the build, for people.
        words: the command.
        root: the folder.
        settings: its whole environment.

    Raises:
        StoppedError: it did not end well.
    """
    done = subprocess.run(words, cwd=root, env=settings, capture_output=True, text=True, check=False)
    if done.returncode:
        last = (done.stderr.strip() or done.stdout.strip()).splitlines()[-_LAST:]
        raise StoppedError("\n   ".join([f"{name}: pembangunan berhenti / the build stopped", *last]))


def line(text: str) -> None:
    """Print a line at once, so that a long check shows how far it is."""
    print(text, flush=True)


def progress(number: int, of: int, what: str) -> None:
    """Say about ten times how far a check is."""
    if of >= 20 and (number == of or number % (of // 10) == 0):
        print(f"   [{number}/{of}] {what}", file=sys.stderr, flush=True)
