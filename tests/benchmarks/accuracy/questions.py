"""Faults of questions, planted into the real bank: keys, sources, claims, pages, repeats, and what gives answers away."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from frame import Case, Plant, Quiet, rewrite
from loops import given

from explainer.cards import LANGS, Both, Lang, Question
from explainer.checks import quizzes
from explainer.corpus import Corpus

CHECKS = (quizzes.check,)
_Bank = Mapping[str, Mapping[str, Question]]
_Sides = TypeVar("_Sides", bound=Both)


def _with(corpus: Corpus, bank: _Bank) -> Corpus:
    return replace(corpus, archive=replace(corpus.archive, quizzes=bank))


def _all(bank: _Bank) -> Iterator[tuple[str, Question]]:
    return ((page, card) for page, cards in bank.items() for card in cards.values())


def one(number: int, change: Callable[[Question, Corpus], Question | None]) -> Plant:
    """Change one question; the next one where it does not suit."""

    def plant(corpus: Corpus) -> Corpus | None:
        bank = corpus.archive.quizzes
        cards = list(_all(bank))
        for step in range(len(cards)):
            page, card = cards[(number * 37 + step) % len(cards)]
            if (changed := change(card, corpus)) is not None:
                return _with(corpus, {**bank, page: {**bank[page], card.key: changed}})
        return None

    return plant


def every(share: float, change: Callable[[Question], Question]) -> Plant:
    """Change a share of all questions, spread evenly."""

    def plant(corpus: Corpus) -> Corpus:
        bank: dict[str, dict[str, Question]] = {}
        for number, (page, card) in enumerate(_all(corpus.archive.quizzes)):
            changed = change(card) if int((number + 1) * share) > int(number * share) else card
            bank.setdefault(page, {})[card.key] = changed
        return _with(corpus, bank)

    return plant


def page(number: int, change: Callable[[str, Mapping[str, Question], Corpus], Corpus]) -> Plant:
    """Change the questions of one page."""

    def plant(corpus: Corpus) -> Corpus:
        pages = list(corpus.archive.quizzes)
        key = pages[number * 7 % len(pages)]
        return change(key, corpus.archive.quizzes[key], corpus)

    return plant


def _rights(card: Question, rights: int) -> Question:
    return replace(
        card, options=tuple(replace(o, right="true" if n < rights else "false") for n, o in enumerate(card.options))
    )


def _options(card: Question, count: int) -> Question:
    key = next(o for o in card.options if o.right == "true")
    others = [o for o in card.options if o is not key]
    return replace(card, options=(key, *(others * 4)[: count - 1]))


def _at(card: Question, place: int) -> Question:
    """Move the right answer."""
    key = next(o for o in card.options if o.right == "true")
    others = [o for o in card.options if o is not key]
    return replace(card, options=(*others[:place], key, *others[place:]))


def _sided(both: _Sides, lang: Lang, text: str) -> _Sides:
    return replace(both, id=text) if lang == "id" else replace(both, en=text)


def _stretched(card: Question, lang: Lang, length: int) -> Question:
    text = "panjang " * (length // 8)
    return replace(card, options=tuple(_sided(o, lang, text) if o.right == "true" else o for o in card.options))


def _shortened(card: Question) -> Question:
    return replace(card, options=tuple(replace(o, id="a", en="a") if o.right == "true" else o for o in card.options))


def _twice(number: int, lang: Lang, shape: Callable[[str], str]) -> Plant:
    """Ask one question's words again under another key, on another page or on the same."""

    def plant(corpus: Corpus) -> Corpus:
        cards = list(_all(corpus.archive.quizzes))
        place, first = cards[number * 37 % len(cards)]
        if number % 2:
            place = cards[(number * 53 + 11) % len(cards)][0]
        other = Both(id=f"Pertanyaan lain {number}?", en=f"Another question {number}?")
        asked = _sided(other, lang, shape(first.question[lang]))
        again = replace(first, key=f"planted-{number}", question=asked)
        bank = corpus.archive.quizzes
        return _with(corpus, {**bank, place: {**bank[place], again.key: again}})

    return plant


