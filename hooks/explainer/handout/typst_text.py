"""Text for Typst: only ever as string literals, so that nothing in a page is taken for markup."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

# Longer than any Indonesian word seen on the site; addresses are broken by Typst itself.
_LONG = re.compile(r"[^\s\u200b/:-]{26,}")
_ADDRESS = re.compile(r"\S*(?:https?://|www\.)\S*")
# Typst breaks an address at its slashes, dots and hyphens, but not within so long a run without any.
_RUN = re.compile(r"[^\s\u200b/.?&=#%:-]{30,}")
# Signs of a title that stand in one line beside the name of the site and the edition.
_HEAD = 55
# Signs that the faces lack, and what says the same.
_STAND_INS = {
    "◇": "◆", "‣": "•", "▸": "•", "⚠": "!", "❌": "×", "✘": "×", "✔": "✓", "✅": "✓",
    "\u2011": "-", "\u00ad": "", "\ufe0f": "", "\u200e": "", "\u200f": "", "\u2009": "\u00a0",
}  # fmt: skip


def literal(text: str) -> str:
    """Write a string of Typst's code, with its quotes."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", " ")
    return f'"{escaped}"'


def breakable(text: str) -> str:
    """Put breaking points into words that no line can hold; never soft hyphens, which break searching."""
    addresses = [m.span() for m in _ADDRESS.finditer(text)]

    def split(match: re.Match[str]) -> str:
        if any(start <= match.start() < end for start, end in addresses):
            return match[0]
        return re.sub(r"(.{12})(?=.{4})", "\\1\u200b", match[0])

    return _LONG.sub(split, text)


def written(text: str) -> str:
    """Write text as Typst source.

    A long run in an address is cut after its underscores by empty boxes, at which a line may break and
    which nobody copies along.
    """
    if "://" not in text and "www." not in text:
        return f"#{literal(text)}"
    cuts = [
        run.start() + cut
        for address in _ADDRESS.finditer(text)
        for run in _RUN.finditer(text, *address.span())
        for cut in ([m.end() for m in re.finditer("_+", run[0])] or range(20, len(run[0]), 20))
    ]
    edges = [0, *cuts, len(text)]
    return "#box()".join(f"#{literal(text[a:b])}" for a, b in pairwise(edges) if a < b)


def running(title: str) -> str:
    """Cut a title for the head of the sheet: at its colon where it has one, else at a word."""
    if len(title) <= _HEAD:
        return title
    short = title.partition(": ")[0]
    return short if len(short) <= _HEAD else f"{short[:_HEAD].rpartition(' ')[0]} …"


def printable(text: str, signs: frozenset[int], tell: Callable[[str, str], None]) -> str:
    """Replace signs that no face has; PDF/UA refuses a file with an empty box in it.

    Args:
        text: any text.
        signs: code points that can be printed.
        tell: is called with each sign that has no stand-in, and what is printed instead.
    """
    if text.isascii():
        return text
    out = []
    for sign in text:
        if ord(sign) in signs or sign == "\n":
            out.append(sign)
        elif sign in _STAND_INS:
            out.append(_STAND_INS[sign])
        else:
            out.append("□")
            tell(f"U+{ord(sign):04X} {sign}", "□")
    return "".join(out)
