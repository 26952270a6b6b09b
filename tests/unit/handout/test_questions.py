"""Questions in a student's and in a lecturer's copy."""

import pytest

from explainer.handout import tree
from explainer.handout.links import Place
from explainer.handout.normalise import normalise
from explainer.handout.sheet import Edition, Sheet

WRITTEN = (
    '<h1>J</h1><section class="part part--check-yourself"><h2 id="check-yourself">Uji</h2>'
    "<p><strong>1. Memahami.</strong> Siapa?</p><ul><li>A. Winger</li><li>B. Drab</li></ul>"
    '<details class="success"><summary>Jawaban 1</summary><p><strong>A.</strong> Rahasia satu.</p></details>'
    "<p><strong>2. Menilai.</strong> Mengapa?</p>"
    '<details class="success"><summary>Jawaban 2</summary><p>Rahasia dua.</p></details></section>'
)
CARDS = (
    '<div class="quiz"><h3 id="quiz">Pilihan ganda</h3><p class="quiz-how">Ketuk.</p>'
    '<section class="quiz-question" id="quiz-x"><p class="quiz-text"><b>1.</b> Berapa? '
    '<span class="quiz-level">menerapkan, mudah</span></p>'
    '<ol class="quiz-options" type="A"><li data-right="true">Satu</li><li data-right="false">Dua</li></ol>'
    '<details class="quiz-answer"><summary>Jawaban 1</summary><p class="quiz-key"><b>A.</b></p>'
    '<ol class="quiz-why" type="A"><li class="quiz-right">Rahasia tiga.</li></ol></details></section></div>'
)
TALK = '<section class="part part--discussion"><h2>Diskusi</h2><ol><li>Satu?</li><li>Dua?</li></ol></section>'
CLAIM = (
    '<section class="claim dd-v--misdated"><header class="claim-head"><strong class="claim-verdict">Salah tanggal'
    '</strong><a class="claim-number" href="#x">Klaim PUTRI-045</a></header></section>'
)


def ready(html: str, edition: Edition) -> tree.Element:
    sheet = Sheet("id", "a.md", "a/", "J", html)
    return normalise(sheet, Place.of([sheet], ""), edition).root


@pytest.mark.parametrize("html", [WRITTEN, CARDS, WRITTEN.replace("</section>", CARDS + "</section>")])
def test_a_student_sees_no_answer(html: str) -> None:
    """Neither form of question gives its answer away, and there is room for one."""
    root = ready(html, "student")

    assert "Rahasia" not in tree.words(root)
    assert "Ketuk" not in tree.words(root)
    assert tree.by_class(root, "write")


PLAN = (
    '<h1>J</h1><section class="part part--in-brief"><h2>S</h2><p>Rahasia satu.</p></section>'
    '<section class="part part--aims"><h2>T</h2><p>Tujuan.</p></section>'
    '<section class="part part--board"><h2>P</h2><p>Rahasia dua <a href="#ref-a">(A 2020)</a>.</p></section>'
    '<section class="sources"><h2>Sumber</h2><ul><li class="ref" id="ref-a">A. Rahasia tiga.</li></ul></section>'
)


@pytest.mark.parametrize(
    ("key", "edition", "told"),
    [
        ("teach/meeting-3-x.md", "student", False),
        ("teach/meeting-3-x.md", "lecturer", True),
        ("theory/meeting-3-x.md", "student", True),
    ],
)
def test_a_students_copy_of_a_plan_holds_nothing_that_the_class_is_to_find_out(
    key: str, edition: Edition, *, told: bool
) -> None:
    """Nor the sources of it; any other page with such parts stays whole."""
    sheet = Sheet("id", key, "a/", "J", PLAN)
    words = tree.words(normalise(sheet, Place.of([sheet], ""), edition).root)

    assert [one in words for one in ("Rahasia satu", "Rahasia dua", "Rahasia tiga")] == [told] * 3
    assert "Tujuan." in words
    assert ("edisi pengajar" in words) is not told


def test_the_slides_of_a_plan_send_nobody_to_the_lecturers_copy() -> None:
    """They go by the plan's name and have none of its parts."""
    sheet = Sheet("id", "teach/meeting-3-x.md", "a/", "J", "<h1>J</h1><p>Isi.</p>")

    assert "edisi pengajar" not in tree.words(normalise(sheet, Place.of([sheet], "")).root)


def test_a_choice_wants_a_letter_and_a_reason() -> None:
    """An open question gets more lines than a choice."""
    rooms = tree.by_class(ready(WRITTEN, "student"), "write")

    assert [("choose" in tree.classes(r), r.get("data-lines")) for r in rooms] == [(True, "2"), (False, "5")]


def test_room_grows_with_what_is_asked() -> None:
    """Six sentences to rewrite want more lines than one, but no more than a sheet has."""
    asked = '<section class="part part--check-yourself"><h3>{0}</h3><ul>{1}</ul><p>Pakai: x.</p>{2}</section>'
    answer = '<details class="success"><summary>J</summary><p>Rahasia.</p></details>'
    html = "".join(asked.format(n, "<li>Kalimat.</li>" * n, answer) for n in (1, 6, 30))
    rooms = tree.by_class(ready(f"<h1>J</h1>{html}", "student"), "write")

    assert [r.get("data-lines") for r in rooms] == ["5", "12", "14"]


