"""A deck as a page of its own, and the shelf it is kept on."""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from explainer.slides import kept, sheet
from explainer.slides.sheet import Around
from explainer.slides.slide import Page, Slide

KEYS = ("slides", "slides-page", "slides-full", "slides-print", "slides-keys", "slides-keys-told", "slides-around",
        "slides-previous", "slides-next", "twin", "download-pdf", "reviewed", "footer-licence", "level-remember",
        "slides-question", "slides-answer", "slides-sources")  # fmt: skip
WORDS = {key: f"<{key}>" for key in KEYS}
BRIEF = '<section class="part part--in-brief"></section>'
PAGE = Page(
    "en", "theory/index.md", "en/theory/index.html", BRIEF, 'A "title" & more', "A summary.", "2026-11-21", "Site"
)
MADE = [Slide("title", "T", "<p>x</p>"), Slide("points", "P", '<ul><li><a href="../law/">l</a></li></ul>', "1/1")]


@pytest.fixture
def html() -> str:
    around = Around("default-src 'none'", "slides/theory/index.html", "handouts/en/slides-theory.pdf")
    return sheet.write(PAGE, MADE, around, WORDS)


def test_it_is_in_its_language_and_out_of_search_engines(html: str) -> None:
    """The deck repeats the page, which is what a search should find."""
    assert '<html lang="en">' in html
    assert '<meta name="robots" content="noindex,follow">' in html
    assert "<title>&lt;slides&gt;: A &quot;title&quot; &amp; more · Site</title>" in html


def test_nothing_in_it_offends_the_policy(html: str) -> None:
    """No script but by address, no style but by sheet, no handler."""
    assert 'content="default-src &#x27;none&#x27;"' in html
    assert re.findall(r"<script(?![^>]*\ssrc=)", html) == []
    assert re.findall(r"<style|\sstyle=|\son\w+=", html) == []


def test_one_heading_of_the_first_level_and_a_number_on_each_slide(html: str) -> None:
    """It reads as a document where there is no script."""
    assert html.count("<h1>") == 1
    assert re.findall(r'data-number="([^"]+)"', html) == ["1 / 2", "2 / 2"]
    assert re.findall(r'<section class="([^"]+)"', html) == ["slide slide--title", "slide slide--points"]


def test_the_bar_leads_to_the_page_the_pdf_and_the_other_language(html: str) -> None:
    """Its buttons wait for the script."""
    bar = html[html.index("<header") : html.index("</header>")]

    assert re.findall(r'href="([^"]+)"', bar) == [
        "../../theory/",
        "../../../handouts/en/slides-theory.pdf",
        "../../../slides/theory/",
    ]
    assert bar.count("<button") == bar.count(" hidden>") - 1 == 2
    assert "../../law/" in html


def test_without_a_twin_or_a_pdf_neither_is_offered() -> None:
    """Nobody is led nowhere."""
    bare = sheet.write(PAGE, MADE, Around("", folders=False), WORDS)

    assert "hreflang" not in bare
    assert ".pdf" not in bare
    assert '<a href="../../theory/index.html">' in bare


def test_a_deck_is_made_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second build takes it from the shelf; another word makes it anew."""
    calls: list[Mapping[str, str]] = []
    write = sheet.write

    def counted(page: Page, made: Sequence[Slide], around: Around, words: Mapping[str, str]) -> str:
        calls.append(words)
        return write(page, made, around, words)

    monkeypatch.setattr(sheet, "write", counted)
    for words in (WORDS, WORDS, {**WORDS, "slides": "Other"}):
        shelf = kept.Shelf(tmp_path, {"id": words, "en": words})
        shelf.deck(PAGE, Around(""))
        shelf.tidy()

    assert len(calls) == 2
    assert len(list((tmp_path / kept.FOLDER).glob("*.html"))) == 2


def test_a_tiny_site_keeps_nothing(tmp_path: Path) -> None:
    """Tests build in temporary folders."""
    assert b"<h1>" in kept.Shelf(None, {"en": WORDS}).deck(PAGE, Around(""))
