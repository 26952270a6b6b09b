"""By what a claim is recognised on a page: its figures, its quoted names, its words.

A wrong figure gives a claim away where it does not also stand in what the record shows: "87,5
persen" does, "105" only together with its wrong year.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .cards import Claim, Lang

_MONTHS = (
    "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"
    "|January|February|March|May|June|July|August|October|December"
)
_FIGURE = re.compile(
    rf"(?<!\d)\d{{1,2}} (?:{_MONTHS})(?: \d{{4}})?"
    r"|US\$\s?\d[\d.,]*(?:\s(?:miliar|juta|triliun|billion|million|trillion))?"
    r"|(?<![\w.,-])\d[\d.,]*(?:\s(?:persen|percent)\b)?"
)
# The number of a figure, an article or a note tells a place and no fact.
_PLACE = re.compile(
    r"\b(?:Gambar|Figure|Tabel|Table|Pasal|Article|Bab|Chapter|[Bb]agian|[Ss]ection|[Cc]atatan kaki|[Ff]ootnote"
    r"|hlm\.|pp?\.|[Nn]o\.|[Bb]utir|[Ii]tem|[Pp]oint|[Pp]aragraf|[Pp]aragraph) ?\d[\d.,–-]*|\[@[^\[\]]*\]"
)
_YEAR = re.compile(r"^(?:1[89]|20)\d\d$")
_QUOTED = re.compile(r"[\"“]([^\"“”]{6,60})[\"”]")
_WORD = re.compile(r"[^\W\d_]{5,}")
# Words of this subject that stand on every page and tell no claim from another.
_COMMON = frozenset(
    word[:5]
    for word in re.findall(
        r"\w+",
        """
        armenia azerb turki turke nagor karab negar state dalam untuk denga kepad sebag adala yaitu bahwa karen
        secar antar telah sudah belum mereka merek their which there about between while after before under those
        these other being would could disebu menyeb dikata naska paper text artike artic penuli autho menuru
        accor terseb sebuah seora ketika tahun year years bahka serta juga tidak bukan dapat akan pada oleh atau
        persen percent mencapai reached jumlah
        """,
    )
)


@dataclass(frozen=True, slots=True)
class Signs:
    """What gives a claim away in one language.

    Attributes:
        stated: figures of the claim.
        figures: those of them that the record does not repeat.
        dated: figure and year that must stand together, where the record repeats the figure.
        quoted: phrases that the claim quotes, in small letters.
        words: the first five letters of its telling words.
    """

    stated: frozenset[str]
    figures: frozenset[str]
    dated: frozenset[tuple[str, str]]
    quoted: tuple[str, ...]
    words: frozenset[str]


def figures(text: str) -> frozenset[str]:
    """Give the figures of a text as they are written, units included."""
    return frozenset(" ".join(match[0].rstrip(".,").split()) for match in _FIGURE.finditer(_PLACE.sub(" ", text)))


def words(text: str) -> frozenset[str]:
    """Give the first five letters of the telling words: enough to meet an inflected form."""
    return frozenset({word[:5].lower() for word in _WORD.findall(text)} - _COMMON)


def of(claim: Claim, lang: Lang) -> Signs:
    """Give the signs of a claim in one language."""
    stated, record = figures(claim.claim[lang]), figures(claim.record[lang])
    telling = {figure for figure in stated if _tells(figure)}
    wrong = telling - record
    years = {figure for figure in stated if _YEAR.match(figure)}
    dated = frozenset((figure, year) for figure in telling - wrong for year in years)
    quoted = tuple(phrase.lower() for phrase in _QUOTED.findall(claim.claim[lang]))
    return Signs(stated, frozenset(wrong), dated, quoted, words(claim.claim[lang]))


def _tells(figure: str) -> bool:
    """Tell whether a figure is rare enough to know a claim by; small numbers and years are not."""
    if not figure.isdigit():
        return True
    return int(figure) > 12 and not _YEAR.match(figure)
