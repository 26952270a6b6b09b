"""What was read before, by its content: an unchanged file is parsed once."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

_Made = TypeVar("_Made")


class Kept:
    """Results of reading, by path, each with the digest of the text it was made from.

    What one round does not ask for is forgotten after it: a deleted page leaves nothing behind.
    """

    def __init__(self) -> None:
        self._old: dict[str, tuple[bytes, Any]] = {}
        self._new: dict[str, tuple[bytes, Any]] = {}

    def get(self, path: str, text: str, make: Callable[[], _Made]) -> _Made:
        """Give what ``make`` would make of a text, from memory where the text is the same.

        Args:
            path: of the file; it must tell what is made of it as well.
            text: of the file.
            make: reads the text; depends on nothing else.
        """
        # Bytes and not times: an edit within one tick of the clock must not go unseen.
        digest = hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=16).digest()
        known = self._old.get(path)
        if known is None or known[0] != digest:
            known = digest, make()
        self._new[path] = known
        made: _Made = known[1]
        return made

    def turn(self) -> None:
        """End a round."""
        self._old, self._new = self._new, {}


_SHARED: dict[Path, Kept] = {}


def of(root: Path) -> Kept:
    """Give what this process has read of a project, so that the second door to ask reads nothing twice.

    Args:
        root: the folder that holds ``docs/`` and ``data/``.
    """
    return _SHARED.setdefault(root.resolve(), Kept())


def share(root: Path, kept: Kept) -> None:
    """Let :func:`of` give what a door knows already."""
    _SHARED[root.resolve()] = kept
