"""Workflows run with least rights, on pinned actions, and install by hash only."""

import ast
import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
# What each workflow may write; everything else is refused.
WRITES = {
    "comment.yml": {"pull-requests"},
    "publish.yml": {"pages", "id-token"},
    "release.yml": {"contents", "id-token", "attestations"},
    "tend.yml": {"contents", "pull-requests"},
}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda p: p.name)
def test_a_workflow_starts_without_rights_and_takes_only_what_is_listed(path: Path) -> None:
    read = yaml.safe_load(path.read_text("utf-8"))
    taken = {
        name for job in read["jobs"].values() for name, right in job.get("permissions", {}).items() if right == "write"
    }

    assert read["permissions"] == {}
    assert all("permissions" in job for job in read["jobs"].values())
    assert taken == WRITES.get(path.name, set())


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda p: p.name)
def test_every_action_is_pinned_by_its_commit_and_says_its_version(path: Path) -> None:
    used = re.findall(r"^\s*-?\s*uses: (.*)$", path.read_text("utf-8"), re.M)

    assert [
        line for line in used if not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+( # zizmor: .*)?", line)
    ] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda p: p.name)
def test_nothing_is_installed_without_its_hash(path: Path) -> None:
    text = path.read_text("utf-8")

    assert [line for line in text.splitlines() if "pip install" in line and "--require-hashes" not in line] == []
    assert "npx " not in text
    assert "curl " not in text


def test_no_workflow_runs_a_strangers_code_with_rights() -> None:
    for path in WORKFLOWS:
        read = yaml.safe_load(path.read_text("utf-8"))
        starts = read[True]  # YAML 1.1 takes "on" for a truth
        assert "pull_request_target" not in starts
        if "workflow_run" in starts:
            assert "actions/checkout" not in path.read_text("utf-8")
        if "pull_request" in starts:
            assert "secrets." not in path.read_text("utf-8")


def test_an_expression_of_a_stranger_never_stands_in_a_script() -> None:
    for path in WORKFLOWS:
        for job in yaml.safe_load(path.read_text("utf-8"))["jobs"].values():
            assert [s["run"] for s in job["steps"] if "${{" in s.get("run", "")] == []


def test_the_parts_of_a_pull_request_are_every_test() -> None:
    tree = ast.parse((ROOT / "noxfile.py").read_text("utf-8"))
    parts = next(
        ast.literal_eval(one.value)
        for one in tree.body
        if isinstance(one, ast.Assign) and isinstance(one.targets[0], ast.Name) and one.targets[0].id == "PARTS"
    )
    run = [path for part in parts.values() for path in part]
    written = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("test_*.py")}
    missed = [
        path for path in written if path.split("/")[1] != "benchmarks" and not any(path.startswith(p) for p in run)
    ]
    read = yaml.safe_load((ROOT / ".github" / "workflows" / "pull-request.yml").read_text("utf-8"))

    assert missed == []
    assert read["jobs"]["test"]["strategy"]["matrix"]["part"] == [*parts]
