"""What paper makes of a page's HTML."""

from lxml import etree

from explainer.handout import tree
from explainer.handout.links import Place, bare
from explainer.handout.normalise import normalise
from explainer.handout.sheet import Sheet

BASE = "https://diplomasi.example/"


def page(html, key="theory/three.md", url="theory/three/"):
    return Sheet("id", key, url, "Tiga", html)


def ready(html, base=BASE, *others):
    sheet = page(html)
    return normalise(sheet, Place.of([sheet, *others], base))


def printed(html, base=BASE, *others):
    return etree.tostring(ready(html, base, *others).root, encoding="unicode")


def test_scripts_forms_and_icons_stay_on_the_screen():
    """What only operates a screen is not printed; the words around it are."""
    html = (
        '<p>A<script>x</script> <button>Klik</button><a class="headerlink" href="#x">¶</a>B</p>'
        '<nav class="term-index">A B</nav>'
    )

    assert tree.words(ready(html).root) == "A B"


def test_a_glossary_button_is_a_word():
    """The button that opens a glossary card holds a word of the sentence."""
    assert tree.words(ready('<p>Sebuah <button class="term">ofset</button>.</p>').root) == "Sebuah ofset."


def test_white_space_is_single():
    """Line ends of the HTML are blanks, and none stands at an edge or twice."""
    root = ready("<p>\n satu\n <em> dua </em> tiga\n</p>").root

    assert "".join(root.itertext()).rstrip() == "satu dua tiga"


def test_letters_are_composed():
    """A letter written in two signs becomes the one that the faces have."""
    assert tree.words(ready("<p>s\u0327 g\u0306</p>").root) == "ş ğ"


def test_answers_move_behind_the_questions():
    """Students see the questions first; the answers stand before the sources, opened."""
    root = ready(
        '<section class="part part--check-yourself"><h2 id="check-yourself">Uji</h2><p>1?</p>'
        '<details class="success"><summary>Jawaban 1</summary><p>A.</p></details></section>'
        '<section class="sources part"><h2 id="sources">Sumber</h2></section>'
    ).root

    assert [tree.words(h) for h in tree.elements(root, "h1", "h2")] == ["Uji", "Kunci jawaban", "Sumber"]
    assert not tree.elements(root, "details")
    assert [tree.words(p) for p in tree.elements(tree.by_class(root, "answer")[0], "p")] == ["Jawaban 1", "A."]


def test_what_is_folded_lies_open():
    """Paper cannot be clicked."""
    text = printed('<details class="claim-evidence"><summary>Bukti (4)</summary><ul><li>Satu</li></ul></details>')

    assert '<p class="opened-title">Bukti (4)</p>' in text
    assert '<div class="opened claim-evidence">' in text


def test_tabs_stand_below_each_other():
    """Every tab is printed under its label."""
    root = ready(
        '<div class="tabbed-set"><input type="radio"><div class="tabbed-labels"><label>A</label><label>B</label></div>'
        '<div class="tabbed-content"><div class="tabbed-block"><p>1</p></div><div class="tabbed-block"><p>2</p></div>'
        "</div></div>"
    ).root

    assert [tree.words(b) for b in tree.by_class(root, "opened-title")] == ["A", "B"]


def test_anchors_live_in_the_name_space_of_their_page():
    """In a book two pages may have the same anchor; a repeated one on a page is dropped."""
    root = ready('<h2 id="in-brief">A</h2><p id="in-brief">B</p><a href="#in-brief">C</a>').root

    assert [e.get("id") for e in tree.elements(root) if e.get("id")] == ["p-theory-three--in-brief"]
    assert tree.elements(root, "a")[0].get("href") == "#p-theory-three--in-brief"


def test_a_link_to_a_page_of_the_book_stays_inside():
    """And tells, unless it is a short mark, that a page number is wanted."""
    other = page("", "conflict/timeline.md", "conflict/timeline/")
    there = "../../conflict/timeline/#war"
    root = ready(f'<a href="{there}">a</a><a class="event" href="{there}">b</a>', BASE, other).root

    assert [a.get("href") for a in tree.elements(root, "a")] == ["#p-conflict-timeline--war"] * 2
    assert ["paged" in tree.classes(a) for a in tree.elements(root, "a")] == [True, False]


def test_a_link_to_another_page_leads_to_the_site():
    """With an address of the site the link is whole; without one its words stay."""
    html = '<a href="../../tb2/#x">TB2</a>'

    assert 'href="https://diplomasi.example/tb2/#x"' in printed(html)
    assert "href" not in printed(html, "")


def test_an_address_has_one_form():
    """Pages are found with and without slashes and index.html."""
    assert bare("./") == bare("index.html") == ""
    assert bare("theory/three/") == bare("/theory/three/index.html") == "theory/three"


def test_skipped_levels_are_closed_alike():
    """Two headings of one level remain of one level; the page is named once."""
    done = ready("<h1>A</h1><h3>B</h3><h4>C</h4><h3>D</h3>")

    assert [h.tag for h in tree.elements(done.root, "h1", "h2", "h3", "h4")] == ["h1", "h2", "h3", "h2"]
    assert [note.kind for note in done.notes] == ["heading"]


def test_every_picture_has_a_description():
    """A picture without one is told, and gets a general one."""
    done = ready('<img src="x.png">')

    assert [note.kind for note in done.notes] == ["alt"]
    assert tree.elements(done.root, "img")[0].get("alt") == "Gambar tanpa keterangan"


def test_a_footnote_moves_to_its_call():
    """The list at the end is gone, its text stands at the call."""
    text = printed(
        '<p>Teks<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>.</p><div class="footnote"><ol>'
        '<li id="fn:1"><p>Catatan.&#160;<a class="footnote-backref" href="#fnref:1">↩</a></p></li></ol></div>'
    )

    assert '<span class="footnote"><span>Catatan.' in text
    assert "<ol>" not in text