def _marks(corpus: Corpus, key: str, there: bool) -> Corpus:
    """Put the mark of the quiz onto a page, or take it away, on both sides."""
    for lang in LANGS:
        old = corpus.pages[lang, key]
        lines = [line for line in old.lines if line.strip() != "{quiz}"]
        corpus = rewrite(corpus, old, "\n".join([*lines, *(["", "{quiz}"] if there else [])]))
    return corpus


def _unasked(number: int) -> Plant:
    """Put the mark onto a page that has no questions."""

    def plant(corpus: Corpus) -> Corpus:
        bare = sorted({key for _, key in corpus.pages} - corpus.archive.quizzes.keys())
        return _marks(corpus, bare[number * 3 % len(bare)], True)

    return plant


def _moved(number: int) -> Plant:
    """Give the questions of a page the name of one that is not there."""

    def change(key: str, cards: Mapping[str, Question], corpus: Corpus) -> Corpus:
        bank = {k: v for k, v in corpus.archive.quizzes.items() if k != key}
        new = (key.replace(".md", "s.md"), f"lama/{key}", key.replace("e", "a", 1), key.replace("/", "-"))[number % 4]
        return _with(corpus, {**bank, new if new != key else f"x/{key}": cards})

    return page(number, change)


def _few(number: int, keep: Callable[[list[Question]], list[Question]]) -> Plant:
    def change(key: str, cards: Mapping[str, Question], corpus: Corpus) -> Corpus:
        kept = keep(list(cards.values()))
        return _with(corpus, {**corpus.archive.quizzes, key: {card.key: card for card in kept}})

    return page(number, change)


def _recall(cards: list[Question], above: int) -> list[Question]:
    return [replace(card, level="apply" if n < above else "remember") for n, card in enumerate(cards)]


def _source(number: int, card: Question, corpus: Corpus) -> Question:
    hidden = [key for key, work in corpus.archive.references.items() if work.publishable == "false"]
    wrong = ("", "tidak-ada", card.sources[0] + "x", hidden[number % len(hidden)] if hidden else "x")[number % 4]
    return replace(card, sources=(*card.sources[: number % 2], wrong) if wrong else ())


def _doubtful(corpus: Corpus, number: int, sure: bool) -> str:
    keys = [k for k, c in corpus.archive.claims.items() if (c.certainty.level == "established") == sure]
    return keys[number * 13 % len(keys)]


