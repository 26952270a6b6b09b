"""The head of a page: days of review that are none, or that cannot be, and lists of terms that are none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from frame import Case, Plant, Quiet, rewrite

from explainer.checks import ahead, pages
from explainer.corpus import Corpus

CHECKS = {"page.list": (pages.check,), "page.reviewed": (pages.check,), "freshness.ahead": (ahead.check,)}


def _page(number: int, written: str, lang: str = "") -> Plant:
    """Write another day into the head of a page; ``{0}`` stands for the one that is there."""

    def plant(corpus: Corpus) -> Corpus | None:
        found = [p for p in corpus.pages.values() if "reviewed" in p.meta.lines and lang in ("", p.lang)]
        page = found[number * 37 % len(found)]
        at = page.meta.lines["reviewed"] - 1
        line = "reviewed: " + written.replace("{0}", str(page.meta["reviewed"]))
        return rewrite(corpus, page, "\n".join([*page.lines[:at], line, *page.lines[at + 1 :]]))

    return plant


def _terms(number: int, written: str) -> Plant:
    """Write the terms of a page otherwise; ``{0}`` and ``{1}`` stand for the first two that are there."""

    def plant(corpus: Corpus) -> Corpus | None:
        found = [p for p in corpus.pages.values() if isinstance(keys := p.meta.get("terms"), list) and len(keys) > 1]
        page = found[number * 29 % len(found)]
        at = page.meta.lines["terms"] - 1
        end = next(n for n in range(at + 1, len(page.lines)) if not page.lines[n].startswith((" ", "- ")))
        return rewrite(
            corpus, page, "\n".join([*page.lines[:at], written.format(*page.meta["terms"]), *page.lines[end:]])
        )

    return plant


def _claims(days: Sequence[str]) -> Plant:
    """Give as many claims, spread over all, the days."""

    def plant(corpus: Corpus) -> Corpus:
        claims = dict(corpus.archive.claims)
        keys = list(claims)
        for n, day in enumerate(days):
            key = keys[n * len(keys) // len(days)]
            claims[key] = replace(claims[key], reviewed=day)
        return replace(corpus, archive=replace(corpus.archive, claims=claims))

    return plant


def _all(*plants: Plant) -> Plant:
    def plant(corpus: Corpus) -> Corpus | None:
        changed: Corpus | None = corpus
        for one in plants:
            changed = one(changed) if changed else None
        return changed

    return plant


def _today(day: str, plant: Plant) -> Plant:
    def given_day(corpus: Corpus) -> Corpus | None:
        planted = plant(corpus)
        return replace(planted, today=day) if planted else None

    return given_day


def _removed(corpus: Corpus) -> Corpus:
    """Leave the day out on both sides, as a page may that nobody has reviewed."""
    for lang in ("id", "en"):
        page = next(p for p in corpus.pages.values() if p.lang == lang and p.key == "turkey/index.md")
        corpus = rewrite(corpus, page, "\n".join(x for x in page.lines if not x.startswith("reviewed:")))
    return corpus


_NO_DAY = (
    "2026-06-31", "2026-02-29", "2026-13-01", "2026-00-10", "2026-11-00", "2026/11/22", "22-11-2026", "22/11/2026", "22.11.2026", "2026.11.22",
    "22 November 2026", "November 22, 2026", "2026-11", "2026", "20261122", "2026-W47-7", "2026-1-5", "26-11-22", "kemarin", "today", "TTTT-BB-HH",
    "2026–11–22", "2O26-11-22", "2026-11-22T10:00", "2026-11-22.", "2026-11-22 oleh Sari", "[2026-11-22]", "{on: 2026-11-22}", '"22 Nov 2026"', "٢٠٢٦-١١-٢٢",
)  # fmt: skip
_DAY = (
    "{0} ",
    '"{0}"',
    "'{0}'",
    "{0}  # dibaca berdua",
    "2026-11-20",
    "2024-02-29",
    "2020-01-01",
    "2026-12-31",
    '" {0} "',
    "2026-10-31",
    "1999-12-31",
)
_AHEAD = (
    "2027-11-22",
    "2036-11-22",
    "2062-11-22",
    "2099-01-01",
    "2027-06-30",
    "2206-11-22",
    "2028-02-29",
    "9999-12-31",
)
_NEAR = ("2026-11-23", "2026-12-01", "2027-01-15", "2027-03-31", "2027-05-01", "2020-11-22", "2016-11-22", "1026-11-22")
_NO_LIST = (
    "terms: {0}, {1}", "terms: {0}; {1}", "terms: {0} {1}", "terms: {0}", "terms:\n  {0}\n  {1}", "terms:\n  • {0}\n  • {1}", "terms:\n  – {0}\n  – {1}",
    "terms:\n  -{0}\n  -{1}", 'terms: "{0}, {1}"', "terms: '{0}'", "terms: |\n  {0}\n  {1}", "terms: >\n  {0}\n  {1}", "terms: ({0}, {1})", "terms: {0} / {1}",
    "terms:\n  1) {0}\n  2) {1}", "terms:\n    {0},\n    {1}", "terms: {0} dan {1}", "terms: -{0} -{1}",
)  # fmt: skip
_LIST = (
    "terms: []", "terms: [{0}]", "terms: [{0}, {1}]", "terms:\n  - {0}\n  - {1}", "terms:\n- {0}\n- {1}", "terms:\n    - {0}", 'terms: ["{0}", "{1}"]',
    "terms:", "terms:\n  -   {0}\n  -   {1}", "terms: [{0},\n  {1}]", "terms:\n  - {0}  # yang pertama\n  - {1}",
)  # fmt: skip
CASES = [
    *(Case("page.list", text, _terms(n, text)) for n, text in enumerate(_NO_LIST)),
    *(Case("page.reviewed", text, _page(n, text)) for n, text in enumerate(_NO_DAY)),
    *(Case("freshness.ahead", f"page, {day}", _page(n, day)) for n, day in enumerate(_AHEAD)),
    *(Case("freshness.ahead", f"claim, {day}", _claims([day]), "data/claims.yml") for day in _AHEAD),
    *(Case("freshness.ahead", f"a page and a claim, {day}", _all(_page(n, day), _claims([day])), "data/claims.yml") for n, day in enumerate(_AHEAD[:4])),
    *(Case("freshness.ahead", f"with a clock, {day}", _today("2026-11-25", _page(n, day))) for n, day in enumerate(_AHEAD[:4])),
    Case("freshness.ahead", "three, with a clock", _today("2026-11-25", _claims(["2027-11-22"] * 3))),
]  # fmt: skip
QUIET = [
    *(Quiet("page.list", text, _terms(n, text)) for n, text in enumerate(_LIST)),
    *(Quiet("page.reviewed", text, _page(n + 3, text)) for n, text in enumerate(_DAY)),
    Quiet("page.reviewed", "left out on both sides", _removed),
    *(Quiet("freshness.ahead", f"page, {day}", _page(n, day)) for n, day in enumerate(_NEAR)),
    *(Quiet("freshness.ahead", f"claim, {day}", _claims([day])) for day in _NEAR),
    *(Quiet("freshness.ahead", f"no day, {text}", _page(n, text)) for n, text in enumerate(("2099", "2099-13-01", "nanti"))),
    Quiet("freshness.ahead", "five of one new round", _claims(["2027-11-22"] * 5)),
    *(Quiet("freshness.ahead", f"with a clock, {day}", _today("2027-11-25", _page(n, day))) for n, day in enumerate(("2027-11-22", "2028-01-05"))),
]  # fmt: skip
BLIND = {
    "page.list": "a list in the head of a page that no rule reads; a key with another word behind it",
    "page.reviewed": "a day of the calendar on which nobody has read the page",
    "freshness.ahead": "a wrong month or year that lies in the past or less than half a year ahead; without a given day, "
    "three or more that share the slip",
}
