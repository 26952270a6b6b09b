"""A file is text or a finding."""

from pathlib import Path

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
