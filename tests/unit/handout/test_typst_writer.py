"""A page as Typst source."""

import pytest

from explainer.faces import Face
from explainer.handout import tree, typst_table, typst_text, typst_writer
from explainer.handout.fonts import Fonts
from explainer.handout.links import Place
from explainer.handout.normalise import normalise
from explainer.handout.note import Note
from explainer.handout.paper import A4
from explainer.handout.sheet import Sheet
from explainer.handout.typst_text import breakable, literal

SIGNS = frozenset(range(0x20, 0x250)) | {0x259, 0x25C6, 0x25A1}
FONTS = Fonts((), SIGNS, Face(dict.fromkeys(range(32, 600), 500.0)), "")


def written(html: str) -> tuple[str, list[Note]]:
    sheet = Sheet("id", "a.md", "a/", "Judul", html)
    ready = normalise(sheet, Place.of([sheet], ""))
    writer = typst_writer.Writer(FONTS, typst_writer.anchors([ready]), lambda _: None)
    return writer.page(ready, lambda title: f"<{title}>"), writer.notes


@pytest.mark.parametrize("text", ['"; #panic()', "\\", '\\"', "#let x = 1", "$x$ *y* _z_ @k <l> [m] `n`"])
def test_text_is_never_markup(text: str) -> None:
    """Whatever a page says stands inside one string literal."""
    assert literal(text) == '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def test_a_paragraph_is_strings_and_calls() -> None:
    """Text goes out as literals, emphasis as a call."""
    source, _ = written("<p>Kerja <em>sama</em>.</p>")

    assert source.endswith('#"Kerja "#emph[#"sama"]#"."')


def test_a_foreign_phrase_tells_its_language() -> None:
    """A screen reader changes its voice."""
    source, _ = written('<p><em lang="en-US">defense</em></p>')

    assert '#text(lang: "en")[#emph[#"defense"]]' in source


def test_a_citation_leads_to_its_entry() -> None:
    """A citation links inside the PDF, since its entry is on the same page."""
    source, notes = written(
        '<p><span class="cite">(<a href="#ref-x">X, 2020</a>)</span></p><ol class="refs"><li class="ref" id="ref-x">'
        '<span class="ref-kind">Berita</span><div class="ref-body"><p class="ref-entry">X.</p></div></li></ol>'
    )

    assert '#goto("p-a--ref-x")[#"X, 2020"]' in source
    assert '#metadata("at")#label("p-a--ref-x")#reference([#"Berita"], [#"X."])' in source
    assert notes == []


def test_a_section_that_waits_says_so_on_paper_too() -> None:
    """Whoever prints the page reads the notice as well."""
    source, _ = written('<h2 id="a">Bab</h2><p class="waiting" role="note">Menunggu.</p>')

    assert '#waiting[#"Menunggu."]' in source


def test_a_link_that_leads_nowhere_keeps_its_words() -> None:
    """A dangling label would stop the whole PDF; it is told instead."""
    source, notes = written('<p><a href="#nowhere">sana</a></p>')

    assert "#goto" not in source
    assert '#"sana"' in source
    assert [note.kind for note in notes] == ["anchor"]


def test_a_claim_box_carries_its_verdict() -> None:
    """The template draws each verdict's edge; the word stands beside it."""
    source, _ = written(
        '<section class="claim dd-v--misdated"><header class="claim-head"><strong class="claim-verdict">Salah tanggal'
        '</strong></header><div class="claim-cols"><div><p>A</p></div><div><p>B</p></div></div></section>'
    )

    assert '#claim("misdated", whole: true)[#claim-head[#verdict-word("misdated")[#"Salah tanggal"]]' in source
    assert '#side-by-side([#"A"], [#"B"])' in source


def test_a_table_repeats_its_head() -> None:
    """The head row is told as such, with the columns' alignment."""
    source, _ = written(
        '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>x</td><td align="right">1</td>'
        "</tr></tbody></table>"
    )

    expected = 'align: (left, right,), table.header([#"A"], [#"B"]), [#"x"], [#"1"])'

    assert f"#table(columns: (auto, auto,), {expected}" in source


def test_a_wide_table_shares_the_column() -> None:
    """Columns get what their longest words need, and a share of the rest."""
    source, _ = written(f"<table><tr><td>{'kata ' * 90}</td><td>{'kata ' * 30}</td></tr></table>")

    assert source.count("fr") == 2


def test_a_list_keeps_its_letters() -> None:
    """Options are called by them."""
    source, _ = written('<ol type="A"><li>x</li></ol>')

    assert '#enum(numbering: "A.", start: 1, [#"x"])' in source


def test_room_to_write_is_drawn() -> None:
    """As many lines as the page asks for."""
    source, _ = written('<div class="write choose" data-lines="2"></div><div class="write" data-lines="5"></div>')

    assert "#choose(2)" in source
    assert "#write(5)" in source


def test_a_picture_is_numbered_and_stays_with_its_title() -> None:
    """Title and drawings in one figure; what is said of them follows."""
    source, _ = written(
        '<figure class="picture" id="f"><p class="picture-title">Jalur</p><div class="picture-panels"><div '
        'class="picture-panel"><svg><title>Jalur pipa</title></svg></div></div><figcaption><p class="picture-when">'
        "Per 2026.</p></figcaption></figure>"
    )

    assert '#numbered([#"Jalur"], [' in source
    assert source.index("#numbered") < source.index("Per 2026.")


