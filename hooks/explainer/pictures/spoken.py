"""Numbers, countries and words of a picture as a reader of each language writes them, by Babel."""

from __future__ import annotations

from datetime import date

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal

from ..cards import LANGS, Lang

LOCALES: dict[Lang, str] = {"id": "id", "en": "en_US"}
MINUS = "−"
# Where our house differs from CLDR: it writes Türkiye in English, and names long enough for a map's index.
_OURS: dict[Lang, dict[str, str]] = {
    "id": {"GB": "Britania Raya"},
    "en": {"TR": "Turkey", "GB": "United Kingdom"},
}


def number(value: float, lang: Lang, decimals: int = 0, *, signed: bool = False) -> str:
    """Write a number.

    Args:
        value: the number.
        lang: whose signs: ``6.734,5`` and ``6,734.5``.
        decimals: how many stand behind the point, always all of them.
        signed: with a plus above zero.
    """
    shape = "#,##0" + ("." + "0" * decimals if decimals else "")
    text = format_decimal(abs(value), shape, locale=LOCALES[lang], group_separator=True)
    sign = MINUS if value < 0 else "+" if signed and value > 0 else ""
    return sign + text


def cell(text: str, lang: Lang, *, signed: bool = False) -> str:
    """Write a number with as many decimals as it was typed with: ``5.20`` was measured so."""
    return number(float(text), lang, len(text.partition(".")[2]), signed=signed)


def day(text: str, lang: Lang) -> str:
    """Write an ISO date, a month or a year alone.

    Raises:
        ValueError: it is none.
    """
    parts = [int(part) for part in text.split("-")]
    if not 1 <= len(parts) <= 3:
        raise ValueError(text)
    pattern = ("y", "MMMM y", "d MMMM y")[len(parts) - 1]
    return format_date(date(*[*parts, 1, 1][:3]), pattern, locale=LOCALES[lang])


def country(code: str, lang: Lang) -> str:
    """Name a country by its two letters of ISO 3166; an unknown one is empty."""
    return _OURS[lang].get(code) or str(Locale.parse(LOCALES[lang]).territories.get(code, ""))


def known(code: str) -> bool:
    """Tell whether two letters name a country in both languages."""
    return len(code) == 2 and code.isalpha() and all(country(code, lang) for lang in LANGS)
