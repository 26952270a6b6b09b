"""Which PDFs a language has."""

from explainer.handout import volume
from explainer.handout.note import Note
from explainer.handout.sheet import Room, Sheet

ASKS = '<section class="part part--check-yourself"></section>'
CLAIM = '<section class="claim dd-v--misdated"></section>'


def page(key: str, html: str = "<p>x</p>", part: str = "Teori") -> Sheet:
    return Sheet("id", key, key.removesuffix(".md") + "/", key, html, part=part)


def names(*sheets: Sheet) -> tuple[list[str], list[Note]]:
    made, notes = volume.all_(Room("id", "Situs", "", "", sheets))
    return [v.name.removeprefix("handouts/id/") for v in made], notes


def test_pages_sections_and_the_book() -> None:
    """A section of one page has no PDF of its own."""
    found, _ = names(page("index.md", part=""), page("theory/index.md"), page("theory/two.md"), page("tb2/index.md"))

    assert found == ["home.pdf", "theory.pdf", "theory-two.pdf", "tb2.pdf", "bagian-theory.pdf", "buku.pdf"]


def test_a_lecturers_copy_is_made_where_it_differs() -> None:
    """A page without questions is the same for both."""
    found, _ = names(page("theory/index.md", ASKS), page("theory/two.md"))

    assert found == [
        "theory.pdf", "theory-pengajar.pdf", "theory-two.pdf",
        "bagian-theory.pdf", "bagian-theory-pengajar.pdf", "buku.pdf", "buku-pengajar.pdf",
    ]  # fmt: skip


def test_a_section_with_claims_has_a_worksheet() -> None:
    """The ledger itself is no page to make one from, but gives the evidence."""
    made, _ = volume.all_(Room("id", "S", "", "", (page("theory/index.md", CLAIM), page(volume.LEDGER, CLAIM))))
    sheet = next(v for v in made if v.kind == "worksheet")

    assert [v.name for v in made if v.kind == "worksheet"] == ["handouts/id/lembar-kerja-theory.pdf"]
    assert [s.key for s in sheet.sheets] == ["theory/index.md"]
    assert sheet.ledger is not None
    assert sheet.title == "Lembar kerja: Teori"


def test_no_page_takes_the_name_of_another_pdf() -> None:
    """The later one is told, in both languages, with both names."""
    found, notes = names(page("buku.md"), page("theory/index.md"), page("theory.md"), page("bagian-theory.md"))

    assert found == ["theory.pdf", "buku.pdf"]
    assert [note.kind for note in notes] == ["same-name"] * 3
    assert notes[1].sentence("id") == (
        'docs/id/theory.md: PDF-nya bernama "handouts/id/theory.pdf", sama dengan docs/id/theory/index.md. '
        "Ganti nama salah satu halaman."
    )
