"""One style sheet from many, without what no page needs: the theme's own is for every site there is.

A rule stays unless its selectors all ask for a class, a name, an attribute or a value that stands in no page
and in no script.  What is left out can be told from the pages alone, so a new page brings its rules back.
tinycss2 reads, by the CSS Syntax of the W3C; rcssmin takes needless space out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

import rcssmin
import tinycss2
from tinycss2.ast import (
    AtRule,
    Declaration,
    HashToken,
    IdentToken,
    LiteralToken,
    Node,
    QualifiedRule,
    SquareBracketsBlock,
    StringToken,
)

# Groups of rules; the other at-rules (@font-face, @page, @keyframes) stay as they are.
_GROUPS = frozenset(("media", "supports", "layer", "container"))
# Attributes that no script gives other values than the pages hold.
_FIXED = ("dir", "data-md-color-scheme", "data-md-color-primary", "data-md-color-accent")
_VALUE = re.compile(rf'\s({"|".join(_FIXED)})="([^"]*)"')
_VARIABLE = re.compile(r"--[\w-]+")
_ASKED = re.compile(r"var\(\s*(--[\w-]+)")
# What the theme's script would make of features that mkdocs.yml does not switch on; who does takes the word out.
_OFF = re.compile(
    r"(?:data-)?md-(?:annotation|author|banner|clipboard|code|consent|feedback|mermaid|post|progress|rating"
    r"|select|source|status|tag|version)|tabbed|mermaid"
)


@dataclass(slots=True)
class Used:
    """What the pages and scripts of a site hold.

    Attributes:
        names: classes as ``.class``, ids as ``#id``, attributes of data and of ARIA as they are.
        values: a fixed attribute and a value that it has, as ``name=value``.
        variables: custom properties that pages and scripts ask for.
    """

    names: set[str] = field(default_factory=set)
    values: set[str] = field(default_factory=set)
    variables: set[str] = field(default_factory=set)

    def page(self, text: str) -> None:
        """Read a page."""
        for value in set(re.findall(r'\sclass="([^"]*)"', text)):
            self.names.update(f".{name}" for name in value.split())
        self.names.update(f"#{name}" for name in re.findall(r'\sid="([^"]*)"', text))
        self.names.update(re.findall(r"\s((?:data|aria)-[\w-]+)", text))
        self.values.update(f"{name}={value}" for name, value in _VALUE.findall(text))
        self.variables.update(_VARIABLE.findall(text))

    def script(self, text: str) -> None:
        """Read a script: any word with a hyphen or an underline may be a class or an attribute that it sets."""
        for word in set(re.findall(r"[\w-]{4,}", text)):
            if ("-" in word or "_" in word) and not _OFF.match(word):
                self.names.update((word, f".{word}", f"#{word}"))
        self.variables.update(_VARIABLE.findall(text))


def trimmed(sheets: Iterable[str], used: Used) -> str:
    """Join style sheets, in order, without the rules and variables that nothing needs."""
    rules: list[Node] = []
    for sheet in sheets:
        rules += _kept(tinycss2.parse_stylesheet(sheet, skip_comments=True, skip_whitespace=True), used)
    while True:
        text = tinycss2.serialize(rules)
        if not _drop(rules, {*_ASKED.findall(text), *used.variables}):
            return str(rcssmin.cssmin(text))


def _kept(rules: Iterable[Node], used: Used) -> Iterator[Node]:
    for rule in rules:
        if isinstance(rule, AtRule) and rule.lower_at_keyword in _GROUPS and rule.content is not None:
            rule.content = list(_kept(_inside(rule), used))
            if rule.content:
                yield rule
        elif isinstance(rule, QualifiedRule):
            alive = [one for one in _selectors(rule.prelude) if _met(one, used)]
            if alive:
                rule.prelude = [node for one in alive for node in (LiteralToken(0, 0, ","), *one)][1:]
                yield rule
        elif not (isinstance(rule, AtRule) and rule.lower_at_keyword == "charset"):  # the file is UTF-8 as it is
            yield rule


def _inside(rule: AtRule) -> list[Node]:
    return list(tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True))


def _selectors(prelude: Sequence[Node]) -> list[list[Node]]:
    """Split at commas; those in brackets stand inside a node of their own."""
    found: list[list[Node]] = [[]]
    for node in prelude:
        if node == ",":
            found.append([])
        else:
            found[-1].append(node)
    return found


def _met(selector: Sequence[Node], used: Used) -> bool:
    """Tell whether something may be what a selector asks for; ``:not(…)``, ``:is(…)`` and the like are not judged."""
    for before, node in zip((None, *selector), selector, strict=False):
        if isinstance(node, IdentToken) and before == "." and f".{node.value}" not in used.names:
            return False
        if isinstance(node, HashToken) and f"#{node.value}" not in used.names:
            return False
        if isinstance(node, SquareBracketsBlock) and not _held(node, used):
            return False
    return True


def _held(block: SquareBracketsBlock, used: Used) -> bool:
    """Tell whether some element has an attribute that a selector asks for, with a value like it."""
    words = [node.value for node in block.content if isinstance(node, IdentToken | StringToken)]
    if len(words) > 1 and words[0] in _FIXED and f"{words[0]}={words[1]}" not in used.values:
        return False
    return not words[0].startswith(("data-", "aria-")) or words[0] in used.names


def _drop(rules: list[Node], asked: set[str]) -> bool:
    """Take out declarations of variables that nobody asks for; tell whether there were any."""
    dropped = False
    for rule in rules:
        if isinstance(rule, AtRule) and rule.lower_at_keyword in _GROUPS and rule.content is not None:
            dropped |= _drop(rule.content, asked)
        elif isinstance(rule, QualifiedRule) and "--" in tinycss2.serialize(rule.content):
            every = _declared(rule)
            some = [one for one in every if not _idle(one, asked)]
            if len(some) < len(every):
                # A declaration is written without the sign that ends it.
                rule.content, dropped = [part for one in some for part in (one, LiteralToken(0, 0, ";"))], True
    rules[:] = [rule for rule in rules if not (isinstance(rule, AtRule | QualifiedRule) and rule.content == [])]
    return dropped


def _declared(rule: QualifiedRule) -> list[Node]:
    """Give what stands in a rule, which an earlier round may have read already."""
    if any(isinstance(node, Declaration) for node in rule.content):
        return [node for node in rule.content if node != ";"]
    return list(tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True))


def _idle(one: Node, asked: set[str]) -> bool:
    return isinstance(one, Declaration) and one.name.startswith("--") and one.name not in asked
