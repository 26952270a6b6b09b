"""Links on paper: a PDF made for a stick leads to the same addresses as the one made for the web."""

import pytest

from explainer.handout import names, tree
from explainer.handout.links import Place, bare, rooted
from explainer.handout.normalise import normalise
from explainer.handout.sheet import Sheet

BASE = "https://diplomasi.example/"
WEB = '<p><a href="../../theory/#x">t</a> <a href="../b/#y">b</a> <a href="../../data/a.csv">d</a></p>'
STICK = '<p><a href="../theory/index.html#x">t</a> <a href="b.html#y">b</a> <a href="../data/a.csv">d</a></p>'


def led(url: str, html: str, other: str) -> list[str]:
    """Give where the links of a page lead, in a PDF that holds it and another page."""
    sheet = Sheet("en", "law/a.md", url, "A", html)
    place = Place.of([sheet, Sheet("en", "law/b.md", other, "B", "")], BASE)
    root = normalise(sheet, place, "student").root
    return [link.get("href") or "" for link in tree.elements(root, "a")]


def test_a_copy_on_a_stick_and_the_web_give_one_pdf() -> None:
    expected = [f"{BASE}theory/#x", f"#{names.space('law/b.md')}--y", f"{BASE}data/a.csv"]
    assert led("law/a/", WEB, "law/b/") == expected
    assert led("law/a.html", STICK, "law/b.html") == expected


@pytest.mark.parametrize("url", ["law/a/", "law/a.html", "/law/a", "law/a/index.html"])
def test_every_form_of_an_address_is_one_page(url: str) -> None:
    assert bare(url) == "law/a"


@pytest.mark.parametrize("url", ["", "./", "index.html", "/"])
def test_the_first_page_has_an_empty_address(url: str) -> None:
    assert bare(url) == ""


def test_a_copy_on_a_stick_and_the_web_give_one_text() -> None:
    expected = '<p><a href="/theory/#x">t</a> <a href="/law/b/#y">b</a> <a href="/data/a.csv">d</a></p>'
    assert rooted(WEB, "law/a/") == expected
    assert rooted(STICK, "law/a.html") == expected
    assert led("law/a/", expected, "law/b/") == led("law/a/", WEB, "law/b/")


@pytest.mark.parametrize(
    "html",
    ['<a href="#x">', '<a href="https://example.org/a.html">', '<a href="mailto:a@b.example">', '<i data-href="b">'],
)
def test_an_address_that_is_no_page_of_ours_stays(html: str) -> None:
    assert rooted(html, "law/a/") == html


def test_a_quote_in_an_address_stays_one() -> None:
    assert rooted('<a href="b&quot;c/">', "law/a/") == '<a href="/law/a/b&quot;c/">'
