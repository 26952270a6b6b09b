"""Lighthouse's four scores on a phone, the median of several runs, for one page of each type."""

from __future__ import annotations

import json
import os
import subprocess
from collections import Counter
from pathlib import Path
from statistics import median
from typing import Any

import served
import tools
from told import LeftOutError, line, progress

AIMS = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}
RUNS = 5


def audit(site: Path, only: str = "") -> int:
    """Run Lighthouse; print medians, and what costs points; give how many scores miss their aim.

    Args:
        site: a built site.
        only: regular expression of the addresses to look at.

    Raises:
        LeftOutError: where no page has such an address, or Lighthouse cannot run.
    """
    pages = served.one_of_each(site, only)
    browser = served.browser_path()
    if not browser:
        raise LeftOutError("no browser")
    place = tools.install()
    runs = int(os.environ.get("LIGHTHOUSE_RUNS") or RUNS)
    found: dict[str, list[dict[str, Any]]] = {}
    with served.host(site) as host:
        words = [tools.node(), str(place / "lighthouse.mjs"), str(runs), *(host + page for page in pages)]
        env = {**os.environ, "BROWSER_PATH": browser}
        with subprocess.Popen(words, cwd=place, env=env, stdout=subprocess.PIPE, text=True) as running:
            for said in running.stdout or ():
                one = json.loads(said)
                if "url" in one:
                    found.setdefault(one["url"].removeprefix(host), []).append(one)
                    progress(sum(map(len, found.values())), runs * len(pages), "Lighthouse")
                else:
                    line(f"   benchmark index {one['index']:.0f} (Lighthouse expects 1500 to 2000): "
                         f"processor slowed {one['slowdown']} times")  # fmt: skip
    if running.returncode or not found:
        raise LeftOutError(f"lighthouse ended with {running.returncode}")
    return sum(_tell(page, found[page]) for page in pages if page in found) + len(pages) - len(found)


def _tell(page: str, runs: list[dict[str, Any]]) -> int:
    scores = {name: round(100 * median(one["scores"][name] or 0 for one in runs)) for name in AIMS}
    times = {name: median(one["times"][name] for one in runs) for name in ("fcp", "lcp", "si", "tbt", "cls")}
    missed = [name for name, aim in AIMS.items() if scores[name] < aim]
    line(
        f"   {' '.join(f'{name} {score}' for name, score in scores.items())}  FCP {times['fcp']:.0f} "
        f"LCP {times['lcp']:.0f} SI {times['si']:.0f} TBT {times['tbt']:.0f} ms CLS {times['cls']:.3f}  "
        f"median of {len(runs)}  {page}{'  MISSED' if missed else ''}"
    )
    for what, count in Counter(what for one in runs for what in one["failed"]).most_common() if missed else ():
        line(f"      {what} ({count} of {len(runs)})")
    return len(missed)
