"""Python's collector of cycles, held back where thousands of small objects are born and none is a cycle."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def paused() -> Iterator[None]:
    """Hold the collector back.

    Each pass looks at everything alive, so that reading ten times the cards took fifteen times as
    long, and thirty times the cards 56 times; held back, it grows with the cards.
    """
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()
