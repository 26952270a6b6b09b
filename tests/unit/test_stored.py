"""Files beside pages are looked at without being read whole, and a picture of 20 MB is told with its size."""

from pathlib import Path

import pytest

from explainer import report, stored
from explainer.checks import assets
from explainer.corpus import Corpus
from explainer.stored import Stored


def test_a_picture_of_20_mb_is_told_with_its_file_its_size_and_the_way_out(tmp_path: Path) -> None:
    picture = tmp_path / "docs" / "assets" / "foto.jpg"
    picture.parent.mkdir(parents=True)
    with picture.open("wb") as file:
        file.write(b"\xff\xd8\xff")
        file.truncate(20 * 1024 * 1024)

    said = [report.one_line(finding, ("en",)) for finding in report.findings(tmp_path)]

    assert said == [
        "docs/assets/foto.jpg:1: [assets.size] This file takes 20480 KB where 100 KB is the most, so that the site "
        "stays light on phones and USB sticks. Make it smaller (a picture: save as WebP, at most 1600 pixels wide), "
        "or link to where it is from."
    ]


def test_pages_and_hidden_files_are_no_stored_files(tmp_path: Path) -> None:
    for name in (
        *("docs/id/index.md", "docs/id/.DS_Store", "data/.git/x", "data/README.md", "docs/assets/a.css"),
        *("docs/theory/a.md", "docs/ie/a.md", "docs/a.md"),
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")

    assert [one.path for one in stored.load(tmp_path)] == [
        *("data/README.md", "docs/a.md", "docs/assets/a.css", "docs/ie/a.md", "docs/theory/a.md"),
    ]


@pytest.mark.parametrize(
    ("path", "head", "told"),
    [
        ("docs/assets/a.png", b"\x89PNG\r\n\x1a\n", []),
        ("docs/assets/a.JPG", b"\xff\xd8\xff\xe0", []),
        ("docs/assets/a.jpeg", b"\xff\xd8\xff\xe0", []),
        ("docs/assets/a.png", b"MZ\x90\0", ["assets.content"]),
        ("docs/assets/a.svg", b"\x89PNG\r\n\x1a\n", ["assets.content"]),
        ("docs/assets/a.js", b"let a", ["assets.kind"]),
        ("docs/assets/js/deeper/a.js", b"let a", []),
        ("docs/index.html", b"<p>", ["assets.kind"]),
        ("docs/robots.txt", b"User-agent: *", []),
        ("docs/en/a.md~", b"# A", ["assets.kind"]),
        ("docs/en/a.docx", b"PK\x03\x04", ["assets.kind"]),
        ("docs/en/a.MD", b"# A", ["assets.name"]),
        ("docs/notes.txt", b"# A", ["assets.kind"]),
        ("docs/assets/js/a.md", b"# A", ["assets.page"]),
        ("docs/de/a.md", b"# A", ["assets.page"]),
        ("data/a.MD", b"# A", []),
        ("data/a.csv", b"a\0b", ["assets.content"]),
        ("data/geo/a.geojson", b"{}", []),
    ],
)
def test_a_file_has_its_place_and_is_what_its_name_says(path: str, head: bytes, told: list[str]) -> None:
    corpus = Corpus(stored=(Stored(path, len(head), head),))

    assert [finding.rule for finding in assets.check(corpus)] == told


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("docs/baru.md", "baru.md"),
        ("docs/ID/theory/baru.md", "theory/baru.md"),
        ("docs/docs/en/theory/baru.MD", "theory/baru.md"),
        ("docs/assets/baru.md.markdown", "baru.md"),
        ("docs/teori/versi-1.2.md", "teori/versi-1.2.md"),
    ],
)
def test_a_page_outside_both_rooms_is_told_where_it_belongs(path: str, key: str) -> None:
    corpus = Corpus(stored=(Stored(path, 3, b"# A"),))

    assert [(finding.rule, finding.named()["key"]) for finding in assets.check(corpus)] == [("assets.page", key)]


@pytest.mark.parametrize(
    ("inside", "told"),
    [
        ("<use href='#a'/>", []),
        ("<a href='https://x.example/'/>", []),
        ("<image href='data:image/png;base64,AA'/>", []),
        ("<image href='//x.example/a.png'/>", ["href"]),
        ("<set onbegin='a()'/>", ["onbegin"]),
        ("<foreignObject/>", ["<foreignobject>"]),
        ("<g fill='url(https://x.example/#a)'/>", ["url(https://"]),
    ],
)
def test_a_drawing_neither_runs_nor_fetches(inside: str, told: list[str]) -> None:
    drawing = f"<svg xmlns='http://www.w3.org/2000/svg'>\n{inside}</svg>"
    corpus = Corpus(stored=(Stored("docs/assets/a.svg", 9, b"<svg", drawing),))

    assert [finding.named()["part"] for finding in assets.check(corpus)] == told
