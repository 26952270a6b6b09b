"""Does a day of review run far ahead of all others, as a wrong year does?"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from .. import isodate
from ..ahead import AHEAD, latest
from ..archive import FILES
from ..corpus import Corpus
from ..finding import Finding


def check(corpus: Corpus) -> Iterator[Finding]:
    """Compare the days of review of pages and claims with each other, or with the given day."""
    found = list(_reviews(corpus))
    newest = date.fromisoformat(corpus.today) if isodate.day(corpus.today) else latest([day for _, _, day in found])
    for path, line, day in found:
        if (days := (day - newest).days) > AHEAD:
            told = {"date": day.isoformat(), "days": days, "latest": newest.isoformat()}
            yield Finding.at(path, line, "freshness.ahead", **told)


def _reviews(corpus: Corpus) -> Iterator[tuple[str, int, date]]:
    """Give file, line and day of each review; what is no day is told elsewhere."""
    for page in corpus.pages.values():
        text = page.meta.get("reviewed")
        if isinstance(text, str) and isodate.day(text.strip()):
            yield page.path, page.meta.lines["reviewed"], date.fromisoformat(text.strip())
    for claim in corpus.archive.claims.values():
        if isodate.day(claim.reviewed):
            yield FILES["claims"], claim.line, date.fromisoformat(claim.reviewed)
