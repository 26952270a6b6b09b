"""Counts of cards that stand in prose agree with the cards."""

import re
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from explainer import archive
from explainer.cards import LANGS, Lang, Verdict

ROOT = Path(__file__).resolve().parents[2]
CLAIMS = archive.load(ROOT)[0].claims.values()
PAPERS = (
    "putri-subagyo-panorama-2025",
    "sudarmanto-2025",
    "dictio-diplomasi-pertahanan",
    "unikom-tb2-2022",
    "unikom-bilateral-abstract",
)


def numbers(line: str) -> list[int]:
    return [int(cell) for cell in re.findall(r"\|\s*(\d+)\s*(?=\|)", line)]


@pytest.mark.parametrize("lang", LANGS)
def test_the_table_of_verdicts_counts_the_cards(lang: Lang) -> None:
    lines = (ROOT / "docs" / lang / "evidence" / "texts" / "index.md").read_text("utf-8").splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("|---") and line.count("---:") == 6) + 1
    counted = Counter((claim.paper, claim.verdict) for claim in CLAIMS)
    rows = [[counted[paper, verdict] for paper in PAPERS] for verdict in get_args(Verdict)]
    rows.append([sum(claim.paper == paper for claim in CLAIMS) for paper in PAPERS])
    rows.append([sum(claim.paper == paper and claim.severity == "high" for claim in CLAIMS) for paper in PAPERS])

    assert [numbers(line) for line in lines[start : start + 9]] == [[*row, sum(row)] for row in rows]
