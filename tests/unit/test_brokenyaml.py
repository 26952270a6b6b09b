"""What broke a drawer is told at its own line, not where the parser gave up."""

import pytest

from explainer import messages, text, yamltext

GOOD = """\
- key: a
  title: A
  definition:
    id: Satu.
    en: One.
- key: b
  title: B
"""


def told(broken: str) -> list[tuple[int, str, str]]:
    return [(f.line, f.rule, messages.sentence(f, "en")[:44]) for f in yamltext.load(broken, "data/x.yml")[1]]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("  title: A", "   title: A", 2),
        ("    id: Satu.", "   id: Satu.", 4),
        ("    en: One.", "     en: One.", 5),
        ("- key: b", " - key: b", 6),
        ("  title: B", "title: B", 7),
        ("  definition:", "definition:", 3),
    ],
)
def test_a_wrong_indent_is_told_at_its_line(old: str, new: str, line: int) -> None:
    assert [(number, rule) for number, rule, _ in told(GOOD.replace(old, new))] == [(line, "yaml.indent")]


def test_marks_of_a_merge_are_told_each_with_its_line() -> None:
    merged = GOOD.replace("  title: A\n", "<<<<<<< HEAD\n  title: A\n=======\n  title: AA\n>>>>>>> branch\n")

    assert [(line, rule) for line, rule, _ in told(merged)] == [(line, "safety.merge") for line in (2, 4, 6)]


def test_marks_of_a_merge_in_the_front_matter_are_told_with_the_line_of_the_page() -> None:
    merged = "---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> branch\nsummary: S.\n---\n\n# A {#a}\n"
    page = text.read(merged, "id", "a.md", "docs/id/a.md")

    assert [(f.line, f.rule) for f in page.findings] == [(line, "safety.merge") for line in (2, 4, 6)]


def test_an_indent_of_its_own_that_is_kept_is_not_blamed() -> None:
    ours = "a:\n   b: 1\n   c: 2\n   d: 3\n   e: 4\n   f: [\ng: 1\n"

    assert [rule for _, rule, _ in told(ours)] == ["yaml.syntax"]


def test_a_card_without_its_hyphen_is_told_once_wherever_it_stands() -> None:
    edge, inside = GOOD.replace("- key: b", "key: b"), GOOD.replace("- key: b", "  key: b")

    assert [(line, rule) for line, rule, _ in told(edge)] == [(6, "yaml.dash")]
    assert [(line, rule) for line, rule, _ in told(inside)] == [(6, "yaml.dash")]


@pytest.mark.parametrize("start", ["-key: b", "– key: b", "* key: b", "-  key: b", "  - key: b", '"key": b', "key : b"])
def test_a_card_that_begins_otherwise_than_the_others_is_told_as_one(start: str) -> None:
    assert [(line, rule) for line, rule, _ in told(GOOD.replace("- key: b", start))] == [(6, "yaml.dash")]


def test_a_first_card_without_its_hyphen_is_told_at_its_line() -> None:
    assert [(line, rule) for line, rule, _ in told(GOOD.replace("- key: a", "key: a"))] == [(1, "yaml.dash")]


def test_a_key_below_another_field_is_not_taken_for_a_card() -> None:
    moved = GOOD.replace("- key: b\n  title: B", "- title: [B\n  key: b")

    assert [rule for _, rule, _ in told(moved)] == ["yaml.syntax"]


def test_a_sound_card_is_not_blamed_for_the_one_above() -> None:
    assert [rule for _, rule, _ in told(GOOD.replace("en: One.", "en: [One"))] == ["yaml.syntax"]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("title: A", "title: A and #1\n    B", 2),
        ("title: A", "title: [A #1, B]", 2),
        ("title: A", "title: {id: A #1}", 2),
        ("en: One.", "en: One and #1\n      two", 5),
    ],
)
def test_a_comment_that_broke_a_sentence_or_a_bracket_is_told_at_its_line(old: str, new: str, line: int) -> None:
    assert [(number, rule) for number, rule, _ in told(GOOD.replace(old, new))] == [(line, "yaml.comment")]


@pytest.mark.parametrize(
    "sound", ["x: # note\n    - [", "x: '#1'\n  y: a: b", 'x: "a #1"\n  y: a: b', "x: >- # note\n    a\n  y: a: b"]
)
def test_a_real_comment_is_not_blamed(sound: str) -> None:
    assert "yaml.comment" not in [rule for _, rule, _ in told(GOOD.replace("title: A", sound))]


@pytest.mark.parametrize("empty", ["x: []\n    - a", "x: []\n  - a", "x: {}  # note\n    id: a"])
def test_a_field_that_is_called_empty_and_has_something_below_is_told(empty: str) -> None:
    assert [(line, rule) for line, rule, _ in told(GOOD.replace("title: A", empty))] == [(2, "yaml.empty")]


@pytest.mark.parametrize(
    "broken",
    [
        "- key: a\n  title: A: b\n",
        "- key: a\n  title: *b*\n",
        "- key: a\n  x: [a, b\n",
        '- key: "a\n',
        "- key: a\n  x\n  y: b\n",
        "a: 1\n---\nb: 2\n",
        '- key: "a\\q"\n',
        "- key: a\n  x: {a: b\n",
        "- key: a\n  x: @a\n",
        "- key: a\n  x: `a`\n",
        "- a\nb\n",
    ],
)
def test_a_complaint_of_the_parser_is_said_in_the_language_of_the_reader(broken: str) -> None:
    (found,) = yamltext.load(broken, "data/x.yml")[1]

    assert found.named()["problem_id"] != found.named()["problem_en"]
