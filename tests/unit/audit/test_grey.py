"""What a photocopier would lose."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "audit"))

import grey  # the audit's modules know each other by their bare names

Colour = tuple[int, int, int]
PAPER = (255, 255, 255)


def found(left: Colour, right: Colour, line: Colour | None = None) -> list[str]:
    """Look at two areas side by side, with or without a line between them."""
    colour = np.zeros((20, 41, 3), dtype=np.uint8)
    colour[:, :20], colour[:, 20], colour[:, 21:] = left, line or left, right
    return list(grey.edges(colour, grey.shades(colour)))


def test_two_colours_of_one_shade_are_told() -> None:
    """Red and green of the same grey look alike on a copy."""
    assert found((200, 60, 60), (60, 131, 60)) != []


def test_a_line_between_them_is_enough() -> None:
    """The copy shows where one ends."""
    assert found((200, 60, 60), (60, 131, 60), (0, 0, 0)) == []


def test_shades_that_differ_pass() -> None:
    """Black on white, and dark on pale."""
    assert found((0, 0, 0), PAPER) == []
    assert found((20, 60, 90), (220, 230, 240)) == []


def test_contrast_is_that_of_the_web() -> None:
    """Black on white is 21 to 1."""
    assert round(grey.contrast(0, 255), 1) == 21.0
    assert grey.contrast(118, 255) > 4.5 > grey.contrast(120, 255)


def lost(area: int, line: int | None = None) -> list[str]:
    """Look at an area on white paper, with or without an outline."""
    page = np.full((80, 80), 255, dtype=np.int16)
    page[20:60, 20:60] = area if line is None else line
    page[21:59, 21:59] = area
    return list(grey.areas(page))


def test_a_pale_area_without_an_outline_is_lost() -> None:
    """In black and white it is paper; an outline, or a darker shade, keeps it."""
    assert lost(190) != []
    assert lost(190, line=80) == []
    assert lost(60) == []


def test_a_tint_behind_words_may_go() -> None:
    """Nobody needs the stripes of a table."""
    assert lost(242) == []
