"""Raw HTML, attribute lists and link targets of a page, as a browser would take them.

A browser undoes entities, forgets tabs and line ends inside an address, and does not care about
case: ``JaVa&#115;cript&colon;`` is a script.  What the checks compare is what the browser sees.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

_TAG = re.compile(r"<(?:([!?])(?=[A-Za-z])|/?([A-Za-z][A-Za-z0-9-]*)(?=[\s/>]))")
# A tag that nobody closed counts to the end of its paragraph; nothing sane is longer than this.
_LONGEST = 4000
_ATTRIBUTE = re.compile(r"(?<![^\s\"'/{:])([A-Za-z_:][A-Za-z0-9_:.-]*)\s*=")
_TARGET = re.compile(
    r"\]\(\s*<?([^)]{1,300})|^[ \t]{0,3}\[[^\]\n]{1,200}\]:[ \t]*<?(\S{1,300})|<([A-Za-z][^\s<>:]{0,20}:[^<>]{1,300})>",
    re.M,
)
_QUOTED = re.compile(r"[\"'][^\"'\n]*[\"']")
_SCHEME = re.compile(r"^([a-z][a-z0-9+.-]*):")
_UNSEEN = re.compile(r"[\x00-\x20\x7f\u00a0\u200b-\u200f\u2028-\u202f\u2060\ufeff]")


@dataclass(frozen=True, slots=True)
class Tag:
    """A raw tag: its name in small letters (``!`` and ``?`` for declarations) and its inside."""

    position: int
    name: str
    inside: str


def tags(text: str) -> Iterator[Tag]:
    """Give each raw tag of masked Markdown; ``x <y`` and ``<https://…>`` are none."""
    for match in _TAG.finditer(text):
        stop = text.find(">", match.end(), match.end() + _LONGEST)
        paragraph = text.find("\n\n", match.end(), match.end() + _LONGEST)
        if stop < 0 or 0 <= paragraph < stop:
            continue
        yield Tag(match.start(), (match[1] or match[2]).lower(), text[match.end() : stop])


def attributes(text: str) -> list[str]:
    """Name the attributes that a tag or an attribute list sets, in small letters."""
    return [name.lower() for name in _ATTRIBUTE.findall(html.unescape(text))]


def lists(text: str) -> Iterator[tuple[int, list[str]]]:
    """Give the attribute lists of each line, from its first brace to its last."""
    at = 0
    for line in text.split("\n"):
        start, end = line.find("{"), line.rfind("}")
        if 0 <= start < end and (names := attributes(line[start : end + 1])):
            yield at + start, names
        at += len(line) + 1


def targets(text: str) -> Iterator[tuple[int, str]]:
    """Give the target of each link, picture, reference and autolink, as it is written."""
    for match in _TARGET.finditer(text):
        yield match.start(), (match[1] or match[2] or match[3]).strip()


def scheme(address: str) -> str:
    """Give the scheme that a browser would read from an address, or nothing."""
    plain = html.unescape(html.unescape(address)) if "&" in address else address
    match = _SCHEME.match(_UNSEEN.sub("", plain).lower())
    return match[1] if match else ""
