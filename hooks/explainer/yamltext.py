"""YAML as text: every scalar stays the string that was written, every mapping knows its lines.

``yaml.safe_load`` turns ``no`` into False and ``12:30`` into 750, and keeps the last of two equal
keys without a word.  A drawer is written by people who do not know that, so we compose the node
tree only and read the scalars as they stand.
"""

from __future__ import annotations

import re
from typing import Any

import yaml

from . import brokenyaml, yamlslips, yamlwords
from .finding import Finding

# libyaml is about eight times faster; the pure Python parser gives the same tree.
FAST = hasattr(yaml, "CSafeLoader")
_Base: Any = yaml.CSafeLoader if FAST else yaml.SafeLoader


class _Loader(_Base):  # type: ignore[misc]  # PyYAML's C loader is untyped
    """Leaves tags alone: a quarter of the time of composing went into guessing types that we never ask for."""

    def resolve(self, kind: type, value: object, implicit: object) -> str:  # noqa: ARG002
        return ""

    def descend_resolver(self, current_node: object, current_index: object) -> None: ...

    def ascend_resolver(self) -> None: ...


# Our deepest card has five levels; past 40 somebody is playing, and both parsers recurse.
_DEEPEST = 40
# Our longest line has about 2,000 characters; past this it is a dump, and rules need not bear it.
LONGEST_LINE = 20_000
_BRACKET = re.compile(r"[\[\]{}]")


def short_lines(lines: tuple[str, ...]) -> tuple[tuple[str, ...], list[int]]:
    """Blank the lines that nobody can have written, and number them: no rule has to cope with them."""
    if max(map(len, lines)) <= LONGEST_LINE:
        return lines, []
    long = [n for n, line in enumerate(lines, start=1) if len(line) > LONGEST_LINE]
    return tuple(line if len(line) <= LONGEST_LINE else "" for line in lines), long


class Fields(dict[str, Any]):
    """A mapping that remembers on which line it and each of its keys stand.

    Attributes:
        line: line of the mapping itself, from 1.
        lines: line of each key.
    """

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: dict[str, int] = {}


class Items(list[Any]):
    """A list that remembers the line of each item."""

    __slots__ = ("line", "lines")

    def __init__(self, line: int) -> None:
        super().__init__()
        self.line = line
        self.lines: list[int] = []


def load(text: str, path: str, *, first_line: int = 1, signs: bool = False) -> tuple[Any, list[Finding]]:
    """Read YAML as strings, lists and mappings.

    Args:
        text: the YAML, without a byte order mark.
        path: name of the file for the findings.
        first_line: line of the file on which ``text`` begins (front matter starts at 2).
        signs: whether tags and anchors are meant, as in mkdocs.yml; else they are slips.

    Returns:
        The value (``None`` where nothing could be read) and what is wrong with the text.
    """
    offset = first_line - 1
    if long := next((n for n, line in enumerate(text.split("\n"), start=1) if len(line) > LONGEST_LINE), 0):
        return None, [Finding.at(path, long + offset, "yaml.long-line", limit=LONGEST_LINE)]
    depth = _too_deep(text)
    if depth:
        return None, [Finding.at(path, depth + offset, "yaml.deep", limit=_DEEPEST)]
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        return None, _syntax(error, text, path, offset)
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, int(error.position)) + 1 + offset
        return None, [Finding.at(path, line, "yaml.character", code=f"U+{ord(_one(error.character)):04X}")]
    except RecursionError:
        return None, [Finding.at(path, 1 + offset, "yaml.deep", limit=_DEEPEST)]
    findings: list[Finding] = []
    value = _plain(node, path, offset, findings, set()) if node is not None else None
    if any(f.rule == "yaml.alias" for f in findings):
        return None, findings  # what the alias stood for is missing: more findings would be noise
    return value, findings if signs else [*findings, *yamlslips.eaten(text, path, offset, _Base)]


