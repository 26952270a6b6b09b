"""Faults of what a card records: its DOI, its key, names of people, the paper of a claim, the sources of a fact."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from frame import Case, Plant, Quiet, on_card
from loops import given

from explainer.cards import Both, Claim, Event, Name, Term
from explainer.checks import grounds, keyed, records
from explainer.corpus import Corpus

CHECKS = {
    **dict.fromkeys(("card.doi", "card.name"), (records.check,)),
    **dict.fromkeys(("card.paper", "card.source"), (grounds.check,)),
    "card.key": (keyed.check,),
}


def _doi(number: int, change: Callable[[str], str]) -> Plant:
    """Write the DOI of a work that has one otherwise."""
    return on_card(number, "references", lambda c: replace(c, DOI=change(c.DOI)) if c.DOI else None)


def _called(number: int, drawer: str, change: Callable[[str], str]) -> Plant:
    """Put a copy of a card beside it, under another key."""
    return on_card(number, drawer, lambda c: replace(c, key=change(c.key)))


def _asked(number: int, change: Callable[[str], str]) -> Plant:
    """Give a question another key."""

    def plant(corpus: Corpus) -> Corpus:
        quizzes = dict(corpus.archive.quizzes)
        page = list(quizzes)[number * 7 % len(quizzes)]
        card = next(iter(quizzes[page].values()))
        quizzes[page] = {**quizzes[page], change(card.key): replace(card, key=change(card.key))}
        return replace(corpus, archive=replace(corpus.archive, quizzes=quizzes))

    return plant


def _named(number: int, role: str, *people: Name) -> Plant:
    """Give a work other authors, editors or translators."""
    fields: dict[str, Any] = {role: people}
    return on_card(number, "references", lambda c: replace(c, **fields) if c.title else None)


def _paper(number: int, kind: str) -> Plant:
    """Let a claim name a work of a kind as its paper."""

    def plant(corpus: Corpus) -> Corpus | None:
        keys = [key for key, work in corpus.archive.references.items() if work.kind == kind]
        key = keys[number * 13 % len(keys)]
        return on_card(number, "claims", lambda c: replace(c, paper=key) if c.paper != key else None)(corpus)

    return plant


def _unsourced(part: str) -> Callable[[Any], Any]:
    """Take the sources from one statement of a card; ``None`` where it has no such statement."""

    def fact(card: Event) -> Event | None:
        return replace(card, facts=(*card.facts[:-1], replace(card.facts[-1], sources=()))) if card.facts else None

    def turkey(card: Event) -> Event | None:
        return replace(card, turkey=replace(card.turkey, sources=())) if card.turkey else None

    def disputed(card: Event) -> Event | None:
        return (
            replace(card, disputed=(replace(card.disputed[0], sources=()), *card.disputed[1:]))
            if card.disputed
            else None
        )

    def definition(card: Term) -> Term:
        return replace(card, sources=())

    def record(card: Claim) -> Claim:
        return replace(card, record=replace(card.record, sources=()))

    parts: dict[str, Callable[[Any], Any]] = {
        "fact": fact, "turkey": turkey, "disputed": disputed, "definition": definition, "record": record,
    }  # fmt: skip
    return parts[part]


_DOIS: dict[str, Callable[[str], str]] = {
    "its address": lambda d: f"https://doi.org/{d}",
    "its old address": lambda d: f"http://dx.doi.org/{d}",
    "an address without https": lambda d: f"doi.org/{d}",
    "doi: in front": lambda d: f"doi:{d}",
    "DOI and a blank": lambda d: f"DOI {d}",
    "a point from a list of sources": lambda d: f"{d}.",
    "a comma behind": lambda d: f"{d},",
    "only what stands behind the slash": lambda d: d.partition("/")[2],
    "only what stands before it": lambda d: d.partition("/")[0],
    "a blank behind the slash": lambda d: d.replace("/", "/ ", 1),
    "a backslash": lambda d: d.replace("/", "\\", 1),
    "%2F": lambda d: d.replace("/", "%2F", 1),
    "a letter O": lambda d: "1O" + d[2:],
    "a comma for the point": lambda d: d.replace("10.", "10,", 1),
    "a word": lambda _d: "tidak ada",
    "a day behind": lambda d: f"{d} (diakses 2026)",
    "an en dash": lambda d: f"{d}–2",
    "a library's proxy": lambda d: f"https://doi-org.perpus.ac.id/{d}",
    "two works": lambda d: f"{d}; {d}",
    "angle brackets": lambda d: f"<{d}>",
}
_SOUND_DOIS = ("10.1002/(SICI)1099-1328(199801)10:1<1::AID-JID3>3.0.CO;2-2", "10.1000/456#789", "10.1000.10/123", "10.5281/zenodo.4321",
               "10.1017/S0260210509990532", "10.1162/isec_a_00431", "10.1080/01402390.2021.1+2", "10.48550/arXiv.2101.00001v2",
               "10.1093/ISQ/sqaa001", "10.1000/a.b.c-d", "10.1207/s15327965pli0301_1", "10.1000/x(2020)", "")  # fmt: skip
_KEYS: dict[str, Callable[[str], str]] = {
    "blanks": lambda k: k.replace("-", " ") + " dua",
    "capitals": lambda k: k.title() + "-X",
    "underscores": lambda k: f"{k}_2",
    "a point": lambda k: f"{k}.2",
    "a letter with a mark": lambda k: f"{k}-türkiye",
    "two hyphens": lambda k: f"{k}--2",
    "a hyphen behind": lambda k: f"{k}-",
    "a slash": lambda k: f"{k}/2",
    "an en dash": lambda k: f"{k}–2",
    "a sign of a mark": lambda k: f"@{k}",
}
_NUMBERS = (
    "putri-045",
    "PUTRI-45",
    "PUTRI 045",
    "PUTRI045",
    "PUTRI_045",
    "Putri-045",
    "PUTRI-045a",
    "PUTRI–045",
    "klaim-baru",
    "045",
)
_PEOPLE = {
    "given alone": Name(given="Andrew"),
    "nothing": Name(),
    "a person and a body": Name(family="Cottey", literal="Universitas X"),
    "a body with given": Name(literal="Cottey", given="Andrew"),
    "all three": Name(family="Cottey", given="Andrew", literal="Andrew Cottey"),
    "a whole name turned round": Name(family="Cottey, Andrew"),
    "a whole name turned round, and again": Name(family="Cottey, A.", given="Andrew"),
    "a title behind": Name(family="Subagyo, M.Si.", given="Agus"),
}
_GOOD_PEOPLE = (Name(family="Sudarmanto"), Name(family="Cottey", given="Andrew"), Name(literal="United Nations, Office of Legal Affairs"),
                Name(family="de Waal", given="Thomas"), Name(family="King, Jr.", given="Martin Luther"), Name(literal="BBC"),
                Name(family="O'Neill", given="B."), Name(family="al-Rodhan", given="Nayef R. F."), Name(family="Çelik", given="A. K."),
                Name(family="Roberts, III", given="John"), Name(literal="Kementerian Pertahanan"), Name(family="X"))  # fmt: skip
_KINDS = ("treaty", "court", "un", "official", "research", "academic", "news", "reference", "ngo", "data")
_PARTS = ("fact", "turkey", "disputed", "definition", "record")
_HOME = {"fact": "events", "turkey": "events", "disputed": "events", "definition": "terms", "record": "claims"}
CASES = [
    *(Case("card.doi", name, _doi(n, change)) for n, (name, change) in enumerate(_DOIS.items())),
    *(Case("card.key", f"{name} in {drawer}", _called(n, drawer, change)) for n, (name, change) in enumerate(_KEYS.items()) for drawer in ("references", "terms", "events", "actors", "names", "spellings")[n % 3 :: 3]),
    *(Case("card.key", f"a claim {key}", _called(n, "claims", given(key, lambda _k, key: key))) for n, key in enumerate(_NUMBERS)),
    *(Case("card.key", f"{name} in a question", _asked(n, change)) for n, (name, change) in enumerate(_KEYS.items())),
    *(Case("card.name", f"{name}, {role}", _named(3 * n + k, role, Name(family="Forster"), person)) for n, (name, person) in enumerate(_PEOPLE.items()) for k, role in enumerate(("author", "editor", "translator"))),
    *(Case("card.paper", f"{kind} {n}", _paper(n, kind)) for n in range(2) for kind in _KINDS),
    *(Case("card.source", f"{part} {n}", on_card(n, _HOME[part], _unsourced(part))) for n in range(5) for part in _PARTS),
]  # fmt: skip
QUIET = [
    *(Quiet("card.doi", doi or "none", on_card(n, "references", given(doi, lambda c, d: replace(c, DOI=d)))) for n, doi in enumerate(_SOUND_DOIS)),
    *(Quiet("card.key", f"{key} in {drawer}", _called(n, drawer, given(key, lambda k, key: key.format(k)))) for n, (drawer, key) in enumerate((d, k) for d in ("references", "terms", "actors") for k in ("{}-2", "{}-2026-11-21", "x", "2020", "f16"))),
    *(Quiet("card.key", f"a claim {key}", _called(n, "claims", given(key, lambda _k, key: key))) for n, key in enumerate(("PUTRI-901", "TB2-001", "PUTRI25-1001", "A-0001"))),
    *(Quiet("card.key", f"a question {n}", _asked(n, lambda k: f"{k}-2")) for n in range(5)),
    *(Quiet("card.name", f"{person}", _named(n, ("author", "editor")[n % 2], person)) for n, person in enumerate(_GOOD_PEOPLE)),
    *(Quiet("card.paper", f"another text discussed {n}", _paper(n, "paper")) for n in range(10)),
    *(Quiet("card.paper", f"none that is there {n}", on_card(n, "claims", lambda c: replace(c, paper="tidak-ada"))) for n in range(3)),
    *(Quiet("card.source", f"an event without Turkey {n}", on_card(n, "events", lambda c: replace(c, turkey=None, disputed=()))) for n in range(5)),
    *(Quiet("card.source", f"one source alone {n}", on_card(n, "events", lambda c: replace(c, facts=tuple(replace(f, sources=f.sources[:1]) for f in c.facts)))) for n in range(5)),
    *(Quiet("card.source", f"a use without one {n}", on_card(n, "terms", lambda c: replace(c, usage=Both(id="Satu.", en="One.")))) for n in range(4)),
]  # fmt: skip
BLIND = {
    "card.doi": "a DOI of another work; the tail of a publisher's page (10.1080/x/full)",
    "card.key": "a key of the right form that says something else",
    "card.name": "a person as a body (literal: Andrew Cottey), two people or a whole name in one family, et al. as a name",
    "card.paper": "one of the texts discussed that is not the one meant",
    "card.source": "a source that does not carry the statement; notes, uses and reasons, which need none",
}
