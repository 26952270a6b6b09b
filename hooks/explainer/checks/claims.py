"""Are flawed claims marked where a page treats them, proved where they are judged, and still fresh?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from .. import isodate
from ..ahead import latest
from ..archive import FILES
from ..cards import LANGS, Claim, Lang
from ..corpus import Corpus
from ..finding import Finding
from ..signs import Signs, figures, of, words
from ..text import Page

_FLAWED = frozenset({"contradicted", "misdated", "citation-fails"})
# The record can be open without a proof; a verdict on right and wrong cannot.
_JUDGED = _FLAWED | {"supported", "inconsistent"}
# Sources move, treaties are signed: after a year somebody looks again.
OLDEST = 365
# Measured on the five texts: below this share two sentences of one paper look alike.
_SHARE = 0.7
_SAME_PLACE = 0.5
# A question puts wrong statements on purpose, to be found out.
_ASKING = frozenset({"check-yourself", "discussion"})


class _Index:
    """The flawed claims of one language, by what can give them away."""

    def __init__(self, claims: Iterable[Claim], lang: Lang) -> None:
        self.signs: dict[str, Signs] = {}
        self.figures: dict[str, list[Claim]] = {}
        self.papers: dict[str, list[Claim]] = {}
        self.quoted: list[tuple[str, Claim]] = []
        for claim in claims:
            sign = self.signs[claim.key] = of(claim, lang)
            self.papers.setdefault(claim.paper, []).append(claim)
            for figure in {*sign.figures, *(figure for figure, _ in sign.dated)}:
                self.figures.setdefault(figure, []).append(claim)
            self.quoted += [(phrase, claim) for phrase in sign.quoted]


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each claim's card, then for flawed claims on each page."""
    claims = corpus.archive.claims
    for claim in claims.values():
        yield from _evidence(claim)
    yield from _reviews(corpus)
    flawed = [claim for claim in claims.values() if claim.verdict in _FLAWED]
    indexes = {lang: _Index(flawed, lang) for lang in LANGS}
    for page in corpus.pages.values():
        if flawed and not any(mark.kind == "claims" for mark in page.marks):
            yield from _treated(page, indexes[page.lang])


def _evidence(claim: Claim) -> Iterator[Finding]:
    pieces = [e for e in claim.evidence if e.ref or "true" in (e.inside, e.search, e.general)]
    seen = any("true" in (e.seen, e.inside, e.search, e.general) for e in pieces)
    if not pieces or (claim.verdict in _JUDGED and not seen):
        yield Finding.at(FILES["claims"], claim.line, "claims.evidence", card=claim.key, verdict=claim.verdict)


def _reviews(corpus: Corpus) -> Iterator[Finding]:
    """Tell reviews older than a year, counted from the given day or from the newest review."""
    days: dict[str, date] = {}
    for claim in corpus.archive.claims.values():
        if isodate.day(claim.reviewed):
            days[claim.key] = date.fromisoformat(claim.reviewed)
        else:
            told = {"card": claim.key, "date": claim.reviewed, **isodate.DAY}
            yield Finding.at(FILES["claims"], claim.line, "card.date", **told)
    try:
        today = date.fromisoformat(corpus.today)
    except ValueError:
        today = latest(days.values())
    for key, day in days.items():
        if (age := (today - day).days) > OLDEST:
            line = corpus.archive.claims[key].line
            yield Finding.at(FILES["claims"], line, "claims.review", card=key, date=day.isoformat(), days=age)


def _treated(page: Page, index: _Index) -> Iterator[Finding]:
    """Tell each flawed claim that a line of the page repeats or discusses without its mark."""
    told = {mark.key for mark in page.marks if mark.kind == "claim"}
    cited: dict[int, dict[str, str]] = {}
    for one in page.citations:
        cited.setdefault(one.line, {})[one.key] = one.locator.lower()
    plain = "\n".join(page.prose)
    whole = plain.lower()
    quoted = [(phrase, claim) for phrase, claim in index.quoted if phrase in whole]
    near = [figure for figure in index.figures if figure in plain]
    judged = {line for line, places in cited.items() if not index.papers.keys().isdisjoint(places)}
    asking = _asking(page)
    # Most lines hold nothing that could tell a claim, so only the others are read.
    telling = {*judged, *_lines(plain, near), *_lines(whole, [phrase for phrase, _ in quoted])}
    for number in sorted(telling):
        if number < page.body_line or number in asking:
            continue
        line = page.prose[number - 1]
        places = cited.get(number, {})
        shown = figures(line)
        small = line.lower() if quoted else ""
        candidates = [claim for figure in shown for claim in index.figures.get(figure, ())]
        candidates += [claim for phrase, claim in quoted if phrase in small]
        candidates += [claim for paper in places for claim in index.papers.get(paper, ())]
        said = words(line) if candidates else frozenset()
        for claim in candidates:
            if claim.key in told:
                continue
            sign = index.signs[claim.key]
            by = _by_figure(sign, shown, said, small)
            if not by and claim.paper in places:
                same = places[claim.paper] == claim.locator[page.lang].lower()
                by = _by_words(sign, said, _SAME_PLACE if same else _SHARE)
                if same and not by:
                    by = _by_all(sign, shown, said)
            if by:
                told.add(claim.key)
                yield Finding.at(page.path, number, "claims.unmarked", card=claim.key, by=by, verdict=claim.verdict)


def _asking(page: Page) -> set[int]:
    """Give the lines of the parts that only ask."""
    starts = [heading.line for heading in page.headings]
    ends = [*starts[1:], len(page.prose) + 1]
    parts = zip(page.headings, starts, ends, strict=True) if starts else ()
    return {n for heading, start, end in parts if heading.anchor in _ASKING for n in range(start, end)}


def _lines(text: str, pieces: Iterable[str]) -> Iterator[int]:
    """Give the number of each line that holds one of some pieces."""
    for piece in pieces:
        at, number, counted = text.find(piece), 1, 0
        while at >= 0:
            number += text.count("\n", counted, at)
            counted = at
            yield number
            end = text.find("\n", at)
            at = text.find(piece, end) if end >= 0 else -1


def _by_figure(sign: Signs, shown: frozenset[str], said: frozenset[str], small: str) -> str:
    """Tell the figure or phrase that gives a claim away; one figure alone could be anything's."""
    met = sorted(sign.figures & shown)
    shared = len(sign.words & said)
    if met and shared >= (1 if len(met) > 1 else max(1, min(2, len(sign.words)))):
        return met[0]
    if shared < 2:
        return ""
    for figure, year in sorted(sign.dated):
        if figure in shown and year in shown:
            return f"{figure}, {year}"
    return next((phrase for phrase in sign.quoted if phrase in small), "")


def _by_all(sign: Signs, shown: frozenset[str], said: frozenset[str]) -> str:
    """Tell the words of a short claim, all of which stand beside a citation of its very place."""
    enough = sign.words <= said and sign.stated <= shown and len(sign.words) + len(sign.stated) > 1
    return ", ".join([*sorted(sign.stated), *(f"{stem}…" for stem in sorted(sign.words)[:4])]) if enough else ""


def _by_words(sign: Signs, said: frozenset[str], share: float) -> str:
    shared = sign.words & said
    enough = len(shared) >= max(3, share * len(sign.words))
    return ", ".join(f"{stem}…" for stem in sorted(shared)[:4]) if enough else ""
