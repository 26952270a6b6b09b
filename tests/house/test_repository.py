"""What the whole tree keeps: languages, addresses, locks."""

import json
import re
import subprocess
from pathlib import Path

import pytest

from explainer import archive, report
from explainer.cards import LANGS

ROOT = Path(__file__).resolve().parents[2]


def tracked() -> list[Path]:
    """Give the files of the repository; without git, every file outside the ignored folders."""
    done = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    if done.returncode == 0:
        return [ROOT / line for line in done.stdout.splitlines() if (ROOT / line).is_file()]
    skipped = {"node_modules", "site", ".git", ".nox", ".cache", ".venv"}
    return [p for p in ROOT.rglob("*") if p.is_file() and not skipped & set(p.relative_to(ROOT).parts)]


def test_the_real_site_has_no_finding() -> None:
    blocking = [report.one_line(f) for f in report.findings(ROOT) if report.blocks([f])]

    assert blocking == []


def test_no_two_letter_folder_is_taken_for_a_language() -> None:
    assert {p.name for p in (ROOT / "docs").iterdir() if p.is_dir() and len(p.name) == 2} == set(LANGS)


@pytest.mark.parametrize("lock", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda p: p.name)
def test_python_locks_hold_hashes_and_no_address(lock: Path) -> None:
    text = lock.read_text("utf-8")
    pins = re.findall(r"^[A-Za-z0-9._-]+==", text, re.M)

    assert pins
    assert text.count("--hash=sha256:") >= len(pins)
    assert re.findall(r"https?://|--index-url|--find-links|^-e ", text, re.M) == []


@pytest.mark.parametrize("lock", ["package-lock.json", "tests/audit/node/package-lock.json"])
def test_the_npm_locks_hold_hashes_and_no_address(lock: str) -> None:
    packages = json.loads((ROOT / lock).read_text("utf-8"))["packages"]

    assert [name for name, p in packages.items() if name and "integrity" not in p] == []
    assert [name for name, p in packages.items() if "resolved" in p] == []


def test_every_word_that_the_code_asks_for_has_a_card() -> None:
    words = archive.load(ROOT)[0].words
    asked: set[str] = set()
    for path in (ROOT / "hooks").rglob("*.py"):
        asked |= set(re.findall(r'\bword\("([a-z-]+)"\)', path.read_text("utf-8")))
    for path in (ROOT / "overrides").rglob("*.html"):
        asked |= set(re.findall(r'dd\.w\["([a-z-]+)"\]', path.read_text("utf-8")))

    assert asked
    assert asked - set(words) == set()


def test_no_file_is_third_party_code_or_a_build_product() -> None:
    names = [p.relative_to(ROOT).as_posix() for p in tracked()]
    names = [n for n in names if not n.startswith("tests/defects/assets.")]  # faults that are planted

    assert [n for n in names if n.endswith((".woff2", ".ttf", ".min.js", ".pyc", ".pdf"))] == []


def test_the_ci_command_is_the_one_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    command = next(line for line in readme.splitlines() if line.endswith("-s test"))

    assert command in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()
