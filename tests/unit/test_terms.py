"""The first use of a term in a chapter becomes a link; what is no running text stays as it was."""

import pytest

from explainer.archive import Archive
from explainer.cards import Abbreviation, Both, Forms, Term, Word
from explainer.render import terms
from explainer.render.html import Desk


def term(key: str, name: str, *, also: tuple[str, ...] = (), short: str = "") -> Term:
    return Term(
        key=key, category="law", term=Both(id=name, en=name), definition=Both(id=f"arti {name}", en=f"what {name} is"),
        allowed=Forms(en=also), abbreviation=(Abbreviation(form=short, language="en"),) if short else (),
    )  # fmt: skip


TERMS = {
    one.key: one
    for one in (
        term("umbrella", "security umbrella"),
        term("offset", "defense offset", also=("offset", "offsets")),
        term("dilemma", "security dilemma"),
        term("uav", "unmanned aerial vehicle", also=("drone",), short="UAV"),
        term("minsk", "OSCE Minsk Group", short="OSCE"),
        term("male", "medium-altitude long-endurance aircraft", short="MALE"),
        term("quoted", '"Zangezur corridor"'),
    )
}
DESK = Desk(Archive(terms=TERMS, words={"term-card": Word(key="term-card", id="Istilah", en="Term")}), "en", {}, "../")


def links(html: str, *keys: str) -> list[str]:
    """Give the words that became links, after asserting that nothing else changed."""
    marked, met = terms.marked(html, keys or ("umbrella", "offset", "quoted"), DESK)
    found = []
    while '<a class="term"' in marked:
        before, _, rest = marked.partition('<a class="term"')
        _, _, rest = rest.partition(">")
        words, _, after = rest.partition("</a>")
        found.append(words)
        marked = before + words + after
    assert marked == html
    assert len(found) >= len(met)
    return found


def test_the_first_use_in_each_chapter_is_linked_to_the_glossary() -> None:
    marked, met = terms.marked("<p>An offset, an offset.</p><h2>B</h2><p>Offsets.</p>", ["offset"], DESK)

    link = '<a class="term" href="../evidence/glossary/#offset">'
    assert marked == f"<p>An {link}offset</a>, an offset.</p><h2>B</h2><p>{link}Offsets</a>.</p>"
    assert met == ["offset"]


@pytest.mark.parametrize(
    "html",
    [
        '<p><a href="x">an offset</a></p>',
        "<h2>An offset</h2><h3>An offset</h3>",
        "<p><code>offset</code></p><pre><code>offset</code></pre>",
        '<p><span class="cite">(<a href="#ref-a">Offset, 2020</a>)</span></p>',
        '<p><span class="cite">(offset)</span> <a class="event" href="x">offset</a></p>',
        "<table><thead><tr><th>Offset</th></tr></thead></table>",
        '<section class="claim"><p>offset</p></section>',
        "<details><summary>offset</summary></details>",
        "<p title=\"offset > offset\" data-x='offset'>text</p><!-- offset --><script>offset()</script>",
        "<p>offsetting, un-offset, offset-linked, reoffset</p>",
        "<svg><linearGradient>offset</linearGradient></svg>",
    ],
)
def test_what_is_no_running_text_stays(html: str) -> None:
    assert links(html) == []


def test_the_body_of_a_table_and_a_list_are_running_text() -> None:
    assert links("<table><tbody><tr><td>an offset</td></tr></tbody></table>") == ["offset"]
    assert links("<ul><li>a <b>security umbrella</b></li></ul>") == ["security umbrella"]


def test_text_after_a_shut_element_is_open_again() -> None:
    assert links('<p><em><code>a</em></code><img src="x"> <br> offset &amp; &#233; security\numbrella</p>') == [
        "offset",
        "security\numbrella",
    ]


def test_a_longer_term_that_is_not_listed_keeps_its_words_together() -> None:
    assert links("<p>A security dilemma.</p>", "umbrella") == []
    assert links("<p>The OSCE Minsk Group and the OSCE.</p>", "minsk") == ["OSCE Minsk Group"]


def test_an_abbreviation_is_linked_on_any_page_with_terms_and_by_its_capitals() -> None:
    assert links("<p>A UAV, a MALE aircraft, a male voice, a drone.</p>", "offset") == ["UAV", "MALE"]


def test_a_part_of_a_name_in_capitals_is_no_abbreviation_of_it() -> None:
    assert links("<p>The OSCE.</p>", "offset") == []


def test_a_name_in_quotation_marks_is_found_inside_them() -> None:
    assert links('<p>The "Zangezur corridor".</p>') == ["Zangezur corridor"]


def test_a_page_that_lists_nothing_stays_as_it_is() -> None:
    assert terms.marked("<p>UAV</p>", [], DESK) == ("<p>UAV</p>", [])
    assert terms.marked("<p>UAV</p>", ["unknown"], DESK) == ("<p>UAV</p>", [])


def test_html_that_is_not_whole_is_kept_to_the_letter() -> None:
    for html in ("<p>a < b & offset </p", "<p>offset <", "</p></p>offset", "<p>x<![CDATA[offset]]>", "&&;&#x;offset"):
        links(html)


def test_the_cards_stand_in_a_template_and_escape_their_text() -> None:
    odd = Term(key="odd", category="law", term=Both(id="a<b", en="a<b"), definition=Both(id="<i>", en="<i>"))
    written = terms.cards(["odd"], Desk(Archive(terms={"odd": odd}, words=DESK.archive.words), "en", {}))

    assert written.startswith('<template id="dd-terms" data-head="Term"')
    assert "a&lt;b" in written
    assert "<p>&lt;i&gt;</p>" in written
    assert terms.cards([], DESK) == ""
