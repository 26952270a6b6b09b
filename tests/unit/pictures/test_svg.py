"""Writing SVG."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from explainer.pictures import svg


@pytest.mark.parametrize(
    ("value", "written"),
    [(1.0, "1"), (1.239, "1.24"), (-0.001, "0"), (100.5, "100.5"), (1200.0, "1200"), (-3.10, "-3.1")],
)
def test_numbers_have_two_decimals_at_most_and_no_idle_signs(value: float, written: str) -> None:
    assert svg.num(value) == written


@given(st.text(st.characters(exclude_categories=("Cs", "Cc"))), st.text(st.characters(exclude_categories=("Cs", "Cc"))))
def test_whatever_is_written_can_be_read_back(words: str, name: str) -> None:
    read = etree.fromstring(svg.text(1, 2, words, 11, data_name=name))

    assert (read.text or "", read.get("data-name")) == (words, name)


def test_an_attribute_without_a_value_is_left_out() -> None:
    assert svg.element("rect", {"x": 1.0, "stroke": None}) == '<rect x="1"/>'


def test_names_of_two_languages_and_panels_never_meet() -> None:
    names = {svg.ident(key, lang, n) for key in ("a", "a-1") for lang in ("id", "en") for n in (1, 2)}

    assert len(names) == 8


def test_a_frame_is_an_image_with_a_title_and_a_description() -> None:
    read = etree.fromstring(
        svg.frame("<g/>", width=358, height=10, name="pic-x", title="A & B", description="Dua.", lang="id")
    )
    named = {child.get("id"): child.text for child in read}

    assert read.get("role") == "img"
    assert named[read.get("aria-labelledby")] == "A & B"
    assert named[read.get("aria-describedby")] == "Dua."
