"""The memory of the last check on disk, in ``.cache/check/``, so that the next command starts from it.

It pays for sites of up to a few hundred pages: there a check of everything takes seconds, and one
edit a fraction of one.  Beyond :data:`_MOST` pages reading the memory back takes as long as it saves.
"""

from __future__ import annotations

import hashlib
import os
import pickle
import sys
from pathlib import Path
from typing import Any

from .files import swap
from .recheck import Memory

FOLDER = Path(".cache") / "check"
_MOST = 2000
_HOME = Path(__file__).resolve().parent
# What a memory is made of, beside our own classes.
_BUILTINS = {("builtins", "frozenset"), ("builtins", "set")}


class _Reader(pickle.Unpickler):
    """Reads our own values and nothing else: a pickle can call whatever it names."""

    def find_class(self, module: str, name: str) -> Any:
        if module.startswith("explainer.") or (module, name) in _BUILTINS:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name}")


def version() -> str:
    """Name the code that a memory belongs to: another rule, another memory."""
    digest = hashlib.sha256(sys.version.encode())
    for path in sorted(_HOME.rglob("*.py")):
        digest.update(path.relative_to(_HOME).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:32]


def load(root: Path) -> Memory:
    """Give the memory of the last check, or an empty one."""
    try:
        with (root / FOLDER / f"{version()}.pickle").open("rb") as file:
            memory = _Reader(file).load()
    except Exception:  # whatever is wrong with a cache, it is only a cache
        return Memory()
    return memory if isinstance(memory, Memory) else Memory()


def save(root: Path, memory: Memory) -> None:
    """Keep a memory for the next command; one that cannot be kept is no fault."""
    if not memory.changed or memory.corpus is None or len(memory.corpus.pages) > _MOST:
        return
    place = root / FOLDER / f"{version()}.pickle"
    beside = place.with_name(f"{place.name}.{os.getpid()}.tmp")
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(pickle.dumps(memory, pickle.HIGHEST_PROTOCOL))
        swap(beside, place)
        for old in place.parent.iterdir():
            if old.name != place.name and old.suffix == ".pickle":
                old.unlink(missing_ok=True)
    except (OSError, pickle.PicklingError, RecursionError):
        beside.unlink(missing_ok=True)
