"""Cards as JSON, in the shape of the drawer: the same names, the same schema."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import is_dataclass
from functools import cache
from typing import Any

from ..cards import Truth
from ..guide import shapes
from ..schema import field_names


def drawer(cards: Iterable[Any]) -> str:
    """Write cards as a JSON list, one field a line."""
    return dumped([plain(card) for card in cards])


def dumped(value: Any) -> str:
    """Write JSON as all our files have it."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


@cache
def _fields(kind: type) -> tuple[tuple[str, str, bool], ...]:
    """Give name on paper, name in Python, and whether true and false are meant."""
    found = shapes(kind)
    return tuple((name, spec.name, found[name].item is Truth) for name, spec in field_names(kind).items())


def plain(value: Any) -> Any:
    """Give a card as JSON has it; empty fields are left out, ``true`` and ``false`` become themselves."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    made: dict[str, Any] = {}
    for name, attribute, truth in _fields(type(value)):
        inner = plain(getattr(value, attribute))
        if inner not in (None, "", [], {}):
            made[name] = inner == "true" if truth else inner
    return made
