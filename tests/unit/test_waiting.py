"""A reader sees where a section waits to be read again beside its twin."""

from lxml import html

from explainer.archive import Archive
from explainer.cards import Lang, Word
from explainer.render.html import Desk
from explainer.render.waiting import noticed
from trees import Element, attribute, elements

PAGE = """\
<h1 id="top">Judul</h1>
<p>Awal.</p>
<h2 id="one">Satu</h2>
<h3 id="inner">Di dalam</h3>
<p>Isi.</p>
<h2 id="two" class="x">Dua</h2>
<p>Isi.</p>
<h2 id="three">Tiga</h2>
<p>Isi.</p>
"""
WORDS = {
    "waiting": Word(key="waiting", id="Bagian ini menunggu.", en="This section waits."),
    "waiting-page": Word(key="waiting-page", id="Halaman ini menunggu.", en="This page waits."),
}


def told(*waiting: str, lang: Lang = "id") -> list[tuple[str, str]]:
    """Give each notice with the anchor of the heading right before it."""
    tree = html.fromstring(noticed(PAGE, Desk(Archive(words=WORDS), lang, {}, waiting=frozenset(waiting))))
    return [(anchor(p), str(p.text)) for p in elements(tree, "//p[@class='waiting'][@role='note']")]


def anchor(notice: Element) -> str:
    before = notice.getprevious()
    assert before is not None, "no heading before a notice"
    return attribute(before, "id")


def test_nothing_is_told_where_nothing_waits() -> None:
    assert noticed(PAGE, Desk(Archive(), "id", {})) == PAGE


def test_a_notice_stands_at_the_head_of_its_chapter_in_the_language_of_the_page() -> None:
    assert told("two") == [("two", "Bagian ini menunggu.")]
    assert told("two", lang="en") == [("two", "This section waits.")]


def test_what_stands_below_a_chapter_counts_for_it_once() -> None:
    assert told("inner", "one") == [("one", "Bagian ini menunggu.")]


def test_the_lead_is_told_behind_the_title() -> None:
    assert told("_lead") == told("top") == [("top", "Bagian ini menunggu.")]


def test_where_most_chapters_wait_the_page_says_it_once() -> None:
    assert told("one", "two") == [("top", "Halaman ini menunggu.")]


def test_an_anchor_that_the_page_does_not_have_changes_nothing() -> None:
    assert told("gone") == []
