"""Names of the PDFs."""

import pytest

from explainer.handout import names


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("theory/three-functions.md", "handouts/id/theory-three-functions.pdf"),
        ("theory/index.md", "handouts/id/theory.pdf"),
        ("index.md", "handouts/id/home.pdf"),
        ("evidence/texts/putri-2025.md", "handouts/id/evidence-texts-putri-2025.pdf"),
    ],
)
def test_a_page_keeps_one_name(key: str, expected: str) -> None:
    """A PDF is named after the page's path, a folder's first page after the folder."""
    assert names.page_pdf("id", key) == expected


def test_books_are_named_in_their_language() -> None:
    """Each language has one book with a name a reader understands."""
    assert (names.book_pdf("id"), names.book_pdf("en")) == ("handouts/id/buku.pdf", "handouts/en/book.pdf")


def test_handouts_can_be_switched_off() -> None:
    """HANDOUTS=off, and nothing else, does without PDFs."""
    assert names.off({"HANDOUTS": "off"})
    assert not names.off({"HANDOUTS": "on"})
    assert not names.off({})


def test_a_lecturers_copy_and_a_worksheet_have_names_of_their_own() -> None:
    """In words that a reader of that language understands."""
    assert names.page_pdf("id", "theory/index.md", "lecturer") == "handouts/id/theory-pengajar.pdf"
    assert names.section_pdf("en", "theory", "lecturer") == "handouts/en/section-theory-lecturer.pdf"
    assert names.worksheet_pdf("id", "theory") == "handouts/id/lembar-kerja-theory.pdf"


def test_the_list_of_pdfs_offers_none_of_itself() -> None:
    """It could not tell its own size."""
    assert not names.offered({}, "downloads.md")
    assert names.offered({}, "theory/index.md")
    assert not names.offered({"HANDOUTS": "off"}, "theory/index.md")
