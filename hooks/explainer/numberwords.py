"""Numbers that are written as words, in Indonesian and in English.

A word counts less than a figure: where one language says "the two" the other may say "both", and
"one" is mostly an article.  Such words are *loose*: they may stand for a number of the other side,
and nobody asks for them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from .cards import Lang


def _numbered(words: str, start: int, step: int = 1) -> dict[str, int]:
    return {word: start + step * n for n, word in enumerate(words.split())}


def _all(words: str, value: int) -> dict[str, int]:
    return dict.fromkeys(words.split(), value)


_UNITS: Mapping[Lang, Mapping[str, int]] = {
    "id": _numbered("nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas", 0),
    "en": _numbered("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen", 0)
    | _numbered("fifteen sixteen seventeen eighteen nineteen", 15),
}
_TENS = _numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10)
MAGNITUDES: Mapping[Lang, Mapping[str, int]] = {
    "id": {"ribu": 10**3, "juta": 10**6, "miliar": 10**9, "milyar": 10**9, "triliun": 10**12},
    "en": {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12},
}
_WHOLE = {"seratus": 100, "seribu": 10**3, "sejuta": 10**6}
_ORDINALS = _numbered("third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth", 3) | _numbered(
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth", 14
)
# "twenty-first": behind tens these are part of the number.
_LAST = _ORDINALS | {"first": 1, "second": 2}
_LOOSE: Mapping[Lang, Mapping[str, int]] = {
    "id": {
        **{f"{prefix}{word}": n for prefix in ("ber", "per", "seper") for word, n in _UNITS["id"].items()},
        **_all("pertama tunggal seorang sebuah satunya sesama", 1),
        **_all("keduanya kedua sepasang berdua dwi separuh setengah pasangan", 2),
        **_all("trio trilateral", 3),
        **_all("selusin lusin", 12),
        **_all("dekade dasawarsa", 10),
        **_all("seabad", 100),
    },
    "en": {
        **{f"{word}s": n for word, n in _ORDINALS.items()},
        **_all("first once single sole", 1),
        **_all("both second pair pairs couple twice double doubled doubles doubling twin half halves", 2),
        **_all("either neither dual bilateral", 2),
        **_all("trio trilateral tripartite triangle triple tripled triples tripling threefold thrice", 3),
        **_all("quarter quarters quadrilateral quartet fourfold quadruple quadrupled", 4),
        "fivefold": 5,
        "sixfold": 6,
        "tenfold": 10,
        "dozen": 12,
        "decade": 10,
        "century": 100,
        "fortnight": 14,
    },
}
# "ketiga fungsi itu" is "those functions" as often as "the three functions"
_KE = {f"ke{word}": n for word, n in _UNITS["id"].items() if n > 1}
_ARTICLE = re.compile(r"(?<!\w)[Aa] $")
_PERCENT = re.compile(r"[ \n](?:persen|per\s?cent)")
# "a third country" is simply another one
_OTHER = re.compile(r"third[ ](?:part|countr|state|person)")
_GAP = re.compile(r"[ -]|[ ]and[ ]")
_SCALES = ("belas", "puluh", "ratus")
_KNOWN: Mapping[Lang, frozenset[str]] = {
    "id": frozenset(
        {*_UNITS["id"], *_KE, *_SCALES, *MAGNITUDES["id"], *(f"{w}nya" for w in (*_KE, *_UNITS["id"])), *_WHOLE}
        | _LOOSE["id"].keys()
    ),
    "en": frozenset({*_UNITS["en"], *_TENS, *_ORDINALS, *_LOOSE["en"], "hundred", *MAGNITUDES["en"]}),
}


def _tree(words: Iterable[str]) -> str:
    """Make a pattern that walks the letters of many words once: three times as fast as alternatives."""
    heads: dict[str, list[str]] = defaultdict(list)
    for word in words:
        heads[word[:1]].append(word[1:])
    ends = "" in heads
    inner = "|".join(head + _tree(tails) for head, tails in sorted(heads.items()) if head)
    return f"(?:{inner}){'?' if ends else ''}" if inner else ""


_WORD: Mapping[Lang, re.Pattern[str]] = {
    # Its first letter leads: the search jumps over all others.  That a word begins there is looked at after.
    lang: re.compile(rf"{_tree([*words, *map(str.capitalize, words)])}(?!\w)")
    for lang, words in _KNOWN.items()
}
_INSIDE = re.compile(r"\w")


@dataclass(frozen=True, slots=True)
class Word:
    """A number in words: its value, whether it may go without a partner, and its place."""

    value: int
    loose: bool
    start: int
    end: int


def read(text: str, lang: Lang) -> list[Word]:
    """Find the numbers that ``text`` writes in words."""
    tokens = [m for m in _WORD[lang].finditer(text) if not _INSIDE.match(text[m.start() - 1 : m.start()])]
    if not tokens:
        return []
    words = [t[0].lower() for t in tokens]
    # Where a comma or another word stands between two words, the number does not go on.
    gaps = [text[a.end() : b.start()] for a, b in pairwise(tokens)]
    joined = [*(_GAP.fullmatch(gap) is not None for gap in gaps), False]
    found, at = [], 0
    while at < len(words):
        # "three hundred and twenty-five thousand" and its like are no longer than eight words
        run = 1
        while run < 8 and joined[at + run - 1]:
            run += 1
        value, used, loose = _number(words[at : at + run], lang)
        start = tokens[at].start()
        if not used and lang == "en" and _ARTICLE.search(text, max(0, start - 3), start):
            # "a hundred" and "a million" are numbers, "several hundred" is none
            value, used, loose = MAGNITUDES["en"].get(words[at], 100), 1, False
        if used:
            end = tokens[at + used - 1].end()
            loose = loose and not (value == 1 and _PERCENT.match(text, end))
            loose = loose or _OTHER.match(text, start) is not None
            # "the two agreed": Indonesian says "keduanya", or nothing
            found.append(Word(value, loose or (value == 2 and text[max(0, start - 4) : start] == "the "), start, end))
        at += max(used, 1)
    return found


def _number(words: Sequence[str], lang: Lang) -> tuple[int, int, bool]:
    """Read a number at the start of ``words``: its value, how many words it takes, whether it is loose."""
    if words[0] in _LOOSE[lang] and words[1:2] != ["belas"] and words[1:2] != ["puluh"]:
        return _LOOSE[lang][words[0]], 1, True
    if lang == "en" and words[0] in _ORDINALS:
        return _ORDINALS[words[0]], 1, False
    part, used = (_part_id if lang == "id" else _part_en)(words)
    if not used:
        return 0, 0, True
    value, total = part, 0
    while used < len(words) and words[used] in MAGNITUDES[lang]:
        total += value * MAGNITUDES[lang][words[used]]
        used, value = used + 1, 0
        more, taken = (_part_id if lang == "id" else _part_en)(words[used:])
        if taken and used + taken < len(words) and words[used + taken] in MAGNITUDES[lang]:
            value, used = more, used + taken
    loose = total + value < 2 or words[0] in _KE or words[0].endswith("nya")
    return total + value, used, loose


def _part_id(words: Sequence[str]) -> tuple[int, int]:
    """Read ``tiga ratus dua puluh lima``, ``kelima belas`` or ``ketiganya``."""
    if words and words[0] in _WHOLE:
        return _WHOLE[words[0]], 1
    units, value, at = _UNITS["id"], 0, 0
    while at < len(words):
        word = words[at].removesuffix("nya") if at == 0 else words[at]
        unit = units.get(word, _KE.get(word) if at == 0 else None)
        if unit is None:
            break
        scale = words[at + 1] if at + 1 < len(words) and unit < 10 else ""
        if scale == "belas":
            return value + unit + 10, at + 2
        if scale not in ("puluh", "ratus"):
            return value + unit, at + 1
        value, at = value + unit * (10 if scale == "puluh" else 100), at + 2
    return value, at


def _part_en(words: Sequence[str]) -> tuple[int, int]:
    """Read ``three hundred and twenty-five``; ``hundred`` alone is no number."""
    value, at = 0, 0
    if len(words) > 1 and words[0] in _UNITS["en"] and words[1] == "hundred":
        value, at = 100 * _UNITS["en"][words[0]], 2
    if at < len(words) and words[at] in _TENS:
        value, at = value + _TENS[words[at]], at + 1
        if at < len(words) and 0 < _UNITS["en"].get(words[at], 0) < 10:
            value, at = value + _UNITS["en"][words[at]], at + 1
        elif at < len(words) and 0 < _LAST.get(words[at], 0) < 10:
            value, at = value + _LAST[words[at]], at + 1
    elif at < len(words) and words[at] in _UNITS["en"]:
        value, at = value + _UNITS["en"][words[at]], at + 1
    return value, at
