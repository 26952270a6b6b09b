"""PDFs bound for real from tiny pages, read back with another library."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from pypdf import PdfReader
from pypdf.generic import StreamObject

import readback
from explainer.handout import bind, fonts, names
from explainer.handout.bindery import Bindery
from explainer.handout.sheet import Room, Sheet

ROOT = Path(__file__).resolve().parents[2]
FONTS = Path(os.environ.get("HANDOUT_FONTS") or ROOT / names.FONTS)
LETTERS = "ə ğ ş ı İ ç ö ü â Ə Ğ Ş Ç Ö Ü Â"

THEORY = f"""<h1 id="theory">Teori</h1>
<section class="part part--in-brief"><h2 id="in-brief">Singkatnya</h2><ul><li>Huruf {LETTERS}.</li></ul></section>
<section class="part"><h2 id="why">Mengapa "#let x" $y$ *z* \\?</h2>
<p>Lihat <a href="../conflict/#war">perang</a> dan <em lang="en">defense diplomacy</em>
<span class="cite">(<a href="#ref-putri">Putri dkk., 2025</a>)</span>.</p>
<table><thead><tr><th>Fungsi</th><th>Bukti</th></tr></thead>
<tbody><tr><td>Industri</td><td>Lisensi</td></tr></tbody></table>
<section class="claim dd-v--misdated"><header class="claim-head"><strong class="claim-verdict">Salah tanggal</strong>
<span class="claim-number">Klaim PUTRI-045</span></header><div class="claim-cols"><div class="claim-paper">
<p class="claim-label">Naskah menyatakan</p><p>Xankəndi</p></div>
<div><p class="claim-label">Catatan menunjukkan</p><p>Şuşa</p></div></div></section></section>
<section class="part part--check-yourself"><h2 id="check-yourself">Uji</h2><p>1. Apa?</p>
<details class="success"><summary>Jawaban 1</summary><p>Rahasia.</p></details></section>
<section class="sources part"><h2 id="sources">Sumber</h2><ol class="refs"><li class="ref" id="ref-putri">
<span class="ref-kind">Naskah</span><div class="ref-body"><p class="ref-entry">Putri. (2025).</p></div></li>
</ol></section>
"""
WAR = '<h1 id="conflict">Konflik</h1><h2 id="in-brief">Singkatnya</h2><p id="war">27 September 2020.</p>'
PAGES = (
    Sheet("id", "theory/index.md", "theory/", "Teori", THEORY, "Satu kalimat.", "2026-11-21"),
    Sheet("id", "conflict/index.md", "conflict/", "Konflik", WAR, "", "2026-11-20"),
)


def bound(folder: Path, pages: tuple[Sheet, ...] = PAGES, base: str = "https://diplomasi.example/") -> bind.Tally:
    """Bind an edition into ``folder``, with a cache of its own."""
    room = Room("id", "Diplomasi Pertahanan", "Setiap fakta punya sumber.", base, pages)
    (tally,) = bind.all_([room], Bindery(folder / "site", folder / "cache", fonts.find(FONTS)))
    return tally


def made(tally: bind.Tally) -> list[str]:
    """Name the PDFs that stand in the site."""
    return [one.volume.name.removeprefix("handouts/id/").removesuffix(".pdf") for one in tally.bound]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("handouts")
    tally = bound(folder)
    assert [str(note) for note in tally.notes] == []
    return folder / "site"


@pytest.fixture(scope="module")
def theory(site: Path) -> PdfReader:
    return PdfReader(site / "handouts/id/theory.pdf")


@pytest.fixture(scope="module")
def book(site: Path) -> PdfReader:
    return PdfReader(site / "handouts/id/buku.pdf")


def test_a_pdf_tells_title_and_language(theory: PdfReader) -> None:
    """A screen reader says the title and speaks Indonesian."""
    root = theory.root_object

    assert readback.title(theory) == "Teori"
    assert str(root["/Lang"]).startswith("id")
    assert readback.yes(root["/ViewerPreferences"], "/DisplayDocTitle")


def test_a_pdf_is_tagged_for_ua(theory: PdfReader) -> None:
    """The structure is in the file, and the file says that it follows PDF/UA-1."""
    root = theory.root_object
    told = root["/Metadata"]

    assert readback.yes(root["/MarkInfo"], "/Marked")
    assert "/StructTreeRoot" in root
    assert isinstance(told, StreamObject)
    assert b"pdfuaid:part" in told.get_data()


def test_every_letter_can_be_read_back(theory: PdfReader) -> None:
    """Turkish and Azerbaijani names survive printing, copying and searching."""
    assert LETTERS in readback.text(theory)
    assert 'Mengapa "#let x" $y$ *z* \\?' in readback.text(theory)


def test_a_handout_is_short(theory: PdfReader) -> None:
    """Two small sections need no more than two sheets."""
    assert 1 <= len(theory.pages) <= 2


def test_headings_are_bookmarks(theory: PdfReader) -> None:
    """The reader's side bar lists the page's parts."""
    assert readback.outline(theory) == ["Teori", "Singkatnya", 'Mengapa "#let x" $y$ *z* \\?', "Uji", "Sumber"]


def test_each_pdf_is_dated_by_its_own_pages(theory: PdfReader, site: Path) -> None:
    """No clock and no commit: another page's review changes nothing."""
    conflict = PdfReader(site / "handouts/id/conflict.pdf")

    assert readback.made(theory) == "2026-11-21T00:00:00+00:00"
    assert readback.made(conflict) == "2026-11-20T00:00:00+00:00"


