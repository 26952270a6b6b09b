"""Every sentence can be said in both languages from the values its check gives."""

import re

import pytest

from explainer import messages
from explainer.finding import Finding

GAP = re.compile(r"(?<!\{)\{(\w+)\}(?!\})")


@pytest.mark.parametrize("rule", sorted(messages.RULES))
def test_both_languages_name_the_same_things(rule: str) -> None:
    text = messages.RULES[rule]
    # A reason may exist in each language: why_id stands for why_en.
    gaps = [{name.removesuffix("_id").removesuffix("_en") for name in GAP.findall(side)} for side in (text.id, text.en)]

    assert gaps[0] == gaps[1]


@pytest.mark.parametrize("rule", sorted(messages.RULES))
def test_a_sentence_ends_and_says_what_to_do(rule: str) -> None:
    for side in (messages.RULES[rule].id, messages.RULES[rule].en):
        plain = side.replace("[[", "").replace("]]", "")

        assert plain.rstrip("\"'")[-1] in ".?)"
        assert len(plain) > 40


def test_a_part_in_brackets_goes_where_its_gap_is_empty() -> None:
    finding = Finding.at("a.md", 1, "citations.unknown", key="x", near="")

    assert messages.sentence(finding, "en") == 'The source key "x" is not in data/references.yml.'
