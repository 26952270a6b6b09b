"""The faces that are not there."""

from pathlib import Path

import pytest

from explainer.handout import fonts


def test_missing_faces_come_with_the_cure(tmp_path: Path) -> None:
    """One sentence in both languages says which face, where, and what to run."""
    with pytest.raises(fonts.FontsMissingError) as raised:
        fonts.find(tmp_path)

    assert raised.value.note.sentence("id") == (
        f"PDF tidak dijilid: huruf Source Serif 4 400Regular tidak ada di {tmp_path}. Jalankan `npm ci`, "
        "atau tunjuk foldernya dengan HANDOUT_FONTS."
    )
    assert "npm ci" in raised.value.note.sentence("en")
