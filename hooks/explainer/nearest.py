"""The nearest right name for a wrong one, in time that does not grow with the number of names.

Comparing a wrong name with every right one takes a fifth of a second where there are ten thousand
pages; a site whose folder was renamed has thousands of wrong ones.  So names that share rare
three-letter pieces with the wrong one are picked first, and only those are compared.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

# Up to here comparing all is as fast; beyond, the best by pieces are compared.
_FEW, _PICKED = 64, 40
# A piece that more names have ("ind" of "index.md") tells nothing and costs much.
_COMMON = 400
# No name of ours is longer; a longer one is no slip of the pen.
_LONGEST = 200
_ALIKE = 0.6


def near(wrong: str, right: Iterable[str]) -> str:
    """Give the nearest right name, or nothing where none is near."""
    return "" if len(wrong) > _LONGEST else _near(wrong, tuple(right))


@lru_cache(maxsize=4096)
def _near(wrong: str, right: tuple[str, ...]) -> str:
    names = right if len(right) <= _FEW else _picked(wrong, right)
    found = get_close_matches(wrong, names, n=1, cutoff=_ALIKE)
    return found[0] if found else ""


def _picked(wrong: str, right: tuple[str, ...]) -> list[str]:
    index = _index(right)
    lists = sorted((index[piece] for piece in _pieces(wrong) if piece in index), key=len)
    shared: Counter[int] = Counter()
    for number, places in enumerate(lists):
        if number and len(places) > _COMMON:
            break
        shared.update(places[:_COMMON])
    best = sorted(shared, key=lambda place: (-shared[place], abs(len(right[place]) - len(wrong))))
    return [right[place] for place in best[:_PICKED]]


@lru_cache(maxsize=8)
def _index(names: tuple[str, ...]) -> dict[str, list[int]]:
    index: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        for piece in _pieces(name):
            index.setdefault(piece, []).append(place)
    return index


def _pieces(name: str) -> set[str]:
    framed = f"^{name}$"
    return {framed[at : at + 3] for at in range(len(framed) - 2)}
