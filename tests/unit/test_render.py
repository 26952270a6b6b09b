"""Cards become HTML; blocks are placeholders until Markdown is done."""

import re
from dataclasses import replace

import pytest

from explainer.archive import Archive
from explainer.cards import Both, Certainty, Claim, Event, Evidence, Lang, Reference, Said, Word
from explainer.render import bibliography, claims, page, timeline
from explainer.render.citations import Work
from explainer.render.html import Desk, prose

REFERENCE = Reference(key="a", type="book", kind="academic", title="Judul", verified="true", publishable="true")
CLAIM = Claim(
    key="PUTRI-045", paper="a", locator=Both(id="hlm. 3", en="p. 3"), topic="casualties", kind="figure",
    claim=Both(id="105 <tewas>", en="105 <dead>"), verdict="misdated",
    record=Said(id="September 2022", en="September 2022", sources=("a",)),
    certainty=Certainty(id="Pasti.", en="Sure.", level="established"), advice=Both(id="Tulis.", en="Write."),
    evidence=(Evidence(ref="a", says=Both(id="begini", en="so"), seen="true"),), severity="high", reviewed="2026-11-21",
)  # fmt: skip
EVENT = Event(
    key="war", date="2020-09-27", phase="war-2020", lane="ground", actors=(), confidence="high",
    title=Both(id="Perang", en="War"),
    facts=(Said(id="Pecah.", en="Began.", sources=("a",)),),
)  # fmt: skip
NAMES = ("notes-elsewhere", "sources-of-page", "kind-academic")
WORDS = {"timeline-mark": Word(key="timeline-mark", id="Lini masa", en="Timeline")}


def desk(up: str = "../", *, offline: bool = False) -> Desk:
    archive = Archive({"a": REFERENCE}, claims={"PUTRI-045": CLAIM}, events={"war": EVENT}, words=WORDS)
    return Desk(archive, "id", {"a": Work("Entri.", "Aa, 2020")}, up, offline)


def test_a_citation_becomes_a_link_and_is_remembered() -> None:
    done = page.before("Isi [@a, 6].", desk())

    assert done.markdown == 'Isi <span class="cite">(<a href="#ref-a">Aa, 2020, hlm. 6</a>)</span>.'
    assert done.sources == ["a"]


def test_code_keeps_what_looks_like_a_mark() -> None:
    markdown = "`[@a]` dan\n\n```\n{claim: PUTRI-045}\n[@a]\n```\n"

    assert page.before(markdown, desk()).markdown == markdown


def test_an_event_mark_links_to_the_timeline_of_the_same_language() -> None:
    done = page.before("Pecah {event: war}.", desk())

    assert 'href="../conflict/timeline/#war"' in done.markdown
    assert ">27 September 2020</a>" in done.markdown


@pytest.mark.parametrize(
    ("markdown", "told"),
    [
        ("Pecah 27 September 2020 {event: war}.", "Pecah 27 September 2020."),
        ("Pada 27 September 2020 perang pecah {event: war}.", "Pada 27 September 2020 perang pecah 27 September 2020."),
        ("26–27 September 2020 {event: war}", "26–27 September 2020 27 September 2020"),
    ],
    ids=["twice", "apart", "another date"],
)
def test_no_date_is_read_twice_in_a_row(markdown: str, told: str) -> None:
    """A mark that follows its own date takes its place."""
    assert re.sub(r"<[^>]+>", "", page.before(markdown, desk()).markdown) == told


def test_the_offline_copy_links_to_files() -> None:
    assert desk(offline=True).href("evidence/claims.md", "PUTRI-045") == "../evidence/claims.html#PUTRI-045"
    assert desk().href("theory/index.md") == "../theory/"
    assert desk(offline=True).href("theory/index.md") == "../theory/index.html"


def test_a_claim_box_stands_where_its_mark_stood_and_its_sources_join_the_list() -> None:
    done = page.before("Awal.\n\n{claim: PUTRI-045}\n\nAkhir [@a].\n", desk())
    html = page.after("<p>Awal.</p>" + done.markdown.split("\n")[2], done, desk())

    assert 'class="claim dd-v--misdated"' in html
    assert 'id="ref-a"' in html


def test_a_claim_cannot_smuggle_markup() -> None:
    box = claims.box(CLAIM, desk())

    assert "105 &lt;tewas&gt;" in box
    assert "<tewas" not in box


def test_the_ledger_has_the_number_as_anchor_and_shows_the_evidence() -> None:
    box = claims.box(CLAIM, desk(), ledger=True)

    assert 'id="PUTRI-045"' in box
    assert "begini" in box


def test_events_stand_by_phase_in_the_order_of_their_dates() -> None:
    later = Event(
        key="b",
        date="1988-02-20",
        phase="background",
        lane="diplomacy",
        actors=(),
        confidence="low",
        title=EVENT.title,
        facts=EVENT.facts,
    )
    html = timeline.timeline([EVENT, later], desk())

    assert html.index('id="b"') < html.index('id="war"')


def test_chapters_are_wrapped_and_the_lead_is_not() -> None:
    html = page.sections('<p>a</p><h2 id="x">X</h2><p>b</p><h2 id="y">Y</h2>')

    assert html.startswith("<p>a</p><section")
    assert html.count("</section>") == 2
    assert 'class="part part--x"' in html


def test_only_emphasis_is_markup_in_a_card() -> None:
    assert prose("*a* & <b> 2*3*4") == "<em>a</em> &amp; &lt;b&gt; 2*3*4"


@pytest.mark.parametrize(
    ("lang", "count", "expected"),
    [("en", 1, "treaty"), ("en", 2, "treaties"), ("id", 1, "perjanjian"), ("id", 2, "perjanjian")],
)
def test_a_count_of_sources_is_said_in_the_singular_for_one(lang: Lang, count: int, expected: str) -> None:
    words = {"count-treaty": Word(key="count-treaty", id="perjanjian", en="treaty|treaties")}

    assert bibliography.spoken("treaty", count, Desk(Archive(words=words), lang, {}, "")) == expected


@pytest.mark.parametrize(("more", "told"), [(-1, True), (0, False)], ids=["as many as a phone bears", "one more"])
def test_a_page_of_very_many_works_leaves_the_notes_to_the_list_of_all(more: int, *, told: bool) -> None:
    keys = [f"k{n}" for n in range(bibliography.MANY + 1 + more)]
    noted = {key: replace(REFERENCE, key=key, note=Both(id="Catatan kami.", en="Our note.")) for key in keys}
    words = {**WORDS, **{name: Word(key=name, id=name, en=name) for name in NAMES}}
    at = Desk(Archive(noted, words=words), "id", {key: Work("Entri.", key) for key in keys}, "../")

    assert ("Catatan kami." in bibliography.page_list(keys, at)) is told
    assert ("notes-elsewhere" in bibliography.page_list(keys, at)) is not told
