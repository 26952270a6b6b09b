"""Faults of claims: a flawed claim without its mark, a verdict without proof, a review too old."""

import re
from dataclasses import replace

from frame import Case, Plant, Quiet, behind, on_card, on_line, rewrite
from loops import given

from explainer.cards import Claim, Lang
from explainer.checks import claims
from explainer.corpus import Corpus
from explainer.signs import of

CHECKS = (claims.check,)
_FLAWED = {"contradicted", "misdated", "citation-fails"}


def _unmarked(number: int) -> Plant:
    """Tell a flawed claim on a page in its own words, cited, without its mark."""

    def plant(corpus: Corpus) -> Corpus | None:
        flawed = [c for c in corpus.archive.claims.values() if c.verdict in _FLAWED]
        claim = flawed[number * 11 % len(flawed)]
        lang: Lang = "id" if number % 2 else "en"
        said = f"{claim.claim[lang].rstrip('.')} [@{claim.paper}, {claim.locator[lang].replace('[', '').replace(';', ',')}]."
        pages = [
            p
            for p in corpus.pages.values()
            if p.lang == lang and not any(m.key == claim.key or m.kind == "claims" for m in p.marks)
        ]
        page = pages[number * 5 % len(pages)]
        return rewrite(corpus, page, "\n".join([*page.lines, "", "## Baru {#baru}", "", said]))

    return plant


def _marked(number: int) -> Plant:
    """Tell one in the same way, on a page that has the marks of all claims."""

    def plant(corpus: Corpus) -> Corpus | None:
        told = _unmarked(number)(corpus)
        if told is None:
            return None
        page = next(page for where, page in told.pages.items() if page != corpus.pages[where])
        marks = [f"{{claim: {key}}}\n" for key in corpus.archive.claims]
        return rewrite(told, page, "\n".join([*page.lines, "", *marks]))

    return plant


def _figure(number: int) -> Plant:
    """Repeat only the decisive figure and a few words, uncited and as a fact."""

    def plant(corpus: Corpus) -> Corpus | None:
        lang: Lang = "id" if number % 2 else "en"
        with_figures = [c for c in corpus.archive.claims.values() if c.verdict in _FLAWED and of(c, lang).figures]
        claim = with_figures[number * 3 % len(with_figures)]
        pages = [
            p
            for p in corpus.pages.values()
            if p.lang == lang and not any(m.key == claim.key or m.kind == "claims" for m in p.marks)
        ]
        page = pages[number * 5 % len(pages)]
        return rewrite(corpus, page, "\n".join([*page.lines, "", "## Baru {#baru}", "", claim.claim[lang]]))

    return plant


def _lost(number: int) -> Plant:
    """Take a mark away from a page that has it."""
    return on_line(number, r"^\{claim: ", lambda line: line[:0])


def _aged(claim: Claim, years: int) -> Claim:
    return replace(claim, reviewed=re.sub(r"^\d{4}", lambda m: str(int(m[0]) - years), claim.reviewed))


CASES = [
    *(Case("claims.unmarked", f"told and cited {n}", _unmarked(n)) for n in range(40)),
    *(Case("claims.unmarked", f"figure {n}", _figure(n)) for n in range(20)),
    *(Case("claims.evidence", f"none {n}", on_card(n, "claims", lambda c: replace(c, evidence=()))) for n in range(10)),
    *(Case("claims.evidence", f"unseen {n}", on_card(n, "claims", lambda c: replace(c, evidence=tuple(replace(e, seen="false", inside="false", search="false", general="false", ref="x") for e in c.evidence)) if c.verdict in _FLAWED else None)) for n in range(10)),
    *(Case("claims.review", f"{n}", on_card(n, "claims", given(2 + n % 9, _aged))) for n in range(14)),
    *(Case("claims.review", f"day given {n}", given(n, lambda c, n: replace(c, today=f"20{28 + n}-03-01"))) for n in range(4)),
]  # fmt: skip
_RIGHT = (
    "Pada 2018–2022 Turki berada di urutan ke-12 dengan 1,1 persen [@sipri-2023].", "Perang pecah pada 27 September 2020 [@sipri-nk-2021].",
    "TB2 buatan Baykar terbang sampai 27 jam [@seta-2021-poland].", "Kanada mencabut izin itu pada April 2021 [@exbulletin].",
    "Artikel ini memakai konsep Holsti [@putri-subagyo-panorama-2025, abstrak].", "OTS punya lima anggota pada 2021 [@ots-eighth-summit-2021].",
    "In 2018 the plant opened.", "Poland ordered 24 TB2s in 2021 [@defensenews-2024-05-17].", "The article asks one question [@putri-subagyo-panorama-2025, abstract].",
    "Azerbaijan and Armenia met on 8 August 2025 [@reuters].", "There were 105 pages and 71 notes.", "Six members voted in 2024.",
)  # fmt: skip
QUIET = [
    *(Quiet("claims.unmarked", t, behind(n, t)) for n, t in enumerate(_RIGHT)),
    *(Quiet("claims.unmarked", f"marked {n}", _marked(n)) for n in range(8)),
    *(Quiet("claims.evidence", f"unverifiable {n}", on_card(n, "claims", lambda c: replace(c, evidence=tuple(replace(e, seen="false", ref="x") for e in c.evidence)) if c.verdict == "unverifiable" and c.evidence else None)) for n in range(5)),
    *(Quiet("claims.evidence", f"a search {n}", on_card(n, "claims", lambda c: replace(c, evidence=tuple(replace(e, seen="false", ref="", search="true") for e in c.evidence)) if c.evidence else None)) for n in range(5)),
    *(Quiet("claims.review", f"under a year {n}", on_card(n, "claims", lambda c: replace(c, reviewed="2025-11-23"))) for n in range(5)),
    *(Quiet("claims.review", f"day {n}", given(t, lambda c, t: replace(c, today=t))) for n, t in enumerate(("", "2026-11-21", "2027-01-01", "never", "2020-01-01"))),
]  # fmt: skip
BLIND = {
    "claims.unmarked": "a claim told in quite other words, without its figure or without citing the paper; claims of fewer than four telling words; inconsistent and unverifiable ones (not judged wrong)",
    "claims.evidence": "evidence that does not prove the verdict",
    "claims.review": "sources that changed within the year",
}
