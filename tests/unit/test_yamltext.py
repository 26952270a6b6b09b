"""YAML stays text, remembers its lines, and refuses what cards do without."""

import pytest

from explainer import yamltext


def rules(text: str) -> list[str]:
    return [f.rule for f in yamltext.load(text, "x.yml")[1]]


@pytest.mark.parametrize("written", ["no", "off", "12:30", "2020-09-27", "1_000", "0x1F", "~", "null", "1e3"])
def test_a_scalar_stays_what_was_written(written: str) -> None:
    value, findings = yamltext.load(f"a: {written}", "x.yml")

    assert (value, findings) == ({"a": written}, [])


def test_every_key_and_item_knows_its_line() -> None:
    value, _ = yamltext.load("# drawer\n- key: a\n  name: b\n\n- key: c\n", "x.yml")

    assert value.lines == [2, 5]
    assert value[0].lines == {"key": 2, "name": 3}


def test_front_matter_counts_from_its_own_first_line() -> None:
    value, _ = yamltext.load("title: a", "x.md", first_line=2)

    assert value.lines == {"title": 2}


def test_a_repeated_key_keeps_the_first_and_tells_the_second() -> None:
    value, findings = yamltext.load("a: 1\na: 2", "x.yml")

    assert value == {"a": "1"}
    assert [(f.line, f.named()["first"]) for f in findings] == [(2, "1")]


def test_billions_of_laughs_end_after_the_first() -> None:
    bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n" * 1

    assert set(rules(bomb)) == {"yaml.alias"}


@pytest.mark.parametrize(("depth", "rule"), [(100, "yaml.deep"), (100_000, "yaml.long-line")])
def test_deep_nesting_is_a_finding_whatever_its_depth(depth: int, rule: str) -> None:
    assert rules("a: " + "[" * depth) == [rule]


def test_two_documents_in_one_file_are_told() -> None:
    assert rules("a: 1\n---\nb: 2\n") == ["yaml.syntax"]
