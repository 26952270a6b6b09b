"""Worksheets: claims and evidence without a verdict."""

from explainer.handout import tree, volume, worksheet
from explainer.handout.sheet import Room, Sheet

BOX = (
    '<section class="claim dd-v--misdated"{anchor}><header class="claim-head"><strong class="claim-verdict">'
    'Salah tanggal</strong><a class="claim-number" href="#">Klaim {number}</a></header><div class="claim-cols">'
    '<div class="claim-paper"><p class="claim-label">Naskah menyatakan</p><p>Angkanya 105.</p><p class="claim-where">'
    'Hlm. 5 <span class="cite">(<a href="#ref-putri">Putri</a>)</span></p></div><div class="claim-record">'
    "<p>Rahasia.</p></div></div>{evidence}</section>"
)
EVIDENCE = (
    '<details class="claim-evidence"><summary>Bukti (1)</summary><ul><li>Berita 15 September '
    '<span class="cite">(<a href="#ref-news">Berita</a>)</span></li></ul></details>'
)
SOURCES = (
    '<section class="sources part"><ol class="refs">{}</ol></section>'.format(
        "".join(
            f'<li class="ref" id="ref-{key}"><span>N</span><div><p class="ref-entry">{key}.</p></div></li>'
            for key in ("putri", "news", "unasked")
        )
    )
)  # fmt: skip


def made(*numbers: str) -> tree.Element:
    html = "".join(BOX.format(anchor="", number=n, evidence="") for n in numbers) + SOURCES
    page = Sheet("id", "theory/a.md", "theory/a/", "Halaman A", html, reviewed="2026-11-21", part="Teori")
    ledger = BOX.format(anchor=' id="PUTRI-045"', number="PUTRI-045", evidence=EVIDENCE) + SOURCES
    room = Room("id", "S", "", "", (page, Sheet("id", volume.LEDGER, "evidence/claims/", "L", ledger)))
    return tree.parse(worksheet.sheet(next(v for v in volume.all_(room)[0] if v.kind == "worksheet")).html)


def test_a_worksheet_prints_no_verdict() -> None:
    """Neither the word nor what the record shows."""
    said = tree.words(made("PUTRI-045"))

    assert "Salah tanggal" not in said
    assert "Rahasia" not in said
    assert "Angkanya 105." in said


def test_the_evidence_comes_from_the_ledger() -> None:
    """A claim that the ledger does not show asks the student to look for some."""
    tasks = tree.by_class(made("PUTRI-045", "PUTRI-999"), "task")

    assert [tree.words(li) for li in tree.elements(tasks[0], "li")] == ["Berita 15 September (Berita)"]
    assert "Carilah sendiri" in tree.words(tasks[1])


def test_a_claim_stands_once_and_has_room_for_a_verdict() -> None:
    """Two pages may check the same claim."""
    tasks = tree.by_class(made("PUTRI-045", "PUTRI-045"), "task")

    assert len(tree.by_class(tasks[0], "judge")) == 1
    assert tree.words(tasks[0]).startswith("PUTRI-045")


def test_just_the_sources_of_the_worksheet_are_listed() -> None:
    """In the order of their words."""
    assert [tree.words(entry) for entry in tree.by_class(made("PUTRI-045"), "ref-entry")] == ["news.", "putri."]
