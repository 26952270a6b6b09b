"""Real MkDocs builds: a strict one fails on each planted fault with its sentence and writes nothing."""

from __future__ import annotations

import logging
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import Abort

from explainer import messages, report
from explainer.finding import Level

ROOT = Path(__file__).resolve().parents[2]
DEFECTS = sorted(p for p in (ROOT / "tests" / "defects").iterdir() if p.is_dir())
CONFIG = """\
site_name: Uji
site_url: ""
docs_dir: docs
theme: {{name: mkdocs}}
plugins:
  - i18n:
      docs_structure: folder
      fallback_to_default: true
      languages:
        - {{locale: id, name: Indonesia, default: true, build: true}}
        - {{locale: en, name: English, build: true}}
hooks: ["{gate}"]
"""


@pytest.fixture
def project(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Copy a planted fault and give it the least configuration that has the gate."""
    shutil.copytree(request.param, tmp_path, dirs_exist_ok=True)
    if not (tmp_path / "mkdocs.yml").exists():
        (tmp_path / "mkdocs.yml").write_text(CONFIG.format(gate=(ROOT / "hooks" / "gate.py").as_posix()), "utf-8")
    return tmp_path


def blocking(folder: Path) -> bool:
    return messages.RULES[folder.name].level >= Level.WARNING


def own_plan(folder: Path) -> bool:
    """Tell whether a fault is about mkdocs.yml itself and brings its own, which MkDocs cannot build."""
    return (folder / "mkdocs.yml").exists()


@pytest.mark.parametrize(
    "project", [p for p in DEFECTS if blocking(p) and not own_plan(p)], ids=lambda p: p.name, indirect=True
)
def test_a_strict_build_stops_at_a_planted_fault_with_its_sentence(
    project: Path, caplog: pytest.LogCaptureFixture
) -> None:
    expected = (project / "expected.txt").read_text("utf-8").splitlines()
    caplog.set_level(logging.WARNING, "mkdocs.hooks.gate")
    config = load_config(str(project / "mkdocs.yml"), strict=True, site_dir=str(project / "site"))

    with pytest.raises(Abort):
        build(config)

    assert [r.getMessage() for r in caplog.records if r.name == "mkdocs.hooks.gate"] == expected
    assert not (project / "site").exists()


def test_the_gate_works_in_a_process_of_its_own(tmp_path: Path) -> None:
    """Under pytest the hooks' folder is on the path; in a real build it is there only while a hook loads."""
    shutil.copytree(ROOT / "tests" / "defects" / "citations.unknown", tmp_path, dirs_exist_ok=True)
    (tmp_path / "mkdocs.yml").write_text(CONFIG.format(gate=(ROOT / "hooks" / "gate.py").as_posix()), "utf-8")

    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict"],
        cwd=tmp_path,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "true", "PYTHONPATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode != 0
    assert "[citations.unknown]" in done.stderr
    assert "Traceback" not in done.stderr


def test_all_faults_of_a_project_are_told_together(tmp_path: Path) -> None:
    for name in ("yaml.tab", "parity.page", "file.bom"):
        shutil.copytree(ROOT / "tests" / "defects" / name, tmp_path, dirs_exist_ok=True)

    assert {f.rule for f in report.findings(tmp_path)} >= {"file.bom", "yaml.tab", "parity.page"}


@pytest.mark.parametrize("project", [ROOT / "tests" / "quiet" / "page.reviewed"], ids=["page"], indirect=True)
def test_front_matter_that_only_mkdocs_cannot_read_is_told_and_not_printed(project: Path) -> None:
    for page in (project / "docs").rglob("*.md"):
        page.write_text(re.sub("title: .*", "title: 2026-06-31", page.read_text("utf-8")), "utf-8")

    with pytest.raises(Abort, match=r"docs/id/index\.md: .*Put each of its values in quotes"):
        build(load_config(str(project / "mkdocs.yml"), site_dir=str(project / "site")))
