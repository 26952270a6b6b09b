"""Markup is read as a browser would take it."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from explainer.markup import attributes, lists, scheme, tags, targets
from growth import LINEAR, growth


@pytest.mark.parametrize(
    "address",
    ["javascript:x", "JaVaScRiPt:x", "java&#115;cript:x", "javascript&colon;x", "java\tscript:x", "\x01javascript:x"],
)
def test_a_disguised_script_is_a_script(address: str) -> None:
    assert scheme(address) == "javascript"


def test_a_path_has_no_scheme() -> None:
    assert scheme("../theory/index.md#data:x") == ""


def test_tags_are_told_and_comparisons_are_not() -> None:
    assert [tag.name for tag in tags("a <B>c</B> 3 <b 4 x <y\n\n<https://a.org> <!DOCTYPE html> <br/>")] == [
        "b",
        "b",
        "!",
        "br",
    ]


def test_an_attribute_list_is_read_from_its_first_brace_to_its_last() -> None:
    assert list(lists('[a](b){: title="}" onclick="x" }')) == [(6, ["title", "onclick"])]


def test_attribute_names_are_small_and_without_entities() -> None:
    assert attributes('STYLE="a" data-x=1 o&#110;click=2') == ["style", "data-x", "onclick"]


def test_targets_of_links_references_and_autolinks() -> None:
    assert [t for _, t in targets("[a](b.md) ![c](<d e.png>)\n\n[f]: http://g\n<mailto:h@i>")] == [
        "b.md",
        "d e.png>",
        "http://g",
        "mailto:h@i",
    ]


@pytest.mark.parametrize(("read", "sign"), [(tags, "<a "), (targets, "]("), (lists, "{")])
def test_a_long_line_of_opening_signs_costs_linear_time(read: Callable[[str], Iterator[Any]], sign: str) -> None:
    assert growth(lambda size: list(read(sign * size)), 5_000) < LINEAR
