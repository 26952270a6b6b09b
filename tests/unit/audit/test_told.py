"""What cannot be built or found is told in a sentence, and never counts as met."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "audit"))

import served  # the audit's modules know each other by their bare names
from told import LeftOutError

AUDIT = Path(served.__file__).parent


def test_a_build_that_stops_is_told_without_a_traceback(tmp_path: Path) -> None:
    shutil.copytree(AUDIT, tmp_path / "tests" / "audit")  # a project that holds no mkdocs.yml

    done = subprocess.run(
        [sys.executable, str(tmp_path / "tests" / "audit"), "bytes"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 1
    assert "the build stopped" in done.stdout
    assert "Config file 'mkdocs.yml' does not exist." in done.stdout
    assert "bytes: MELESET / MISSED" in done.stdout
    assert "Traceback" not in done.stdout + done.stderr


@pytest.mark.parametrize(
    ("wanted", "said"),
    [("", "no page in"), ("theory", "ONLY=theory: no page in"), ("(", "ONLY=(: missing )")],
)
def test_a_site_without_pages_is_not_a_site_without_faults(wanted: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "law").mkdir()
    if wanted:
        (tmp_path / "law" / "index.html").write_text("<p>", "utf-8")

    with pytest.raises(LeftOutError) as left:
        served.pages(tmp_path, wanted)

    assert said in str(left.value)


def test_pages_are_found_by_their_address(tmp_path: Path) -> None:
    for name in ("law", "theory"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "index.html").write_text("<p>", "utf-8")

    assert served.pages(tmp_path, "^/th") == ["/theory/"]
