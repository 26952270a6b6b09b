"""Each folder of defects/ is a tiny site with one planted fault, each of quiet/ one that looks suspicious."""

from pathlib import Path

import pytest

from explainer import messages, report

HERE = Path(__file__).parent
DEFECTS = sorted(p for p in (HERE / "defects").iterdir() if p.is_dir())
QUIET = sorted(p for p in (HERE / "quiet").iterdir() if p.is_dir())


@pytest.mark.parametrize("case", DEFECTS, ids=lambda p: p.name)
def test_a_planted_fault_earns_exactly_its_sentence(case: Path) -> None:
    expected = (case / "expected.txt").read_text("utf-8").splitlines()

    assert [report.one_line(f) for f in report.findings(case)] == expected


@pytest.mark.parametrize("case", DEFECTS, ids=lambda p: p.name)
def test_a_folder_of_faults_is_named_after_its_rule(case: Path) -> None:
    assert {f.rule for f in report.findings(case)} == {case.name}


@pytest.mark.parametrize("case", QUIET, ids=lambda p: p.name)
def test_what_only_looks_suspicious_stays_silent(case: Path) -> None:
    assert [report.one_line(f) for f in report.findings(case)] == []


def test_every_rule_has_a_planted_fault_and_a_quiet_case() -> None:
    # No file in git is unreadable, and no card can choose letters or colours: tests/unit makes these
    # (test_files.py, pictures/test_layout.py).
    unmade = {"file.unreadable", "figures.small", "figures.contrast", "figures.colour"}

    assert {p.name for p in DEFECTS} == set(messages.RULES) - unmade
    assert {p.name for p in QUIET} == set(messages.RULES) - unmade
