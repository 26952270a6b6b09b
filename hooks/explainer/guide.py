"""What each field of a card means, read from the tables of ``data/README.md``.

The tables are written for people; JSON Schemas and the templates for new cards take the same
sentences from them, so that a field is explained once.
"""

from __future__ import annotations

import re
import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, is_dataclass
from typing import Any, Union, get_args, get_origin, get_type_hints

from .cards import Both
from .schema import field_names

PATH = "data/README.md"

# A comment names the dataclass whose fields the next table explains.
_TABLE = re.compile(r"^<!-- fields: (\w+) -->$")
_ROW = re.compile(r"^\| `([\w-]+)` \|[^|]*\|([^|]+)\|([^|]+)\|$")

Guide = Mapping[tuple[str, str], Both]


@dataclass(frozen=True, slots=True)
class Shape:
    """What a type hint of a card asks for.

    Attributes:
        item: a dataclass, a ``Literal`` or ``str``.
        many: a list of it.
    """

    item: Any
    many: bool = False


def read(text: str) -> dict[tuple[str, str], Both]:
    """Give the explanation of each field, by name of its dataclass and its YAML name."""
    found: dict[tuple[str, str], Both] = {}
    owner = ""
    for line in text.split("\n"):
        if table := _TABLE.match(line):
            owner = table[1]
        elif owner and (row := _ROW.match(line)):
            found[owner, row[1]] = Both(id=row[2].strip(), en=row[3].strip())
    return found


def shape(hint: Any) -> Shape:
    """Take ``X``, ``X | None`` or ``tuple[X, ...]`` apart."""
    if get_origin(hint) in (Union, types.UnionType):
        hint = next(arg for arg in get_args(hint) if arg is not type(None))
    if get_origin(hint) is tuple:
        return Shape(get_args(hint)[0], many=True)
    return Shape(hint)


def shapes(kind: type) -> dict[str, Shape]:
    """Give each field's YAML name and shape, in the order of the card."""
    hints = get_type_hints(kind)
    return {name: shape(hints[spec.name]) for name, spec in field_names(kind).items()}


def parts(kind: type) -> Iterator[type]:
    """Give a dataclass and all that stand inside it, each once."""
    waiting, seen = [kind], set[type]()
    while waiting:
        one = waiting.pop(0)
        if one not in seen:
            seen.add(one)
            yield one
            waiting += [s.item for s in shapes(one).values() if isinstance(s.item, type) and is_dataclass(s.item)]
