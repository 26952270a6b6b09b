"""Two builds are compared file by file, and the first byte that differs is named."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "audit"))

from unlike import unlike  # the audit's modules know each other by their bare names


def test_a_file_that_differs_or_is_alone_is_told_with_its_place(tmp_path: Path) -> None:
    builds = {"a": {"x.html": "same", "y.pdf": "12345", "z": ""}, "b": {"x.html": "same", "y.pdf": "12x45"}}
    for name, files in builds.items():
        (tmp_path / name).mkdir()
        for file, text in files.items():
            (tmp_path / name / file).write_text(text, "utf-8")

    assert list(unlike(tmp_path / "a", tmp_path / "b")) == [
        ("z", "only in the first build"),
        ("y.pdf", "differs from byte 2: b'12345' / b'12x45'"),
    ]


def test_a_file_that_only_goes_on_differs_where_the_shorter_one_ends(tmp_path: Path) -> None:
    for name, text in (("a", "123"), ("b", "1234")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "x").write_text(text, "utf-8")

    assert list(unlike(tmp_path / "a", tmp_path / "b")) == [("x", "differs from byte 3: b'123' / b'1234'")]
