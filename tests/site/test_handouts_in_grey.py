"""What is marked on paper stays marked when the sheet is copied in grey, or in black and white."""

from __future__ import annotations

import io
import os
from itertools import combinations
from pathlib import Path
from typing import get_args

import numpy as np
import numpy.typing as npt
import pytest
import typst
from PIL import Image

from explainer.cards import Verdict
from explainer.handout import fonts, names, source, volume
from explainer.handout.paper import A4
from explainer.handout.sheet import Room, Sheet

ROOT = Path(__file__).resolve().parents[2]
FONTS = fonts.find(Path(os.environ.get("HANDOUT_FONTS") or ROOT / names.FONTS))
DPI = 150
Strip = npt.NDArray[np.int16]
TEXT = "<p>" + "Angka ini dihitung oleh satu pihak saja. " * 12 + "</p>"


def drawn(verdict: str) -> Image.Image:
    """Draw a claim box of this verdict, alone on its sheet; its word is the same for all."""
    html = (
        f'<h1>K</h1><section class="claim dd-v--{verdict}"><header class="claim-head"><strong class="claim-verdict">'
        f"Putusan</strong></header>{TEXT}</section>"
    )
    sheet = Sheet("id", "k.md", "k/", "K", html)
    made = volume.choice(Room("id", "S", "", "", (sheet,)), [sheet], "student", A4)
    text, _ = source.of(made, "1", FONTS, lambda *_: None)
    return Image.open(io.BytesIO(_compiled(text))).convert("RGB")


def _compiled(text: str) -> bytes:
    compiler = typst.Compiler(text.encode(), font_paths=typst.Fonts(False, False, list(FONTS.folders)))
    pages = compiler.compile(format="png", ppi=DPI)
    assert isinstance(pages, bytes)
    return pages


@pytest.fixture(scope="module")
def edges() -> dict[str, Strip]:
    """Cut the edge out of each box, in grey: the strip left of the text, and as high as the text."""
    cut = {}
    for verdict in get_args(Verdict):
        page = np.asarray(drawn(verdict).convert("L"), dtype=np.int16)
        rows = np.flatnonzero((page[:, page.shape[1] // 2 :] < 128).any(axis=1))
        body = rows[(rows > page.shape[0] * 0.12) & (rows < page.shape[0] * 0.6)]
        left = round((22 - 3) / 25.4 * DPI)
        cut[verdict] = page[body[0] : body[0] + 200, left : left + round(6 / 25.4 * DPI)]
    return cut


def test_every_verdict_has_an_edge_in_black_and_white(edges: dict[str, Strip]) -> None:
    """A threshold at half grey leaves something of each."""
    assert [verdict for verdict, strip in edges.items() if (strip < 128).mean() < 0.02] == []


@pytest.mark.parametrize("pair", list(combinations(get_args(Verdict), 2)), ids="-".join)
def test_two_verdicts_never_look_alike(edges: dict[str, Strip], pair: tuple[str, str]) -> None:
    """In grey and in black and white their edges differ in form, however they are shifted up or down."""
    one, two = (edges[verdict] for verdict in pair)
    shifts = range(0, 60, 2)
    black = min(float(((one[60:140] < 128) != (two[s : s + 80] < 128)).mean()) for s in shifts)

    assert black > 0.04