def test_a_sign_without_a_glyph_is_told() -> None:
    """PDF/UA refuses an empty box, so a printed one takes its place."""
    source, notes = written("<p>日 ◇</p>")

    assert '#"□ ◆"' in source
    assert [note.kind for note in notes] == ["sign"]


def test_long_words_break_and_addresses_do_not() -> None:
    """Typst breaks addresses itself; other long words get places to break, never soft hyphens."""
    assert breakable("https://example.org/" + "a" * 40) == "https://example.org/" + "a" * 40
    assert "\u200b" in breakable("a" * 40)
    assert "\u00ad" not in breakable("a" * 40)


def test_a_sentence_that_introduces_a_box_stays_with_it() -> None:
    """A claim, a table or a picture never begins on the next sheet alone."""
    source, _ = written('<p>Satu.</p><p>Dua:</p><section class="claim"><p>x</p></section>')

    assert '#lead-in[#"Dua:"]' in source
    assert '#lead-in[#"Satu."]' not in source


def test_a_short_list_is_never_torn() -> None:
    """Its last item would stand alone on the next sheet; a longer one may go on overleaf."""
    short, _ = written("<p>Empat langkah.</p><ol><li>Satu</li><li>Dua<ul><li>Anak</li></ul></li></ol>")
    long, _ = written(f"<ul>{'<li>Satu</li>' * 7}</ul>")

    assert '#lead-in[#"Empat langkah."]' in short
    assert short.count("#unbroken[#enum(") == 1
    assert "#unbroken[#list(" not in short
    assert "#unbroken" not in long


def test_a_list_with_much_room_to_write_may_go_on_overleaf() -> None:
    """Four points with four lines each might be higher than a sheet."""
    point = '<li>Mengapa?<div class="write" data-lines="4"></div></li>'

    assert "#unbroken" in written(f"<ol>{point * 3}</ol>")[0]
    assert "#unbroken" not in written(f"<ol>{point * 4}</ol>")[0]


def test_a_small_table_is_never_torn() -> None:
    """One that is longer than a part of the sheet breaks, and repeats its head."""
    row = "<tr><td>Satu</td><td>Dua</td></tr>"

    assert "#unbroken[#table(" in written(f"<table>{row * 5}</table>")[0]
    assert "#unbroken" not in written(f"<table>{row * 50}</table>")[0]


def test_a_heading_is_held_with_a_small_table_that_has_a_footnote() -> None:
    """Typst would leave the heading behind when the footnote is what does not fit."""
    note = '<span class="footnote">https://example.org/</span>'
    row = "<tr><td>Satu{}</td><td>Dua</td></tr>"
    held, _ = written(f"<h1>Halaman</h1><h2>Judul</h2><table>{row.format(note)}</table><p>Lalu.</p>")
    free, _ = written(f"<h1>Halaman</h1><h2>Judul</h2><table>{row.format('')}</table>")

    assert 'above: 8mm)[#heading(depth: 2)[#"Judul"]\n\n#unbroken[#table(' in held
    assert held.endswith('#"Lalu."')
    assert "above: 8mm" not in free


def test_the_number_of_a_page_has_its_place_in_a_column() -> None:
    """A book prints it behind a link; without room for it two columns would lie on each other."""
    link = '<a class="paged" href="#p">kata</a>'
    rows = tree.elements(tree.parse(f"<table><tr><td>{link} lagi</td><td>{'kata ' * 300}</td></tr></table>"), "tr")
    plain = tree.elements(tree.parse(f"<table><tr><td>kata lagi</td><td>{'kata ' * 300}</td></tr></table>"), "tr")
    wide, narrow = (
        float(typst_table.plan(some, 2, FONTS.label, A4, may_turn=True).columns[0][:-2]) for some in (rows, plain)
    )

    assert wide > narrow + 30
    assert tree.words(rows[0]).startswith("kata lagi")


def test_a_column_of_long_cells_gets_more_of_the_sheet() -> None:
    """One long cell does not take it from a column in which every cell is rather long."""
    rows = [("a", "kata " * 12, "b")] * 9 + [("a", "kata " * 12, "kata " * 40)]
    html = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    rows_ = tree.elements(tree.parse(f"<table>{html}</table>"), "tr")
    first, often, once = (
        float(width[:-2]) for width in typst_table.plan(rows_, 3, FONTS.label, A4, may_turn=True).columns
    )

    assert often > once > first


def test_a_long_run_in_an_address_breaks_and_is_copied_whole() -> None:
    """Typst breaks addresses at slashes; after an underscore an empty box lets it."""
    address = "https://24.kg/english/297105_Administration_of_President_comments_on_idea/"

    assert typst_text.written(address) == (
        '#"https://24.kg/english/297105_"#box()#"Administration_"#box()#"of_"#box()#"President_"#box()#"comments_"'
        '#box()#"on_"#box()#"idea/"'
    )
    assert typst_text.written("satu_dua " * 9) == f"#{literal('satu_dua ' * 9)}"


def test_a_running_head_has_one_line() -> None:
    """A long title ends at its colon, or at a word."""
    assert typst_text.running("Tiga fungsi") == "Tiga fungsi"
    assert typst_text.running("Indonesia dan kisah ini: apa kata Jakarta tentang Karabakh") == "Indonesia dan kisah ini"
    assert typst_text.running("kata " * 20) == "kata " * 10 + "kata …"
