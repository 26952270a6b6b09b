"""Has a text changed in meaning, or was only a typo mended?

Case, punctuation and blanks never count.  A word counts as mended, not changed, where

- it differs by one letter, or by two from :data:`_LONG` letters on (two neighbours that changed
  places are one).  Measured on the 2,900 Indonesian and 2,600 English words of these pages: of the
  words of two or three letters nearly every one has another so near ("not", "now"; "di", "ke"), so
  they are never typos; of the words of five letters, two edits join 720 pairs in each language, of
  eight letters 150 and 60, so shorter words get one edit;
- its first letter stays: "stable" and "unstable", "juta" and "puta", "million" and "billion" are told;
- it holds no figure: 2020 and 2021 are one letter apart;
- the old word is no word that the pages still use: "Iran" and "Iraq", "Turki" and "Turkik" are told.
  Without this, 730 Indonesian and 810 English pairs of real words would pass for typos.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from .sections import Line
from .stampfile import clean

_SHORTEST, _LONG = 4, 8
# Text that differs in more lines or words than a person would read as one edit is changed.
_MOST_LINES, _MOST_WORDS = 500, 400
_TOKEN = re.compile(r"[0-9]+(?:[.,:/-][0-9]+)*|[^\W\d_]+")
_DASHES = str.maketrans("–—−‑", "----")

Known = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Change:
    """A changed place: the old lines, the new ones, and the line of the file where the new ones stand."""

    old: tuple[str, ...]
    new: tuple[str, ...]
    line: int


def tokens(text: str) -> list[str]:
    """Split a text into words and figures, without case and punctuation."""
    return _TOKEN.findall(unicodedata.normalize("NFC", text).translate(_DASHES).casefold())


def bare(words: Sequence[str]) -> str:
    """Join words so that blanks do not count; figures keep their borders, for "1 4" is not 14."""
    return "".join(word if word[0].isalpha() else f" {word} " for word in words)


def changes(old: str, lines: Sequence[Line], known: Known, heading: int = 1) -> list[Change]:
    """Compare a stamp with a section.

    Args:
        old: text of the stamp.
        lines: lines of the section as it is now.
        known: tells whether a word is one that the pages use.
        heading: line to name where nothing is left.

    Returns:
        The changed places; none where the section still says the same.
    """
    cleaned = [(clean(line.text), line.number) for line in lines]
    texts = [text for text, _ in cleaned if text]
    numbers = [number for text, number in cleaned if text] or [heading]
    if "\n".join(texts) == old:
        return []
    before = [line for line in old.split("\n") if line]
    mine, theirs = [tokens(line) for line in before], [tokens(line) for line in texts]
    if bare([w for line in mine for w in line]) == bare([w for line in theirs for w in line]):
        return []
    if len(before) > _MOST_LINES or len(texts) > _MOST_LINES:
        return [Change(tuple(before), tuple(texts), numbers[0])]
    found = []
    match = SequenceMatcher(None, [bare(m) for m in mine], [bare(t) for t in theirs], autojunk=False)
    for what, a, b, c, d in match.get_opcodes():
        if what != "equal" and not _same([w for m in mine[a:b] for w in m], [w for t in theirs[c:d] for w in t], known):
            found.append(Change(tuple(before[a:b]), tuple(texts[c:d]), numbers[min(c, len(numbers) - 1)]))
    return found


def _same(old: list[str], new: list[str], known: Known) -> bool:
    if bare(old) == bare(new):
        return True
    if len(old) > _MOST_WORDS or len(new) > _MOST_WORDS:
        return False
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            continue
        doubled = what == "delete" and (old[a:b] == old[b : 2 * b - a] or old[a:b] == old[2 * a - b : a])
        if not doubled and not _mended(old[a:b], new[c:d], known):
            return False
    return True


def _mended(old: Sequence[str], new: Sequence[str], known: Known) -> bool:
    """Tell whether ``new`` is ``old`` with its typos mended, joined or split words among them."""
    if len(old) == len(new):
        return all(a == b or (_typo(a, b) and not known(a)) for a, b in zip(old, new, strict=True))
    one, other = "".join(old), "".join(new)
    if not old or not new or any(not w[0].isalpha() for w in (*old, *new)):
        return False
    return one == other or (_typo(one, other) and not all(known(word) for word in old))


def _typo(old: str, new: str) -> bool:
    if old[0] != new[0] or not (old.isalpha() and new.isalpha()) or min(len(old), len(new)) < _SHORTEST:
        return False
    return distance(old, new, 2) <= (2 if min(len(old), len(new)) >= _LONG else 1)


def distance(a: str, b: str, most: int) -> int:
    """Count the letters to add, drop, change or swap with a neighbour; more than ``most`` is ``most + 1``."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    previous: list[int] = []
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, start=1):
        older, previous, row = previous, row, [i]
        for j, y in enumerate(b, start=1):
            cost = min(row[-1] + 1, previous[j] + 1, previous[j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
