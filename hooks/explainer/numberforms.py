"""Numbers written with the signs of the other language: ``87.5 persen``, ``1,960 orang``, ``87,5 percent``.

In Indonesian a point parts thousands and a comma begins the decimals; in English the other way
round.  Alone, ``2.1`` may be a section, ``22.30`` a time and ``1,960`` three decimals, so a number
is judged by what stands around it: a unit, a currency, something to count, or the signs of the same
number on the twin page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from . import sections
from .cards import Lang
from .language import KEPT
from .text import blank

_TOKEN = re.compile(r"(?:(?<=Rp)|(?<![\w.,/:-]))\d+(?:[.,]\d+)+(?![\w/:]|[.,:-]\d|-\w)")
# What no line has whose numbers are all well: cheaper than taking out its markup first.
_SUSPECT: Mapping[Lang, re.Pattern[str]] = {
    "id": re.compile(
        r"[.,](?:(?<=,)\d{3}(?!\d)|(?<=\.)(?!\d{3}(?!\d))(?<=\d\.)\d|(?<=\b0\.)\d"
        r"|(?<=\.)\d{3}\**[ \u00a0](?:mil|tri))"
    ),
    "en": re.compile(
        r"[.,](?:(?<=\.)\d{3}(?!\d)|(?<=,)(?!\d{3}(?!\d))(?<=\d,)\d|(?<=\b0,)\d"
        r"|(?<=,)\d{3}\**[ \u00a0](?:bil|tri))"
    ),
}
_SWAPPED = str.maketrans(".,", ",.")
# A number as the other language writes it; no decimal begins with more digits than a group holds.
_GROUPS: Mapping[Lang, re.Pattern[str]] = {
    "id": re.compile(r"[1-9]\d{0,2}(?P<groups>(?:,\d{3})+)(?P<rest>\.\d+)?"),
    "en": re.compile(r"[1-9]\d{0,2}(?P<groups>(?:\.\d{3})+)(?P<rest>,\d+)?"),
}
_DECIMAL: Mapping[Lang, re.Pattern[str]] = {
    "id": re.compile(r"\d{1,3}\.\d+|[1-9]\d{0,2}(?:,\d{3})+\.\d+"),
    "en": re.compile(r"\d{1,3},\d+|[1-9]\d{0,2}(?:\.\d{3})+,\d+"),
}
_OWN_GROUPS: Mapping[Lang, re.Pattern[str]] = {
    "id": re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+"),
    "en": re.compile(r"[1-9]\d{0,2}(?:,\d{3})+"),
}
# What is measured, and so may have decimals.
_UNITS: Mapping[Lang, str] = {
    "id": (
        "persen|per ?cent|poin|ribu|juta|miliar|milyar|triliun|kali|lipat|tahun|bulan|minggu|pekan|hari|jam|menit|detik"
        "|dolar|euro|rupiah|lira|barel|ton|kg|kilogram|gram|liter|km|kilometer|m|meter|cm|mm|mil|kaki|knot|hektare|ha"
        "|derajat|watt|kw|mw|gw|kwh|gb|mb"
    ),
    "en": (
        "percent|per ?cent|percentage|points?|thousand|million|billion|trillion|times|fold|years?|months?|weeks?|days?"
        "|hours?|minutes?|seconds?|dollars?|euros?|rupiah|lira|pounds?|barrels?|tons?|tonnes?|kg|kilograms?|grams?"
        "|liters?|km|kilometers?|m|meters?|cm|mm|miles?|feet|knots?|hectares?|ha|degrees?|watts?|kw|mw|gw|kwh|gb|mb"
    ),
}
_MEASURE: Mapping[Lang, re.Pattern[str]] = {
    lang: re.compile(
        # "1.5–2.5 persen" and "20.5 dan 30.2 persen" share one unit.
        r"\**(?:(?: ?[–-] ?|,? (?:dan|atau|sampai|hingga|ke|berbanding|and|or|to|against|versus) )"
        r"(?:US\$|Rp|[$€£])?\d[\d.,]*\**)?"
        rf"(?:[ \u00a0-]?%|[ \u00a0-](?:{units})(?!\w))",
        re.IGNORECASE,
    )
    for lang, units in _UNITS.items()
}
_SHARE = re.compile(r"\**[ \u00a0-]?(?:%|persen|per ?cent)")
_BILLION = re.compile(r"\**[ \u00a0](?:miliar|milyar|triliun|billion|trillion)(?!\w)")
_MONEY = re.compile(r"(?:\$|€|£|₺|Rp\.?|USD|EUR|IDR) ?$")
# A word behind a number that is counted: a noun, as small words that join or point are none.
_COUNTED: Mapping[Lang, re.Pattern[str]] = {
    "id": re.compile(
        rf"\**[ \u00a0](?!(?:{_UNITS['id']}|dan|atau|di|ke|dari|pada|per|yang|untuk|dengan|oleh|itu|ini|serta|lalu"
        r"|sampai|kalau|bila|saja|hingga|adalah|ialah|tidak|bukan|sebagai|antara|sudah|akan|juga|tetapi)(?!\w)"
        r"|me[mn](?!teri)|ber(?!ita|kas)|di(?!plomat|visi|nar|rektur))[a-z]\w{2,}"
    ),
    "en": re.compile(
        rf"\**[ \u00a0](?:[a-z-]{{3,}} )?(?!(?:{_UNITS['en']}|as|is|was|has|does|its|this|us|plus|minus|versus|across"
        r"|less|thus|his|says|shows|needs|adds|means|gives)(?!\w))"
        r"(?:people|men|women|children|personnel|dead|killed|wounded|injured|missing|displaced|[a-z]{3,}s)(?!\w)"
    ),
}
# A number behind these names a place, a version or a time.
_LABEL = re.compile(
    r"(?<!\w)(?:gambar|figure|fig\.|tabel|table|bab|chapter|bagian|subbab|section|sec\.|pasal|articles?|art\.|ayat|butir|point"
    r"|items?|paragraf|paragraphs?|paras?\.|versi|version|release|rilis|python|edisi|edition|revisi|rev\.|hlm\.|pp?\."
    r"|no\.|nomor|number|pukul|jam|isbn|doi|seri|series|model|lampiran|annex|catatan|note|§|v\.?) ?$",
    re.IGNORECASE,
)
_FARTHEST = 16


@dataclass(frozen=True, slots=True)
class Slip:
    """A number with the wrong signs, what to write, and where it stands in its line, from 0."""

    form: str
    use: str
    start: int


def looks(line: str, lang: Lang) -> bool:
    """Tell whether a line holds a number that may be written in the way of the other language."""
    return _SUSPECT[lang].search(line) is not None


def slips(line: str, lang: Lang, twin: str = "") -> Iterator[Slip]:
    """Find the numbers of a line that are written in the way of the other language.

    Args:
        line: one line of prose; code and marks are blanked out.
        lang: its language.
        twin: what the other language says of the same thing.
    """
    if not looks(line, lang):
        return
    plain = sections.plain(KEPT.sub(blank, line))
    for match in _TOKEN.finditer(plain):
        if _slips(match, plain, lang, twin):
            yield Slip(match[0], match[0].translate(_SWAPPED), match.start())


def _slips(match: re.Match[str], plain: str, lang: Lang, twin: str) -> bool:
    token, start, end = match[0], match.start(), match.end()
    before = plain[max(0, start - _FARTHEST) : start]
    if groups := _GROUPS[lang].fullmatch(token):
        wrong = _thousands(token, groups, plain, end, lang, twin)
    elif _OWN_GROUPS[lang].fullmatch(token):
        # Nobody writes two trillion as 2,740 billion.
        wrong = bool(_BILLION.match(plain, end)) and not _stands(token.translate(_SWAPPED), twin)
    else:
        wrong = bool(_DECIMAL[lang].fullmatch(token) and (_MEASURE[lang].match(plain, end) or _MONEY.search(before)))
    return wrong and (_LABEL.search(before) is None or _SHARE.match(plain, end) is not None)


def _thousands(token: str, groups: re.Match[str], plain: str, end: int, lang: Lang, twin: str) -> bool:
    """Tell whether what the other language writes as thousands is meant so."""
    many = len(groups["groups"]) // 4
    if many > 1 or groups["rest"]:
        return many != 3 or bool(groups["rest"])  # 192.168.100.200 is an address
    if _COUNTED[lang].match(plain, end):
        return True
    # Three decimals are rare, but right where the twin has them with its own signs.
    if _stands(token.translate(_SWAPPED), twin):
        return False
    zeros = token.endswith("000") or (lang == "id" and token.endswith("00") and not _MEASURE[lang].match(plain, end))
    return zeros or _stands(token, twin)


def _stands(token: str, text: str) -> bool:
    """Tell whether a text has a number with just these signs."""
    at = text.find(token)
    while at >= 0:
        around = text[max(0, at - 1) : at] + text[at + len(token) : at + len(token) + 1]
        if not any(sign.isalnum() for sign in around):
            return True
        at = text.find(token, at + 1)
    return False
