"""Blocks are told by shapes that mean the same in both languages."""

from explainer import text
from explainer.blocks import Part, boxes, footnotes, grids, notes, parts, pictures, questions, tables


def read(body: str) -> text.Page:
    return text.read(f"---\ntitle: A\n---\n\n# A {{#a}}\n\n{body}", "id", "index.md", "docs/id/index.md")


def last(body: str) -> Part:
    return parts(read(body))[-1]


def test_a_page_is_cut_at_each_heading() -> None:
    assert [part.anchor for part in parts(read("## B {#b}\n\n### C {#c}\n"))] == ["", "a", "b", "c"]


def test_boxes_are_told_by_kind() -> None:
    assert [b.shape for b in boxes(last('!!! note "x"\n    y\n\n???+ Success\n    z'))] == ["note", "success"]


def test_tables_are_told_by_columns_and_rows() -> None:
    assert [b.shape for b in grids(last("| a | b |\n|---|:-:|\n| 1 | 2 |\n| 3 | 4 \\| 5 |\n\nx | y"))] == ["2 × 2"]


def test_a_rule_without_a_head_is_no_table() -> None:
    assert list(tables(last("text\n---\n\n|---|"))) == []


def test_pictures_lose_the_mark_of_their_language() -> None:
    page = read("![a](x/peta-id.svg) ![b](peta.en.png)")

    assert [b.shape for b in pictures(page, parts(page)[-1])] == ["peta.svg", "peta.png"]


def test_footnotes_are_marks_and_notes_apart() -> None:
    page = read("a[^x] b[^y]\n\n[^y]: c\n[^x]: d")

    assert [b.shape for b in footnotes(parts(page)[-1])] == ["[^x]", "[^y]"]
    assert [b.shape for b in notes(page)] == ["[^x]:", "[^y]:"]


def test_questions_are_told_by_options_and_answers() -> None:
    body = '**1. A.**\nb?\n\n- A. c\n- B. d\n\n??? success "e"\n    f\n\n**2. G.**\nh?'

    assert [b.shape for b in questions(last(body))] == ["A B + 1", "– + 0"]
