"""A face keeps the letters that the pages hold, and says whose it is."""

import io
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont

from explainer import frontend, webfonts

ROOT = Path(__file__).resolve().parents[2]
FACES = [ROOT / "node_modules" / package / "files" / name for package, name in frontend.FACES]
# One with serifs and one without, of both subsets.
EXTENDED = [path for path in FACES if path.stem.endswith("latin-ext-400-normal")]
BASIC = [path for path in FACES if path.stem.endswith("latin-400-normal")]


def known(face: bytes) -> set[str]:
    return {chr(code) for code in TTFont(io.BytesIO(face)).getBestCmap()}


def test_letters_are_read_as_a_reader_sees_them() -> None:
    assert webfonts.letters("<p>Do&#287;an &scedil; caf&eacute; → ğ</p>") == {"ğ", "ş", "→"}


def test_letters_of_pages_and_cards_count_in_a_build_of_one_language(tmp_path: Path) -> None:
    for name, text in {"docs/id/a/b.md": "ğ", "docs/en/c.md": "ş", "data/d/e.yml": "é İ", "other.md": "ē"}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, "utf-8")

    assert webfonts.written(tmp_path) == {"ğ", "ş", "İ"}


@pytest.mark.parametrize("path", EXTENDED, ids=lambda path: path.stem)
def test_a_face_keeps_what_pages_hold_and_every_sign_that_is_no_letter(path: Path, tmp_path: Path) -> None:
    whole = path.read_bytes()
    made = webfonts.lean(whole, {"ğ", "İ", "Т"}, tmp_path)

    assert {"ğ", "İ"} <= known(made)
    assert not known(made) & {"ş", "ē", "Т"}
    assert {sign for sign in known(whole) if not sign.isalpha()} <= known(made) | {"ˑ", "ː"}
    assert len(made) < len(whole) / 2
    assert webfonts.lean(whole, {"ğ", "İ", "Т"}, tmp_path) == made, "what is remembered is the same"
    assert len(list(tmp_path.iterdir())) == 1
    assert webfonts.lean(whole, {"ş"}, tmp_path) != made, "other letters, another face"


@pytest.mark.parametrize("path", BASIC, ids=lambda path: path.stem)
def test_latin_1_stays_whole_with_its_kerning(path: Path, tmp_path: Path) -> None:
    whole, made = path.read_bytes(), webfonts.lean(path.read_bytes(), (), tmp_path)

    assert {sign for sign in known(whole) if sign <= "\xff"} <= known(made)
    assert "GPOS" in TTFont(io.BytesIO(made))


def test_a_changed_face_bears_no_reserved_name_but_its_copyright_and_licence(tmp_path: Path) -> None:
    names = TTFont(io.BytesIO(webfonts.lean(FACES[0].read_bytes(), (), tmp_path)))["name"]

    assert "Adobe" in str(names.getName(0, 3, 1))
    assert "OFL" in str(names.getName(14, 3, 1))
    assert not any("Source" in str(record) for record in names.names if record.nameID != 0)
