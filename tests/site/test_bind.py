"""One handout from the command line, in a tiny project."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pypdf import PdfReader

import bind
import tiny
from explainer.handout import names

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Write two pages a language."""
    monkeypatch.setenv("HANDOUT_FONTS", os.environ.get("HANDOUT_FONTS") or str(ROOT / names.FONTS))
    for lang in ("id", "en"):
        for key in ("index.md", "theory/index.md"):
            page = tmp_path / "docs" / lang / key
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(f"---\nreviewed: 2026-11-21\n---\n# {lang} {key}\n\nŞuşa, Xankəndi.\n", "utf-8")
    (tmp_path / "mkdocs.yml").write_text(tiny.CONFIG, "utf-8")
    return tmp_path


def test_any_pages_are_bound_in_any_order(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """On the paper asked for, with a line for each step; nothing else is left behind."""
    out = project / "kelas" / "satu.pdf"
    code = bind.main(["theory", "index.md", "--paper", "f4", "--lang", "en", "--out", str(out)], project)
    pdf = PdfReader(out)
    said = capsys.readouterr()

    assert (code, said.err) == (0, "")
    assert [line[:5] for line in said.out.splitlines()] == ["[1/3]", "[2/3]", "[3/3]"]
    assert [round(float(side) / 72 * 25.4) for side in pdf.pages[0].mediabox[2:]] == [215, 330]
    assert pdf.pages[1].extract_text().count("en theory/index.md") > 0
    assert [path.name for path in out.parent.iterdir()] == ["satu.pdf"]


def test_a_page_that_does_not_exist_is_told_and_the_rest_is_bound(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The exit code says that something is missing."""
    out = project / "satu.pdf"
    code = bind.main(["theory/index.md", "teori.md", "--out", str(out)], project)

    assert code == 1
    assert "teori.md: halaman ini tidak ada di docs/id." in capsys.readouterr().err
    assert len(PdfReader(out).pages) == 1


@pytest.mark.parametrize("words", [["theory", "--paper", "a5"], ["theory", "--edition", "dosen"], ["teori"], []])
def test_bad_input_writes_nothing(project: Path, capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    """A sentence in both languages, and no file on the wrong paper."""
    code = bind.main([*words, "--out", str(project / "satu.pdf")], project)

    assert code == 2
    assert " / " in capsys.readouterr().err
    assert not list(project.rglob("*.pdf"))


def test_a_place_that_cannot_be_written_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """And no half-written file stands beside it."""
    (project / "penuh.pdf").mkdir()
    code = bind.main(["theory", "--out", str(project / "penuh.pdf")], project)

    assert code == 2
    assert "penuh.pdf tidak dapat ditulis" in capsys.readouterr().err
    assert not list(project.glob("*.new"))


def test_a_project_that_cannot_be_read_is_told(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With what MkDocs said."""
    (project / "mkdocs.yml").write_text("theme: {name: tidak-ada}\n", "utf-8")
    code = bind.main(["theory", "--out", str(project / "satu.pdf")], project)

    assert code == 2
    assert "Tidak ada yang dijilid" in capsys.readouterr().err


def test_bad_content_is_told_and_the_rest_is_bound(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A missing picture, a drawing that is none, a table of 500 rows, a word of 200 letters: one whole PDF."""
    rows = "\n".join(f"| {n} | Nilai {n} |" for n in range(1, 501))
    (project / "docs/id/rusak.svg").write_text("<svg><g>", "utf-8")
    (project / "docs/id/theory/index.md").write_text(
        "# Teori\n\n![Peta yang hilang](tidak-ada.png)\n\n![Bagan yang rusak](../rusak.svg)\n\n"
        f"{'panjang' * 29}\n\n| No | Isi |\n|---|---|\n{rows}\n",
        "utf-8",
    )
    out = project / "satu.pdf"
    code = bind.main(["theory", "index.md", "--out", str(out)], project)
    said = capsys.readouterr().err
    text = "".join(page.extract_text() for page in PdfReader(out).pages)

    assert code == 1
    assert [line.partition(" / ")[0] for line in said.splitlines()] == [
        'docs/id/theory/index.md: gambar "theory/tidak-ada.png" tidak ada atau rusak; di PDF diganti keterangannya.',
        'docs/id/theory/index.md: gambar "rusak.svg" tidak ada atau rusak; di PDF diganti keterangannya.',
    ]
    assert all('the picture "' in line and "is missing or broken" in line for line in said.splitlines())
    assert "Bagan yang rusak" in text
    assert "Nilai 500" in text
    assert "id index.md" in text
    assert [path.name for path in project.glob("*.pdf*")] == ["satu.pdf"]
