"""Faults of what a card explains: Markdown in its texts, a term that has a card already, a file that nobody reads."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from frame import Case, Plant, Quiet, on_card

from explainer.cards import LANGS, Both, Lang, Term
from explainer.checks import drawers, keyed, plain
from explainer.stored import Stored

CHECKS = {"card.markup": (plain.check,), "card.same": (keyed.check,), "card.stray": (drawers.check,)}
# Drawers whose cards pages name, and one text of theirs in both languages.
_TEXTS = {"events": "title", "terms": "definition", "claims": "claim", "actors": "name", "names": "reason",
          "spellings": "reason"}  # fmt: skip


def _written(number: int, drawer: str, change: Callable[[str], str], lang: str = "") -> Plant:
    """Change a text of a card, in one language."""
    side, field = lang or ("id", "en")[number % 2], _TEXTS[drawer]

    def changed(card: Any) -> Any:
        both = getattr(card, field)
        return replace(card, **{field: replace(both, **{side: change(getattr(both, side))})})

    return on_card(number, drawer, changed)


def _explained(number: int, change: Callable[[str], str], lang: Lang, apart: bool = False) -> Plant:
    """Add a second card for a term, with its form in one language changed; ``apart``: only where that is another one."""

    def second(card: Term) -> Term | None:
        said = change(card.term[lang])
        if apart and said == card.term[lang]:
            return None
        term = Both(id=said, en=f"no {card.term.en}") if lang == "id" else Both(id=f"bukan {card.term.id}", en=said)
        return replace(card, key=f"{card.key}-lagi", term=term, line=card.line + 1)

    return on_card(number, "terms", second)


def _stored(path: str) -> Plant:
    return lambda corpus: replace(corpus, stored=(*corpus.stored, Stored(path, 900)))


_MARKED: dict[str, Callable[[str], str]] = {
    "bold": lambda t: f"**Penting** {t}",
    "bold around emphasis": lambda t: f"**Buku *Perang* itu** {t}",
    "bold with low lines": lambda t: f"__Penting__ {t}",
    "emphasis with low lines": lambda t: f"_Penting_ {t}",
    "struck": lambda t: f"~~Salah~~ {t}",
    "a link": lambda t: f"{t} Lihat [laporan](https://a.org/b).",
    "a link with a bracket": lambda t: f"{t} [Shusha](https://en.wikipedia.org/wiki/Shusha_(city))",
    "a link with a title": lambda t: f'{t} [laporan](https://a.org "Laporan")',
    "a picture": lambda t: f"![peta](peta.png) {t}",
    "a citation": lambda t: f"{t} [@de-waal-2003]",
    "a citation with its page": lambda t: f"{t} [@de-waal-2003, hlm. 3]",
    "a footnote": lambda t: f"{t}[^1]",
    "a mark of an event": lambda t: f"{t} {{event: karabakh-movement-1988}}",
    "a mark in capitals": lambda t: f"{t} {{Claim: BILAT-001}}",
    "a mark without a blank": lambda t: f"{t} {{figure:map-region}}",
    "a mark alone": lambda t: f"{t} {{timeline}}",
    "code": lambda t: f"`{t}`",
    "an address in angle brackets": lambda t: f"{t} <https://a.org/b>",
    "a blank of HTML": lambda t: t.replace(" ", "&nbsp;", 1) if " " in t else f"{t}&nbsp;",
    "a heading": lambda t: f"## Judul\n{t}",
    "a list": lambda t: f"Ada dua hal:\n- satu\n- {t}",
    "a numbered list": lambda t: f"1. {t}\n2. dua",
}
_PLAIN: dict[str, Callable[[str], str]] = {
    "emphasis": lambda t: f"*Perang* {t}",
    "emphasis inside a word": lambda t: f"{t} *-an*",
    "sic": lambda t: f"{t} [sic]",
    "a gap in a quotation": lambda t: f'{t} "satu […] dua"',
    "a low line in a name": lambda t: f"{t} berkas map_region_2020",
    "two names with low lines": lambda t: f"{t} see_also dan as_of",
    "stars of a sum": lambda t: f"{t} 3 * 4 * 5",
    "two old apostrophes": lambda t: f"{t} Qur`an dan Ka`bah",
    "a number sign": lambda t: f"{t} Nomor #5 dan #6",
    "a mail address": lambda t: f"{t} surel a@b.org",
    "braces": lambda t: f"{t} {{n}} dari {{all}}",
    "brackets and a bracket": lambda t: f"{t} [catatan] (hlm. 3)",
    "an and": lambda t: f"{t} AT&T; R&D",
    "an order": lambda t: f"{t} 1 < 2 > 0 ~ 5",
    "a year first": lambda t: f"1988. {t}",
    "a dash first": lambda t: f"- {t}",
    "an account": lambda t: f"{t} akun @BaykarTech",
}
_STRAY = ("data/references (1).yml", "data/references - Copy.yml", "data/Glossary.yml", "data/sumber.yml", "data/claim.yml", "data/claims.YML",
          "data/timeline_baru.yml", "data/words/interface2.yml", "data/words/references.yml", "data/new/claims.yml", "data/geo/claims.yml",
          "data/.yml.yml", "data/figures/baru/map-region.yml", "data/figures/baru/map-region.csv", "data/figures/map-region (1).csv",
          "data/course-map (1).csv", "data/peta.csv", "data/quizzes/theory/soal.csv", "data/words/id (1).txt", "data/catatan.txt")  # fmt: skip
_READ = ("data/quizzes/theory/baru.yml", "data/figures/baru.yml", "data/stamps/theory/baru.yml", "data/links.yml", "data/references.yml",
         "data/figures/map-region.csv", "data/course-map.csv", "data/words/id.txt", "data/geo/baru.geojson", "data/README.md",
         "docs/assets/a.yml", "docs/assets/a.csv")  # fmt: skip
_ALIKE: dict[str, Callable[[str], str]] = {
    "the same words": lambda t: t,
    "a capital": lambda t: t[:1].upper() + t[1:],
    "capitals": str.upper,
    "two blanks": lambda t: t.replace(" ", "  "),
    "a hyphen for a blank": lambda t: t.replace(" ", "-"),
    "a mark above a letter": lambda t: t.replace("e", "é", 1),
}
_OTHER: dict[str, Callable[[str], str]] = {
    "a longer term": lambda t: f"{t} modern",
    "a word of it": lambda t: t.split()[0] + " lain",
    "one letter more": lambda t: f"{t}s",
    "a number": lambda t: f"{t} 2",
}
CASES = [
    *(Case("card.markup", f"{name} in {drawer}", _written(n + k, drawer, change)) for n, (name, change) in enumerate(_MARKED.items()) for k, drawer in enumerate(_TEXTS)),
    *(Case("card.same", f"{name}, {lang} {n}", _explained(n, change, lang)) for n, (name, change) in enumerate(_ALIKE.items()) for lang in LANGS),
    *(Case("card.same", f"both sides {n}", on_card(n, "terms", lambda c: replace(c, key="lagi"))) for n in range(8)),
    *(Case("card.stray", path, _stored(path)) for path in _STRAY),
]  # fmt: skip
QUIET = [
    *(Quiet("card.markup", f"{name}, {drawer}", _written(n + k, drawer, change)) for n, (name, change) in enumerate(_PLAIN.items()) for k, drawer in enumerate(("events", "terms", "claims"))),
    *(Quiet("card.markup", f"signs in an address {n}", on_card(n, "references", lambda c: replace(c, URL="https://a.org/_x_/~~b~~?c=`d`&copy;=1"))) for n in range(3)),
    *(Quiet("card.same", f"{name}, {lang}", _explained(n, change, lang, apart=True)) for n, (name, change) in enumerate(_OTHER.items()) for lang in LANGS),
    *(Quiet("card.same", f"a form that may be used {n}", on_card(n, "terms", lambda c: replace(c, allowed=replace(c.allowed, id=(*c.allowed.id, c.term.id))))) for n in range(4)),
    *(Quiet("card.stray", path, _stored(path)) for path in _READ),
]  # fmt: skip
BLIND = {
    "card.markup": "one bold sign alone, a bare address, a bare @key, a mark that does not exist; raw HTML (safety.html tells it)",
    "card.same": "the same thing under other words, in the plural, as an abbreviation or as an allowed form of another card",
    "card.stray": "files with other endings (assets.kind tells most), lines on no map, a card in the wrong drawer",
}
