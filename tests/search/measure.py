"""How well the search finds: judged queries put to the published worker and index, and nDCG@10.

    python tests/search/measure.py [--site FOLDER] [--worker FILE] [--kinds] [--worst N] [--held]

A result is a page, as the theme shows it: the page's title, its best sections, the rest folded away.
It counts with the grade of its best judged section that is in sight, and one less (at least 1) where
the page is right but that section is not.  A gain is 2^grade - 1, so that the first places matter most.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).resolve().parent
FOLDERS = {"id": "", "en": "en/"}
TOP = 10
GOOD = 2


@dataclass(frozen=True)
class Judged:
    """A query, what should be found, and whether it is kept out of sight while the ranking is tuned."""

    query: str
    kind: str
    relevant: Mapping[str, int]
    held: bool = False


@dataclass(frozen=True)
class Measured:
    """A query with what was found for it, best first, and its nDCG@10.

    Attributes:
        judged: the query.
        pages: addresses of the results.
        first: grade of the first one.
        ndcg: with the sections in sight.
        by_page: with whatever section of the right page.
        ms: milliseconds that the answer took.
    """

    judged: Judged
    pages: tuple[str, ...]
    first: int
    ndcg: float
    by_page: float
    ms: float


def judged(lang: str) -> list[Judged]:
    """Read the judged queries of a language."""
    return [Judged(**card) for card in yaml.safe_load((HERE / f"queries.{lang}.yml").read_text("utf-8"))]


def ask(site: Path, lang: str, queries: Sequence[str | Sequence[str]], worker: Path | None = None) -> dict[str, Any]:
    """Put queries to the worker in Node; give its answers and the milliseconds until the first.

    A list among the queries is sent at once, as by a reader who types faster than the worker answers.
    """
    places = os.pathsep.join((str(Path(sys.executable).parent), "/usr/local/bin", "/usr/bin"))
    node = shutil.which("node", path=places) or shutil.which("node")
    if not node:
        raise FileNotFoundError("node")
    command = [node, str(HERE / "ask.mjs"), str(site), lang, *([str(worker)] if worker else [])]
    asked = json.dumps(list(queries))
    done = subprocess.run(command, input=asked, capture_output=True, encoding="utf-8", check=True)
    answers: dict[str, Any] = json.loads(done.stdout)
    return answers


def gain(group: Sequence[Mapping[str, Any]], relevant: Mapping[str, int], folder: str, *, folded: bool = False) -> int:
    """Give the grade of a result: a page with its sections in sight and those folded away.

    Args:
        group: what the worker gives of a page.
        relevant: grades by address.
        folder: of the language.
        folded: let sections out of sight count like the others.
    """
    page = group[0]["location"].partition("#")[0].removeprefix(folder)
    seen = {page} | {i["location"].removeprefix(folder) for i in group if i["score"] >= group[0]["score"]}
    if folded:
        seen |= set(relevant)
    grades = [
        grade if address in seen else max(1, grade - 1)
        for address, grade in relevant.items()
        if address.partition("#")[0] == page
    ]
    return max(grades, default=0)


def ndcg(grades: Sequence[int], relevant: Mapping[str, int]) -> float:
    """Compare a list of grades with the best one possible: each page once, the best first."""
    best: dict[str, int] = {}
    for address, grade in relevant.items():
        page = address.partition("#")[0]
        best[page] = max(grade, best.get(page, 0))

    def dcg(some: Sequence[int]) -> float:
        return sum((2.0**grade - 1) / math.log2(place + 2) for place, grade in enumerate(some[:TOP]))

    return dcg(grades) / dcg(sorted(best.values(), reverse=True))


def measure(site: Path, lang: str, queries: Sequence[Judged], worker: Path | None = None) -> list[Measured]:
    """Ask every query and judge what is found."""
    folder, found = FOLDERS[lang], ask(site, lang, [one.query for one in queries], worker)
    results = []
    for one, answer in zip(queries, found["answers"], strict=True):
        groups = answer["groups"]
        grades, pages = ([gain(g, one.relevant, folder, folded=folded) for g in groups] for folded in (False, True))
        addresses = tuple(group[0]["location"] for group in groups)
        ndcgs = ndcg(grades, one.relevant), ndcg(pages, one.relevant)
        results.append(Measured(one, addresses, (*grades, 0)[0], *ndcgs, answer["ms"]))
    return results


def report(lang: str, part: str, results: Sequence[Measured], *, kinds: bool = False, worst: int = 0) -> None:
    """Print the figures of a list of queries."""
    mean, pages = (statistics.fmean(getattr(one, name) for one in results) for name in ("ndcg", "by_page"))
    good = sum(one.first >= GOOD for one in results) / len(results)
    empty = [one.judged.query for one in results if not one.pages]
    ms = statistics.median(one.ms for one in results)
    print(
        f"{lang} {part:6}{len(results):4} queries  nDCG@10 {mean:.3f} (by page {pages:.3f})  "
        f"first one good {good:.0%}  without a hit {len(empty)}  {ms:.0f} ms each"
    )
    for query in empty:
        print(f"   no hit: {query}")
    for kind in dict.fromkeys(one.judged.kind for one in results) if kinds else ():
        some = [one.ndcg for one in results if one.judged.kind == kind]
        print(f"   {kind:14} {len(some):3}  {statistics.fmean(some):.3f}")
    for one in sorted(results, key=lambda one: one.ndcg)[:worst]:
        print(f"   {one.ndcg:.2f} {one.judged.query!r}: {', '.join(one.pages[:6])}")


def main(arguments: Sequence[str] | None = None) -> None:
    """Read the command line; print the tuned part, and the held one where asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", type=Path, default=HERE.parents[1] / ".cache" / "test-site")
    parser.add_argument("--worker", type=Path, help="a bundle that is not in the site yet")
    parser.add_argument("--kinds", action="store_true", help="a line for each kind of query")
    parser.add_argument("--worst", type=int, default=0, help="show so many of the worst queries")
    parser.add_argument("--held", action="store_true", help="measure the part that is kept out of tuning too")
    args = parser.parse_args(arguments)
    for lang in FOLDERS:
        for part in ("tuned", "held")[: 2 if args.held else 1]:
            queries = [one for one in judged(lang) if one.held == (part == "held")]
            results = measure(args.site, lang, queries, args.worker)
            report(lang, part, results, kinds=args.kinds, worst=args.worst if part == "tuned" else 0)


if __name__ == "__main__":
    main()
