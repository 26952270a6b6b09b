"""What somebody asks of the question bank is understood, or told in a sentence."""

from pathlib import Path

import pytest

from explainer.bank import course, order

NAMED = "dist/quiz-m3-theory-law-index-apply-create-en-key.pdf"
ROW = "kind,code,meeting,pages,more_pages,questions\n"


def test_words_become_an_order() -> None:
    words = (
        "--format pdf --pages theory law/index.md --level apply --level create --key --paper=f4 --lang en --meeting 3"
    )
    asked, wrong = order.read(words.split())

    assert wrong == []
    assert (asked.pages, asked.levels, asked.meetings) == (("theory", "law/index.md"), ("apply", "create"), (3,))
    assert (asked.form, asked.key, asked.paper, asked.file) == ("pdf", True, "f4", NAMED)


def test_nothing_asked_is_the_whole_bank() -> None:
    assert order.read([]) == (order.Order(), [])


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--format", "pfd"], '--format "pfd" is not known. Choose one of: qti21, qti12, gift, anki, pdf.'),
        (["--level", "aply"], '--level "aply" is not known.'),
        (["--meeting", "9"], '--meeting "9" is not known. Choose one of: 1, 2, 3, 4, 5, 6.'),
        (["--difficulty"], '"--difficulty" wants a value after it.'),
        (["--pages"], '"--pages" wants a value after it.'),
        (["--pages", "--level", "apply"], '"--pages" wants a value after it.'),
        (["--color"], 'There is no option "--color".'),
        (["--key"], "--key is for --format pdf only; the other forms always hold their key."),
    ],
)
def test_what_is_not_understood_is_told_in_both_languages(words: list[str], said: str) -> None:
    _, wrong = order.read(words)

    assert len(wrong) == 1
    assert said in wrong[0]
    assert " / " in wrong[0]


def test_the_room_of_a_page_is_the_language_unless_one_is_named() -> None:
    assert order.read([r"docs\en\law\index.md"])[0].lang == "en"
    assert order.read(["docs/en/law/index.md", "--lang", "id"])[0].lang == "id"
    assert order.read(["english/law.md"])[0].lang == "id"


def test_two_choices_never_have_one_file() -> None:
    words = ("", "--meeting 1", "--meeting 2", "law", "law/index.md", "law --level apply")
    assert len({order.read(one.split())[0].file for one in words}) == len(words)
    assert order.read([])[0].file == "dist/quiz-id.gift.txt"
    many = [f"theory/{page * 12}" for page in "abcdefghij"]
    assert len(order.read(many)[0].file) < 110
    assert order.read(many)[0].file != order.read(many[::-1])[0].file


def test_all_mistakes_are_told_together() -> None:
    assert len(order.read(["--format", "x", "--level", "y", "--z"])[1]) == 3


def test_a_meeting_names_its_pages_and_questions() -> None:
    text = ROW + "CPL,CPL-1,,,,\nCPMK,CPMK-3,teach/meeting-3-conflict.md,a.md b.md,c.md,one two\n"

    assert course.meetings(f"\ufeff{text}") == [
        course.Meeting(3, "CPMK-3", "teach/meeting-3-conflict.md", ("a.md", "b.md"), ("c.md",), ("one", "two"))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        ROW,
        "kind,code\nCPMK,CPMK-3\n",
        ROW + "CPMK,CPMK-3,teach/meeting.md,a,b,c\n",
        ROW + "CPMK,CPMK-3,meeting-3-x\n",
        ROW + "CPMK,CPMK-3,meeting-3-x,a,b,c, d\n",
    ],
    ids=["empty", "no meeting", "no column", "no number", "short line", "long line"],
)
def test_a_broken_course_map_is_told_with_its_line(text: str) -> None:
    with pytest.raises(course.CourseError, match=r"^data/course-map\.csv:\d"):
        course.meetings(text)


def test_a_map_that_a_spreadsheet_saved_with_semicolons_is_the_same_map() -> None:
    text = ROW + "CPMK,CPMK-3,teach/meeting-3-conflict.md,a.md b.md,c.md,one two\n"

    assert course.meetings(text.replace(",", ";")) == course.meetings(text)


def test_empty_cells_at_the_end_of_a_line_are_no_cells() -> None:
    text = ROW + "CPMK,CPMK-3,teach/meeting-3-conflict.md,a.md b.md,c.md,one two\n"

    assert course.meetings(text.replace("two\n", "two,,\n")) == course.meetings(text)


def test_a_letter_of_an_old_code_page_is_told_with_its_line(tmp_path: Path) -> None:
    """Excel's plain CSV writes a dash as one byte."""
    (tmp_path / "data").mkdir()
    (tmp_path / course.PATH).write_bytes(ROW.encode() + b"CPL,CPL\x961,,,,\n")
    text, meetings, found = course.load(tmp_path)

    assert (text, meetings) == ("", [])
    assert [(f.path, f.line, f.rule) for f in found] == [(course.PATH, 2, "file.encoding")]
