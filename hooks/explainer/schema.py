"""Read a YAML mapping into a card by the card's own type hints, and tell every mistake at once."""

from __future__ import annotations

import types
from dataclasses import MISSING, Field, fields, is_dataclass
from functools import cache
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from .finding import Finding
from .nearest import near as near  # asked for by every check that knows a right name
from .yamltext import Fields, Items


@cache
def _hints(kind: type) -> dict[str, Any]:
    return get_type_hints(kind)


@cache
def field_names(kind: type) -> dict[str, Field[Any]]:
    """Give the YAML names of a card's fields, in the order of the card."""
    return {f.name.replace("_", "-") if _hyphened(f.name) else f.name: f for f in fields(kind) if f.name != "line"}


# Our own field names have underscores in YAML; CSL's have hyphens and stay as CSL writes them.
_CSL = {"title_short", "container_title", "collection_title", "publisher_place"}


def _hyphened(name: str) -> bool:
    return name in _CSL


def _required(spec: Field[Any]) -> bool:
    return spec.default is MISSING and spec.default_factory is MISSING


class Reader:
    """Reads cards of one file; mistakes gather in ``findings``.

    Args:
        path: the file, for the findings.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.findings: list[Finding] = []

    def card(self, kind: type, raw: Any, line: int, where: str) -> Any:
        """Read one mapping as a ``kind``; give ``None`` where a finding says why not.

        Args:
            kind: a dataclass of :mod:`explainer.cards`.
            raw: what the YAML holds.
            line: where it stands.
            where: what to call it in a message (``PUTRI-045``, ``PUTRI-045 › record``).
        """
        if not isinstance(raw, Fields):
            self._tell(line, "card.shape", card=where, wants="key: value")
            return None
        names = field_names(kind)
        before = len(self.findings)
        for name in raw:
            if name not in names:
                self._tell(
                    raw.lines[name],
                    "card.field",
                    card=where,
                    field=name,
                    near=near(name, list(names)) or ", ".join(names),
                )
        values: dict[str, Any] = {"line": raw.line}
        for name, spec in names.items():
            if name in raw:
                found = self._value(_hints(kind)[spec.name], raw[name], raw.lines[name], where, name)
                if found == () and _required(spec):
                    self._tell(raw.lines[name], "card.missing", card=where, field=name)  # "[]" holds nothing
                elif found is not None:
                    values[spec.name] = found
            elif _required(spec):
                # A missing language has its own rule: it is the one thing we promise never to miss.
                rule = "card.side" if name in ("id", "en") and "en" in names else "card.missing"
                self._tell(raw.line, rule, card=where, field=name)
        return kind(**values) if len(self.findings) == before else None

    def _value(self, hint: Any, raw: Any, line: int, where: str, name: str) -> Any:
        origin = get_origin(hint)
        if origin in (Union, types.UnionType):
            hint = next(a for a in get_args(hint) if a is not type(None))
            origin = get_origin(hint)
        if origin is Literal:
            return self._choice(get_args(hint), raw, line, where, name)
        if origin is tuple:
            return self._list(get_args(hint)[0], raw, line, where, name)
        if is_dataclass(hint) and isinstance(hint, type):
            return self.card(hint, raw, line, f"{where} › {name}")
        if not isinstance(raw, str):
            self._tell(line, "card.text", card=where, field=name)
            return None
        if not raw.strip():
            rule = "card.side" if name in ("id", "en") else "card.missing"
            self._tell(line, rule, card=where, field=name)
            return None
        return raw.strip()

    def _choice(self, allowed: tuple[str, ...], raw: Any, line: int, where: str, name: str) -> Any:
        if raw in allowed and isinstance(raw, str):
            return raw
        shown = raw if isinstance(raw, str) else "…"
        self._tell(
            line, "card.value", card=where, field=name, value=shown, near=near(shown, allowed) or ", ".join(allowed)
        )
        return None

    def _list(self, item: Any, raw: Any, line: int, where: str, name: str) -> Any:
        if not isinstance(raw, Items):
            # One abbreviation may stand without a dash; a list of one is what is meant.
            if isinstance(raw, Fields) and is_dataclass(item):
                found = self._value(item, raw, line, where, name)
                return (found,) if found is not None else None
            self._tell(line, "card.list", card=where, field=name)
            return None
        found = [
            self._value(item, child, child_line, where, name if isinstance(child, str) else f"{name} {i}")
            for i, (child, child_line) in enumerate(zip(raw, raw.lines, strict=True), start=1)
        ]
        return tuple(found) if all(f is not None for f in found) else None

    def _tell(self, line: int, rule: str, **values: object) -> None:
        self.findings.append(Finding.at(self.path, line, rule, **values))
