"""What leaving static-i18n costs is excused where it differs, and nowhere else."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "audit"))

import wayout  # the audit's modules know each other by their bare names

DECK = "<p>a</p><a href='x' data-dd-language>EN</a>"


@pytest.mark.parametrize(
    ("name", "left", "faults"),
    [
        ("llms.txt", "another", 0),
        ("llms.txt", None, 1),
        ("slides/a/index.html", "<p>a</p>", 0),
        ("slides/a/index.html", "<p>b</p>", 1),
        ("theory/index.html", "<p>a</p>", 1),
        ("sitemap.xml.gz", "packed later", 0),
        ("sitemap.xml.gz", None, 1),
    ],
)
def test_only_a_known_difference_is_excused(name: str, left: str | None, faults: int, tmp_path: Path) -> None:
    for root, text in ((tmp_path / "plain", DECK), (tmp_path / "left", left)):
        (root / name).parent.mkdir(parents=True)
        if text is not None:
            (root / name).write_text(text, "utf-8")

    assert wayout._compare("a way", tmp_path / "plain", tmp_path / "left", known=True) == faults
