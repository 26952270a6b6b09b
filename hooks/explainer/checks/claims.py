"""Are flawed claims marked where a page treats them, proved where they are judged, and still fresh?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

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


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each claim's card, then for flawed claims on each page."""
    claims = corpus.archive.claims
    for claim in claims.values():
        yield from _evidence(claim)
    yield from _reviews(corpus)
    flawed = [claim for claim in claims.values() if claim.verdict in _FLAWED]
    signs = {lang: {claim.key: of(claim, lang) for claim in flawed} for lang in LANGS}
    for page in corpus.pages.values():
        if not any(mark.kind == "claims" for mark in page.marks):
            marked = {mark.key for mark in page.marks if mark.kind == "claim"}
            left = [claim for claim in flawed if claim.key not in marked]
            yield from _treated(page, left, signs[page.lang], page.lang)


def _evidence(claim: Claim) -> Iterator[Finding]:
    pieces = [e for e in claim.evidence if e.ref or "true" in (e.inside, e.search, e.general)]
    seen = any("true" in (e.seen, e.inside, e.search, e.general) for e in pieces)
    if not pieces or (claim.verdict in _JUDGED and not seen):
        yield Finding.at(FILES["claims"], claim.line, "claims.evidence", card=claim.key, verdict=claim.verdict)


def _reviews(corpus: Corpus) -> Iterator[Finding]:
    """Tell reviews older than a year, counted from the given day or from the newest review."""
    days: dict[str, date] = {}
    for claim in corpus.archive.claims.values():
        try:
            days[claim.key] = date.fromisoformat(claim.reviewed)
        except ValueError:
            yield Finding.at(FILES["claims"], claim.line, "card.date", card=claim.key, date=claim.reviewed)
    try:
        today = date.fromisoformat(corpus.today)
    except ValueError:
        today = max(days.values(), default=date.min)
    for key, day in days.items():
        if (age := (today - day).days) > OLDEST:
            line = corpus.archive.claims[key].line
            yield Finding.at(FILES["claims"], line, "claims.review", card=key, date=day.isoformat(), days=age)


def _treated(page: Page, claims: list[Claim], signs: dict[str, Signs], lang: Lang) -> Iterator[Finding]:
    """Tell each flawed claim that a line of the page repeats or discusses without its mark."""
    cited: dict[int, dict[str, str]] = {}
    for one in page.citations:
        cited.setdefault(one.line, {})[one.key] = one.locator.lower()
    told: set[str] = set()
    for number, line in enumerate(page.prose, start=1):
        if number < page.body_line or not line.strip() or not (number in cited or _numbered(line) or '"' in line):
            continue
        shown, said, small = figures(line), words(line), line.lower()
        for claim in claims:
            sign = signs[claim.key]
            if claim.key in told or len(sign.words & said) < 2:
                continue
            by = _by_figure(sign, shown, small)
            place = cited.get(number, {}).get(claim.paper)
            if not by and place is not None:
                by = _by_words(sign, said, _SAME_PLACE if place == claim.locator[lang].lower() else _SHARE)
            if by:
                told.add(claim.key)
                yield Finding.at(page.path, number, "claims.unmarked", card=claim.key, by=by, verdict=claim.verdict)


def _numbered(line: str) -> bool:
    return any(letter.isdigit() for letter in line)


def _by_figure(sign: Signs, shown: frozenset[str], small: str) -> str:
    for figure in sorted(sign.figures & shown):
        return figure
    for figure, year in sorted(sign.dated):
        if figure in shown and year in shown:
            return f"{figure}, {year}"
    return next((phrase for phrase in sign.quoted if phrase in small), "")


def _by_words(sign: Signs, said: frozenset[str], share: float) -> str:
    shared = sign.words & said
    enough = len(sign.words) >= 4 and len(shared) >= share * len(sign.words)
    return ", ".join(f"{stem}…" for stem in sorted(shared)[:4]) if enough else ""
