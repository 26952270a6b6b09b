"""Workflows run with least rights, on pinned actions, and install by hash only."""

import ast
import json
import os
import re
import shutil
import subprocess
import sys
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


GH = """#!{python}
import json, subprocess, sys
asked = next(word for word in sys.argv if word.startswith("repos/"))
name = asked.partition("?")[0].rpartition("/")[2]
told = json.load(open("told.json"))
if "--jq" in sys.argv:
    jq = ["jq", "-r", sys.argv[sys.argv.index("--jq") + 1]]
    print(subprocess.run(jq, input=json.dumps(told[name]), capture_output=True, text=True, check=True).stdout, end="")
"""


def comment(place: Path, result: str, jobs: list[dict[str, str]], artifacts: list[str], summary: str) -> str:
    """Run the script of comment.yml with a gh that answers from a file; give the comment that it writes."""
    if not shutil.which("bash") or not shutil.which("jq"):
        pytest.skip("bash and jq are needed")
    read = yaml.safe_load((ROOT / ".github" / "workflows" / "comment.yml").read_text("utf-8"))
    script = next(step["run"] for step in read["jobs"]["comment"]["steps"] if "run" in step)
    told = {
        "pulls": [{"head": {"sha": "abc"}, "number": 7}],
        "jobs": {"jobs": jobs},
        "artifacts": {"artifacts": [{"name": name} for name in artifacts]},
        "comments": [],
    }
    (place / "told.json").write_text(json.dumps(told), "utf-8")
    (place / "gh").write_text(GH.format(python=sys.executable), "utf-8")
    (place / "gh").chmod(0o755)
    if summary:
        (place / "report").mkdir()
        (place / "report" / "summary.md").write_text(summary, "utf-8")
    env = {"REPOSITORY": "o/r", "RUN": "https://x/run", "ID": "5", "HEAD": "abc", "OWNER": "o", "BRANCH": "b"}
    path = os.pathsep.join([str(place), os.environ["PATH"]])
    # GitHub runs a script that names no shell with -e.
    subprocess.run(["bash", "-e", "-c", script], cwd=place, env={**env, "RESULT": result, "PATH": path}, check=True)
    return (place / "body.md").read_text("utf-8")


def test_the_comment_names_the_part_that_failed_and_no_preview_that_is_not_there(tmp_path: Path) -> None:
    jobs = [
        {"name": "Periksa · Check", "conclusion": "success", "html_url": "https://x/1"},
        {"name": "Uji · Test (code)", "conclusion": "failure", "html_url": "https://x/2"},
        {"name": "[@all](http://evil) <b>", "conclusion": "failure", "html_url": "https://x/3"},
    ]
    said = comment(tmp_path, "failure", jobs, ["summary"], "**0 perlu diperbaiki / to mend**\n")

    assert said == (
        "<!-- check-summary -->\n"
        "**Ada bagian yang gagal. · Some parts failed.**\n\n"
        "- [Uji · Test (code)](https://x/2)\n"
        "- [all(httpevil) b](https://x/3)\n\n"
        "Setiap tautan membuka catatan bagian itu; sebabnya berdiri di dekat baris merah yang terakhir.\n"
        "Each link opens the log of that part; the cause stands near its last red lines.\n\n"
        "Pemeriksaan halaman dan kartu · The check of pages and cards:\n\n"
        "**0 perlu diperbaiki / to mend**\n"
    )


def test_the_comment_of_a_clean_run_leads_to_the_preview(tmp_path: Path) -> None:
    said = comment(tmp_path, "success", [], ["summary", "site"], "")

    assert said == (
        "<!-- check-summary -->\n"
        "**Semua bagian berhasil. · Every part succeeded.**\n\n"
        "[Pratinjau, PDF, gambar · Preview, PDFs, pictures](https://x/run#artifacts): "
        "unduh `site`, buka zip-nya, lalu buka `index.html` di dalamnya.\n"
        "Download `site`, unpack it, then open the `index.html` inside.\n\n"
    )
