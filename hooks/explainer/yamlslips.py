"""Words that YAML takes for its own signs, and drops without a word: ``#1``, ``&Diplomacy``, ``!important``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from .finding import Finding

# Few texts hold any of these; only they are read a second time.
_LOOKS = re.compile(r"[^\s#][ \t]+#|(?:^|[\s\[{,])[&!][^\s=]", re.M)
# "# note" behind two spaces, or behind a single word, is a comment as everybody writes it.
_LOST = re.compile(r"[ \t]+(#[^\s#].*)|[ \t](#.*)")
_SIGN = re.compile(r"[&!][^\s,\]}]*")
_OPENING, _CLOSING = "“”„‟", "“”"


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
    inner = value[1:-1]
    return (
        len(value) > 2
        and value[0] in _OPENING
        and value[-1] in _CLOSING
        and not any(sign in inner for sign in (*_OPENING, *_CLOSING))
    )


def opens_curly(line: str) -> bool:
    """Tell whether the value on a line, or its key, begins with a curly quote.

    Args:
        line: of a drawer that could not be read.
    """
    return bool(re.match(rf"[ \-]*(?:[\w-]+:[ ]+)?[{_OPENING}]", line))
