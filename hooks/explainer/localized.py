"""Every text that a card holds in both languages, with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any, Protocol

from .archive import DRAWERS, Archive, quiz_file
from .pictures.card import path as picture


class Sides(Protocol):
    """What has an Indonesian and an English side."""

    @property
    def id(self) -> str: ...  # noqa: D102
    @property
    def en(self) -> str: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Localized:
    """One text of one card in both languages.

    Attributes:
        path: file of the drawer.
        line: line of the text.
        card: key of the card.
        field: names of the fields that lead to it, ``facts`` or ``evidence.says``.
        sides: the text.
    """

    path: str
    line: int
    card: str
    field: str
    sides: Sides


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(f.name for f in fields(kind))


def texts(archive: Archive) -> Iterator[Localized]:
    """Give every text in two languages, drawer by drawer, in the order of the files."""
    for name, path, _ in () if archive.told else DRAWERS:
        for card in getattr(archive, name).values():
            yield from of(card, path)
    for key, figure in () if archive.told else archive.figures.items():
        yield from of(figure, picture(key))
    for page, cards in () if archive.told else archive.quizzes.items():
        for card in cards.values():
            yield from of(card, quiz_file(page))


def of(card: Any, path: str) -> Iterator[Localized]:
    """Give every text in two languages of one card."""
    return _within(card, path, card.key, "", card.line)


def _within(part: Any, path: str, card: str, field: str, line: int) -> Iterator[Localized]:
    line = getattr(part, "line", 0) or line
    kind: type = type(part)
    names = _names(kind)
    if "id" in names and isinstance(part.id, str):
        yield Localized(path, line, card, field, part)
    for name in names:
        value = getattr(part, name)
        inner = f"{field}.{name}" if field else name
        for item in value if isinstance(value, tuple) else (value,):
            if is_dataclass(item):
                yield from _within(item, path, card, inner, line)
