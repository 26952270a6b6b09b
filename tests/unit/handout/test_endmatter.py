"""What stands behind the pages of one PDF."""

from explainer.handout import endmatter, tree, volume
from explainer.handout.links import Place
from explainer.handout.normalise import Ready, normalise
from explainer.handout.paper import A4
from explainer.handout.sheet import Room, Sheet

CHAPTER = (
    "<h1>J</h1>"
    '<p><a class="term" href="../evidence/glossary/#offset">ofset</a> <span class="cite">(<a href="#ref-{key}">X</a>)'
    '</span></p><section class="sources part"><h2 id="sources">S</h2><ol class="refs">'
    '<li class="ref" id="ref-{key}"><span>Berita</span><div><p class="ref-entry">{entry}</p>{note}</div></li></ol>'
    "</section>"
)
TERMS = '<template id="dd-terms"><div data-term="offset"><p><b>ofset</b></p><p>Imbal beli.</p></div></template>'
LIBRARY = (
    "<h1>L</h1>"
    '<section class="bib-kind"><ol class="refs"><li class="ref" id="ref-x"><div><p class="ref-entry">{entry}</p></div>'
    "</li></ol></section>"
)


def chapter(key: str, entry: str, note: str = "", name: str = "a") -> Sheet:
    html = CHAPTER.format(key=key, entry=entry, note=note)
    return Sheet("id", f"{name}.md", f"{name}/", name.upper(), html, terms=TERMS)


def bound(*sheets: Sheet) -> list[Ready]:
    """Normalise pages for one PDF and add what stands behind them."""
    made = volume.choice(Room("id", "S", "", "", sheets), sheets, "student", A4)
    pages = [normalise(sheet, Place.of(sheets, "")) for sheet in sheets]
    endmatter.add(pages, made)
    return pages


def hrefs(root: tree.Element, name: str) -> list[str | None]:
    return [a.get("href") for a in tree.elements(root, "a") if name in tree.classes(a) or not name]


def test_a_page_lists_its_terms_before_its_sources() -> None:
    """And the marks in its text lead there."""
    (page,) = bound(chapter("x", "X."))

    assert [tree.words(h) for h in tree.elements(page.root, "h2")] == ["Istilah", "S"]
    assert hrefs(page.root, "term") == ["#p-a--term-offset"]


def test_several_pages_share_one_list_of_sources() -> None:
    """A work that two pages cite under different anchors stands there once, with its fuller note."""
    one, two, end = bound(chapter("x", "X."), chapter("7", "X.", "<p>Catatan.</p>", name="b"))

    assert tree.by_class(one.root, "sources") == tree.by_class(two.root, "sources") == []
    assert [tree.words(entry) for entry in tree.by_class(end.root, "ref")] == ["BeritaX.Catatan."]
    assert hrefs(one.root, "")[1] == hrefs(two.root, "")[1] == "#p-handout-end--source-1"


def test_several_pages_share_one_list_of_terms() -> None:
    """A term that two pages use is explained once."""
    *pages, end = bound(chapter("x", "X."), chapter("y", "Y.", name="b"))

    assert len(tree.by_class(end.root, "term")) == 1
    assert {href for page in pages for href in hrefs(page.root, "term")} == {"#p-handout-end--term-offset"}


def test_a_bibliography_makes_the_lists_of_the_pages_needless() -> None:
    """No work is printed twice, and a citation leads to the bibliography."""
    library = Sheet("id", "sources.md", "sources/", "L", LIBRARY.format(entry="X."))
    one, _, end = bound(chapter("7", "X."), library)

    assert hrefs(one.root, "")[1] == "#p-sources--ref-x"
    assert tree.by_class(one.root, "sources") == tree.by_class(end.root, "sources") == []


def test_a_page_keeps_what_the_bibliography_lacks() -> None:
    """No citation may lead nowhere."""
    library = Sheet("id", "sources.md", "sources/", "L", LIBRARY.format(entry="Y."))
    one, _, _ = bound(chapter("x", "X."), library)

    assert hrefs(one.root, "")[1] == "#p-a--ref-x"
    assert len(tree.by_class(one.root, "sources")) == 1
