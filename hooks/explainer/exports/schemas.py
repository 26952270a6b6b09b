"""A JSON Schema (2020-12) for each drawer, from the dataclasses of :mod:`explainer.cards`.

It serves two readers: an editor that opens the YAML, which takes ``2024`` for a number and ``true``
for a truth value, and a program that reads the exported JSON.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import MISSING, is_dataclass
from pathlib import PurePosixPath
from typing import Any, Literal, get_args, get_origin

from ..cards import Truth
from ..guide import Guide, Shape, parts, shapes
from ..schema import field_names
from .plain import dumped

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def name(path: str) -> str:
    """Give the file name of a drawer's schema."""
    return f"{PurePosixPath(path).stem}.schema.json"


def files(guide: Guide, drawers: Iterable[tuple[str, str, type]]) -> dict[str, str]:
    """Give each drawer's schema as JSON, by file name."""
    return {name(path): dumped(schema(path, kind, guide)) for _, path, kind in drawers}


def schema(path: str, kind: type, guide: Guide) -> dict[str, Any]:
    """Give the schema of one drawer: a list of cards.

    Args:
        path: file of the drawer, for the title.
        kind: dataclass of its cards.
        guide: what each field means.
    """
    return {
        "$schema": DIALECT,
        "title": path,
        "type": "array",
        "items": {"$ref": f"#/$defs/{kind.__name__}"},
        "$defs": {part.__name__: _part(part, guide) for part in parts(kind)},
    }


def _part(kind: type, guide: Guide) -> dict[str, Any]:
    specs = field_names(kind)
    required = [n for n, s in specs.items() if s.default is MISSING and s.default_factory is MISSING]
    properties = {}
    for field, found in shapes(kind).items():
        properties[field] = _field(found)
        if said := guide.get((kind.__name__, field)):
            properties[field]["description"] = f"{said.id}\n\n{said.en}"
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}


def _field(found: Shape) -> dict[str, Any]:
    one = _item(found.item)
    if not found.many:
        return one
    several = {"type": "array", "items": one}
    # A single mapping may stand without a dash, see schema.Reader.
    return {"anyOf": [several, one]} if is_dataclass(found.item) else several


def _item(item: Any) -> dict[str, Any]:
    if is_dataclass(item) and isinstance(item, type):
        return {"$ref": f"#/$defs/{item.__name__}"}
    if item is Truth:
        return {"enum": [True, False, "true", "false"]}
    if get_origin(item) is Literal:
        return {"enum": list(get_args(item))}
    # A year or a volume without quotation marks is a number to an editor, a text to us.
    return {"type": ["string", "number"], "minLength": 1}
