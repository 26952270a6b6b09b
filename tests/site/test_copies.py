"""``python hooks/offline.py``: copies for a stick are made, and the site that offers them tells of them."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import site_under_test

pytestmark = pytest.mark.xdist_group("site")
ROOT = Path(__file__).resolve().parents[2]
NAMES = {
    "diplomasi-pertahanan",
    "defense-diplomacy",
    "diplomasi-pertahanan-dwibahasa",
    "diplomasi-pertahanan-pengajar",
    "defense-diplomacy-lecturer",
}


def run(*words: object) -> subprocess.CompletedProcess[str]:
    """Run the door as a person would."""
    command = [sys.executable, "hooks/offline.py", *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_downloads_pages_list_the_copies_that_were_made(tmp_path: Path) -> None:
    published, folder = site_under_test.ready()
    site = tmp_path / "site"
    for name in ("index.html", "downloads/index.html", "en/downloads/index.html"):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(published / name, site / name)

    said = run(folder, tmp_path / "dist", "--site", site)

    assert (said.returncode, said.stderr) == (0, "")
    assert {path.stem for path in (tmp_path / "dist").iterdir()} == NAMES
    assert {path.stem for path in (site / "copies").iterdir()} == NAMES
    for lang, name, foreign in (("", "diplomasi-pertahanan", "defense"), ("en/", "defense-diplomacy", "pengajar")):
        page = (site / lang / "downloads" / "index.html").read_text("utf-8")
        assert f'copies/{name}.zip" download' in page
        assert f"copies/{foreign}" not in page
        with zipfile.ZipFile(tmp_path / "dist" / f"{name}.zip") as copy:
            held = {held.partition("/")[2] for held in copy.namelist()}
        assert "index.html" in held
        assert any(name.startswith("search/") for name in held)
        assert {one.startswith("en/") for one in held if one.endswith("theory/index.html") and "slides" not in one} == {
            bool(lang)
        }


def test_a_downloads_page_without_a_place_for_the_list_is_told(tmp_path: Path) -> None:
    _, folder = site_under_test.ready()
    tiny, site = tmp_path / "tiny", tmp_path / "site"
    for name in ("index.html", "downloads/index.html"):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text("<p>x</p>", "utf-8")
    tiny.mkdir()
    shutil.copyfile(folder / "index.html", tiny / "index.html")

    said = run(tiny, tmp_path / "dist", "--site", site)

    assert said.returncode == 1
    assert [line.partition(": ")[2][:46] for line in said.stderr.splitlines()] == [
        "tidak ada tempat untuk daftar salinan. Tulis {"
    ] * 2
    assert (site / "downloads" / "index.html").read_text("utf-8") == "<p>x</p>"


def test_a_folder_without_a_site_is_told_in_a_sentence(tmp_path: Path) -> None:
    said = run(tmp_path, tmp_path / "dist")

    assert said.returncode == 2
    assert said.stderr.startswith(f"{tmp_path}: tidak ada situs di sini.")
    assert "There is no site here. Build one first with OFFLINE=true." in said.stderr
    assert not (tmp_path / "dist").exists()
