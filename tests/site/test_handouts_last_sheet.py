"""No sheet of paper is spent on a few last lines."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pypdf import PdfReader

from explainer.handout import fonts, names, press, source, volume
from explainer.handout.paper import A4
from explainer.handout.sheet import Room, Sheet

ROOT = Path(__file__).resolve().parents[2]
FONTS = fonts.find(Path(os.environ.get("HANDOUT_FONTS") or ROOT / names.FONTS))
LINES = "<p>" + "Angka ini dihitung oleh satu pihak saja. " * 6 + "</p>"


def printed(folder: Path, paragraphs: int) -> list[str]:
    """Give the text of each sheet of a page with so many paragraphs."""
    sheet = Sheet("id", "k.md", "k/", "K", f"<h1>K</h1>{LINES * paragraphs}")
    made = volume.choice(Room("id", "S", "", "", (sheet,)), [sheet], "student", A4)
    text, _ = source.of(made, "1", FONTS, lambda *_: None)
    press.run(press.Job(text, folder / "k.pdf", folder, FONTS.folders, 0))
    return [page.extract_text() for page in PdfReader(folder / "k.pdf").pages]


def test_lines_stand_closer_where_that_saves_a_sheet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sheets = {count: printed(tmp_path, count) for count in range(30, 44)}
    monkeypatch.setattr(press, "AIRS", press.AIRS[:1])
    before = {count: printed(tmp_path, count) for count in sheets}

    assert {len(one) - len(sheets[count]) for count, one in before.items()} == {0, 1}
    for count, one in before.items():
        spilled = one[-1].count("Angka") < 12
        assert len(sheets[count]) == len(one) - spilled, count


def test_a_last_sheet_with_enough_on_it_stays_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sheets = printed(tmp_path, 24)
    assert len(sheets) == 2
    assert sheets[-1].count("Angka") > 20

    monkeypatch.setattr(press, "AIRS", press.AIRS[:1])
    assert printed(tmp_path, 24) == sheets
