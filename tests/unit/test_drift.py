"""A mended typo disturbs nothing, a changed sentence does."""

import pytest

from explainer import drift
from explainer.sections import Line

WORDS = {"perang", "berhenti", "pada", "bulan", "november", "tidak", "turki", "turkik", "stable", "north", "not"}
OLD = "Perang berhenti pada bulan November 2020 di utara."


def changed(old: str, new: str) -> bool:
    lines = [Line(n, text) for n, text in enumerate(new.split("\n"), start=5)]
    return bool(drift.changes(old, lines, WORDS.__contains__))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (OLD, OLD.upper()),
        (OLD, OLD.replace(" ", "   ")),
        (OLD, OLD.replace(".", "!")),
        (OLD, OLD.replace("November", "*November*")),
        (OLD.replace("berhenti", "brehenti"), OLD),
        (OLD.replace("berhenti", "behenti"), OLD),
        (OLD.replace("November", "Nopember"), OLD),
        (OLD.replace("bulan ", "bulan bulan "), OLD),
        ("Ini kerjasama militer.", "Ini kerja sama militer."),
        ("Ini kerjasma militer.", "Ini kerja sama militer."),
        ("Satu kalimat.\nDua kalimat.", "Satu kalimat. Dua kalimat."),
        ("Tahun 2018–22.", "Tahun 2018-22."),
    ],
)
def test_a_mended_typo_is_no_change(old: str, new: str) -> None:
    assert not changed(old, new)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (OLD, OLD.replace("2020", "2021")),
        (OLD, OLD.replace("berhenti", "tidak berhenti")),
        (OLD, OLD.replace("pada", "sejak")),
        (OLD, ""),
        (OLD, f"{OLD}\nKalimat baru."),
        ("Dari Turki.", "Dari Turkik."),
        ("It is stable.", "It is unstable."),
        ("Not now.", "Now now."),
        ("To the north.", "To the south."),
        ("Nilainya 1,5 juta.", "Nilainya 15 juta."),
        ("Satu kalimat.\nDua kalimat.", "Dua kalimat.\nSatu kalimat."),
    ],
)
def test_a_changed_sentence_is_a_change(old: str, new: str) -> None:
    assert changed(old, new)


def test_a_change_tells_old_new_and_line() -> None:
    found = drift.changes("Satu.\nDua.\nTiga.", [Line(5, "Satu."), Line(6, "Empat."), Line(7, "Tiga.")], lambda _: True)

    assert found == [drift.Change(("Dua.",), ("Empat.",), 6)]


@pytest.mark.parametrize(
    ("a", "b", "expected"), [("a", "a", 0), ("ab", "ba", 1), ("abc", "ac", 1), ("abcd", "axcy", 2), ("abc", "xyz", 3)]
)
def test_distance_counts_edits_up_to_its_limit(a: str, b: str, expected: int) -> None:
    assert drift.distance(a, b, 2) == expected


def test_a_long_text_that_changed_wholly_is_one_change() -> None:
    lines = [Line(n, f"kata {n} lain") for n in range(3000)]

    assert len(drift.changes("\n".join(f"kalimat {n}" for n in range(3000)), lines, lambda _: False)) == 1
