"""A deck as Typst source, and the door that binds one."""

from pathlib import Path

import pytest

import deck
from explainer.faces import Face
from explainer.handout.fonts import Fonts
from explainer.handout.press import Job
from explainer.slides import paper, sheet
from explainer.slides.sheet import Around
from explainer.slides.slide import Page, Slide

SIGNS = frozenset(range(0x20, 0x250)) | {0x25C6, 0x25A1, 0x2013, 0x2026}
FONTS = Fonts((), SIGNS, Face(dict.fromkeys(range(32, 600), 500.0)), "")
WORDS = dict.fromkeys(("twin", "download-pdf", *sheet._WORDS.values()), "x")
PAGE = Page("en", "theory/index.md", "en/theory/index.html", "", "Title", "Summary.", "2026-11-21", "Site")
CLAIM = (
    '<div class="claim dd-v--misdated" role="group"><div class="claim-head"><strong class="claim-verdict">Misdated'
    '</strong></div><div class="claim-cols"><div><p>A</p></div><div><p>B</p></div></div></div>'
)
PANELS = (
    '<div class="picture-panels slide-panels"><div class="picture-panel picture-panel--narrow"><svg viewBox="0 0 1 1">'
    '<title>Narrow</title></svg></div><div class="picture-panel picture-panel--wide"><svg viewBox="0 0 2 1"><title>Wide'
    "</title></svg></div></div>"
)
MADE = [
    Slide("title", "Title", '<p class="slide-lead">Summary.</p>'),
    Slide("claim", "Claims", CLAIM),
    Slide("picture", "Map", PANELS),
    Slide("answer", "Answer 1: B", '<p class="slide-ask">Why?</p><div class="slide-right"><p><b>B.</b> So.</p></div>'),
    Slide("sources", "Sources", '<ul class="slide-refs"><li class="slide-ref" id="ref-x">X. '
          '<a href="https://example.org/a/b">https://example.org/a…</a></li></ul>'),
]  # fmt: skip


@pytest.fixture
def job(tmp_path: Path) -> Job:
    place = tmp_path / "en" / "slides" / "theory" / "index.html"
    place.parent.mkdir(parents=True)
    place.write_text(sheet.write(PAGE, MADE, Around(""), WORDS), "utf-8")
    return paper.job(PAGE, paper.Table(tmp_path, tmp_path / "store", FONTS, "https://example.org/"))


def test_every_slide_but_the_first_begins_a_sheet(job: Job) -> None:
    """The title stands on the first by itself."""
    body = job.source.partition("#show: deck")[2]

    assert body.count("#slide[") == len(MADE) - 1
    assert body.index('#heading(depth: 1)[#"Title"]') < body.index("#slide[")


def test_boxes_and_drawings_are_those_of_the_handouts(job: Job) -> None:
    """Verdicts keep their edges, paper gets the wide drawing, an address is printed once."""
    assert '#claim("misdated", whole: true)[' in job.source
    assert 'alt: "Wide"' in job.source
    assert 'alt: "Narrow"' not in job.source
    assert '#remark(whole: true)[#strong[#"B."]#" So."]' in job.source
    assert '#link("https://example.org/a/b")[' in job.source
    assert "#footnote[" not in job.source


def test_the_same_deck_gives_the_same_file(job: Job, tmp_path: Path) -> None:
    """The name tells all that goes in; the date is that of the review."""
    again = paper.job(PAGE, paper.Table(tmp_path, tmp_path / "store", FONTS, "https://example.org/"))

    assert job == again
    assert job.moment == 1795219200


@pytest.mark.parametrize("words", [[], ["theory/nosuch.md"], ["theory/index.md", "--colour", "red"]])
def test_the_door_binds_nothing_where_it_does_not_understand(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Every mistake is told, and the exit code says that nothing was made."""
    room = tmp_path / "docs" / "id" / "theory"
    room.mkdir(parents=True)
    (room / "index.md").write_text("# x\n", "utf-8")

    assert deck.main(words, tmp_path) == 2
    assert capsys.readouterr().err