def _one(character: Any) -> str:
    """Give the offending character; libyaml hands over bytes or a number."""
    if isinstance(character, int):
        return chr(character)
    return character.decode("latin-1")[:1] if isinstance(character, bytes) else str(character)[:1]


def _too_deep(text: str) -> int:
    """Tell the line on which flow nesting passes the limit, or 0."""
    level = 0
    for number, line in enumerate(text.split("\n"), start=1):
        if line[:1] not in ("", " ", "]", "}"):
            level = 0  # a new card or field: an unpaired bracket in prose must not add up
        for bracket in _BRACKET.findall(line):
            level = level + 1 if bracket in "[{" else max(0, level - 1)
            if level > _DEEPEST:
                return number
        if len(line) - len(line.lstrip(" -")) > 8 * _DEEPEST:
            return number
    return 0


def _syntax(error: yaml.MarkedYAMLError, text: str, path: str, offset: int) -> list[Finding]:
    """Tell what broke the file: marks of a merge, a tab, an indent, or else the place where it broke."""
    if marks := brokenyaml.conflicts(text):
        return [Finding.at(path, number + offset, "safety.merge", marker=sign) for number, sign in marks]
    mark = error.problem_mark or error.context_mark
    line = (mark.line if mark else 0) + 1
    lines = text.split("\n")
    shown = lines[line - 1] if line <= len(lines) else ""
    if re.match(r"[ \-]*\t", shown):
        return [Finding.at(path, line + offset, "yaml.tab")]
    if word := yamlslips.sign(error, lines):
        return [Finding.at(path, line + offset, "yaml.sign", word=word)]
    if curly := line if yamlslips.opens_curly(shown) else brokenyaml.half_curly(lines, line):
        return [Finding.at(path, curly + offset, "yaml.quotes")]
    if left := brokenyaml.emptied(lines, line):
        return [Finding.at(path, left[0] + offset, "yaml.empty", sign=left[1])]
    if lost := brokenyaml.commented(lines, line):
        return [Finding.at(path, lost[0] + offset, "yaml.comment", lost=lost[1])]
    if card := brokenyaml.dash(lines, line):
        return [Finding.at(path, card[0] + offset, "yaml.dash", key=card[1])]
    if slip := brokenyaml.indent(lines, line):
        number, found, wants = slip
        return [Finding.at(path, number + offset, "yaml.indent", found=found, wants=wants)]
    return [Finding.at(path, line + offset, "yaml.syntax", **yamlwords.said(_problem(error)))]


def _problem(error: yaml.MarkedYAMLError) -> str:
    """Say the parser's complaint in one short clause."""
    return " ".join(str(error.problem or error.context or "?").split())


def _plain(node: yaml.Node, path: str, offset: int, findings: list[Finding], seen: set[int]) -> Any:
    line = node.start_mark.line + 1 + offset
    if id(node) in seen:
        # An alias; nested ones grow without bound ("billion laughs"), so cards do without them.
        findings.append(Finding.at(path, line, "yaml.alias"))
        return ""
    seen.add(id(node))
    if isinstance(node, yaml.ScalarNode):
        if not node.style and yamlslips.curly(node.value):
            findings.append(Finding.at(path, line, "yaml.quotes"))
        return str(node.value)
    if isinstance(node, yaml.SequenceNode):
        items = Items(line)
        for child in node.value:
            items.append(_plain(child, path, offset, findings, seen))
            items.lines.append(child.start_mark.line + 1 + offset)
        return items
    fields = Fields(line)
    for key_node, value_node in node.value:
        key = str(key_node.value)
        key_line = key_node.start_mark.line + 1 + offset
        if (key in fields and key == "key") or (key == "-key" and "key" in fields):
            # A second card without its hyphen; all its fields would be told as repeated.
            findings.append(Finding.at(path, key_line, "yaml.dash", key=str(value_node.value)))
            break
        if key in fields:
            findings.append(Finding.at(path, key_line, "yaml.repeat", key=key, first=fields.lines[key]))
            continue
        fields[key] = _plain(value_node, path, offset, findings, seen)
        fields.lines[key] = key_line
    return fields
