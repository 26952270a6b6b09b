"""What is wrong with a drawing is found in the drawing itself."""

import pytest

from explainer.pictures import ink, layout, svg
from explainer.pictures.layout import Fault


def drawing(body: str, width: float = 358, height: float = 100, definitions: str = "") -> str:
    return svg.frame(body, width=width, height=height, name="pic-x", title="T", description="D", lang="id",
                     definitions=definitions)  # fmt: skip


def text(x: float, y: float, words: str, size: float = 11, **more: object) -> str:
    return svg.text(x, y, words, size, **{"fill": ink.var("ink"), **more})


def rules(body: str, width: float = 358, definitions: str = "") -> list[str]:
    return [fault.rule for fault in layout.faults(drawing(body, width, definitions=definitions))]


def test_a_sound_drawing_has_no_faults() -> None:
    assert rules(text(10, 20, "Turki") + text(10, 40, "Azerbaijan")) == []


def test_labels_over_each_other_are_told_once() -> None:
    found = layout.faults(drawing(text(10, 20, "Turki") + text(20, 22, "Azerbaijan")))

    assert found == [Fault("overlap", "Turki", (("other", "Azerbaijan"),))]


@pytest.mark.parametrize(
    "body",
    [
        text(100, 20, "Turki", text_anchor="end") + text(102, 20, "Rusia"),
        text(10, 20, "Turki") + text(10, 33, "Rusia"),
        f'<g transform="translate(0 50)">{text(10, 20, "Turki")}</g>' + text(10, 20, "Rusia"),
        f'<g transform="rotate(-90 20 90)">{text(20, 90, "Turki")}</g>' + text(26, 60, "Rusia"),
    ],
    ids=["beside", "below", "moved", "turned"],
)
def test_neighbours_do_not_overlap(body: str) -> None:
    assert rules(body) == []


def test_slanted_labels_meet_only_where_their_letters_do() -> None:
    """The boxes around two parallel slanted labels overlap, the labels do not."""
    slanted = [text(0, 0, "Nagorno-Karabakh", transform=f"translate({x} 80) rotate(-45)") for x in (40, 64)]

    assert rules("".join(slanted)) == []


def test_lines_of_one_text_are_labels_of_their_own() -> None:
    two = '<text x="10" y="20" font-size="11" fill="var(--pic-ink)"><tspan x="10">satu</tspan>{}</text>'

    assert rules(two.format('<tspan x="10" dy="13">dua</tspan>')) == []
    assert rules(two.format('<tspan x="10" dy="3">dua</tspan>')) == ["overlap"]


def test_a_bold_word_inside_a_line_is_part_of_it() -> None:
    assert rules(f'<text x="10" y="20" font-size="11" fill="{ink.var("ink")}">a <tspan>b</tspan> c</text>') == []


@pytest.mark.parametrize(("x", "anchor"), [(340, "start"), (10, "end"), (350, "middle")])
def test_a_label_that_leaves_the_frame_is_told(x: float, anchor: str) -> None:
    assert rules(text(x, 20, "Azerbaijan", text_anchor=anchor)) == ["frame"]


def test_letters_below_ten_pixels_on_a_phone_are_told() -> None:
    assert rules(text(10, 20, "Turki", 9.8)) == ["small"]
    assert rules(text(10, 20, "Turki", 11), width=420) == ["small"]
    assert rules(f'<g transform="scale(.8)">{text(10, 20, "Turki", 11)}</g>') == ["small"]


def test_a_wide_drawing_is_measured_at_its_own_width() -> None:
    wide = drawing(text(10, 20, "Turki", 11), width=620)

    assert [fault.rule for fault in layout.faults(wide)] == ["small"]
    assert layout.faults(wide, wide=True) == []


def test_pale_writing_is_told_with_its_ground_and_theme() -> None:
    body = svg.element("rect", {"width": 358, "height": 100, "fill": ink.var("bar")}) + text(10, 20, "Turki")
    (fault,) = layout.faults(drawing(body))

    assert (fault.rule, fault.label) == ("contrast", "Turki")
    assert dict(fault.values)["ground"] == "bar"


def test_a_halo_is_the_ground_of_its_letters() -> None:
    ground = svg.element("rect", {"width": 358, "height": 100, "fill": ink.var("bar")})
    halo = text(10, 20, "Turki", stroke=ink.var("paper"), paint_order="stroke")

    assert rules(ground + halo) == []


def test_both_inks_of_a_pattern_count() -> None:
    hatch = ink.pattern("hatch", "p", "ink", "paper")
    ground = svg.element("rect", {"width": 358, "height": 100, "fill": "url(#p)"})

    assert rules(ground + text(10, 20, "Turki"), definitions=hatch) == ["contrast"]


def test_the_ground_is_what_was_painted_last_below_the_label() -> None:
    dark = svg.element("path", {"d": "M0 0h200v100h-200z", "fill": ink.var("bar-hi")})
    light = svg.element("circle", {"cx": 30, "cy": 16, "r": 40, "fill": ink.var("paper")})

    assert rules(dark + light + text(14, 20, "Turki")) == []
    assert rules(light + dark + text(14, 20, "Turki")) == ["contrast"]


@pytest.mark.parametrize("colour", ["#ff0000", "red", "var(--pic-nobody)", "var(--dd-ink)"])
def test_a_colour_that_is_not_ours_is_told(colour: str) -> None:
    assert rules(f'<rect width="9" height="9" fill="{colour}"/>') == ["colour"]


def test_writing_without_a_colour_is_told() -> None:
    """It would be black in the dark as well."""
    assert rules('<text x="10" y="20" font-size="11">Turki</text>') == ["colour"]


def test_a_drawing_that_is_too_heavy_is_told() -> None:
    points = "".join(f"L{n * 7919 % 358} {n * 104729 % 100}" for n in range(6000))

    assert rules(f'<path d="M0 0{points}" fill="none" stroke="{ink.var("line")}"/>') == ["size"]
