"""Faults of words: contested names, Turki and Turkik, terms and abbreviations."""

import re
from dataclasses import replace

from frame import Case, Plant, Quiet, behind, recard, rewrite
from loops import given

from explainer.cards import LANGS, Both, Term
from explainer.checks import names, terms
from explainer.corpus import Corpus
from explainer.lexicon import forms
from explainer.text import Page

CHECKS = (names.check, terms.check)
_SLIPS = {
    "id": (
        "bangsa-bangsa Turki",
        "negara-negara Turki",
        "dunia Turki",
        "rumpun Turki",
        "suku-suku Turki",
        "bahasa-bahasa Turki",
        "pemerintah Turkik",
        "presiden Turkik",
        "tentara Turkik",
        "parlemen Turkik",
        "dron Turkik",
        "ekspor Turkik",
        "pan-Turki",
        "peradaban Turki",
        "lira Turkik",
    ),
    "en": (
        "Turkish peoples",
        "Turkish languages",
        "Turkish nations",
        "Turkish countries",
        "Turkish union",
        "Turkic government",
        "Turkic president",
        "Turkic army",
        "Turkic parliament",
        "Turkic drones",
        "Turkic exports",
        "Turkic officials",
    ),
}
# The glossary avoids some of these already; then that rule speaks (measured with the family glossary).
_KNOWN = {"bangsa-bangsa Turki", "negara-negara Turki", "dunia Turki"}
_PARTY = {
    "id": (
        "Koridor Zangezur",
        "koridor Zangezur",
        "Perang Patriotik",
        "Perang Artsakh",
        "operasi antiteror",
        "tindakan antiteroris",
        "pembersihan etnis",
        "kepergian sukarela",
    ),
    "en": (
        "Zangezur corridor",
        "Zangezur Corridor",
        "Patriotic War",
        "Artsakh War",
        "anti-terrorist measures",
        "anti-terror operation",
        "ethnic cleansing",
        "voluntary departure",
    ),
}
_FIRST = {
    "id": ("Shusha", "Shushi", "Stepanakert", "Khankendi", "Farukh", "Parukh"),
    "en": ("Shusha", "Shushi", "Stepanakert", "Khankendi", "Farukh", "Furukh"),
}
_SHORT = (
    "ATT",
    "CBM",
    "DCA",
    "SSR",
    "ROE",
    "TAP",
    "SGC",
    "PKO",
    "SEAD",
    "NCR",
    "IHL",
    "HHI",
    "OIC",
    "UCAV",
    "TWV-2040",
    "TRIPP",
    "CSBM",
    "OKI",
)


def _first(number: int, lang: str, name: str) -> Plant:
    """Put a name in front of all others on a page that does not have it yet."""

    def plant(corpus: Corpus) -> Corpus | None:
        group = re.compile("Shush|Stepanakert|Khankendi|Farukh|Parukh|Furukh")
        terms = [t for t in corpus.archive.terms.values() if any(a.form in name for a in t.abbreviation)]
        told = {f.lower() for t in terms for g in LANGS for f in forms(t, g) if " " in f}
        pages = [
            p
            for p in corpus.pages.values()
            if p.lang == lang
            and not any(group.search(x) for x in p.prose)
            # A title that has the full form explains the abbreviation below it.
            and not any(full in p.headings[0].title.lower() for full in told)
        ]
        page = pages[number * 3 % len(pages)]
        at = page.headings[0].line
        return rewrite(corpus, page, "\n".join([*page.lines[:at], "", f"{name}.", *page.lines[at:]]))

    return plant


def _twin(number: int) -> Plant:
    """Say a term of the page with other words in one section of one side."""

    def plant(corpus: Corpus) -> Corpus | None:
        known = corpus.archive.terms
        places = []
        for page in corpus.pages.values():
            for key in page.meta.get("terms", []):
                form = known[key].term[page.lang] if key in known else ""
                other = corpus.pages.get(("en" if page.lang == "id" else "id", page.key))
                if other is None:
                    continue
                wanted = known[key].term[other.lang].lower() if form else ""
                for heading, (start, end) in zip(page.headings, _spans(page), strict=True):
                    if form.lower() in heading.title.lower():
                        continue  # it stays in the section
                    body = "\n".join(x for x in page.prose[start:end])
                    there = next(
                        (e for a, e in zip(page.headings, _bodies(other), strict=False) if a.line == start), ""
                    )
                    plain = re.sub(r'"[^"\n]*"|\*[^*\n]+\*', " ", there)
                    if (
                        " " in form
                        and " " in wanted  # else it is the blind spot that the table tells
                        and form.lower() in body.lower()
                        and re.search(rf"\b{re.escape(wanted)}\b", plain.lower())
                    ):
                        places.append((page, start, end, [*forms(known[key], page.lang)]))
        page, start, end, said = places[number * 13 % len(places)]
        every = re.compile("|".join(re.escape(f) for f in sorted(said, key=len, reverse=True)), re.I)
        words = re.compile("|".join(rf"\b{re.escape(w)}\w*" for w in said[0].split()), re.I)
        lines = [
            words.sub("hal", every.sub("hal itu", line)) if start <= n < end else line
            for n, line in enumerate(page.lines)
        ]
        return rewrite(corpus, page, "\n".join(lines))

    return plant


