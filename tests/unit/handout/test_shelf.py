"""The page that lists all PDFs."""

from pathlib import Path

from explainer.archive import Archive
from explainer.cards import Word
from explainer.handout import shelf, volume
from explainer.handout.bind import Bound
from explainer.handout.sheet import Room, Sheet
from explainer.render import handouts
from explainer.render.html import Desk

ASKS = '<section class="part part--check-yourself"></section><section class="claim "></section>'
PAGES = (
    Sheet("id", "theory/index.md", "theory/", "Apa itu <diplomasi>", ASKS, reviewed="2026-11-20", part="Teori"),
    Sheet("id", "theory/two.md", "theory/two/", "Dua", "<p>x</p>", reviewed="2026-11-21", part="Teori"),
)

DESK = Desk(Archive(words={"no-pdfs": Word(key="no-pdfs", id="Tanpa PDF.", en="Without PDFs.")}), "id", {})
PLACE = handouts.place(DESK)


def bound() -> list[Bound]:
    made, _ = volume.all_(Room("id", "Situs", "", "", PAGES))
    return [Bound(one, 9, 1_234_567) for one in made]


def test_every_pdf_is_listed_with_pages_size_and_day() -> None:
    """Both copies of a page stand in one row."""
    html = shelf.table(bound(), "../", "id")

    assert html.count("<a href=") == len(bound())
    assert (
        '<tr><th scope="row">Apa itu &lt;diplomasi&gt;</th>'
        '<td><a href="../handouts/id/theory.pdf" aria-label="PDF: Apa itu &lt;diplomasi&gt;, Edisi mahasiswa">PDF</a>, '
        "9 hlm., 1,2 MB</td>"
        '<td><a href="../handouts/id/theory-pengajar.pdf" aria-label="PDF: Apa itu &lt;diplomasi&gt;, Edisi pengajar">'
        "PDF</a>, 9 hlm., 1,2 MB</td><td>20 November 2026</td></tr>"
    ) in html


def test_the_book_comes_first_and_a_section_before_its_pages() -> None:
    """As a reader looks for them."""
    html = shelf.table(bound(), "", "id")
    places = [
        html.index(name) for name in ("/buku.pdf", "/bagian-theory.pdf", "/lembar-kerja-theory.pdf", "/theory-two.pdf")
    ]

    assert places == sorted(places)


def test_the_list_is_written_into_the_finished_page(tmp_path: Path) -> None:
    """What stood there until then goes, what stands around it stays."""
    page = tmp_path / "index.html"
    page.write_text(f"<p>a</p>{PLACE}<p>b</p>", "utf-8")
    shelf.put(page, bound(), "en/downloads/", "id")
    text = page.read_text("utf-8")

    assert "Tanpa PDF" not in text
    assert text.startswith("<p>a</p>")
    assert text.endswith("<p>b</p>")
    assert '"../../handouts/id/buku.pdf"' in text
    assert list(tmp_path.iterdir()) == [page]


def test_without_pdfs_the_page_says_so(tmp_path: Path) -> None:
    """A build with HANDOUTS=off lists nothing."""
    page = tmp_path / "index.html"
    page.write_text(PLACE, "utf-8")
    shelf.put(page, [], "en/downloads/", "en")

    assert page.read_text("utf-8") == PLACE


def test_sizes_are_written_as_readers_write_them() -> None:
    """Thousands of bytes, then millions with the comma or point of the language."""
    assert [shelf.size(n, "id") for n in (20, 123_400, 1_250_000)] == ["1 KB", "123 KB", "1,2 MB"]
    assert shelf.size(1_250_000, "en") == "1.2 MB"
