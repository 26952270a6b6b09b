"""The questions that somebody asked for, in one language, as every format needs them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..archive import Archive, quiz_file
from ..cards import Lang, Question
from ..finding import Finding
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


def items(
    archive: Archive,
    lang: Lang,
    pages: Iterable[str] = (),
    levels: Iterable[str] = (),
    difficulties: Iterable[str] = (),
    keys: Iterable[str] = (),
) -> list[Item]:
    """Give questions in the order of their pages; one without exactly one key is left out, see :func:`unsound`.

    Args:
        archive: the cards.
        lang: language of every text.
        pages: paths inside a room (``theory/index.md``) or folders (``theory``); none means all.
        levels: of Bloom's taxonomy; none means all.
        difficulties: easy, medium, hard; none means all.
        keys: of the cards, whose order is kept then; none means all.

    Raises:
        LookupError: with the wrong name and the nearest right one, where a page has no questions.
    """
    known = archive.quizzes
    wanted = list(pages)
    for name in wanted:
        if not any(_within(page, name) for page in known):
            raise LookupError(name, near(name, sorted({*known, *(page.partition("/")[0] for page in known)})))
    place = {key: number for number, key in enumerate(keys)}
    tests = [(set(levels), "level"), (set(difficulties), "difficulty"), (set(place), "key")]
    found = [
        _item(card, page, lang)
        for page, cards in known.items()
        if not wanted or any(_within(page, name) for name in wanted)
        for card in cards.values()
        if all(not asked or getattr(card, name) in asked for asked, name in tests) and _keys(card) == 1
    ]
    return sorted(found, key=lambda item: place.get(item.key, 0))


def unsound(archive: Archive) -> list[Finding]:
    """Tell of the cards that no test can hold: without a key, or with two."""
    return [
        Finding.at(quiz_file(page), card.line, "quizzes.key", card=key, keys=_keys(card), options=len(card.options))
        for page, cards in archive.quizzes.items()
        for key, card in cards.items()
        if _keys(card) != 1
    ]


def _keys(card: Question) -> int:
    return sum(option.right == "true" for option in card.options)


def _within(page: str, name: str) -> bool:
    bare = name.strip("/").removeprefix("docs/").removeprefix("id/").removeprefix("en/")
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