def _spans(page: Page) -> list[tuple[int, int]]:
    starts = [h.line for h in page.headings]
    return list(zip(starts, [*(n - 1 for n in starts[1:]), len(page.lines)], strict=True))


def _bodies(page: Page) -> list[str]:
    return ["\n".join(page.prose[start:end]) for start, end in _spans(page)]


def _term(corpus: Corpus, number: int) -> Corpus:
    """Add a term that nothing uses."""
    card = Term(
        key=f"planted-{number}",
        category="theory",
        term=Both(id=f"istilah baru {number}x", en=f"new term {number}x"),
        definition=Both(id="a", en="b"),
    )
    return recard(corpus, "terms", card)


def _used(number: int) -> Plant:
    def plant(corpus: Corpus) -> Corpus | None:
        changed = _term(corpus, number)
        way = number % 3
        if way == 0:
            return behind(number, f"Ada istilah baru {number}x.", "id")(changed)
        if way == 1:
            card = corpus.archive.terms["soft-power"]
            return recard(changed, "terms", replace(card, see_also=(*card.see_also, f"planted-{number}")))
        event = next(iter(corpus.archive.events.values()))
        return recard(changed, "events", replace(event, title=replace(event.title, en=f"A new term {number}x")))

    return plant


CASES = [
    *(Case("glossary.turkic", s, behind(n, f"Ini {s} itu.", lang)) for lang in ("id", "en") for n, s in enumerate(_SLIPS[lang]) if s not in _KNOWN),
    *(Case("glossary.party", s, behind(n, f"Ini {s} itu.", lang)) for lang in ("id", "en") for n, s in enumerate(_PARTY[lang])),
    *(Case("glossary.names", f"{s} {k}", _first(n + 5 * k, lang, s)) for lang in ("id", "en") for n, s in enumerate(_FIRST[lang]) for k in (0, 1)),
    *(Case("glossary.abbreviation", s, _first(n, "id", f"Lalu {s} dipakai")) for n, s in enumerate(_SHORT)),
    *(Case("glossary.twin", f"{n}", _twin(n)) for n in range(24)),
    *(Case("glossary.unused", f"{n}", given(n, _term)) for n in range(16)),
]  # fmt: skip
QUIET = [
    *(Quiet("glossary.turkic", t, behind(n, t, lang)) for lang, said in (("id", ("tentara Turki", "dunia Turkik", '"dunia Turki"', "negara Turki", "bangsa Turki", "*Dunia Turki*", "aliansi militer Turkik", "presiden Turki dan dunia", "bahasa Turki", "kepentingan Turki", "rumpun Turki Utsmani")), ("en", ("Turkish army", "the Turkic world", "Turkish and Turkic", '"Turkish world"', "a Turkish state", "Turkic states", "Turkish policy", "*Turkish Nations*", "a Turkic summit"))) for n, t in enumerate(said)),
    *(Quiet("glossary.party", t, behind(n, t, lang)) for lang, said in (("id", ('Baku menyebutnya "Koridor Zangezur".', "*Koridor Zangezur*", "Zangezur", "pembersihan jalan", "operasi militer", "patriotik")), ("en", ('"Zangezur corridor"', "“ethnic cleansing”", "the Lachin corridor", "ethnic Armenians", "a patriotic song", "terrorist"))) for n, t in enumerate(said)),
    *(Quiet("glossary.names", t, behind(n, t, lang)) for lang, said in (("id", ("Deklarasi Shusha berlaku.", "Shusha (Shushi bagi orang Armenia).", "*Shusha*", "Stepanakert (Khankendi).", '"Shusha"', "Shushanik")), ("en", ("The Shusha Declaration holds.", "Khankendi (Stepanakert).", "Farukh (Parukh).", "Shushi, Shusha to Azerbaijanis.", "[a](b.md#Shusha)", "Shusha-born"))) for n, t in enumerate(said)),
    *(Quiet("glossary.abbreviation", t, behind(n, t, "en")) for n, t in enumerate(("The Arms Trade Treaty (ATT) holds.", "The ATT (a treaty of arms trade) holds.", "NATO met.", '"ATT" is quoted.', "`ATT`", "ATTACK", "A trade treaty (here ATT).", "The rules of engagement count; ROE are strict.", "OSCE met.", "*ATT*"))),
    *(Quiet("glossary.twin", f"{n}", behind(n, t)) for n, t in enumerate(("Dua hal.", "*diplomasi pertahanan*", '"soft power"', "negara dan bangsa", "Two things.", "a state", "hal lain", "kata", "`soft power`", "perang"))),
    *(Quiet("glossary.unused", f"used {n}", _used(n)) for n in range(12)),
]  # fmt: skip
BLIND = {
    "glossary.turkic": "combinations outside the list; words between (negara-negara besar Turki); forms that the glossary avoids are told there",
    "glossary.party": "a party's word in quotation marks without saying whose it is; inflected forms",
    "glossary.names": "titles, headings, summaries and cards; a name with an ending (Shusha-nya)",
    "glossary.abbreviation": "abbreviations that are not in the glossary; NATO; one explained only farther down in brackets",
    "glossary.twin": "terms of one word; terms that the page does not list; another wording that keeps the words",
    "glossary.unused": "a term that only a see_also names",
}
