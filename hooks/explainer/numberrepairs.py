"""Repairs of numbers: the signs of their language, and what the twin proves."""

from __future__ import annotations

import re

from . import numberforms, numbers
from .cards import LANGS, Lang, other
from .corpus import Corpus
from .finding import Finding

# A text of a card begins on the finding's line and seldom has more lines.
_CARD_LINES = 12
_FIGURE = re.compile(r"\d[\d.,]*\d")
_SWAPPED = str.maketrans(".,", ",.")
# Where one side of a card's text begins: "id: …", also in "{id: …, en: …}".
_SIDE = re.compile(r"(?:^|[\s{,-])(id|en):[ \t]")


def number(finding: Finding, text: str, corpus: Corpus) -> str | None:
    """Write a number by the customs of its language, where the other language proves what is meant.

    "87,5" is no number in English and "1,960,000" none in Indonesian; "1,960" is one in both, so a
    person has to decide which side is wrong.
    """
    del corpus
    lang = _language(finding.path)
    here, there = (_FIGURE.findall(finding.named()[name]) for name in ("here", "there"))
    if lang is None or len(here) != 1 or len(there) != 1:
        return None
    right = here[0].translate(_SWAPPED)
    meant = numbers.value(there[0], other(lang))
    if numbers.value(here[0], lang) != here[0] or right == here[0] or numbers.value(right, lang) != meant:
        return None
    lines = text.split("\n")
    line = lines[finding.line - 1]
    places = [m.start() for m in re.finditer(rf"(?<![\d.,]){re.escape(here[0])}(?![\d]|[.,]\d)", line)]
    if len(places) != 1:
        return None
    lines[finding.line - 1] = line[: places[0]] + right + line[places[0] + len(right) :]
    return "\n".join(lines)


def signs(finding: Finding, text: str, corpus: Corpus) -> str | None:
    """Give a number the signs of its language."""
    del corpus
    form, use, lang = (finding.named()[name] for name in ("form", "use", "lang"))
    side: Lang = "en" if lang == "en" else "id"
    lines = text.split("\n")
    place = (finding.line - 1, finding.column - 1)
    if not finding.column:
        parts = _side(lines, finding.line - 1, side, whole=_language(finding.path) is not None)
        found = ((n, at + s.start) for n, at, part in parts for s in numberforms.slips(part, side) if s.form == form)
        place = next(found, (0, -1))
    number, start = place
    if start < 0 or not lines[number].startswith(form, start):
        return None
    lines[number] = lines[number][:start] + use + lines[number][start + len(form) :]
    return "\n".join(lines)


def _side(lines: list[str], first: int, lang: Lang, *, whole: bool) -> list[tuple[int, int, str]]:
    """Give the parts of lines that hold one side of a card's text, each with its line and column.

    Args:
        lines: lines of the file.
        first: the line on which the text begins, from 0.
        lang: the side.
        whole: the line is a title in a front matter and has no sides.
    """
    if whole:
        return [(first, 0, lines[first])]
    found: list[tuple[int, int, str]] = []
    inside = False
    for number in range(first, min(len(lines), first + _CARD_LINES)):
        line, start = lines[number], 0
        for match in (*_SIDE.finditer(line), None):
            end = match.start() if match else len(line)
            if inside and end > start:
                part = line[start:end]
                # A quote of YAML is none of the text.
                found.append((number, start, part.replace('"', " ", 1) if part.lstrip().startswith('"') else part))
            if match and inside and match[1] != lang:
                return found
            if match:
                inside, start = match[1] == lang, match.end()
    return found


def _language(path: str) -> Lang | None:
    return next((lang for lang in LANGS if path.startswith(f"docs/{lang}/")), None)
