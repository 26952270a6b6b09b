"""PDFs bound for real from tiny pages, read back with another library; and once through MkDocs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from explainer.handout import bind, fonts, names
from explainer.handout.sheet import Edition, Sheet

ROOT = Path(__file__).resolve().parents[2]
FONTS = Path(os.environ.get("HANDOUT_FONTS") or ROOT / names.FONTS)
MOMENT = 1_795_219_200  # 21 November 2026
LETTERS = "ə ğ ş ı İ ç ö ü â Ə Ğ Ş Ç Ö Ü Â"

THEORY = f"""<h1 id="theory">Teori</h1>
<section class="part part--in-brief"><h2 id="in-brief">Singkatnya</h2><ul><li>Huruf {LETTERS}.</li></ul></section>
<section class="part"><h2 id="why">Mengapa "#let x" $y$ *z* \\?</h2>
<p>Lihat <a href="../conflict/#war">perang</a> dan <em lang="en">defense diplomacy</em>
<span class="cite">(<a href="#ref-putri">Putri dkk., 2025</a>)</span>.</p>
<table><thead><tr><th>Fungsi</th><th>Bukti</th></tr></thead>
<tbody><tr><td>Industri</td><td>Lisensi</td></tr></tbody></table>
<section class="claim dd-v--misdated"><header class="claim-head"><strong class="claim-verdict">Salah tanggal</strong>
</header><div class="claim-cols"><div><p class="claim-label">Naskah menyatakan</p><p>Xankəndi</p></div>
<div><p class="claim-label">Catatan menunjukkan</p><p>Şuşa</p></div></div></section></section>
<section class="part part--check-yourself"><h2 id="check-yourself">Uji</h2><p>1. Apa?</p>
<details class="success"><summary>Jawaban 1</summary><p>Itu.</p></details></section>
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
    edition = Edition("id", "Diplomasi Pertahanan", "Setiap fakta punya sumber.", base, pages)
    bindery = bind.Bindery(folder / "site", folder / "cache", fonts.find(FONTS), MOMENT)
    (tally,) = bind.all_([edition], bindery)
    return tally


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("handouts")
    tally = bound(folder)
    assert [str(note) for note in tally.notes] == []
    return folder / "site"


@pytest.fixture(scope="module")
def theory(site):
    return PdfReader(site / "handouts/id/theory.pdf")


@pytest.fixture(scope="module")
def book(site):
    return PdfReader(site / "handouts/id/buku.pdf")


def text(pdf: PdfReader) -> str:
    return " ".join(" ".join(page.extract_text() for page in pdf.pages).split())


def outline(pdf: PdfReader) -> list[str]:
    def walk(entries):
        for entry in entries:
            if isinstance(entry, list):
                yield from walk(entry)
            else:
                yield entry.title

    return list(walk(pdf.outline))


def test_a_pdf_tells_title_and_language(theory):
    """A screen reader says the title and speaks Indonesian."""
    root = theory.trailer["/Root"]

    assert theory.metadata.title == "Teori"
    assert root["/Lang"].startswith("id")
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_a_pdf_is_tagged_for_ua(theory):
    """The structure is in the file, and the file says that it follows PDF/UA-1."""
    root = theory.trailer["/Root"]

    assert root["/MarkInfo"]["/Marked"]
    assert "/StructTreeRoot" in root
    assert b"pdfuaid:part" in root["/Metadata"].get_data()


def test_every_letter_can_be_read_back(theory):
    """Turkish and Azerbaijani names survive printing, copying and searching."""
    assert LETTERS in text(theory)
    assert 'Mengapa "#let x" $y$ *z* \\?' in text(theory)


def test_a_handout_is_short(theory):
    """Two small sections need no more than two sheets."""
    assert 1 <= len(theory.pages) <= 2


def test_headings_are_bookmarks(theory):
    """The reader's side bar lists the page's parts, the answers among them."""
    assert outline(theory) == [
        "Teori", "Singkatnya", 'Mengapa "#let x" $y$ *z* \\?', "Uji", "Kunci jawaban", "Sumber",
    ]  # fmt: skip


def test_the_date_comes_from_the_sources(theory):
    """No clock: the moment is handed in."""
    assert theory.metadata.creation_date.isoformat() == "2026-11-21T00:00:00+00:00"


def test_a_book_holds_every_page_and_its_contents(book):
    """Cover, contents with page numbers, a chapter a page; same anchors on two pages do no harm."""
    said = text(book)

    assert {"Teori", "Konflik"} <= set(outline(book))
    assert said.index("Daftar isi") < said.index("Satu kalimat.") < said.index("27 September 2020.")
    assert "perang (hlm. " in said.replace("\u00a0", " ")


