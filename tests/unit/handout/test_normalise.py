"""What paper makes of a page's HTML."""

from lxml import etree

from explainer.handout import tree
from explainer.handout.links import Place, bare
from explainer.handout.normalise import Ready, normalise
from explainer.handout.sheet import Sheet

BASE = "https://diplomasi.example/"


def page(html: str, key: str = "theory/three.md", url: str = "theory/three/") -> Sheet:
    return Sheet("id", key, url, "Tiga", html)


def ready(html: str, base: str = BASE, *others: Sheet) -> Ready:
    sheet = page(html)
    return normalise(sheet, Place.of([sheet, *others], base))


def printed(html: str, base: str = BASE, *others: Sheet) -> str:
    return etree.tostring(ready(html, base, *others).root, encoding="unicode")


def test_scripts_forms_and_icons_stay_on_the_screen() -> None:
    """What only operates a screen is not printed; the words around it are."""
    html = (
        '<p>A<script>x</script> <button>Klik</button><a class="headerlink" href="#x">¶</a>B</p>'
        '<nav class="term-index">A B</nav>'
    )

    assert tree.words(ready(html).root) == "A B"


def test_a_glossary_button_is_a_word() -> None:
    """The button that opens a glossary card holds a word of the sentence."""
    assert tree.words(ready('<p>Sebuah <button class="term">ofset</button>.</p>').root) == "Sebuah ofset."


def test_white_space_is_single() -> None:
    """Line ends of the HTML are blanks, and none stands at an edge or twice."""
    root = ready("<p>\n satu\n <em> dua </em> tiga\n</p>").root

    assert "".join(str(t) for t in root.itertext()).rstrip() == "satu dua tiga"


def test_letters_are_composed() -> None:
    """A letter written in two signs becomes the one that the faces have."""
    assert tree.words(ready("<p>s\u0327 g\u0306</p>").root) == "ş ğ"


def test_what_is_folded_lies_open() -> None:
    """Paper cannot be clicked."""
    text = printed('<details class="claim-evidence"><summary>Bukti (4)</summary><ul><li>Satu</li></ul></details>')

    assert '<p class="opened-title">Bukti (4)</p>' in text
    assert '<div class="opened claim-evidence">' in text


def test_tabs_stand_below_each_other() -> None:
    """Every tab is printed under its label."""
    root = ready(
        '<div class="tabbed-set"><input type="radio"><div class="tabbed-labels"><label>A</label><label>B</label></div>'
        '<div class="tabbed-content"><div class="tabbed-block"><p>1</p></div><div class="tabbed-block"><p>2</p></div>'
        "</div></div>"
    ).root

    assert [tree.words(b) for b in tree.by_class(root, "opened-title")] == ["A", "B"]


def test_words_that_lead_out_of_the_site_tell_their_address_once() -> None:
    """Paper cannot be clicked: the address stands at the foot, and not where it is printed already."""
    root = ready(
        '<p><a href="https://dictio.id/t/1">Dictio</a>, <a href="https://dictio.id/t/1">lagi</a>, '
        '<a href="https://unhcr.org/x">unhcr.org/x</a></p><ol><li class="ref"><a href="https://z.org">Z</a></li></ol>'
    ).root

    assert [tree.words(note) for note in tree.by_class(root, "footnote")] == ["https://dictio.id/t/1"]
    assert tree.words(root).startswith("Dictiohttps://dictio.id/t/1, lagi,")


def test_anchors_live_in_the_name_space_of_their_page() -> None:
    """In a book two pages may have the same anchor; a repeated one on a page is dropped."""
    root = ready('<h2 id="in-brief">A</h2><p id="in-brief">B</p><a href="#in-brief">C</a>').root

    assert [e.get("id") for e in tree.elements(root) if e.get("id")] == ["p-theory-three--in-brief"]
    assert tree.elements(root, "a")[0].get("href") == "#p-theory-three--in-brief"


def test_a_link_to_a_page_of_the_book_stays_inside() -> None:
    """And tells, unless it is a short mark, that a page number is wanted."""
    other = page("", "conflict/timeline.md", "conflict/timeline/")
    there = "../../conflict/timeline/#war"
    root = ready(f'<a href="{there}">a</a><a class="event" href="{there}">b</a>', BASE, other).root

    assert [a.get("href") for a in tree.elements(root, "a")] == ["#p-conflict-timeline--war"] * 2
    assert ["paged" in tree.classes(a) for a in tree.elements(root, "a")] == [True, False]


def test_a_link_to_another_page_leads_to_the_site() -> None:
    """With an address of the site the link is whole; without one its words stay."""
    html = '<a href="../../tb2/#x">TB2</a>'

    assert 'href="https://diplomasi.example/tb2/#x"' in printed(html)
    assert "href" not in printed(html, "")


def test_an_address_has_one_form() -> None:
    """Pages are found with and without slashes and index.html."""
    assert bare("./") == bare("index.html") == ""
    assert bare("theory/three/") == bare("/theory/three/index.html") == "theory/three"


def test_skipped_levels_are_closed_alike() -> None:
    """Two headings of one level remain of one level; the page is named once."""
    done = ready("<h1>A</h1><h3>B</h3><h4>C</h4><h3>D</h3>")

    assert [h.tag for h in tree.elements(done.root, "h1", "h2", "h3", "h4")] == ["h1", "h2", "h3", "h2"]
    assert [note.kind for note in done.notes] == ["heading"]


def test_every_picture_has_a_description() -> None:
    """A picture without one is told, and gets a general one."""
    done = ready('<img src="x.png">')

    assert [note.kind for note in done.notes] == ["alt"]
    assert tree.elements(done.root, "img")[0].get("alt") == "Gambar tanpa keterangan"


def test_a_footnote_moves_to_its_call() -> None:
    """The list at the end is gone, its text stands at the call."""
    text = printed(
        '<p>Teks<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>.</p><div class="footnote"><ol>'
        '<li id="fn:1"><p>Catatan.&#160;<a class="footnote-backref" href="#fnref:1">↩</a></p></li></ol></div>'
    )

    assert '<span class="footnote"><span>Catatan.' in text
    assert "<ol>" not in text
