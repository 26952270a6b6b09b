"""Changes that are made in a loop, each with the value of its own turn."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, TypeVarTuple

Made = TypeVar("Made")
Own = TypeVar("Own")
Rest = TypeVarTuple("Rest")


def given(own: Own, work: Callable[[*Rest, Own], Made]) -> Callable[[*Rest], Made]:
    """Give ``work`` with its last argument filled.

    A lambda written in a loop sees the last turn's value; one with a default (``lambda line, tag=tag:``)
    sees its own, but its types cannot be inferred.
    """
    return lambda *rest: work(*rest, own)
