"""Words that YAML takes for its own signs, and drops without a word: ``#1``, ``&Diplomacy``, ``!important``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from .finding import Finding

# Few texts hold any of these; only they are read a second time.
_LOOKS = re.compile(r"[^\s#][ \t]+#|(?:^|[\s\[{,])[&!][^\s=]|(?:[:\-,][ ]+|[\[{])![ ]", re.M)
# "# note" behind two spaces, or behind a single word, is a comment as everybody writes it.
_LOST = re.compile(r"[ \t]+(#[^\s#].*)|[ \t](#.*)")
_SIGN = re.compile(r"[&!][^\s,\]}]*")
# Each opening sign, and those that close it; a straight one closes what a phone opened with a curly one.
_PAIRS = {**dict.fromkeys("“”„‟", '“”"'), **dict.fromkeys("‘‚‛", "‘’")}
_SIGNS = '“”„‟‘‚‛"'
_APOSTROPHE = re.compile(r"(?<=\w)’(?=\w)")
# At the start of content, and closed at its end or not on this line.
_OPENS = re.compile(rf"(?:^[ \-]*|:[ ]+|[\[{{,][ ]*)[“”„‟‘‚‛][^{_SIGNS}’]*(?:[“”‘’\"][ ]*(?:[,\]}}#].*)?)?$")


def eaten(text: str, path: str, offset: int, loader: Any) -> Iterator[Finding]:
    """Tell where YAML drops words that somebody wrote.

    Args:
        text: the YAML, which the parser can read.
        path: name of the file.
        offset: lines of the file above the text.
        loader: the parser.
    """
    if not _LOOKS.search(text):
        return
    lines = text.split("\n")
    for event in yaml.parse(text, Loader=loader):
        if not isinstance(event, yaml.NodeEvent) or isinstance(event, yaml.AliasEvent):
            continue
        start, end = event.start_mark, event.end_mark
        if start is None or end is None:
            continue  # no parser leaves them out
        marked = event.anchor or getattr(event, "tag", None)
        if marked and (found := _SIGN.match(lines[start.line][start.column :])):
            yield Finding.at(path, start.line + 1 + offset, "yaml.sign", word=found[0])
        if isinstance(event, yaml.ScalarEvent) and not event.style:
            lost = _LOST.match(lines[end.line][end.column :]) if end.line < len(lines) else None
            if lost and (lost[1] or " " in str(event.value)):
                yield Finding.at(path, end.line + 1 + offset, "yaml.comment", lost=(lost[1] or lost[2]).strip())


def curly(value: str) -> bool:
    """Tell whether curly quotes stand around a whole value, where straight ones were meant.

    Args:
        value: what stands in a field without quotes of YAML.
    """
    if len(value) < 3 or value[-1] not in _PAIRS.get(value[0], ""):
        return False
    return not set(_APOSTROPHE.sub("", value[1:-1])) & {*_SIGNS, "’"}


def opens_curly(line: str) -> bool:
    """Tell whether curly quotes stand around a value on a line, or around its key.

    Args:
        line: of a drawer that could not be read.
    """
    return bool(_OPENS.search(line))


def sign(error: yaml.MarkedYAMLError, lines: list[str]) -> str:
    """Give the word that broke the file because YAML takes it for a tag or an anchor, or nothing.

    Args:
        error: what the parser says.
        lines: of the file.
    """
    said, mark = f"{error.context} {error.problem}", error.context_mark
    if mark is None or not any(what in said for what in (" a tag", " an anchor", "tag handle")):
        return ""
    found = _SIGN.match(lines[mark.line][mark.column :])
    return found[0] if found else ""
