"""Italics are told with their attributes, bold is not, and titles are known by their capitals."""

from explainer import text
from explainer.language import italics, titled, vocabulary


def read(body: str) -> text.Page:
    return text.read(f"---\ntitle: A\n---\n{body}", "id", "index.md", "docs/id/index.md")


def test_italics_with_their_lists() -> None:
    page = read("*casus belli*{lang=la} **tebal** *satu kata* 2 * 3 * 4")

    assert list(italics(page)) == [(4, "casus belli", "{lang=la}"), (4, "satu kata", "")]


def test_vocabulary_leaves_italics_out() -> None:
    assert vocabulary(read("Satu *dua* tiga.")) == {"satu", "tiga"}


def test_a_title_has_capitals() -> None:
    assert titled("International Politics")
    assert not titled("burden sharing")
