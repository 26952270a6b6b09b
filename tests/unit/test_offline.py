"""Copies for a USB stick: the right files, no link to what a copy lacks, the same bytes."""

import zipfile
from pathlib import Path

from explainer import clock
from explainer.offline import parts, zips

SITE = "https://diplomasi.example/"


def site(root: Path) -> Path:
    """Write a tiny offline build."""
    for name, text in {
        "index.html": '<a href="en/index.html">English</a> <a href="theory/index.html#x">Teori</a>',
        "theory/index.html": '<a class="b" href="../en/theory/index.html">English</a> <a href="#x">x</a>',
        "en/index.html": '<a href="../index.html">Indonesia</a> <a href="../handouts/id/buku.pdf">PDF</a>',
        "en/theory/index.html": '<a href="https://example.org/">out</a>',
        "search/index.id.json": "{}",
        "search/index.en.json": "{}",
        "handouts/id/buku.pdf": "%PDF",
        "handouts/en/book.pdf": "%PDF",
        "assets/css/a.css": "",
        "assets/js/search-frame.html": "",
        "data/references.json": "[]",
        "questions/id/bank-soal.apkg": "PK",
        "questions/en/question-bank.apkg": "PK",
    }.items():
        place = root / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    return root


def test_a_copy_of_one_language_holds_its_pages_and_what_both_share(tmp_path: Path) -> None:
    made = zips.language(site(tmp_path), "en", "Title", SITE)
    assert sorted(made) == [
        "README.txt",
        "assets/css/a.css",
        "assets/js/search-frame.html",
        "data/references.json",
        "en/index.html",
        "en/theory/index.html",
        "handouts/en/book.pdf",
        "index.html",
        "questions/en/question-bank.apkg",
        "search/index.en.json",
    ]
    assert b"url=en/index.html" in made["index.html"]


def test_a_link_to_the_other_language_leads_to_the_web_or_nowhere(tmp_path: Path) -> None:
    made = zips.language(site(tmp_path), "id", "Judul", SITE)
    assert (
        made["theory/index.html"]
        == b'<a class="b" href="https://diplomasi.example/en/theory/">English</a> <a href="#x">x</a>'
    )
    assert b'href="theory/index.html#x"' in made["index.html"]
    assert zips.language(tmp_path, "id", "Judul")["theory/index.html"].startswith(b'<a class="b" aria-disabled="true">')


def test_the_way_home_of_a_copy_stays_in_it(tmp_path: Path) -> None:
    english = zips.language(site(tmp_path), "en", "Title", SITE)["en/index.html"]
    assert b'href="../index.html"' in english
    assert b'href="https://diplomasi.example/handouts/id/buku.pdf"' in english


def test_links_that_leave_the_site_stay_as_they_are() -> None:
    for link in ('<a href="https://example.org/">', '<a href="mailto:a@b.example">', '<a href="#x">', "<a id='x'>"):
        assert parts.single(link, "index.html", lambda _: False, SITE) == link


def test_the_same_files_give_the_same_bytes(tmp_path: Path) -> None:
    made = zips.both(site(tmp_path / "site"))
    zips.write(tmp_path / "a.zip", made, 1763683200)
    first = (tmp_path / "a.zip").read_bytes()
    zips.write(tmp_path / "a.zip", dict(reversed(made.items())), 1763683200)
    assert (tmp_path / "a.zip").read_bytes() == first
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert archive.testzip() is None
        assert {info.filename.partition("/")[0] for info in archive.infolist()} == {"a"}
        assert {info.date_time[:3] for info in archive.infolist()} == {(2025, 11, 21)}


def test_a_copy_is_dated_by_its_newest_review() -> None:
    assert clock.seconds({}, ["2025-11-21", "", "soon", "2025-01-01"]) == 1763683200
    assert clock.seconds({"SOURCE_DATE_EPOCH": "86400"}, ["2025-11-21"]) == 86400
    assert clock.seconds({}, []) == 0
