"""One style sheet from many, without what no page needs: the theme's own is for every site there is.

A rule stays unless its selectors all ask for a class, a name, an attribute or a value that stands in no page
and in no script.  What is left out can be told from the pages alone, so a new page brings its rules back.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

# Groups of rules; the other at-rules (@font-face, @page, @keyframes) stay as they are.
_GROUPS = ("@media", "@supports", "@layer", "@container")
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_TOKEN = re.compile(r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\((?:[^)"'\\]|\\.)*\)|[{};])""")
_PIECE = re.compile(r"""([.#][\w-]+)|\[([\w-]+)(?:[~|^$*]?=["']?([^"'\]]*))?[^\]]*\]""")
_SPACE = re.compile(r"\s+")
_TIGHT = re.compile(r"\s*([{};,>])\s*")
# Attributes that no script gives other values than the pages hold.
_FIXED = "dir|data-md-color-scheme|data-md-color-primary|data-md-color-accent"
_VARIABLE = re.compile(r"--[\w-]+")
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
        self.values.update(f"{name}={value}" for name, value in re.findall(rf'\s({_FIXED})="([^"]*)"', text))
        self.variables.update(_VARIABLE.findall(text))

    def script(self, text: str) -> None:
        """Read a script: any word with a hyphen or an underline may be a class or an attribute that it sets."""
        for word in set(re.findall(r"[\w-]{4,}", text)):
            if ("-" in word or "_" in word) and not _OFF.match(word):
                self.names.update((word, f".{word}", f"#{word}"))
        self.variables.update(_VARIABLE.findall(text))


@dataclass(slots=True)
class Rule:
    """A selector or an at-rule, with its declarations or the rules inside it."""

    head: str
    body: str = ""
    inside: list[Rule] | None = None


def read(text: str) -> list[Rule]:
    """Read a style sheet that a browser would read without complaint."""
    rules, _ = _rules(_TOKEN.split(_COMMENT.sub("", text)), 0)
    return rules


def _rules(parts: Sequence[str], at: int) -> tuple[list[Rule], int]:
    rules: list[Rule] = []
    head = ""
    while at < len(parts):
        part = parts[at]
        at += 1
        if part == "}":
            break
        if part == ";":  # @charset, @import
            if head.strip() and not head.strip().startswith("@charset"):
                rules.append(Rule(head.strip() + ";"))
            head = ""
        elif part == "{":
            name = _SPACE.sub(" ", head).strip()
            if name.startswith(_GROUPS):
                inside, at = _rules(parts, at)
                rules.append(Rule(name, inside=inside))
            else:
                body, at = _body(parts, at)
                rules.append(Rule(name, body))
            head = ""
        else:
            head += part
    return rules, at


def _body(parts: Sequence[str], at: int) -> tuple[str, int]:
    """Take everything up to the brace that closes what has been opened."""
    depth, start = 1, at
    while depth and at < len(parts):
        depth += {"{": 1, "}": -1}.get(parts[at], 0)
        at += 1
    return "".join(parts[start : at - 1]), at


def trimmed(sheets: Iterable[str], used: Used) -> str:
    """Join style sheets, in order, without the rules and variables that nothing needs."""
    rules = list(_kept([rule for sheet in sheets for rule in read(sheet)], used))
    while True:
        text = "".join(map(_written, rules))
        asked = set(re.findall(r"var\((--[\w-]+)", text)) | used.variables
        if not _drop(rules, asked):
            return text


def _kept(rules: Iterable[Rule], used: Used) -> Iterator[Rule]:
    for rule in rules:
        if rule.inside is not None:
            rule.inside = list(_kept(rule.inside, used))
            if rule.inside:
                yield rule
        elif rule.head.startswith("@"):
            yield rule
        elif alive := [one for one in split(rule.head, ",") if _met(one, used)]:
            yield Rule(",".join(alive), rule.body)


def _met(selector: str, used: Used) -> bool:
    """Tell whether something may be what a selector asks for; what it excludes does not count."""
    for piece in _PIECE.finditer(_without_functions(selector)):
        name, attribute, value = piece.groups()
        if name and name not in used.names:
            return False
        if attribute and value and re.fullmatch(_FIXED, attribute) and f"{attribute}={value}" not in used.values:
            return False
        if attribute and attribute.startswith(("data-", "aria-")) and attribute not in used.names:
            return False
    return True


def _without_functions(selector: str) -> str:
    """Take ``:not(…)``, ``:is(…)`` and the like out, which may hold alternatives."""
    out, depth = "", 0
    for sign in selector:
        depth += sign == "("
        if not depth:
            out += sign
        depth -= sign == ")"
    return out


def split(text: str, at: str) -> list[str]:
    """Split at a sign that stands in no bracket and no quotation."""
    parts, depth, quote = [""], 0, ""
    for sign in text:
        if quote:
            quote = "" if sign == quote else quote
        elif sign in "\"'":
            quote = sign
        depth += (sign in "([") - (sign in ")]") if not quote else 0
        if sign == at and not depth and not quote:
            parts.append("")
        else:
            parts[-1] += sign
    return [part.strip() for part in parts if part.strip()]


def _drop(rules: list[Rule], asked: set[str]) -> bool:
    """Take out declarations of variables that nobody asks for; tell whether there were any."""
    dropped = False
    for rule in rules:
        if rule.inside is not None:
            dropped |= _drop(rule.inside, asked)
        elif "--" in rule.body and not rule.head.startswith("@"):
            every = split(rule.body, ";")
            some = [one for one in every if not one.startswith("--") or one.partition(":")[0].strip() in asked]
            if len(some) < len(every):
                rule.body, dropped = ";".join(some), True
    rules[:] = [rule for rule in rules if rule.inside or rule.body.strip() or rule.head.endswith(";")]
    return dropped


def _written(rule: Rule) -> str:
    if rule.inside is not None:
        return f"{rule.head}{{{''.join(map(_written, rule.inside))}}}"
    if rule.head.endswith(";"):
        return rule.head
    return f"{_small(rule.head)}{{{_small(rule.body).rstrip(';')}}}"


def _small(text: str) -> str:
    """Take needless space out, but not out of a quotation."""
    parts = re.split(r"""("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')""", text)
    return "".join(part if n % 2 else _TIGHT.sub(r"\1", _SPACE.sub(" ", part)) for n, part in enumerate(parts)).strip()
