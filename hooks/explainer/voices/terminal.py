"""For a person at a terminal: the sentence, the line, and a mark under the place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

from .. import messages, report
from ..cards import Lang
from ..finding import Level
from .place import Quoted

# What a narrow window shows beside the line number.
_WIDEST = 100
_BEFORE = 40


def say(quoted: Sequence[Quoted], langs: Sequence[Lang]) -> str:
    """Say findings one below the other, and count them at the end."""
    lines = [line for one in quoted for line in _one(one, langs)]
    blocking = sum(messages.level(one.finding) >= Level.WARNING for one in quoted)
    return "\n".join([*lines, counted(blocking, len(quoted) - blocking, langs)]) + "\n"


def counted(blocking: int, rest: int, langs: Sequence[Lang]) -> str:
    """Count what blocks and what a person should look at."""
    if len(langs) > 1:
        return f"{blocking} perlu diperbaiki / to mend, {rest} perlu dilihat / to look at"
    if langs[0] == "id":
        return f"{blocking} perlu diperbaiki, {rest} perlu dilihat"
    return f"{blocking} to mend, {rest} to look at"


def _one(one: Quoted, langs: Sequence[Lang]) -> Iterator[str]:
    yield plain(report.one_line(one.finding, langs))
    if not one.text.strip():
        return
    # A line can be a whole page; what is shown is a window around the place.
    first = max(0, one.start - _BEFORE) if len(one.text) > _WIDEST else 0
    last = min(len(one.text), first + _WIDEST)
    dots = ("…" if first else "", "…" if last < len(one.text) else "")
    number = str(one.finding.line)
    shown = plain(one.text[first:last])
    before = wide(dots[0] + plain(one.text[first : one.start]))
    marked = wide(plain(one.text[one.start : min(one.end, last)])) or 1
    yield f"  {number} | {dots[0]}{shown}{dots[1]}"
    yield f"  {' ' * len(number)} | {' ' * before}{'^' * marked}"


def plain(text: str) -> str:
    """Take from a text what would move the cursor, colour the screen or turn the line around."""
    if text.isprintable():
        return text
    return "".join(c if c.isprintable() else " " if c == "\t" else "�" for c in text)


def plain_lines(text: str) -> str:
    """Do the same for a text of several lines."""
    return "\n".join(plain(line) for line in text.split("\n"))


def wide(text: str) -> int:
    """Count the columns that a text takes on a terminal."""
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
