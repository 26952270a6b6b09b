"""The forms that a diagram can take, and what each asks of its card."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from . import articles, belt, custom, doors, functions, rings, steps, tiers
from .laid import Laid
from .spec import Diagram, Form
from .words import Words


@dataclass(frozen=True, slots=True)
class Asked:
    """One form.

    Attributes:
        lay: lays it out for a width in units.
        parts: keys of the parts that it draws; a form without any draws as many as there are.
        columns: keys of the columns that it draws.
        labels: keys of the words that stand alone in it.
    """

    lay: Callable[[Words, float], Laid]
    parts: tuple[str, ...]
    columns: tuple[str, ...]
    labels: tuple[str, ...]


FORMS: Mapping[Form, Asked] = {
    "rings": Asked(rings.lay, rings.PARTS, rings.COLUMNS, rings.LABELS),
    "functions": Asked(functions.lay, functions.PARTS, functions.COLUMNS, functions.LABELS),
    "tiers": Asked(tiers.lay, tiers.PARTS, tiers.COLUMNS, tiers.LABELS),
    "belt": Asked(belt.lay, belt.PARTS, belt.COLUMNS, belt.LABELS),
    "custom": Asked(custom.lay, custom.PARTS, custom.COLUMNS, custom.LABELS),
    "articles": Asked(articles.lay, articles.PARTS, articles.COLUMNS, articles.LABELS),
    "steps": Asked(steps.lay, steps.PARTS, steps.COLUMNS, steps.LABELS),
    "doors": Asked(doors.lay, doors.PARTS, doors.COLUMNS, doors.LABELS),
}


def missing(diagram: Diagram) -> list[str]:
    """Name what the form draws and the card has not: ``parts.trust``, ``columns.who``, ``labels.and``.

    Args:
        diagram: the part of the card.
    """
    asked = FORMS[diagram.form]
    has = {
        "parts": {part.key for part in diagram.parts},
        "columns": {column.key for column in diagram.columns},
        "labels": {label.key for label in diagram.labels},
    }
    wants = {"parts": asked.parts, "columns": asked.columns, "labels": asked.labels}
    return [f"{kind}.{key}" for kind, keys in wants.items() for key in keys if key not in has[kind]]
