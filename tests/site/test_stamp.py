"""The door for reading side by side shows what changed and writes only what was named."""

from pathlib import Path

import pytest

import stamp

HEAD = "---\ntitle: T\nsummary: S.\n---\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for lang, body in (("id", "Perang berhenti."), ("en", "The war stopped.")):
        page = tmp_path / "docs" / lang / "a" / "index.md"
        page.parent.mkdir(parents=True)
        page.write_text(f"{HEAD}# A {{#a}}\n\n{body}\n\n## B {{#b}}\n\nTetap.\n", "utf-8")
    return tmp_path


def run(root: Path, *words: str) -> int:
    return stamp.main(["--root", str(root), *words])


def test_accepting_writes_one_file_and_nothing_waits(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(root, "accept", "a/index.md", "_lead", "a", "b") == 0
    assert [p.relative_to(root).as_posix() for p in (root / "data").rglob("*") if p.is_file()] == [
        "data/stamps/a/index.yml"
    ]
    capsys.readouterr()
    assert run(root) == 0
    assert capsys.readouterr().out == "0 bagian menunggu / sections waiting\n"


def test_before_the_first_stamp_every_section_is_shown(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(root)

    assert capsys.readouterr().out.splitlines()[-1] == "3 bagian menunggu / sections waiting"


def test_a_change_is_shown_with_old_and_new(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(root, "accept", "docs/id/a/index.md", "#a", "b", "_lead")
    page = root / "docs/id/a/index.md"
    page.write_text(page.read_text("utf-8").replace("berhenti", "berlanjut"), "utf-8")
    capsys.readouterr()
    run(root, "a/index.md")

    assert capsys.readouterr().out.splitlines() == [
        "a/index.md #a",
        "  docs/id/a/index.md:7",
        "  - Perang berhenti.",
        "  + Perang berlanjut.",
        "  docs/en/a/index.md:5  tidak berubah / unchanged",
        "  python hooks/stamp.py accept a/index.md a",
        "",
        "1 bagian menunggu / sections waiting",
    ]


@pytest.mark.parametrize(
    "words", [("accept",), ("accept", "a/index.md"), ("accept", "a/index.md", "*"), ("accept", "*", "a"), ("x", "y")]
)
def test_no_wildcard_and_no_guess_is_accepted(root: Path, words: tuple[str, ...]) -> None:
    assert run(root, *words) == 2
    assert not (root / "data").exists()


def test_a_broken_stamp_file_is_not_overwritten(root: Path) -> None:
    place = root / "data/stamps/a/index.yml"
    place.parent.mkdir(parents=True)
    place.write_text("a: broken\n", "utf-8")

    assert run(root, "accept", "a/index.md", "a") == 2
    assert place.read_text("utf-8") == "a: broken\n"
