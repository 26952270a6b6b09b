"""Faults of number forms: the signs of the other language, planted into real numbers of pages and cards."""

from __future__ import annotations

import re
from collections.abc import Iterator

from frame import Case, Quiet, behind
from places import onto, spread

from explainer.cards import LANGS, Lang
from explainer.checks import numbers

CHECKS = (numbers.check,)
LOCAL = True
_SWAPPED = str.maketrans(".,", ",.")
_SIGNS: dict[Lang, tuple[str, str]] = {"id": (r"\.", ","), "en": (",", r"\.")}


def _swap(match: re.Match[str]) -> str | None:
    before = match.string[match.string.rfind("\n", 0, match.start()) + 1 : match.start()]
    return None if before.count('"') % 2 else match[0].translate(_SWAPPED)  # a quotation keeps its signs


def _places(lang: Lang) -> dict[str, str]:
    group, point = _SIGNS[lang]
    alone = r"(?<![\w.,/:])"
    return {
        "a percentage": rf"{alone}\d+{point}\d+(?=(?: persen| percent|%))",
        "money": rf"(?<=US\$)\d+{point}\d+",
        "a magnitude": rf"{alone}\d+{point}\d+(?= (?:ribu|juta|miliar|triliun|thousand|million|billion|trillion))",
        "a measure": rf"{alone}\d+{point}\d+(?= (?:km|kilomet|tahun|years|poin|points|kali|times|jam|hours))",
        "something counted": rf"{alone}\d{{1,3}}(?:{group}\d{{3}})+(?= [a-z])(?! (?:dan|and|in|on|of|pada|di|dari)\b)",
        "thousands anywhere": rf"{alone}[1-9]\d{{0,2}}(?:{group}\d{{3}})+(?![\w.,]\d)",
    }


def _planted() -> Iterator[Case]:
    for lang in LANGS:
        for name, pattern in _places(lang).items():
            for part in range(8):
                yield Case("numbers.form", f"{name}, {lang}, {part + 1} of 8", spread(lang, pattern, _swap, part, 8))


def _in_card(text: str) -> str:
    """Swap the signs of the first percentage or sum of a card."""
    search = r"(?<![\w.,])\d+[.,]\d+(?= (?:persen|percent|miliar|billion|juta|million)\b)"
    return re.sub(search, lambda m: m[0].translate(_SWAPPED), text, count=1)


_RIGHT: dict[Lang, tuple[str, ...]] = {
    "id": (
        "Bagian 2.1 dan Subbab 3.12 menjelaskannya.",
        "Gambar 1.2 dan Tabel 4.3 (yang pertama).",
        "Pasal 3.2 dan ayat 1.4.",
        "Pada pukul 22.30 dan jam 9.15.",
        "Tanggal 27.9.2020, versi 3.12, Python 3.11.",
        '"87.5 persen dari 1,960 orang", tulisnya.',
        "Buku *1.5 Miliar Orang* terbit.",
        "`1,960 orang` dan `87.5 persen`.",
        "Rekor 6,734 dibagi 2,279 adalah 2,95.",
        "Skornya 2,321 berbanding 2,303 miliar.",
        "ISBN 978-602-123, DOI 10.1016/j.2020.101, alamat 192.168.100.200.",
        "Lihat [tabel](https://contoh.id/1.5/2,500).",
        "Nilainya 1,125 km, 0,125 persen, dan 1.960 orang.",
        "Satu [@drab-2018, hlm. 1.5].",
        "Butir 1.250 dan hlm. 4.5.",
    ),
    "en": (
        "Section 2.1 and Chapter 3.12 explain it.",
        "Figure 1.2 and Table 4.3 (the first).",
        "Article 3.2 and paragraph 1.4.",
        "At 22:30 and 9.15 p.m.",
        "On 27.9.2020, version 3.120, Python 3.11.",
        '"87,5 percent of 1.960 people", it says.',
        "The book *1,5 Billion People* appeared.",
        "`1.960 people` and `87,5 percent`.",
        "A record 6.734 divided by 2.279 is 2.95.",
        "The score was 2.321 against 2.303 billion.",
        "ISBN 978-602-123, DOI 10.1016/j.2020.101, address 192.168.100.200.",
        "See the [table](https://example.org/1,5/2.500).",
        "Its worth is 1.125 miles, 0.125 percent and 1,960 people.",
        "One [@drab-2018, p. 1,5].",
        "In sections 2,5 and 6; items 1,2 and 3.",
    ),
}
CASES = [
    *_planted(),
    *(
        Case("numbers.form", f"a card, {drawer}, {lang}, from {nth}", onto(drawer, nth, _in_card, lang))
        for drawer, step in (("events", 9), ("claims", 29), ("terms", 23))
        for lang in LANGS
        for nth in range(0, 4 * step, step)
    ),
]
QUIET = [
    *(Quiet("numbers.form", t, behind(n, t, lang)) for lang, said in _RIGHT.items() for n, t in enumerate(said)),
]
BLIND = {
    "numbers.form": "a number alone in a cell; two decimals without unit or currency (2.1 may be a section); three decimals "
    "of a measure; one that is counted by a word of another script or a name",
}
