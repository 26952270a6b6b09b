"""PDFs bound when MkDocs builds a tiny site in a clean process."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from pypdf import PdfReader

import readback
import tiny
from explainer.handout import names

ROOT = Path(__file__).resolve().parents[2]
FONTS = Path(os.environ.get("HANDOUT_FONTS") or ROOT / names.FONTS)


def built(folder: Path, **env: str) -> str:
    """Build a project of two pages a language in a clean process and give what it said."""
    for lang, title in (("id", "Teori"), ("en", "Theory")):
        room = folder / "docs" / lang
        room.mkdir(parents=True, exist_ok=True)
        (room / "index.md").write_text(f"---\nreviewed: 2026-11-21\n---\n# {title}\n\nŞuşa.\n", "utf-8")
    (folder / "mkdocs.yml").write_text(tiny.CONFIG, "utf-8")
    said = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=folder, capture_output=True, text=True, check=True,
        env={**os.environ, "HANDOUT_FONTS": str(FONTS), "NO_MKDOCS_2_WARNING": "true", **env},
    )  # fmt: skip
    return said.stderr


def test_mkdocs_binds_both_languages(tmp_path: Path) -> None:
    """The door keeps the pages of both builds and tells one line a language."""
    said = built(tmp_path)

    files = sorted(p.relative_to(tmp_path / "site").as_posix() for p in (tmp_path / "site").rglob("*.pdf"))
    assert files == [
        "handouts/en/book.pdf", "handouts/en/home.pdf", "handouts/id/buku.pdf", "handouts/id/home.pdf",
    ]  # fmt: skip
    assert "handouts id: 2 PDF, 2 newly bound" in said
    assert "handouts en: 2 PDF, 2 newly bound" in said
    english = PdfReader(tmp_path / "site/handouts/en/book.pdf")
    assert readback.title(english) == "Diplomacy"
    assert readback.made(english) == "2026-11-21T00:00:00+00:00"


PLACE = '<section class="handouts" data-handouts data-search-exclude><p>Tanpa PDF.</p></section>'
LIST = f"# Unduhan\n\n{PLACE}\n\nSesudahnya.\n"


def test_the_list_of_pdfs_is_written_when_they_are_bound(tmp_path: Path) -> None:
    """With links that lead there from its own page, and no PDF of itself; without PDFs it says so."""
    for lang in ("id", "en"):
        room = tmp_path / "docs" / lang
        room.mkdir(parents=True)
        (room / "downloads.md").write_text(LIST, "utf-8")
    built(tmp_path)
    page = (tmp_path / "site/en/downloads/index.html").read_text("utf-8")

    assert "Tanpa PDF." not in page
    assert "Sesudahnya." in page
    assert '<a href="../../handouts/en/home.pdf"' in page
    assert not (tmp_path / "site/handouts/en/downloads.pdf").exists()

    built(tmp_path, HANDOUTS="off")
    assert "Tanpa PDF." in (tmp_path / "site/en/downloads/index.html").read_text("utf-8")


def test_mkdocs_goes_on_without_faces(tmp_path: Path) -> None:
    """A machine without the faces builds the site and says what to do."""
    said = built(tmp_path, HANDOUT_FONTS=str(tmp_path / "nowhere"))

    assert "WARNING -  PDF tidak dijilid" in said
    assert "Traceback" not in said
    assert (tmp_path / "site/index.html").exists()


def test_handouts_can_be_left_out(tmp_path: Path) -> None:
    """HANDOUTS=off binds nothing and says nothing."""
    said = built(tmp_path, HANDOUTS="off")

    assert "PDF" not in said
    assert not list((tmp_path / "site").rglob("*.pdf"))
