"""What a form hands to its template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Laid:
    """A diagram, laid out.

    Attributes:
        height: of the drawing, in units.
        values: what its template draws, by name.
        patterns: shape and ink of each pattern in it, by name.
    """

    height: float
    values: Mapping[str, object]
    patterns: Mapping[str, tuple[str, str, str]] = field(default_factory=dict)