def test_a_lecturer_reads_each_answer_below_its_question() -> None:
    """With its explanation, opened."""
    root = ready(WRITTEN + CARDS, "lecturer")

    assert not tree.elements(root, "details")
    assert tree.words(root).index("Rahasia satu") < tree.words(root).index("Mengapa?")
    assert "Rahasia tiga." in tree.words(root)
    assert tree.by_class(root, "write") == []


def test_options_written_with_letters_become_a_list_with_letters() -> None:
    """A dot before each letter would be one sign too many."""
    options = next(o for o in tree.elements(ready(WRITTEN, "student"), "ol"))

    assert options.get("type") == "A"
    assert [tree.words(li) for li in options] == ["Winger", "Drab"]


def test_a_question_stays_with_its_options_and_its_room() -> None:
    """One box a question, so that no sheet parts them."""
    boxes = tree.by_class(ready(WRITTEN, "student"), "question")

    assert [[child.tag for child in box] for box in boxes] == [["p", "ol", "div"], ["p", "div"]]


def test_an_answer_may_go_overleaf() -> None:
    """A lecturer's sheet is not left half empty for the sake of a long explanation."""
    root = ready(WRITTEN + CARDS, "lecturer")

    assert [[child.tag for child in box] for box in tree.by_class(root, "question")] == [
        ["p", "ol"],
        ["p"],
        ["p", "ol"],
    ]


def test_points_to_discuss_have_room_in_a_students_copy_only() -> None:
    """A lecturer leads the talk and writes elsewhere."""
    assert len(tree.by_class(ready(TALK, "student"), "write")) == 2
    assert tree.by_class(ready(TALK, "lecturer"), "write") == []


def test_a_lecturer_is_told_time_levels_and_claims() -> None:
    """What a page asks is counted from the page itself."""
    note = tree.by_class(ready(WRITTEN + CARDS + TALK + CLAIM, "lecturer"), "for-lecturers")[0]
    said = [tree.words(li) for li in tree.elements(note, "li")]

    assert said == [
        "Perkiraan waktu: membaca 1 menit; 3 soal berikut pembahasannya 6 menit; 2 bahan diskusi 10 menit. "
        "Seluruhnya sekitar 17 menit.",
        "Tingkat soal: memahami 1, menilai 1, menerapkan 1.",
        "Klaim yang diperiksa di sini: PUTRI-045 (salah tanggal). "
        "Bagikan lembar kerja lebih dahulu: putusannya tidak tercetak di sana.",
    ]


def test_teaching_notes_are_for_lecturers() -> None:
    """A box of the class ``teaching`` is left out of a student's copy."""
    html = '<div class="admonition teaching"><p class="admonition-title">T</p><p>Catatan.</p></div>'

    assert "Catatan." not in tree.words(ready(html, "student"))
    assert "Catatan." in tree.words(ready(html, "lecturer"))


CITED = (
    '<h1>J</h1><section class="part"><p>A <a href="#ref-shown">(Satu)</a>.</p></section>'
    '<section class="part part--check-yourself"><h2>Uji</h2><p><strong>1. Menilai.</strong> Tahun berapa?</p>'
    '<details class="success"><summary>Jawaban 1</summary><p>Lihat <a href="#ref-told">(Dua 1984)</a> dan '
    '<a href="#ref-shown">(Satu)</a>.</p></details></section>'
    '<section class="sources part"><h2 id="sources">Sumber</h2><ol class="refs">'
    '<li class="ref" id="ref-shown"><p class="ref-entry">Satu.</p></li>'
    '<li class="ref" id="ref-told"><p class="ref-entry">Dua. 1984.</p><p class="ref-note">Naskah menulis 2020.</p></li>'
    '<li class="ref" id="ref-kept"><p class="ref-entry">Tiga.</p></li></ol></section>'
)


def test_a_source_that_only_an_answer_cites_gives_nothing_away() -> None:
    """Its year and our note on it would be the solution; a source that the text cites, or nothing, stays."""
    student, lecturer = tree.words(ready(CITED, "student")), tree.words(ready(CITED, "lecturer"))

    assert "1984" not in student
    assert "2020" not in student
    assert "Satu." in student
    assert "Tiga." in student
    assert "Naskah menulis 2020." in lecturer


def test_a_list_of_sources_with_nothing_left_goes_too() -> None:
    """No heading stands over an empty list."""
    html = CITED.replace('<a href="#ref-shown">(Satu)</a>.</p></section>', "</p></section>", 1)
    html = html.replace('<li class="ref" id="ref-kept"><p class="ref-entry">Tiga.</p></li>', "")

    assert "Sumber" not in tree.words(ready(html, "student"))
    assert "Sumber" in tree.words(ready(html, "lecturer"))


def test_where_the_answers_are_is_told_before_the_questions() -> None:
    """Behind the last one it would stand alone on the next sheet."""
    (asked,) = (s for s in tree.by_class(ready(WRITTEN, "student"), "part--check-yourself") if s.tag == "section")

    assert [tree.classes(child) for child in asked][:2] == [[], ["answers-where"]]
