"""What was exported is kept until something it depends on changes."""

from pathlib import Path

from explainer.exports import shelf

NAMES = ("data/claims.yml", "data/timeline.yml")


def project(root: Path) -> Path:
    """Lay out two drawers."""
    (root / "data").mkdir()
    for name in NAMES:
        (root / name).write_text("[]\n", "utf-8")
    return root


def made(root: Path, inputs: str = "title") -> tuple[dict[str, bytes], int]:
    """Ask the shelf; tell what came and how often it had to be made."""
    calls = []

    def make() -> dict[str, bytes]:
        calls.append(1)
        return {"a.json": b"[]", "schema/a.json": b"{}"}

    return shelf.files(root, inputs, make), len(calls)


def test_the_second_build_makes_nothing(tmp_path: Path) -> None:
    root = project(tmp_path)
    first, second = made(root), made(root)
    assert (first[1], second[1]) == (1, 0)
    assert second[0] == first[0] == {"a.json": b"[]", "schema/a.json": b"{}"}


def test_a_changed_drawer_or_title_makes_all_anew(tmp_path: Path) -> None:
    root = project(tmp_path)
    made(root)
    (root / NAMES[0]).write_text("- key: A\n", "utf-8")
    assert made(root)[1] == 1
    assert made(root, "another title")[1] == 1
    assert len(list((root / shelf.FOLDER).iterdir())) == 1


def test_a_shelf_that_cannot_be_filled_is_no_fault(tmp_path: Path) -> None:
    root = project(tmp_path)
    (root / ".cache").write_text("in the way", "utf-8")
    assert made(root)[0] == {"a.json": b"[]", "schema/a.json": b"{}"}
