"""Counts of cards that stand in prose agree with the cards."""

import re
from collections import Counter
from pathlib import Path
from typing import get_args

import pytest

from explainer import archive
from explainer.cards import LANGS, Lang, Verdict

ROOT = Path(__file__).resolve().parents[2]
CARDS = archive.load(ROOT)[0]
CLAIMS = CARDS.claims.values()
# Each paper, and the page about it; in the order of the table.
PAPERS = {
    "putri-subagyo-panorama-2025": "putri-2025",
    "sudarmanto-2025": "sudarmanto-2025",
    "dictio-diplomasi-pertahanan": "dictio",
    "unikom-tb2-2022": "unikom-tb2-2022",
    "unikom-bilateral-abstract": "unikom-bilateral",
}
VERDICTS = Counter(claim.verdict for claim in CLAIMS)
CERTAINTY = Counter(claim.certainty.level for claim in CLAIMS)
WEIGHTS = Counter(claim.severity for claim in CLAIMS)
FAULTY = sum(VERDICTS[verdict] for verdict in ("contradicted", "misdated", "inconsistent", "citation-fails"))
EVIDENCE = Counter(
    "read" if "true" in (one.seen, one.inside)
    else "searched" if one.search == "true"
    else "general" if one.general == "true"
    else "unread"
    for claim in CLAIMS for one in claim.evidence
)  # fmt: skip
# Pages, and the runs of numbers that their prose states one after the other: a small number alone stands anywhere.
SAID: dict[str, list[tuple[int, ...]]] = {
    "index": [(len(CLAIMS), WEIGHTS["high"])],
    "start/ten-minutes": [(len(CLAIMS), WEIGHTS["high"])],
    "conflict/timeline": [(len(CARDS.events),)],
    "teach/question-bank": [(sum(map(len, CARDS.quizzes.values())),)],
    "evidence/about": [(len(CLAIMS),)],
    "evidence/claims": [(len(CLAIMS),)],
    "evidence/method": [
        (len(CLAIMS),),
        tuple(WEIGHTS[weight] for weight in ("high", "medium", "low")),
        tuple(CERTAINTY[level] for level in ("established", "one-side", "contested", "not-verifiable")),
        (EVIDENCE["read"], EVIDENCE.total(), EVIDENCE["unread"] + EVIDENCE["general"], EVIDENCE["searched"]),
        (EVIDENCE["unread"], EVIDENCE["general"], EVIDENCE["searched"]),
    ],
    "evidence/texts/index": [
        (len(CLAIMS), VERDICTS["supported"], FAULTY, VERDICTS["unverifiable"], VERDICTS["interpretation"]),
        (VERDICTS["interpretation"], VERDICTS["unverifiable"], FAULTY),
    ],
}


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


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("paper", PAPERS)
def test_the_page_about_a_paper_counts_its_cards(paper: str, lang: Lang) -> None:
    text = (ROOT / "docs" / lang / "evidence" / "texts" / f"{PAPERS[paper]}.md").read_text("utf-8")
    said = re.findall(r"\(\.\./claims\.md#verdicts\): (\d[^(]*) \(", text)
    counted = Counter(claim.verdict for claim in CLAIMS if claim.paper == paper)

    assert [[int(number) for number in re.findall(r"\d+", line)] for line in said] == [
        [counted[verdict] for verdict in get_args(Verdict) if counted[verdict]]
    ]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("page", SAID)
def test_a_page_that_says_how_many_cards_there_are_counts_them_right(page: str, lang: Lang) -> None:
    numbers = re.findall(r"\d+", (ROOT / "docs" / lang / f"{page}.md").read_text("utf-8"))
    stream = f" {' '.join(numbers)} "

    assert [run for run in SAID[page] if f" {' '.join(map(str, run))} " not in stream] == []


@pytest.mark.parametrize("lang", LANGS)
def test_the_log_of_our_own_mistakes_counts_its_entries(lang: Lang) -> None:
    text = (ROOT / "docs" / lang / "evidence" / "corrections.md").read_text("utf-8")
    brief, own = (text.split(f"{{#{key}}}")[1].split("\n## ")[0] for key in ("in-brief", "our-own"))
    log = own.split("\n\n**")[1:]
    rows = sum(line.startswith("| [") for part in log for line in part.splitlines())

    assert rows >= 45
    assert [re.search(rf"\b{rows}\b", part) is not None for part in (brief, own)] == [True, True]
