"""How work grows: what four times the work costs, as a multiple of what the work costs.

No test asserts a time of the clock: a slow or busy machine would fail it.  Linear work gives about 4,
quadratic work about 16; a test asks for less than :data:`LINEAR`, which leaves both room.
"""

from collections.abc import Callable
from time import process_time

LINEAR = 10
_ROUNDS = 3
# Shorter work is lost in the noise of the processor's clock, so it is done again and again.
_LEAST = 0.02


def growth(work: Callable[[int], object], size: int) -> float:
    """Give the processor time of ``work(4 * size)`` as a multiple of that of ``work(size)``.

    The best of a few rounds counts on either side: noise only ever adds.
    """
    work(size)  # warm: caches of patterns, imports
    again, once = 1, 0.0
    while (once := _seconds(work, size, again)) < _LEAST:
        again *= 2
    small = min(once, *(_seconds(work, size, again) for _ in range(_ROUNDS - 1)))
    large = min(_seconds(work, 4 * size, again) for _ in range(_ROUNDS))
    return large / small


def _seconds(work: Callable[[int], object], size: int, again: int) -> float:
    start = process_time()
    for _ in range(again):
        work(size)
    return process_time() - start