_SHAPES: tuple[Callable[[str], str], ...] = (
    str,
    str.upper,
    lambda t: t.rstrip("?") + " ?",
    lambda t: t.replace(" ", "  "),
    lambda t: f"“{t}”",
)
_SAID = Both(id="Belum pasti.", en="Not certain.")
CASES = [
    *(Case("quizzes.key", f"{k} right answers {n}", one(n, given(k, lambda c, _, k: _rights(c, k)))) for k in (0, 2, 3) for n in range(4)),
    *(Case("quizzes.key", f"{k} options {n}", one(n, given(k, lambda c, _, k: _options(c, k)))) for k in (1, 2, 6, 8) for n in range(2)),
    *(Case("quizzes.source", f"{n}", one(n, given(n, lambda c, x, n: _source(n, c, x)))) for n in range(16)),
    *(Case("quizzes.claim", f"{wrong} {n}", one(n, given(wrong, lambda c, _, w: replace(c, claims=(*c.claims, w))))) for n, wrong in enumerate(("PUTRI-999", "x", "putri-001", "PUTRI-01", "") * 3)),
    *(Case("quizzes.uncertain", f"{n}", one(n, given(n, lambda c, x, n: replace(c, claims=(_doubtful(x, n, False),), uncertain=None)))) for n in range(16)),
    *(Case("quizzes.none", f"{n}", _unasked(n)) for n in range(16)),
    *(Case("quizzes.page", f"{n}", _moved(n)) for n in range(16)),
    *(Case("quizzes.unmarked", f"{n}", page(n, lambda key, _cards, c: _marks(c, key, False))) for n in range(16)),
    *(Case("quizzes.few", f"{k} of them {n}", _few(n, given(k, lambda cards, k: _recall(cards[:k], k)))) for k in (1, 2) for n in range(5)),
    *(Case("quizzes.few", f"{k} above recall {n}", _few(n, given(k, _recall))) for k in (0, 1) for n in range(4)),
    *(Case("quizzes.twice", f"{lang} {n}", _twice(n, lang, _SHAPES[n % 5])) for lang in LANGS for n in range(9)),
    *(Case("quizzes.length", f"{share:.0%} {lang} {length}", every(share, given((lang, length), lambda c, to: _stretched(c, *to)))) for lang in LANGS for share in (0.4, 0.5, 0.75, 1.0) for length in (200, 400)),
    *(Case("quizzes.position", f"{'ABCD'[place]} in {share:.0%} more", every(share, given(place, _at))) for place in range(4) for share in (0.3, 0.5, 0.7, 1.0)),
]  # fmt: skip
QUIET = [
    *(Quiet("quizzes.key", f"moved to {'ABCD'[k]} {n}", one(n, given(k, lambda c, _, k: _at(c, k)))) for k in range(4) for n in range(2)),
    *(Quiet("quizzes.key", f"{k} options {n}", one(n, given(k, lambda c, _, k: _options(c, k)))) for k in (3, 4, 5) for n in range(2)),
    *(Quiet("quizzes.source", f"a real one more {n}", one(n, given(n, lambda c, x, n: replace(c, sources=(*c.sources, [k for k, w in x.archive.references.items() if w.publishable != "false"][n * 17]))))) for n in range(10)),
    *(Quiet("quizzes.claim", f"a real one more {n}", one(n, given(n, lambda c, x, n: replace(c, claims=(*c.claims, list(x.archive.claims)[n * 17]))))) for n in range(10)),
    *(Quiet("quizzes.uncertain", f"said {n}", one(n, given(n, lambda c, x, n: replace(c, claims=(_doubtful(x, n, False),), uncertain=_SAID)))) for n in range(6)),
    *(Quiet("quizzes.uncertain", f"established {n}", one(n, given(n, lambda c, x, n: replace(c, claims=(_doubtful(x, n, True),), uncertain=None)))) for n in range(6)),
    *(Quiet(rule, f"the mark again {n}, {rule}", page(n, lambda key, _cards, c: _marks(c, key, True))) for rule in ("quizzes.none", "quizzes.page", "quizzes.unmarked") for n in range(10)),
    *(Quiet("quizzes.few", f"three of them {n}", _few(n, lambda cards: _recall(cards[:3], 2))) for n in range(6)),
    *(Quiet("quizzes.few", f"two above recall {n}", _few(n, lambda cards: _recall(cards, 2))) for n in range(6)),
    *(Quiet("quizzes.twice", f"one word more {n}", _twice(n, lang, lambda t: f"Menurut kartu, {t}")) for lang in LANGS for n in range(6)),
    *(Quiet("quizzes.length", f"shorter keys in {share:.0%}", every(share, _shortened)) for share in (0.1, 0.3, 0.5, 0.7, 0.9, 1.0)),
    *(Quiet("quizzes.length", f"one long key {n}", one(n, lambda c, _: _stretched(c, "id", 300))) for n in range(6)),
    *(Quiet("quizzes.position", f"one moved {n}", one(n, given(n, lambda c, _, n: _at(c, n % 4)))) for n in range(10)),
]  # fmt: skip
BLIND = {
    "quizzes.key": "a key that is marked and wrong",
    "quizzes.source": "a source that is there and does not carry the key",
    "quizzes.twice": "the same question in other words",
    "quizzes.length": "a key that gives itself away otherwise: by its grammar, or by being the only exact one",
    "quizzes.position": "a pattern in the order of letters that leaves each its fair share",
}
