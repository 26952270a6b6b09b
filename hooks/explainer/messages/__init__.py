"""Each rule's level and its sentence, in Indonesian and in English, one family a file."""

from __future__ import annotations

import re

from ..cards import Lang
from ..finding import Finding, Level
from . import (
    access,
    assets,
    cards,
    citations,
    claims,
    excuses,
    facts,
    freshness,
    glossary,
    links,
    numbers,
    pages,
    parity,
    parity_blocks,
    pictures,
    quizzes,
    reading,
    safety,
)
from ._families import FAMILIES as FAMILIES  # named where rules are listed
from ._families import anchor as anchor
from ._families import family as family
from ._levels import LEVELS as LEVELS
from ._rule import Rule

_OPTIONAL = re.compile(r"\[\[(.*?)\]\]")
_GAP = re.compile(r"\{(\w+)\}")

RULES: dict[str, Rule] = {
    rule: text
    for family in (
        reading,
        cards,
        pages,
        parity,
        links,
        citations,
        glossary,
        safety,
        assets,
        parity_blocks,
        access,
        facts,
        numbers,
        freshness,
        claims,
        pictures,
        excuses,
        quizzes,
    )
    for rule, text in family.RULES.items()
}


def families() -> list[str]:
    """Name the families in the order of their rules."""
    return list(dict.fromkeys(family(rule) for rule in RULES))


def level(finding: Finding) -> Level:
    """Give the level of a finding's rule."""
    return RULES[finding.rule].level


def sentence(finding: Finding, lang: Lang) -> str:
    """Say a finding in one language.

    Raises:
        KeyError: where the rule is unknown or a value is missing; the tests hold both.
    """
    rule = RULES[finding.rule]
    values = finding.named()

    def part(match: re.Match[str]) -> str:
        return match[1] if all(values[name] for name in _GAP.findall(match[1])) else ""

    return _OPTIONAL.sub(part, rule.id if lang == "id" else rule.en).format(**values)


def gaps(rule: str) -> list[str]:
    """Name the gaps of a rule's sentence in the order of the English one."""
    return _GAP.findall(RULES[rule].en)


def outline(rule: str, lang: Lang) -> str:
    """Give a rule's sentence with "…" in its gaps."""
    template = RULES[rule].id if lang == "id" else RULES[rule].en
    plain = _OPTIONAL.sub(lambda match: match[1], template)
    return plain.format_map(dict.fromkeys(_GAP.findall(plain), "…"))
