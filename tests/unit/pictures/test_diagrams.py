"""A diagram's words are set by measured widths, and the same card gives its table."""

import re

import pytest

from explainer.archive import Archive
from explainer.cards import LANGS
from explainer.pictures import layout, measure
from explainer.pictures.base import Stock
from explainer.pictures.card import Figure
from explainer.pictures.diagrams import geometry
from explainer.pictures.diagrams.block import NOTE, POINT, TEXT, block, widest
from explainer.pictures.diagrams.draw import draw, table
from explainer.pictures.diagrams.forms import FORMS, missing
from explainer.pictures.diagrams.spec import Form
from explainer.pictures.drawer import read

LONG = "sesuatu yang tertentu dari beberapa negara di kawasan"


def card(form: Form, text: str = LONG) -> Figure:
    """Make a card that has all that a form asks for, every text the same."""
    asked = FORMS[form]
    both = f'{{id: "{text}", en: "{text}"}}'
    lines = ["key: x", "kind: diagram", f"title: {both}", f"description: {both}", 'as_of: "2026-11-21"', "diagram:"]
    lines += [f"  form: {form}", "  columns:", '    - {key: first, id: "Nama", en: "Name"}']
    lines += [f'    - {{key: {column}, id: "{column}", en: "{column}"}}' for column in asked.columns]
    lines.append("  parts:")
    for part in asked.parts if len(asked.parts) > 1 else (*asked.parts, "one", "two", "three", "four"):
        lines += [f"    - key: {part}", f"      name: {{id: {part}, en: {part}}}", "      cells:"]
        lines += [f'        - {{column: {column}, id: "{text}", en: "{text}"}}' for column in asked.columns]
    lines.append("  labels:")
    lines += [f'    - {{key: {label}, id: "{label}", en: "{label}"}}' for label in asked.labels] or ["    []"]
    found, findings = read("\n".join(lines) + "\n", "x")
    assert findings == []
    assert found is not None
    return found


@pytest.mark.parametrize("form", FORMS)
def test_no_label_of_any_form_lies_on_another_or_leaves_the_frame(form: Form) -> None:
    figure = card(form)

    for lang in LANGS:
        panel = draw(figure, lang, Stock(Archive())).panels[0]

        assert layout.faults(panel.svg) == []
        assert layout.faults(panel.wide, wide=True) == []


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_drawn_alike_twice(form: Form) -> None:
    figure = card(form)

    assert draw(figure, "id", Stock(Archive())) == draw(figure, "id", Stock(Archive()))


@pytest.mark.parametrize("form", FORMS)
def test_ids_differ_from_size_to_size_and_language_to_language(form: Form) -> None:
    panels = [draw(card(form), lang, Stock(Archive())).panels[0] for lang in LANGS]
    ids = [
        name
        for panel in panels
        for drawing in (panel.svg, panel.wide)
        for name in re.findall(r'\bid="([^"]+)"', drawing)
    ]

    assert len(ids) == len(set(ids))


def test_markup_in_a_card_stays_text() -> None:
    drawing = draw(card("rings", "<a>&"), "id", Stock(Archive())).panels[0].svg

    assert "&lt;a&gt;&amp;" in drawing


def test_what_the_form_draws_and_the_card_has_not_is_named() -> None:
    figure = card("custom")
    assert figure.diagram is not None
    lacking = type(figure.diagram)(form="rings", columns=figure.diagram.columns, parts=figure.diagram.parts)

    assert missing(lacking) == [
        "parts.security",
        "parts.defense",
        "parts.diplomacy",
        "parts.military",
        "columns.who",
        "labels.examples",
    ]


def test_a_card_that_lacks_a_part_is_not_drawn() -> None:
    figure = card("custom")
    object.__setattr__(figure.diagram, "labels", ())

    with pytest.raises(ValueError, match=r"labels\.and, labels\.practice-only, labels\.words-only"):
        draw(figure, "id", Stock(Archive()))


def test_the_table_has_a_row_for_every_part() -> None:
    figure = card("rings", "x")
    assert figure.diagram is not None

    found = table(figure.diagram, "en")

    assert found.head == ("Name", "who", "example")
    assert found.rows[0] == ("security", "x", "x")
    assert len(found.sources) == len(found.rows) == 4


def test_a_block_is_as_wide_as_it_may_be_and_as_high_as_its_lines() -> None:
    found = block([(LONG, TEXT), (LONG, NOTE)], 10, 20, 120)

    assert widest(found) <= 120
    assert found.height == sum(line.style.lead for line in found.lines)
    assert all(line.y > 20 for line in found.lines)


def test_a_last_line_is_no_scrap() -> None:
    text = "satu dua tiga empat lima enam"
    limit = measure.width("satu dua tiga empat lima", TEXT.size) + 1

    lines = [line.words for line in block([(text, TEXT)], 0, 0, limit).lines]

    assert len(lines) == 2
    assert measure.width(lines[1], TEXT.size) > 0.3 * limit


def test_a_point_hangs_behind_its_dash() -> None:
    found = block([(LONG, POINT)], 0, 0, 120)

    assert found.lines[0].words == "–"
    assert {line.x for line in found.lines[1:]} == {9}


def test_an_empty_text_takes_no_room() -> None:
    assert block([("", TEXT)], 0, 0, 100).height == 0


def test_an_arrow_ends_where_it_points() -> None:
    arrow = geometry.Arrow(((0, 0), (0, 50)))

    assert arrow.line == "M0 0L0 46"
    assert arrow.head.startswith("M0 50L")


def test_an_arrow_for_both_has_two_heads() -> None:
    assert geometry.Arrow(((0, 0), (50, 0)), both=True).head.count("Z") == 2


def test_a_gear_keeps_inside_its_radius() -> None:
    numbers = [float(n) for n in re.findall(r"-?\d+(?:\.\d+)?", geometry.gear(0, 0, 20, 12))]
    reach = [(x * x + y * y) ** 0.5 for x, y in zip(numbers[::2], numbers[1::2], strict=True)]

    assert max(reach) == pytest.approx(20, abs=0.02)
    assert len(reach) == 48
