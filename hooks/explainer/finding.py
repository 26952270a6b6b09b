"""The note that every check writes: where, which rule, and the values its sentence needs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import IntEnum


class Level(IntEnum):
    """How much a finding weighs; the rule decides, never the single finding."""

    NOTICE = 1  # a person should look; never blocks
    WARNING = 2  # blocks a merge
    ERROR = 3  # a reader would be misled, or a page breaks


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One thing that is wrong at one place.

    The sentence is chosen at the very end, in the reader's language, from the rule's template
    in :mod:`explainer.messages`; a finding only stores what the template needs.

    Args:
        path: file, relative to the root of the project, with forward slashes.
        line: line in that file, from 1.
        rule: name of the rule, ``family.question``.
        values: name and text of each gap in the rule's template, sorted by name.
        column: where in the line it begins, from 1, or 0; two findings that differ in it alone are one.
    """

    path: str
    line: int
    rule: str
    values: tuple[tuple[str, str], ...] = ()
    column: int = field(default=0, compare=False)

    @classmethod
    def at(cls, path: str, line: int, rule: str, **values: object) -> Finding:
        """Make a finding, with ``values`` given by name."""
        return cls(path, line, rule, tuple(sorted((k, str(v)) for k, v in values.items())))

    def in_column(self, column: int) -> Finding:
        """Give the same finding with its column."""
        return replace(self, column=column)

    def named(self) -> Mapping[str, str]:
        """Give the values by name."""
        return dict(self.values)
