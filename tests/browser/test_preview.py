"""Reviewers get pictures of the pages that a change touches."""

import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from changed import differing

pytestmark = [pytest.mark.browser, pytest.mark.xdist_group("browser")]

PREVIEW = Path(__file__).with_name("preview.py")


def pictures(out: Path, site: Path, *pages: str) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, str(PREVIEW), str(out / "no-site"), str(site), str(out / "pictures"), *pages]
    return subprocess.run(words, capture_output=True, text=True, check=False)


def size(path: Path) -> tuple[int, int]:
    with Image.open(path) as picture:
        return picture.size


def test_a_page_of_each_language_is_shown_at_both_widths(sites: tuple[Path, Path], tmp_path: Path) -> None:
    done = pictures(tmp_path, sites[1], "docs/id/theory/index.md", "docs/en/contribute/review.md", "README.md")
    made = {path.name: size(path) for path in (tmp_path / "pictures").iterdir()}

    assert done.returncode == 0, done.stderr
    assert sorted(made) == [
        "en-contribute-review-1280-after.png",
        "en-contribute-review-390-after.png",
        "id-theory-index-1280-after.png",
        "id-theory-index-390-after.png",
    ]
    assert {width for width, _ in made.values()} == {390, 1280}
    assert all(height > 1000 for _, height in made.values())
    assert "[2/2] docs/en/contribute/review.md: 1 of 2 sides" in done.stdout


def test_a_page_that_was_not_built_is_told_and_one_that_is_gone_is_not(tmp_path: Path) -> None:
    done = pictures(tmp_path, tmp_path / "empty", "docs/id/theory/index.md", "docs/id/theory/gone.md")

    assert done.returncode == 1
    assert "docs/id/theory/index.md: not in" in done.stderr
    assert "gone.md" not in done.stderr


def test_a_changed_card_gives_the_pages_whose_text_it_alters(tmp_path: Path) -> None:
    for side, claim, menu in (("before", "1988", "Old"), ("after", "1989", "New")):
        for page, said in (
            ("theory/index", "same"),
            ("theory/levels", claim),
            ("en/theory/levels", claim),
            ("a", claim),
            ("en/a", claim),
        ):
            file = tmp_path / side / f"{page}.html"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"<nav>{menu}</nav><article class='x'>{said}</article>", "utf-8")
    for page in ("id/theory/index", "id/theory/levels", "en/theory/levels", "en/theory/new", "id/a", "en/a"):
        file = tmp_path / "docs" / f"{page}.md"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    (tmp_path / "after" / "en" / "theory" / "new.html").touch()

    assert differing(tmp_path / "before", tmp_path / "after", tmp_path) == [
        "docs/en/a.md",
        "docs/id/a.md",
        "docs/en/theory/levels.md",
        "docs/id/theory/levels.md",
    ]
