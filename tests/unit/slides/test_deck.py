"""A page cut into slides."""

import re

import pytest

from explainer.slides import deck
from explainer.slides.slide import Page, Slide

WORDS = {
    "reviewed": "Diperiksa",
    "footer-licence": "CC BY 4.0",
    "level-remember": "mengingat",
    "slides-question": "Pertanyaan",
    "slides-answer": "Jawaban",
    "slides-sources": "Sumber",
}
REFS = '<section class="sources part"><ol class="refs">{}</ol></section>'
REF = (
    '<li class="ref" id="ref-{0}"><div class="ref-body"><p class="ref-entry">Entri {0}.</p>'
    '<p class="ref-note">x</p></div></li>'
)


def brief(*points: str) -> str:
    items = "".join(f"<li>{point}</li>" for point in points)
    return f'<section class="part part--in-brief"><h2 id="in-brief">Singkatnya</h2><ul>{items}</ul></section>'


def cut(html: str, *, summary: str = "", reviewed: str = "", site: str = "") -> list[Slide]:
    page = Page("id", "a.md", "a/index.html", f"<h1>Judul</h1>{html}", "Judul", summary, reviewed, site)
    return deck.slides(page, WORDS)


def question(key: str, level: str, right: int = 1) -> str:
    options = "".join(f'<li data-right="{"true" if n == right else "false"}">Pilihan {n}</li>' for n in range(3))
    reasons = "".join(f"<li><b>Sebab.</b> Alasan {n}.</li>" for n in range(3))
    return (
        f'<section class="quiz-question" id="quiz-{key}"><p class="quiz-text"><b>1.</b> Tanya {key}? '
        f'<span class="quiz-level">{level}, mudah</span></p><ol class="quiz-options" type="A">{options}</ol>'
        f'<details class="quiz-answer"><p class="quiz-key"><b>B.</b></p><ol class="quiz-why">{reasons}</ol>'
        '<p class="quiz-unsure">Belum pasti.</p><p class="quiz-sources"><a href="#ref-x">X</a></p></details></section>'
    )


@pytest.mark.parametrize("html", ["", '<section class="part part--discussion"><ul><li>a</li></ul></section>'])
def test_a_page_without_in_brief_gets_no_deck(html: str) -> None:
    """The short version is what a deck is made from."""
    assert not deck.wanted(html)
    assert deck.wanted(brief("a"))


@pytest.mark.parametrize(("key", "pointed"), [("teach/meeting-2-x.md", False), ("theory/meeting-2.md", True)])
def test_what_a_plan_says_in_brief_is_for_whoever_teaches(key: str, *, pointed: bool) -> None:
    """Thrown on the wall it would tell what the class is to find out."""
    page = Page("id", key, "a/index.html", f"<h1>Judul</h1>{brief('Satu kartu menipu.')}", "Judul", "", "", "")

    assert any("menipu" in slide.body for slide in deck.slides(page, WORDS)) is pointed


def test_the_first_slide_says_what_the_page_is() -> None:
    """Title, summary, day of review, licence."""
    (title,) = [
        s for s in cut(brief(), summary="Satu <kalimat>.", reviewed="2026-11-21", site="Situs") if s.kind == "title"
    ]

    assert title.title == "Judul"
    assert "Satu &lt;kalimat&gt;." in title.body
    assert "Situs · Diperiksa 21 November 2026" in title.body
    assert "CC BY 4.0" in title.body


def test_points_stand_two_a_slide() -> None:
    """As many slides in each language, whatever the length of its words."""
    made = [s for s in cut(brief("a", "b" * 300, "c", "d", "e")) if s.kind == "points"]

    assert [s.body.count("<li>") for s in made] == [2, 2, 1]
    assert [s.part for s in made] == ["1/3", "2/3", "3/3"]
    assert {s.title for s in made} == {"Singkatnya"}


def test_a_term_is_a_word_and_an_event_stays_a_link() -> None:
    """A term's card opens on the page only."""
    slides = cut(brief('<a class="term" href="../g/#x">istilah</a> <a class="event" href="../t/#y">1 Mei</a>'))

    assert "<li>istilah <a" in slides[1].body
    assert 'href="../t/#y"' in slides[1].body


def picture(*panels: tuple[str, str]) -> str:
    held = "".join(f'<div class="picture-panel{kind}">{svg}</div>' for kind, svg in panels)
    return (
        f'{brief("a")}<figure class="picture" id="figure-x"><p class="picture-title">Peta</p>'
        f'<div class="picture-panels">{held}</div><figcaption><p class="picture-when">2020 <a href="#ref-x">X</a></p>'
        '</figcaption><details class="picture-data"><summary>Angka</summary></details></figure>'
    )


def svg(name: str) -> str:
    return f'<svg viewBox="0 0 358 200" aria-labelledby="{name}-t {name}-d"><title id="{name}-t">T</title>' \
           f'<linearGradient id="{name}-g"/><rect fill="url(#{name}-g)"/></svg>'  # fmt: skip


def test_a_picture_takes_a_slide_with_its_sources_and_without_its_table() -> None:
    """The numbers stay on the page; the drawing is as it was drawn, but for its size."""
    (slide,) = [s for s in cut(picture((" picture-panel--narrow", svg("n")), (" picture-panel--wide", svg("w"))))
                if s.kind == "picture"]  # fmt: skip

    assert slide.title == "Peta"
    assert slide.body.count("<svg") == 2
    assert '<svg width="3580" height="2000" viewBox="0 0 358 200"' in slide.body
    assert "linearGradient" in slide.body
    assert 'href="#ref-x"' in slide.body
    assert "Angka" not in slide.body


