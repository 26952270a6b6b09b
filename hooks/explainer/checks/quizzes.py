"""Does each question have one key, a source, a page, and nothing that gives the answer away?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from ..archive import Archive, quiz_file
from ..cards import LANGS, Question
from ..corpus import Corpus
from ..finding import Finding
from ..nearest import near

FEWEST, MOST = 3, 5
ABOVE_RECALL = 2
# Below so many questions a share says nothing.
ENOUGH = 20
LONGEST_SHARE = 0.35
POSITION_SHARE = 0.10
LETTERS = "ABCDE"
_PLAIN = re.compile(r"[^\w]+")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each question, at the questions of each page, and at the whole bank."""
    archive = corpus.archive
    for page, cards in archive.quizzes.items():
        for card in cards.values():
            yield from _card(card, quiz_file(page), archive)
    if not archive.told:
        yield from _pages(corpus)
    if "quizzes" not in archive.broken:
        yield from _bank(archive)


def _card(card: Question, path: str, archive: Archive) -> Iterator[Finding]:
    keys = [option for option in card.options if option.right == "true"]
    if len(keys) != 1 or not FEWEST <= len(card.options) <= MOST:
        yield Finding.at(path, card.line, "quizzes.key", card=card.key, keys=len(keys), options=len(card.options))
    if not card.sources:
        yield Finding.at(path, card.line, "quizzes.source", card=card.key, source="", near="")
    for source in card.sources if "references" not in archive.broken else ():
        known = archive.references.get(source)
        if known is None or known.publishable == "false":
            close = near(source, list(archive.references))
            yield Finding.at(path, card.line, "quizzes.source", card=card.key, source=source, near=close)
    for number in card.claims if "claims" not in archive.broken else ():
        claim = archive.claims.get(number)
        if claim is None:
            close = near(number, list(archive.claims))
            yield Finding.at(path, card.line, "quizzes.claim", card=card.key, claim=number, near=close)
        elif claim.certainty.level != "established" and card.uncertain is None:
            level = claim.certainty.level
            yield Finding.at(path, card.line, "quizzes.uncertain", card=card.key, claim=number, level=level)


def _pages(corpus: Corpus) -> Iterator[Finding]:
    quizzes = corpus.archive.quizzes
    marked: dict[str, int] = {}
    for page in corpus.pages.values():
        for mark in page.marks:
            if mark.kind == "quiz":
                marked.setdefault(page.key, 0)
                if page.key not in quizzes:
                    yield Finding.at(page.path, mark.line, "quizzes.none", file=quiz_file(page.key))
    known = {key for _, key in corpus.pages}
    for page_key, cards in quizzes.items():
        path = quiz_file(page_key)
        if page_key not in known:
            yield Finding.at(path, 1, "quizzes.page", page=page_key, near=near(page_key, sorted(known)))
        elif page_key not in marked:
            yield Finding.at(path, 1, "quizzes.unmarked", page=page_key)
        above = sum(card.level != "remember" for card in cards.values())
        if "quizzes" not in corpus.archive.broken and (len(cards) < FEWEST or above < ABOVE_RECALL):
            yield Finding.at(path, 1, "quizzes.few", count=len(cards), above=above)


def _bank(archive: Archive) -> Iterator[Finding]:
    """Tell what only all questions together show."""
    cards = [(page, card) for page, some in archive.quizzes.items() for card in some.values()]
    asked: dict[str, tuple[str, Question]] = {}
    keys: dict[str, str] = {}
    for page, card in cards:
        if (first := keys.setdefault(card.key, page)) != page:
            yield Finding.at(quiz_file(page), card.line, "card.twice", card=card.key, first=quiz_file(first))
        for lang in LANGS:
            plain = _PLAIN.sub(" ", card.question[lang].lower()).strip()
            before = asked.setdefault(f"{lang} {plain}", (page, card))
            if before[1].key != card.key:
                where = f"{quiz_file(before[0])}:{before[1].line}"
                yield Finding.at(quiz_file(page), card.line, "quizzes.twice", card=card.key, first=where)
                break
    sound = [(p, c) for p, c in cards if len(c.options) > 1 and sum(o.right == "true" for o in c.options) == 1]
    if len(sound) >= ENOUGH:
        yield from chain(_longest(sound), _positions(sound))


def _longest(cards: list[tuple[str, Question]]) -> Iterator[Finding]:
    """Tell a bank in which the longest option is the answer too often."""
    for lang in LANGS:
        met = [(page, card) for page, card in cards if _key_is_longest(card, [len(o[lang]) for o in card.options])]
        if len(met) > LONGEST_SHARE * len(cards):
            page, card = met[-1]
            share = f"{100 * len(met) // len(cards)}"
            yield Finding.at(quiz_file(page), card.line, "quizzes.length", card=card.key, share=share, lang=lang)


def _key_is_longest(card: Question, lengths: list[int]) -> bool:
    key = next(n for n, option in enumerate(card.options) if option.right == "true")
    return lengths[key] > max(length for n, length in enumerate(lengths) if n != key)


def _positions(cards: list[tuple[str, Question]]) -> Iterator[Finding]:
    """Tell a letter that is the answer more often than chance, or less, by ten points of a hundred."""
    places = [next(n for n, option in enumerate(card.options) if option.right == "true") for _, card in cards]
    for number, letter in enumerate(LETTERS):
        # A letter's fair share: one in four of the questions with four options, and so on.
        fair = sum(1 / len(card.options) for _, card in cards if len(card.options) > number) / len(cards)
        share = places.count(number) / len(cards)
        if abs(share - fair) > POSITION_SHARE:
            page, card = cards[-1]
            yield Finding.at(
                quiz_file(page),
                card.line,
                "quizzes.position",
                letter=letter,
                share=round(100 * share),
                fair=round(100 * fair),
            )
