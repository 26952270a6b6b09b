"""The planted faults stand on the contributor pages with the sentences that they earn."""

import re
from pathlib import Path

import pytest
from lxml import html

from explainer import anchors, messages, planted, report, text
from explainer.archive import Archive
from explainer.cards import LANGS, Lang
from explainer.render import page, rules
from explainer.render.html import Desk

ROOT = Path(__file__).resolve().parents[2]
FAULTS = planted.read(ROOT)


@pytest.mark.parametrize("rule", ["facts.number", "glossary.avoid", "links.redirect", "yaml.tab", "page.fence"])
def test_an_example_says_what_the_checks_say(rule: str) -> None:
    found = report.findings(ROOT / planted.FAULTS / rule)

    assert [(one.path, one.line, one.said) for one in FAULTS[rule]] == [
        (f.path, f.line, {lang: messages.sentence(f, lang) for lang in LANGS}) for f in found
    ]


def test_every_expected_sentence_becomes_an_example() -> None:
    lines = {
        p.parent.name: len(p.read_text("utf-8").splitlines()) for p in (ROOT / planted.FAULTS).glob("*/expected.txt")
    }

    assert {rule: len(FAULTS[rule]) for rule in lines if rule in FAULTS} == {
        r: n for r, n in lines.items() if r in FAULTS
    }


def test_signs_that_nobody_sees_are_shown_by_their_number() -> None:
    assert "[U+202E]" in FAULTS["safety.hidden"][0].text
    assert "[U+0009]" in FAULTS["yaml.tab"][0].text


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_shows_every_rule_once_with_its_anchor(lang: Lang) -> None:
    desk = Desk(Archive(), lang, {}, planted=FAULTS)
    done = page.before("{rules}\n", desk)
    found = page.after(done.markdown, done, desk)
    ids = html.fromstring(f"<div>{found}</div>").xpath("//section[@class='rule']/@id")

    assert ids == [
        messages.anchor(rule)
        for name in messages.families()
        for rule in messages.RULES
        if messages.family(rule) == name
    ]
    assert re.findall(r"<script|<iframe|[\u202a-\u202e\u200b]", found) == []


def test_every_family_has_a_title_and_a_reason_and_no_other_one_has() -> None:
    assert set(messages.FAMILIES) == set(messages.families())


def test_an_example_is_in_the_language_of_the_reader_where_there_is_one() -> None:
    found = rules.rules("facts", Desk(Archive(), "id", {}, planted=FAULTS))

    assert "docs/id/index.md:8" in found
    assert "docs/en/index.md:8  " not in found


def test_a_link_may_lead_to_a_rule() -> None:
    read = text.read("# A {#a}\n\n{rules}\n", "id", "contribute/rules.md", "docs/id/contribute/rules.md")

    assert {"rules-facts", "rule-facts-number"} <= anchors.of(read, Archive())
