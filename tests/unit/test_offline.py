"""Copies for a USB stick: the right files, no link to what a copy lacks, the same bytes."""

import zipfile
from pathlib import Path

import pytest

from explainer import addresses, clock, later
from explainer.cards import Word
from explainer.offline import listing, parts, zips

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
        "handouts/id/theory.pdf": "%PDF",
        "handouts/en/book.pdf": "%PDF",
        "handouts/en/theory.pdf": "%PDF",
        "handouts/en/theory-lecturer.pdf": "%PDF",
        "figures/map.png": "",
        "en/figures/map.png": "",
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
        "en/figures/map.png",
        "en/index.html",
        "en/theory/index.html",
        "handouts/en/theory.pdf",
        "index.html",
        "search/index.en.json",
    ]
    assert b"url=en/index.html" in made["index.html"]


def test_a_link_to_the_other_language_leads_to_the_web_or_nowhere(tmp_path: Path) -> None:
    made = zips.language(site(tmp_path), "id", "Judul", SITE)
    assert (
        made["theory/index.html"]
        == b'<a class="b" href="https://diplomasi.example/en/theory/" data-dd-web>English</a> <a href="#x">x</a>'
    )
    assert b'href="theory/index.html#x"' in made["index.html"]
    assert zips.language(tmp_path, "id", "Judul")["theory/index.html"].startswith(b'<a class="b" aria-disabled="true">')


def test_the_way_home_of_a_copy_stays_in_it(tmp_path: Path) -> None:
    english = zips.language(site(tmp_path), "en", "Title", SITE)["en/index.html"]
    assert b'href="../index.html"' in english
    assert b'href="https://diplomasi.example/handouts/id/buku.pdf"' in english


def test_what_a_lecturer_needs_is_a_download_of_its_own(tmp_path: Path) -> None:
    root = site(tmp_path)
    assert sorted(zips.teaching(root, "en")) == [
        "handouts/en/book.pdf",
        "handouts/en/theory-lecturer.pdf",
        "questions/en/question-bank.apkg",
    ]
    assert not {*zips.teaching(root, "en")} & {*zips.both(root)}
    assert not {*zips.teaching(root, "id")} & {*zips.teaching(root, "en")}


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("handouts/id/buku.pdf", True),
        ("handouts/id/bagian-theory.pdf", True),
        ("handouts/id/theory-pengajar.pdf", True),
        ("handouts/id/lembar-kerja-theory.pdf", False),
        ("handouts/id/law-self-defense.pdf", False),
        ("handouts/en/buku.pdf", False),
        ("questions/id/bank-soal.apkg", True),
        ("theory/index.html", False),
    ],
)
def test_which_files_are_for_lecturers(name: str, expected: bool) -> None:
    assert parts.lecturers(name) is expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("index.html", ""),
        ("/index.html", ""),
        ("theory/index.html", "theory/"),
        ("theory/definitions.html", "theory/definitions/"),
        ("theory/", "theory/"),
        ("data/references.json", "data/references.json"),
    ],
)
def test_a_page_of_a_copy_has_a_folder_as_its_address_on_the_web(path: str, expected: str) -> None:
    assert addresses.published(path) == expected


def test_the_downloads_page_lists_the_copies_of_its_language(tmp_path: Path) -> None:
    page = tmp_path / "index.html"
    page.write_text(f"<p>before</p>{later.empty(later.COPIES, 'none yet')}<p>after</p>", "utf-8")
    keys = ("copy-holds", "copy-file", "copy-one", "copy-both", "copy-teaching")
    said = {key: Word(key=key, id=f"{key} i", en=f"{key} <e>") for key in keys}
    sizes = {"defense-diplomacy.zip": 19_400_000, "diplomasi-pertahanan.zip": 1, "defense-diplomacy-lecturer.zip": 900}
    assert listing.put(page, sizes, "../../", "en", said)
    text = page.read_text("utf-8")
    assert "none yet" not in text
    assert '<a href="../../copies/defense-diplomacy.zip" download>defense-diplomacy.zip</a>, 19.4 MB' in text
    assert "diplomasi-pertahanan.zip" not in text
    assert "copy-one &lt;e&gt;" in text
    assert "copy-both" not in text, "a copy that was not made is not offered"
    listing.put(page, {}, "../../", "en", said)
    assert "19.4 MB" not in page.read_text("utf-8"), "a list is replaced, not added to"


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
