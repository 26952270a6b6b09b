"""Every rule is explained from its own planted fault."""

from pathlib import Path

import pytest

from explainer import explain, messages
from explainer.explain import Case
from explainer.finding import Finding

TESTS = Path(__file__).resolve().parents[1]


@pytest.mark.parametrize("rule", sorted(set(messages.RULES) - {"file.unreadable"}))
def test_a_rule_shows_the_file_and_the_sentence_it_earns(rule: str) -> None:
    fault, quiet = explain.case(TESTS / "defects" / rule), explain.case(TESTS / "quiet" / rule)
    said = explain.rule(rule, ("id", "en"), fault, quiet)

    for finding in fault.findings:
        assert f"`{finding.path}`" in said
        assert messages.sentence(finding, "id") in said
        assert messages.sentence(finding, "en") in said
    assert len(said) < 30_000


def test_the_list_names_every_rule_with_its_level() -> None:
    said = explain.listed(("en",))

    assert [rule for rule in messages.RULES if f"- `{rule}` (" not in said] == []


def test_a_fence_in_an_example_does_not_end_the_example() -> None:
    one = Case({"docs/id/a.md": "```\nx\n"}, (Finding.at("docs/id/a.md", 1, "page.fence"),))

    assert "````text\n```\nx\n````" in explain.rule("page.fence", ("en",), one, Case())


def test_an_unknown_rule_is_no_rule() -> None:
    with pytest.raises(KeyError):
        explain.rule("no.rule", ("en",), Case(), Case())
