"""Every rule of the gate for contributors: what it asks, why, and a planted fault with what it earns."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from ..cards import Lang
from ..messages import FAMILIES, LEVELS, RULES, anchor, families, family, outline
from ..planted import Planted
from .html import Desk

# What shows the rule; more of the same says no more.
_SHOWN = 2


def chapters(lang: Lang) -> str:
    """Write a heading and a place for each family, as Markdown, so that the headings join the contents."""
    return "\n\n".join(
        f'## {FAMILIES[name].title[lang]} {{#rules-{name}}}\n\n<div data-mark="rules:{name}"></div>'
        for name in families()
    )


def rules(name: str, desk: Desk) -> str:
    """Write the rules of one family.

    Args:
        name: of the family.
        desk: language, words, and the planted faults.
    """
    why = f"<p>{escape(FAMILIES[name].why[desk.lang])}</p>\n" if name in FAMILIES else ""
    return why + "".join(_rule(rule, desk) for rule in RULES if family(rule) == name)


def _rule(rule: str, desk: Desk) -> str:
    level = LEVELS[RULES[rule].level][desk.lang].partition(":")[0]
    return (
        f'<section class="rule" id="{anchor(rule)}">\n'
        f'<h3><code>{rule}</code> <span class="rule-level">{escape(level)}</span></h3>\n'
        f"<p>{escape(outline(rule, desk.lang))}</p>\n{_example(_chosen(desk.planted.get(rule, ()), desk.lang), desk)}"
        "</section>\n"
    )


def _chosen(planted: Sequence[Planted], lang: Lang) -> Sequence[Planted]:
    """Give the faults on pages of the reader's language, else all."""
    own = [one for one in planted if one.path.startswith(f"docs/{lang}/")]
    return (own or planted)[:_SHOWN]


def _example(shown: Sequence[Planted], desk: Desk) -> str:
    if not shown:
        return ""
    told = "".join(
        f"<pre><code>{escape(f'{one.path}:{one.line}  {one.text}'.rstrip())}</code></pre>\n"
        f"<p>{escape(one.said[desk.lang])}</p>\n"
        for one in shown
    )
    # On paper the sentence of the rule has to do: the examples would fill thirty sheets.
    return f'<details class="rule-fault no-print"><summary>{desk.word("rule-fault")}</summary>\n{told}</details>\n'
