"""A file is text or a finding."""

import os
from pathlib import Path

import pytest

from explainer import corpus, files, report


def test_a_folder_named_like_a_page_is_told_as_unreadable(tmp_path: Path) -> None:
    (tmp_path / "docs/id/a.md").mkdir(parents=True)

    assert [f.rule for f in report.findings(tmp_path)] == ["file.unreadable"]


def test_line_ends_of_every_system_read_alike(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a\r\nb\rc\n")

    assert files.read(tmp_path, "a") == ("a\nb\nc\n", [])


def test_an_unreadable_page_is_not_called_missing(tmp_path: Path) -> None:
    for lang, text in (("id", b"\xff"), ("en", b"---\ntitle: A\nsummary: A.\n---\n\n# A {#a}\n")):
        (tmp_path / "docs" / lang).mkdir(parents=True)
        (tmp_path / "docs" / lang / "a.md").write_bytes(text)

    assert [f.rule for f in report.findings(tmp_path)] == ["file.encoding"]
    assert list(corpus.load(tmp_path).pages) == [("en", "a.md")]


def test_a_file_that_is_held_for_a_moment_is_swapped_when_it_is_let_go(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows refuses while a virus scanner reads; the third try is let through here."""
    refusals = [PermissionError("held"), PermissionError("held")]
    replace = os.replace

    def held(beside: Path, place: Path) -> Path:
        if refusals:
            raise refusals.pop()
        replace(beside, place)
        return place

    monkeypatch.setattr(files, "_TRIES", 3)
    monkeypatch.setattr(files, "_PAUSE", 0)
    monkeypatch.setattr(Path, "replace", held)
    files.write(tmp_path / "a", b"whole")

    assert [(p.name, p.read_bytes()) for p in tmp_path.iterdir()] == [("a", b"whole")]


def test_a_file_that_stays_held_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(beside: Path, place: Path) -> Path:
        raise PermissionError("held")

    monkeypatch.setattr(files, "_PAUSE", 0)
    monkeypatch.setattr(Path, "replace", held)
    with pytest.raises(PermissionError):
        files.write(tmp_path / "a", b"whole")

    assert not list(tmp_path.iterdir())


def test_a_letter_of_an_old_code_page_in_the_guide_of_the_cards_is_told(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "README.md").write_bytes(b"# Laci\n\nKartu \x96 cards\n")

    assert [(f.path, f.line, f.rule) for f in report.findings(tmp_path)] == [("data/README.md", 3, "file.encoding")]


@pytest.mark.parametrize("given", ["docs/id/Şuşa.md", "Docs/ID/ŞUŞA.md", "docs/id/S\u0327us\u0327a.md", "."])
def test_a_path_is_spelled_as_on_the_disk(tmp_path: Path, given: str) -> None:
    (tmp_path / "docs/id").mkdir(parents=True)
    (tmp_path / "docs/id/Şuşa.md").touch()
    (tmp_path / "docs/id/b.md").touch()

    assert files.spelled(tmp_path, Path(given)) == ("." if given == "." else "docs/id/Şuşa.md")
