"""A page is cut at its headings; what is no prose is blank, and columns stay."""

from explainer import sections, text


def page(body: str) -> text.Page:
    return text.read(f"---\ntitle: Judul\nsummary: Isi 5.\n---\n{body}", "id", "a.md", "docs/id/a.md")


def test_title_and_summary_form_a_section_with_what_stands_above_the_first_heading() -> None:
    lead = sections.cut(page("Awal.\n\n# A {#a}\n"))[0]

    assert (lead.anchor, [(x.number, x.text) for x in lead.lines]) == (
        sections.LEAD,
        [(2, "Judul"), (3, "Isi 5."), (5, "Awal.")],
    )


def test_citations_and_marks_belong_to_the_section_they_stand_in() -> None:
    cut = sections.cut(page("# A {#a}\n\n[@x, 3]\n\n## B {#b}\n\n{event: war}\n"))

    assert [([c.key for c in s.citations], [m.key for m in s.marks]) for s in cut] == [
        ([], []),
        (["x"], []),
        ([], ["war"]),
    ]


def test_markup_and_the_number_of_an_item_are_blank() -> None:
    assert sections.plain("2. [teks 3](b4.md#c5){.d6} [@e7, 8] <b9> https://f.id/10 [^11]").split() == ["[teks", "3"]


def test_a_bold_question_number_is_blank_and_a_year_is_not() -> None:
    assert sections.plain("**1. Tanya.** 2020.").split() == ["Tanya.**", "2020."]


def test_twins_pair_by_anchor_and_leave_out_what_only_one_side_has() -> None:
    mine = page("# A {#a}\n\n## B {#b}\n\n## C {#c}\n")
    theirs = page("# A {#a}\n\n## X {#x}\n\n## C {#c}\n")

    assert [a.anchor for a, _ in sections.twins(mine, theirs)] == [sections.LEAD, "c"]


def test_sentences_end_at_full_stops_but_not_behind_initials() -> None:
    line = "Satu menurut K. J. Holsti. Dua? Tiga."

    assert [line[a:b] for a, b in sections.sentences(line)] == ["Satu menurut K. J. Holsti. ", "Dua? ", "Tiga."]
