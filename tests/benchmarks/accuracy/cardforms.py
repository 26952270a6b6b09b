"""Faults of cards: fields, sides, lists, values, keys and dates, planted into real cards of every drawer."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from frame import Case, Plant, Quiet, on_card
from loops import given
from texts import once, reread

from explainer.cards import Both, Claim, Event, Term
from explainer.checks import cards, lengths
from explainer.corpus import Corpus

_SIDES = r"^( +)id: ([\w\"'].*)\n\1en: \S"
_FIELD = r"^  (\w+): (\S.*)$"
CHECKS = {"card.unknown": (cards.check,), "card.date": (cards.check,), "card.order": (cards.check,),
          "card.length": (lengths.check,), "": (lambda _corpus: (),)}  # fmt: skip
# Required fields of one line, and fields that take one of a few values, in whatever drawer has them.
_NEEDED = ("type", "kind", "date", "phase", "lane", "confidence", "paper", "verdict", "severity", "level", "difficulty",
           "category")  # fmt: skip
_CHOICES = {"kind": "thing", "phase": "war", "lane": "sky", "confidence": "sure", "verdict": "wrong", "severity": "huge",
            "level": "hard", "difficulty": "so-so", "category": "physics", "verified": "yes",
            "publishable": "no"}  # fmt: skip


def _again(number: int) -> Plant:
    """Repeat a card behind another one."""
    return reread(number, lambda t: t.rstrip("\n") + "\n\n" + re.split(r"^(?=- key:)", t, flags=re.M)[1], r"^- key:")


def _dated(number: int, date: str) -> Plant:
    return on_card(number, "events", lambda c: replace(c, date=date))


def _points(number: int, key: str) -> Plant:
    """Let a card of some drawer name a key."""

    def event(card: Event) -> Event:
        return replace(card, actors=(*card.actors, key))

    def source(card: Event) -> Event | None:
        return (
            replace(card, facts=(replace(card.facts[0], sources=(*card.facts[0].sources, key)), *card.facts[1:]))
            if card.facts
            else None
        )

    def seen(card: Term) -> Term:
        return replace(card, see_also=(*card.see_also, key))

    def evidence(card: Claim) -> Claim | None:
        return (
            replace(card, evidence=(replace(card.evidence[0], ref=key), *card.evidence[1:])) if card.evidence else None
        )

    drawer, change = (("events", event), ("events", source), ("terms", seen), ("claims", evidence))[number % 4]
    return on_card(number, drawer, change)


def _known(number: int) -> Plant:
    """Let a card name one more card that is there."""

    def plant(corpus: Corpus) -> Corpus | None:
        pools = (corpus.archive.actors, [k for k, c in corpus.archive.references.items() if c.publishable != "false"],
                 corpus.archive.terms, [k for k, c in corpus.archive.references.items() if c.publishable != "false"])  # fmt: skip
        keys = list(pools[number % 4])
        return _points(number, keys[number * 31 % len(keys)])(corpus)

    return plant


def _define(number: int, change: Callable[[Both], Both]) -> Plant:
    return on_card(number, "terms", lambda c: replace(c, definition=change(c.definition)))


_BADDATES = ("2020-13-01", "2020-02-30", "27-09-2020", "2020/9/27", "September 2020", "2020-9-27", "", "20-09", "2020-00", "2020-09-00",
             "0000", "2021-02-29", "2020-09-27/", "/2020", "c. 1992", "2020-09-27/2020-13", "１９９２", "2020-09-27 ")  # fmt: skip
_SWAPS = ("2020-11-10/2020-09-27", "1994/1988", "2020-12/2020-11", "2021-01-01/2020-12-31", "2020-09-27/2019", "2022-05/2022-04-30",
          "1994-05/1994-04", "2023-09-20/2023-09-19", "2024/2023-12-31", "2000-01-02/2000-01-01", "1992-02-26/1992-02-25", "1993/1992",
          "2020-10-10/2020-09", "2025-08-08/2025-03-13", "1995-01/1994-12-31")  # fmt: skip
_GOODDATES = ("2020", "2020-09", "2020-09-27", "2020-02-29", "2020/2021", "2020-09-27/2020-11-10", "1988-02/1994-05", "2020-09-27/2020-09-27",
              "1994-05-12/1994-05", "2020/2020-11", "1823", "2020-11-09/2020-11-10")  # fmt: skip
_LISTS = ("sources", "actors", "see_also", "claims")
_ROUND: dict[str, tuple[str, str | Callable[[re.Match[str]], str]]] = {
    "a text in double quotes": (_FIELD, lambda m: f'  {m[1]}: "satu: dua"'),
    "a folded text": (_SIDES, lambda m: f"{m[1]}id: >-\n{m[1]}  satu\n{m[1]}  dua\n{m[1]}en: {m[0][-1]}"),
    "a list in brackets": (r"^  (sources|actors|claims): \[(.*)\]$", lambda m: f"  {m[1]}: [ {m[2]} ]"),
    "a list with dashes": (
        r"^  (sources|actors|claims): \[(.*)\]$",
        lambda m: f"  {m[1]}:\n" + "\n".join(f"    - {k.strip()}" for k in m[2].split(",")),
    ),
    "a comment above a field": (_FIELD, lambda m: f"  # catatan: satu\n{m[0]}"),
    "a comment behind a field": (_FIELD, lambda m: f"{m[0]}  # catatan"),
    "blank lines behind a card": (r"\n\n", "\n\n\n"),
    "no as a text": (r"^( +)en: \S.*$", lambda m: f"{m[1]}en: 'no'"),
    "a time as a text": (_SIDES, lambda m: f"{m[1]}id: 12:30\n{m[1]}en: {m[0][-1]}"),
    "the other order of sides": (r"^( +)id: (\S.*)\n\1en: (\S.*)$", lambda m: f"{m[1]}en: {m[3]}\n{m[1]}id: {m[2]}"),
    "sides in braces": (
        r"^( +)(\w+):\n +id: ([\w ]+)\n +en: ([\w ]+)$",
        lambda m: f"{m[1]}{m[2]}: {{id: {m[3]}, en: {m[4]}}}",
    ),
    "a text over two lines": (_SIDES, lambda m: f"{m[1]}id: satu\n{m[1]}  dua\n{m[1]}en: {m[0][-1]}"),
}
_SHAPES = (
    "card.field",
    "card.missing",
    "card.side",
    "card.text",
    "card.list",
    "card.value",
    "card.shape",
    "card.drawer",
    "card.twice",
)
CASES = [
    *(Case("card.field", f"a misspelt field {n}", reread(n, once(_FIELD, lambda m: f"  {m[1]}x: {m[2]}", n), _FIELD)) for n in range(10)),
    *(Case("card.field", f"a field of another card {n}", reread(n, once(_FIELD, lambda m: f"{m[0]}\n  colour: red", n), _FIELD)) for n in range(8)),
    *(Case("card.missing", f"{name} is gone", reread(n, once(rf"^  {name}: \S.*\n", ""), rf"^  {name}: [\w\"]")) for n, name in enumerate(_NEEDED)),
    *(Case("card.missing", f"{name} is empty {n}", reread(n + 3, once(rf"^  {name}: \S.*$", f"  {name}: ''"), rf"^  {name}: [\w\"]")) for n in range(3) for name in ("type", "date", "paper")),
    *(Case("card.side", f"{side} is gone {n}", reread(n, once(rf"^( +){side}: \S.*\n(?! *\1 +)", "", n), _SIDES)) for n in range(8) for side in ("id", "en")),
    *(Case("card.side", f"English is empty {n}", reread(n, once(_SIDES, lambda m: f"{m[1]}id: {m[2]}\n{m[1]}en: ''\n{m[1]}# {m[0][-1]}", n), _SIDES)) for n in range(4)),
    *(Case("card.text", f"a mapping for a text {n}", reread(n, once(_SIDES, lambda m: f"{m[1]}id:\n{m[1]}  satu: {m[2]}\n{m[1]}en: {m[0][-1]}", n), _SIDES)) for n in range(9)),
    *(Case("card.text", f"a list for a text {n}", reread(n, once(_SIDES, lambda m: f"{m[1]}id: [satu, dua]\n{m[1]}en: {m[0][-1]}", n), _SIDES)) for n in range(9)),
    *(Case("card.list", f"{name} without dashes {n}", reread(n, once(rf"^  {name}: \[(\S[^\]]*)\]$", given(name, lambda m, k: f"  {k}: {m[1]}")), rf"^  {name}: \[\w")) for n in range(8) for name in _LISTS),
    *(Case("card.value", f"{name}: {value} {n}", reread(n, once(rf"^  {name}: \S+$", f"  {name}: {value}"), rf"^  {name}: \w+$")) for n in range(2) for name, value in _CHOICES.items()),
    *(Case("card.shape", f"a card that is a word {n}", reread(n, lambda t: t.rstrip("\n") + "\n\n- satu kata\n")) for n in range(8)),
    *(Case("card.shape", f"a text for two sides {n}", reread(n, once(r"^  (title|definition|question|term|claim|reason|record):\n(?:    .*\n)+", lambda m: f"  {m[1]}: satu teks\n"), r"^  (?:title|definition|question|term|claim|reason|record):$")) for n in range(8)),
    *(Case("card.drawer", f"a drawer of one card {n}", reread(n, lambda t: re.sub(r"^(?:- |  )", "", re.split(r"^(?=- )", t, flags=re.M)[1], flags=re.M))) for n in range(10)),
    *(Case("card.drawer", f"a drawer of words {n}", reread(n, lambda _t: "Satu kalimat saja.\n")) for n in range(6)),
    *(Case("card.twice", f"a card again {n}", _again(n)) for n in range(16)),
    *(Case("card.unknown", f"{key} at {n}", _points(n, key)) for n, key in enumerate(("nobody", "turkiye", "sipri-2032", "PUTRI-999", "", "Turkey", "x", "drab-2081") * 2)),
    *(Case("card.date", f'"{date}"', _dated(n, date)) for n, date in enumerate(_BADDATES)),
    *(Case("card.order", date, _dated(n, date)) for n, date in enumerate(_SWAPS)),
    *(Case("card.length", f"Indonesian grew {n}", _define(n, lambda d: replace(d, id=d.id + (" Tambahan yang tidak ada di seberang." * 12)))) for n in range(8)),
    *(Case("card.length", f"English shrank {n}", _define(n, lambda d: replace(d, en=d.en[: len(d.id) // 3]) if len(d.id) > 100 else replace(d, id=d.id * 3))) for n in range(8)),
]  # fmt: skip
QUIET = [
    *(Quiet(rule, f"{name}, {rule}", reread(3 * k + n, once(*change), change[0])) for n, rule in enumerate(_SHAPES) for k, (name, change) in enumerate(_ROUND.items())),
    *(Quiet("card.unknown", f"one more that is there {n}", _known(n)) for n in range(12)),
    *(Quiet(rule, date, _dated(n, date)) for rule in ("card.date", "card.order") for n, date in enumerate(_GOODDATES)),
    *(Quiet("card.length", f"half as long again {n}", _define(n, lambda d: replace(d, id=d.en + d.en[: len(d.en) // 2]))) for n in range(6)),
    *(Quiet("card.length", f"short ones {n}", _define(n, lambda d: replace(d, id="Pesawat nirawak.", en="An aircraft without a pilot that flies by itself."))) for n in range(6)),
]  # fmt: skip
BLIND = {
    "card.missing": "an empty field that takes one of a few values (card.value tells it, with the values)",
    "card.date": "a real day that is the wrong one",
    "card.unknown": "a key that is there and is the wrong one",
    "card.length": "a side that says something else at the same length",
    "card.text": "a text that is meant as a list of one",
}
