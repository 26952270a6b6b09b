"""How work grows: what four times the work costs, as a multiple of what the work costs.

No test asserts a time of the clock: a slow or busy machine would fail it.  Linear work gives about 4,
quadratic work about 16; a test asks for less than :data:`LINEAR`, which leaves both room.
"""

from collections.abc import Callable
from time import process_time

LINEAR = 10
# A machine that is busy for a second strikes both sizes alike where they take turns.
_ROUNDS = 3
_MOST_ROUNDS = 12
# Shorter work is lost in the noise of the processor's clock, so it is done again and again.
_LEAST = 0.02


def growth(work: Callable[[int], object], size: int) -> float:
    """Give the processor time of ``work(4 * size)`` as a multiple of that of ``work(size)``.

    The best round counts on either side, for noise only ever adds; a result that is not linear is
    measured for longer before it is believed.
    """
    work(size)  # warm: caches of patterns, imports
    again = 1
    while (small := _seconds(work, size, again)) < _LEAST:
        again *= 2
    large = _seconds(work, 4 * size, again)
    for done in range(1, _MOST_ROUNDS):
        if done >= _ROUNDS and large / small < LINEAR:
            break
        small = min(small, _seconds(work, size, again))
        large = min(large, _seconds(work, 4 * size, again))
    return large / small


def _seconds(work: Callable[[int], object], size: int, again: int) -> float:
    start = process_time()
    for _ in range(again):
        work(size)
    return process_time() - start
