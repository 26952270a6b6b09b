"""The questions that somebody asked for, in one language, as every format needs them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..archive import Archive
from ..cards import Lang, Question
from ..nearest import near

_EMPHASIS = re.compile(r"(?<![*\w])\*(?![*\s])([^*]+)\*(?![*\w])")


@dataclass(frozen=True, slots=True)
class Choice:
    """An option: its text, whether it is the key, and what to tell whoever chooses it."""

    text: str
    right: bool
    why: str


@dataclass(frozen=True, slots=True)
class Item:
    """A question in one language.

    Attributes:
        key: of the card.
        page: path of its page inside its room.
        text: the question.
        choices: in their order; exactly one is right.
        level: of Bloom's taxonomy.
        difficulty: easy, medium or hard.
        note: what is uncertain, or nothing.
    """

    key: str
    page: str
    text: str
    choices: tuple[Choice, ...]
    level: str
    difficulty: str
    note: str = ""

    @property
    def answer(self) -> int:
        """Place of the key among the choices."""
        return next(number for number, choice in enumerate(self.choices) if choice.right)


def items(archive: Archive, lang: Lang, pages: Iterable[str] = (), levels: Iterable[str] = ()) -> list[Item]:
    """Give questions in the order of their pages.

    Args:
        archive: the cards.
        lang: language of every text.
        pages: paths inside a room (``theory/index.md``) or folders (``theory``); none means all.
        levels: of Bloom's taxonomy; none means all.

    Raises:
        LookupError: with the wrong name and the nearest right one, where a page has no questions.
    """
    known = archive.quizzes
    wanted = list(pages)
    for name in wanted:
        if not any(_within(page, name) for page in known):
            raise LookupError(name, near(name, sorted(known)))
    kept = set(levels)
    return [
        _item(card, page, lang)
        for page, cards in known.items()
        if not wanted or any(_within(page, name) for name in wanted)
        for card in cards.values()
        if not kept or card.level in kept
    ]


def _within(page: str, name: str) -> bool:
    bare = name.strip("/").removeprefix("docs/id/").removeprefix("docs/en/")
    return page == bare or page.startswith(f"{bare}/") or page.removesuffix(".md") == bare


def _item(card: Question, page: str, lang: Lang) -> Item:
    choices = tuple(Choice(plain(o[lang]), o.right == "true", plain(o.why[lang])) for o in card.options)
    note = plain(card.uncertain[lang]) if card.uncertain else ""
    return Item(card.key, page, plain(card.question[lang]), choices, card.level, card.difficulty, note)


def plain(text: str) -> str:
    """Take the emphasis off a card's text: not every tool knows it."""
    return _EMPHASIS.sub(r"\1", text)


def by_page(chosen: Sequence[Item]) -> Mapping[str, list[Item]]:
    """Put questions together that belong to a page."""
    found: dict[str, list[Item]] = {}
    for item in chosen:
        found.setdefault(item.page, []).append(item)
    return found
