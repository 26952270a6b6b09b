"""Chapters of a book share one bibliography."""

from __future__ import annotations

from explainer.handout import tree
from explainer.handout.book import share_sources
from explainer.handout.links import Place
from explainer.handout.normalise import normalise
from explainer.handout.sheet import Sheet

CHAPTER = (
    '<p><span class="cite">(<a href="#ref-x">X</a>)</span></p><section class="sources part"><h2 id="sources">S</h2>'
    '<ol class="refs"><li class="ref" id="ref-x"><span>Berita</span><div>X.</div></li></ol></section>'
)
LIBRARY = '<section class="bib-kind"><ol class="refs"><li class="ref" id="ref-{key}"><div>.</div></li></ol></section>'


def bound(library: str):
    """Normalise a chapter and a bibliography for one book, and share."""
    sheets = [Sheet("id", "a.md", "a/", "A", CHAPTER), Sheet("id", "b.md", "b/", "B", library)]
    pages = [normalise(sheet, Place.of(sheets, "")) for sheet in sheets]
    share_sources(pages)
    return pages[0].root


def test_a_citation_leads_to_the_bibliography():
    """The list at the end of the chapter is gone, since the book prints it once."""
    root = bound(LIBRARY.format(key="x"))

    assert tree.elements(root, "a")[0].get("href") == "#p-b--ref-x"
    assert tree.by_class(root, "sources") == []


def test_a_chapter_keeps_what_the_bibliography_lacks():
    """No citation may lead nowhere."""
    root = bound(LIBRARY.format(key="y"))

    assert tree.elements(root, "a")[0].get("href") == "#p-a--ref-x"
    assert len(tree.by_class(root, "sources")) == 1


def test_without_a_bibliography_nothing_changes():
    """A book of a few pages keeps their lists."""
    assert len(tree.by_class(bound("<p>B</p>"), "sources")) == 1
