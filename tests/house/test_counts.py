"""Counts of cards that stand in prose agree with the cards; what is stale is told with its line and its cure."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
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
    "evidence/claims": [(len(CLAIMS),), (len(CLAIMS) - WEIGHTS["low"], WEIGHTS["low"])],
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


def row(values: Iterable[object]) -> str:
    return ", ".join(map(str, values))


def told(place: str, line: int, said: Sequence[object], wanted: Sequence[object], others: Iterable[int] = ()) -> str:
    """Say in both languages what stands at a line, what the cards count, and what to write.

    Args:
        place: Path of the file from the root of the repository.
        line: Line of the first number.
        said: What stands there, in order.
        wanted: What the cards count, in the same order.
        others: More lines of the file in which an outdated number stands.
    """
    also = row(others)
    more_id = (
        f" Lihat juga baris {also}: angka lama berdiri di sana; ubah bila menghitung hal yang sama." if also else ""
    )
    more_en = f" See line {also} too: an old number stands there; change it if it counts the same." if also else ""
    return (
        f"{place}:{line}: di sini tertulis {row(said)}. "
        f"Ganti angkanya menjadi {row(wanted)} (hitungan kartu di data/).{more_id}\n"
        f"{place}:{line}: this says {row(said)}. "
        f"Change the numbers to {row(wanted)} (as counted from the cards in data/).{more_en}"
    )


def stale(place: str, text: str, run: tuple[int, ...]) -> list[str]:
    """Tell a run of numbers that a text does not hold, at the run that comes nearest to it."""
    found = [(int(one), n) for n, line in enumerate(text.splitlines(), 1) for one in re.findall(r"\d+", line)]
    windows = [found[n : n + len(run)] for n in range(len(found) - len(run) + 1)]
    if not windows or run in [tuple(number for number, _ in window) for window in windows]:
        return []
    near = min(windows, key=lambda window: sum(abs(had - want) for (had, _), want in zip(window, run, strict=True)))
    old = {had for (had, _), want in zip(near, run, strict=True) if had != want and had > 20}
    here = {line for _, line in near}
    others = sorted({line for number, line in found if number in old} - here)
    return [told(place, near[0][1], [number for number, _ in near], run, others)]


def hold(wrong: Iterable[str]) -> None:
    """Fail with what is wrong, and nothing but that: the reader is a student who added a card."""
    if lines := list(wrong):
        pytest.fail("\n".join(lines), pytrace=False)


@pytest.mark.parametrize("lang", LANGS)
def test_the_table_of_verdicts_counts_the_cards(lang: Lang) -> None:
    place = f"docs/{lang}/evidence/texts/index.md"
    lines = (ROOT / place).read_text("utf-8").splitlines()
    start = next(n for n, line in enumerate(lines) if line.startswith("|---") and line.count("---:") == 6) + 1
    counted = Counter((claim.paper, claim.verdict) for claim in CLAIMS)
    rows = [[counted[paper, verdict] for paper in PAPERS] for verdict in get_args(Verdict)]
    rows.append([sum(claim.paper == paper for claim in CLAIMS) for paper in PAPERS])
    rows.append([sum(claim.paper == paper and claim.severity == "high" for claim in CLAIMS) for paper in PAPERS])
    pairs = [
        (n + 1, numbers(lines[n]), [*cells, sum(cells)]) for n, cells in zip(range(start, start + 9), rows, strict=True)
    ]

    hold(told(place, line, said, wanted) for line, said, wanted in pairs if said != wanted)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("paper", PAPERS)
def test_the_page_about_a_paper_counts_its_cards(paper: str, lang: Lang) -> None:
    place = f"docs/{lang}/evidence/texts/{PAPERS[paper]}.md"
    lines = (ROOT / place).read_text("utf-8").splitlines()
    said = [
        (n, [int(number) for number in re.findall(r"\d+", match[1])])
        for n, line in enumerate(lines, 1)
        for match in re.finditer(r"\(\.\./claims\.md#verdicts\): (\d[^(]*) \(", line)
    ]
    counted = Counter(claim.verdict for claim in CLAIMS if claim.paper == paper)
    wanted = [(counted[verdict], verdict) for verdict in get_args(Verdict) if counted[verdict]]

    assert len(said) == 1, f"{place}: [...](../claims.md#verdicts): …"
    hold(
        told(place, line, found, [f"{number} {verdict}" for number, verdict in wanted])
        for line, found in said
        if found != [number for number, _ in wanted]
    )


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("page", SAID)
def test_a_page_that_says_how_many_cards_there_are_counts_them_right(page: str, lang: Lang) -> None:
    place = f"docs/{lang}/{page}.md"
    text = (ROOT / place).read_text("utf-8")

    hold(line for run in SAID[page] for line in stale(place, text, run))


def test_the_question_that_counts_claims_counts_them_right() -> None:
    place = "data/quizzes/start/ten-minutes.yml"
    text = (ROOT / place).read_text("utf-8")
    high = WEIGHTS["high"]

    hold(line for run in ((len(CLAIMS), high), (len(CLAIMS) - high,)) for line in stale(place, text, run))


def test_a_stale_count_is_told_with_its_line_and_what_to_write() -> None:
    page = "---\nreviewed: 2026-11-22\n---\n\nWe checked 321 claims; 56 mislead.\n\nOnly 64 of 321 are supported.\n"

    assert stale("docs/en/x.md", page, (321, 56)) == []
    assert stale("docs/en/x.md", page, (322, 57)) == [
        "docs/en/x.md:5: di sini tertulis 321, 56. Ganti angkanya menjadi 322, 57 (hitungan kartu di data/). "
        "Lihat juga baris 7: angka lama berdiri di sana; ubah bila menghitung hal yang sama.\n"
        "docs/en/x.md:5: this says 321, 56. Change the numbers to 322, 57 (as counted from the cards in data/). "
        "See line 7 too: an old number stands there; change it if it counts the same."
    ]


@pytest.mark.parametrize("lang", LANGS)
def test_the_log_of_our_own_mistakes_counts_its_entries(lang: Lang) -> None:
    place = f"docs/{lang}/evidence/corrections.md"
    text = (ROOT / place).read_text("utf-8")
    brief, own = (text.split(f"{{#{key}}}")[1].split("\n## ")[0] for key in ("in-brief", "our-own"))
    log = own.split("\n\n**")[1:]
    rows = sum(line.startswith("| [") for part in log for line in part.splitlines())

    assert rows >= 45
    hold(
        f"{place}: catatan kesalahan kami kini berisi {rows} baris; tulis {rows} di bagian {{#{key}}}.\n"
        f"{place}: the log of our own mistakes now has {rows} rows; write {rows} in the section {{#{key}}}."
        for key, part in (("in-brief", brief), ("our-own", own))
        if not re.search(rf"\b{rows}\b", part)
    )