def test_every_edition_that_differs_is_bound(site: Path) -> None:
    """A page without questions has one copy; a section of one page has none of its own."""
    assert sorted(path.stem for path in (site / "handouts/id").iterdir()) == [
        "buku", "buku-pengajar", "conflict", "lembar-kerja-theory", "theory", "theory-pengajar",
    ]  # fmt: skip


def test_answers_stand_in_the_lecturers_copy_alone(theory: PdfReader, site: Path) -> None:
    """A student's copy says where they are."""
    lecturer = readback.text(PdfReader(site / "handouts/id/theory-pengajar.pdf"))

    assert "Rahasia" not in readback.text(theory)
    assert "Jawaban dan penjelasannya ada di edisi pengajar" in readback.text(theory)
    assert "Rahasia" in lecturer
    assert "Untuk pengajar" in lecturer


def test_a_worksheet_prints_no_verdict(site: Path) -> None:
    """It has the claim and room for a verdict."""
    said = readback.text(PdfReader(site / "handouts/id/lembar-kerja-theory.pdf"))

    assert "PUTRI-045" in said
    assert "Putusan saya" in said
    assert "Salah tanggal" not in said


def test_links_inside_lead_to_their_place(book: PdfReader) -> None:
    """Every one of them to a sheet, with the number that a screen reader says; none to an address of ours."""
    links = [note.get_object() for page in book.pages for note in page.get("/Annots", [])]
    inside = [link for link in links if "/Dest" in link]

    assert inside
    assert [link["/Contents"] for link in inside if "halaman " not in link["/Contents"]] == []
    assert [link for link in links if "/A" in link and str(link["/A"].get("/URI", "")).startswith("dd:")] == []


def test_a_book_holds_every_page_and_its_contents(book: PdfReader) -> None:
    """Cover, contents with page numbers, a chapter a page; same anchors on two pages do no harm."""
    said = readback.text(book)

    assert {"Teori", "Konflik"} <= set(readback.outline(book))
    assert said.index("Daftar isi") < said.index("Satu kalimat.") < said.index("27 September 2020.")
    assert "perang (hlm. " in said.replace("\u00a0", " ")


def test_the_address_is_printed_only_where_there_is_one(site: Path, tmp_path: Path) -> None:
    """Without a site address there is no code and no address, and the rest is whole."""
    bound(tmp_path, base="")
    bare = PdfReader(tmp_path / "site/handouts/id/theory.pdf")

    assert "diplomasi.example/theory" in readback.text(PdfReader(site / "handouts/id/theory.pdf"))
    assert "diplomasi.example" not in readback.text(bare)
    assert "CC BY 4.0" in readback.text(bare)


