"""Every text that a card holds, with its place: what a check of letters and addresses walks over."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .archive import DRAWERS, Archive, quiz_file
from .pictures.card import path as picture


@dataclass(frozen=True, slots=True)
class Written:
    """One text of one card.

    Attributes:
        path: file of the drawer.
        line: line of the card, or of the nearest part of it that knows its line.
        card: key of the card.
        field: name of the field, the innermost one.
        text: what stands there.
    """

    path: str
    line: int
    card: str
    field: str
    text: str


def texts(archive: Archive) -> Iterator[Written]:
    """Give every text of every card, drawer by drawer, in the order of the files."""
    for name, path, _ in () if archive.told else DRAWERS:
        for card in getattr(archive, name).values():
            yield from _within(card, path, card.line, card.key)
    for key, figure in () if archive.told else archive.figures.items():
        yield from _within(figure, picture(key), figure.line, key)
    for page, cards in () if archive.told else archive.quizzes.items():
        for card in cards.values():
            yield from _within(card, quiz_file(page), card.line, card.key)


def _within(part: Any, path: str, line: int, card: str) -> Iterator[Written]:
    line = getattr(part, "line", 0) or line
    for name in getattr(type(part), "__dataclass_fields__", ()):
        value = getattr(part, name)
        if isinstance(value, str):
            if value:
                yield Written(path, line, card, name, value)
        elif isinstance(value, tuple):
            for item in value:
                if isinstance(item, str):
                    yield Written(path, line, card, name, item)
                else:
                    yield from _within(item, path, line, card)
        elif value is not None and not isinstance(value, int):
            yield from _within(value, path, line, card)