def test_the_address_is_printed_only_where_there_is_one(site, tmp_path):
    """Without a site address there is no code and no address, and the rest is whole."""
    bound(tmp_path, base="")
    bare = PdfReader(tmp_path / "site/handouts/id/theory.pdf")

    assert "diplomasi.example/theory/" in text(PdfReader(site / "handouts/id/theory.pdf"))
    assert "diplomasi.example" not in text(bare)
    assert "CC BY 4.0" in text(bare)


def test_the_same_pages_give_the_same_bytes(site, tmp_path):
    """Bound on another day in another folder, a file does not differ by a byte."""
    bound(tmp_path)

    for name in ("theory.pdf", "conflict.pdf", "buku.pdf"):
        assert (tmp_path / "site/handouts/id" / name).read_bytes() == (site / "handouts/id" / name).read_bytes()


def test_only_what_changed_is_bound_again(tmp_path):
    """The cache answers for the rest; the book changes with any page."""
    assert bound(tmp_path).fresh == 3
    assert bound(tmp_path).fresh == 0

    changed = Sheet("id", "conflict/index.md", "conflict/", "Konflik", WAR + "<p>Lagi.</p>", "", "2026-11-20")
    again = bound(tmp_path, (PAGES[0], changed))

    assert (again.bound, again.fresh) == (3, 2)


def test_a_failing_page_is_named_and_the_others_are_bound(tmp_path):
    """One spoilt drawing costs one page, and the book goes without it."""
    spoilt = Sheet("id", "tb2/index.md", "tb2/", "TB2", '<h1>TB2</h1><svg aria-label="x"><g foo="&#1;"/></svg>')
    tally = bound(tmp_path, (*PAGES, spoilt))

    assert [note.page for note in tally.notes if note.failed] == ["docs/id/tb2/index.md"]
    assert tally.bound == 3
    assert "TB2" not in outline(PdfReader(tmp_path / "site/handouts/id/buku.pdf"))


def test_two_pages_never_share_a_file(tmp_path):
    """The second of two pages that would have one name is told instead of overwriting the first."""
    twin = Sheet("id", "theory.md", "theory-two/", "Teori lagi", WAR)

    assert [note.kind for note in bound(tmp_path, (*PAGES, twin)).notes] == ["same-name"]


CONFIG = """site_name: Diplomasi
site_url: https://diplomasi.example/
theme: {{name: mkdocs}}
plugins:
  - i18n:
      docs_structure: folder
      languages:
        - {{locale: id, default: true, name: Indonesia, build: true}}
        - {{locale: en, name: English, build: true, site_name: Diplomacy}}
hooks: [{hook}]
"""


def built(folder: Path, **env: str) -> str:
    """Build a project of two pages a language in a clean process and give what it said."""
    for lang, title in (("id", "Teori"), ("en", "Theory")):
        room = folder / "docs" / lang
        room.mkdir(parents=True, exist_ok=True)
        (room / "index.md").write_text(f"---\nreviewed: 2026-11-21\n---\n# {title}\n\nŞuşa.\n", "utf-8")
    (folder / "mkdocs.yml").write_text(CONFIG.format(hook=ROOT / "hooks/handouts.py"), "utf-8")
    said = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build"],
        cwd=folder, capture_output=True, text=True, check=True,
        env={**os.environ, "HANDOUT_FONTS": str(FONTS), "NO_MKDOCS_2_WARNING": "true", **env},
    )  # fmt: skip
    return said.stderr


def test_mkdocs_binds_both_languages(tmp_path):
    """The door keeps the pages of both builds and tells one line a language."""
    said = built(tmp_path)

    made = sorted(p.relative_to(tmp_path / "site").as_posix() for p in (tmp_path / "site").rglob("*.pdf"))
    assert made == [
        "handouts/en/book.pdf", "handouts/en/home.pdf", "handouts/id/buku.pdf", "handouts/id/home.pdf",
    ]  # fmt: skip
    assert "handouts id: 2 PDF, 2 newly bound" in said
    assert "handouts en: 2 PDF, 2 newly bound" in said
    english = PdfReader(tmp_path / "site/handouts/en/book.pdf")
    assert english.metadata.title == "Diplomacy"
    assert english.metadata.creation_date.isoformat() == "2026-11-21T00:00:00+00:00"


def test_mkdocs_goes_on_without_faces(tmp_path):
    """A machine without the faces builds the site and says what to do."""
    said = built(tmp_path, HANDOUT_FONTS=str(tmp_path / "nowhere"))

    assert "WARNING -  PDF tidak dijilid" in said
    assert "Traceback" not in said
    assert (tmp_path / "site/index.html").exists()


def test_handouts_can_be_left_out(tmp_path):
    """HANDOUTS=off binds nothing and says nothing."""
    said = built(tmp_path, HANDOUTS="off")

    assert "PDF" not in said
    assert not list((tmp_path / "site").rglob("*.pdf"))