def test_the_same_pages_give_the_same_bytes(site: Path, tmp_path: Path) -> None:
    """Bound on another day in another folder, a file does not differ by a byte."""
    bound(tmp_path)

    for name in ("theory.pdf", "conflict.pdf", "buku.pdf"):
        assert (tmp_path / "site/handouts/id" / name).read_bytes() == (site / "handouts/id" / name).read_bytes()


def test_only_what_changed_is_bound_again(tmp_path: Path) -> None:
    """The cache answers for the rest; the books change with any page."""
    assert bound(tmp_path).fresh == 6
    assert bound(tmp_path).fresh == 0

    changed = Sheet("id", "conflict/index.md", "conflict/", "Konflik", WAR + "<p>Lagi.</p>", "", "2026-11-20")
    again = bound(tmp_path, (PAGES[0], changed))

    assert (len(again.bound), again.fresh) == (6, 3)


def test_a_failing_page_is_named_and_the_others_are_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The book goes without it, and no half-written file is left."""
    spoilt = Sheet("id", "tb2/index.md", "tb2/", "TB2", "<h1>TB2</h1><table><tr><td colspan='x'>a</td></tr></table>")
    tally = bound(tmp_path, (*PAGES, spoilt))

    assert [note.page for note in tally.notes if note.failed] == ["docs/id/tb2/index.md"]
    assert "tb2" not in made(tally)
    assert "TB2" not in readback.outline(PdfReader(tmp_path / "site/handouts/id/buku.pdf"))
    assert [
        path.name for path in tmp_path.rglob("*") if path.is_file() and path.suffix not in (".pdf", ".known", ".svg")
    ] == []


ROWS = "".join(f"<tr><td>{n}</td><td>Nilai {n}</td></tr>" for n in range(1, 501))
BAD = {
    "picture": ('<p>Lihat.</p><p><img src="tidak-ada.png" alt="Peta Karabakh"></p>', "picture", "Peta Karabakh"),
    "svg": ('<svg aria-label="Bagan rusak"><g foo="&#1;"/></svg>', "picture", "Bagan rusak"),
    "table": (f"<table><thead><tr><th>No</th><th>Isi</th></tr></thead><tbody>{ROWS}</tbody></table>", "", "Nilai 500"),
    "word": (f"<p>{'panjang' * 29}</p>", "", "panjangpanjang"),
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_content_costs_no_page(tmp_path: Path, kind: str) -> None:
    """It is told where something had to be replaced, and the PDF is whole."""
    html, told, printed = BAD[kind]
    page = Sheet("id", "a.md", "a/", "A", f"<h1>A</h1>{html}")
    tally = bound(tmp_path, (page,))
    pdf = PdfReader(tmp_path / "site/handouts/id/a.pdf")

    assert [note.kind for note in tally.notes] == ([told] if told else [])
    assert made(tally) == ["a", "buku"]
    assert printed in readback.text(pdf).replace("\u200b", "").replace(" ", "") or printed in readback.text(pdf)


def test_a_long_table_repeats_its_head(tmp_path: Path) -> None:
    """On every sheet that it runs over."""
    bound(tmp_path, (Sheet("id", "a.md", "a/", "A", f"<h1>A</h1>{BAD['table'][0]}"),))
    pdf = PdfReader(tmp_path / "site/handouts/id/a.pdf")
    sheets = [page.extract_text() for page in pdf.pages]

    assert len(sheets) > 5
    assert [n for n, sheet in enumerate(sheets, 1) if "Nilai" in sheet and "No" not in sheet.split()] == []


def test_two_pages_never_share_a_file(tmp_path: Path) -> None:
    """The second of two pages that would have one name is told instead of overwriting the first."""
    twin = Sheet("id", "theory.md", "theory-two/", "Teori lagi", WAR)

    assert [note.kind for note in bound(tmp_path, (*PAGES, twin)).notes] == ["same-name"]