def test_many_panels_go_two_a_slide_and_the_key_stands_beside_each_pair() -> None:
    """Names inside a drawing that stands twice are there once."""
    plain = [("", svg(f"p{n}")) for n in range(4)]
    keys = [(" picture-panel--narrow", svg("k")), (" picture-panel--wide", svg("kw"))]
    made = [s for s in cut(picture(*plain, *keys)) if s.kind == "picture"]
    names = re.findall(r'\bid="([^"]+)"', "".join(s.body for s in made))

    assert [s.body.count("<svg") for s in made] == [3, 3]
    assert len(names) == len(set(names)) == 12
    assert 'id="k-t-2"' in made[1].body
    assert 'aria-labelledby="k-t-2 k-d-2"' in made[1].body
    assert "url(#k-g-2)" in made[1].body


def test_three_claims_at_most_each_with_both_sides() -> None:
    """Verdict, statement, record and how sure; advice stays on the page."""
    claim = (
        '<section class="claim dd-v--misdated" aria-labelledby="claim-{0}"><header class="claim-head">'
        '<strong class="claim-verdict" id="claim-{0}">Salah tanggal</strong></header><div class="claim-cols">'
        '<div class="claim-paper"><p>A</p></div><div class="claim-record"><p>B</p></div></div>'
        '<p class="claim-sure"><b>Mapan.</b></p><p class="claim-advice">Tulis C</p></section>'
    )
    chapter = '<section class="part part--papers-and-record"><h2 id="papers-and-record">Kata naskah</h2>{}</section>'
    made = [
        s for s in cut(brief("a") + chapter.format("".join(claim.format(n) for n in range(5)))) if s.kind == "claim"
    ]

    assert [s.part for s in made] == ["1/3", "2/3", "3/3"]
    assert 'class="claim dd-v--misdated"' in made[0].body
    assert "Salah tanggal" in made[0].body
    assert "Mapan." in made[0].body
    assert "Tulis C" not in made[0].body
    assert "<section" not in made[0].body  # in a slide it would be a slide below it


def test_each_question_is_followed_by_its_answer() -> None:
    """The question does not tell; the answer says why, also of the others."""
    made = [s for s in cut(brief("a") + question("satu", "memahami")) if s.kind in ("question", "answer")]
    asked, told = made

    assert (asked.title, told.title) == ("Pertanyaan 1", "Jawaban 1: B")
    assert "Tanya satu?" in asked.body
    assert asked.body.count("<li>") == 3
    assert "Alasan" not in asked.body
    assert "memahami, mudah" in asked.body
    assert "<b>B.</b> Pilihan 1" in told.body
    assert "<li><b>A.</b> <b>Sebab.</b> Alasan 0.</li>" in told.body
    assert "Belum pasti." in told.body


def test_of_many_questions_three_above_recall_are_asked_in_the_pages_order() -> None:
    """A class gains more from a question that wants thinking."""
    levels = ["mengingat", "memahami", "mengingat", "menerapkan", "menilai"]
    html = brief("a") + "".join(question(f"q{n}", level) for n, level in enumerate(levels))
    made = [s.body for s in cut(html) if s.kind == "question"]

    assert [re.findall(r"Tanya (q\d)", body) for body in made] == [["q1"], ["q3"], ["q4"]]


def test_the_last_slides_list_what_the_others_cite_and_nothing_else() -> None:
    """Every citation of a deck leads to its entry in the deck."""
    cited = brief(*(f'<a href="#ref-k{n}">K</a>' for n in range(9)))
    made = [s for s in cut(cited + REFS.format("".join(REF.format(f"k{n}") for n in range(12)))) if s.kind == "sources"]

    assert [s.body.count("<li") for s in made] == [8, 1]
    assert 'id="ref-k8"' in made[1].body
    assert "ref-k9" not in made[1].body


def test_a_long_address_is_cut_and_still_leads_there() -> None:
    """An address of three lines says nothing on a wall."""
    url = "https://example.org/" + "a" * 80
    entry = f'<li class="ref" id="ref-x"><p class="ref-entry">X. <a href="{url}">{url}</a></p></li>'
    body = cut(brief('<a href="#ref-x">X</a>') + REFS.format(entry))[-1].body

    assert f'href="{url}"' in body
    assert f">{url[:63]}…</a>" in body


def test_a_meeting_shows_its_aims_its_minutes_and_the_homework() -> None:
    """What happens in a step is for the lecturer's eyes."""
    html = brief("a") + (
        '<section class="part part--aims"><h2>Tujuan</h2><table><tr><td>1.1</td></tr></table>'
        '</section><section class="part part--steps"><h2>Langkah</h2><table><tbody><tr><td>10</td><td><strong>1. Kapal.'
        "</strong> Ceritakan.</td><td>bahan</td></tr><tr><td>x</td><td>tanpa nama</td></tr></tbody></table></section>"
        '<section class="part part--homework"><h2>Tugas</h2><ol><li>Cari.</li></ol></section>'
    )
    page = Page("id", "teach/meeting-1-definitions.md", "a/index.html", f"<h1>Judul</h1>{html}", "Judul")
    aims, steps, homework = [s for s in deck.slides(page, WORDS) if s.kind == "plan"]

    assert aims.body == "<table><tr><td>1.1</td></tr></table>"
    assert "<tbody><tr><td>10</td><td>1. Kapal.</td></tr></tbody>" in steps.body
    assert homework.body == "<ol><li>Cari.</li></ol>"
    assert [s for s in cut(html) if s.kind == "plan"] == []
