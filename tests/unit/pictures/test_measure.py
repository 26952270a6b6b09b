"""Widths come from the font files."""

from pathlib import Path

import pytest

from explainer.pictures import measure


def test_the_faces_are_there_and_each_weight_is_its_own() -> None:
    regular, bold = measure.width("Diplomasi pertahanan", 11), measure.width("Diplomasi pertahanan", 11, bold=True)

    assert measure.faces().digest
    assert regular < bold


def test_signs_of_the_region_have_widths_of_their_own() -> None:
    assert all(ord(sign) in measure.faces().faces[0].widths for sign in "ğşıİəçöüÇ–−≈÷")


def test_width_grows_with_size_and_length() -> None:
    assert measure.width("aa", 10) == pytest.approx(2 * measure.width("a", 10))
    assert measure.width("a", 20) == pytest.approx(2 * measure.width("a", 10))


def test_without_the_files_widths_are_guessed(tmp_path: Path) -> None:
    guessed = measure.faces(tmp_path)

    assert guessed.digest == ""
    assert guessed.faces[0].width("ab", 10) == pytest.approx(12)


def test_lines_break_at_blanks_and_stay_within_the_limit() -> None:
    lines = measure.wrap("Majelis Eksportir Turki menghitung barang", 11, 90)

    assert " ".join(lines) == "Majelis Eksportir Turki menghitung barang"
    assert max(measure.width(line, 11) for line in lines) <= 90
    assert len(lines) > 1


def test_a_no_break_space_holds_and_a_long_word_stays_whole() -> None:
    assert measure.wrap("14\u00a0÷\u00a016 pertanggungjawaban", 11, 30) == ["14\u00a0÷\u00a016", "pertanggungjawaban"]
