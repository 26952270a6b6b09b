"""Which italics are foreign: what a screen reader would pronounce wrongly without a mark."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .text import Page

# What keeps its own form inside a line of prose, in the order in which it is blanked out.
KEPT = re.compile(
    r"\]\([^()\s]*(?:\([^()]*\)[^()\s]*)*\)"  # a link's target
    r"|\[@[^\[\]]*\]"  # a citation
    r"|\{[^{}]*\}"  # an attribute list
    r"|<https?://[^>]*>|https?://\S+"
    r"|[\"“][^\"“”]*[\"”]"  # a quotation
    r"|(?<![*\w])\*(?![*\s])[^*]+\*(?![*\w])"  # a title or a foreign phrase in italics
)
_ITALIC = re.compile(r"(?<![*\w\\])\*(?![*\s])([^*\n]{2,120})(?<![\s\\])\*(?![*\w])(\{[^{}\n]*\})?")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")

# Common in writing on law and war, and at home in neither language.
PHRASES = frozenset(
    {
        *("ad hoc", "casus belli", "coup d'état", "de facto", "de jure", "démarche", "détente", "entente"),
        *("erga omnes", "fait accompli", "force majeure", "inter alia", "ipso facto", "jus ad bellum", "jus cogens"),
        *("jus in bello", "lex lata", "machtpolitik", "modus operandi", "modus vivendi", "opinio juris"),
        *("pacta sunt servanda", "persona non grata", "prima facie", "quid pro quo", "raison d'état"),
        *("rapprochement", "realpolitik", "rebus sic stantibus", "sine qua non", "status quo ante", "terra nullius"),
        *("ultima ratio", "uti possidetis", "vis-à-vis", "zeitgeist", "blitzkrieg", "weltanschauung", "yurt"),
        *("yukarı karabağ", "mavi vatan", "tek millet iki devlet"),
    }
)


def italics(page: Page) -> Iterator[tuple[int, str, str]]:
    """Give line, phrase and attribute list of each phrase in italics."""
    for number, line in enumerate(page.prose, start=1):
        if "*" in line and number >= page.body_line:
            for match in _ITALIC.finditer(line):
                yield number, match[1], match[2] or ""


def vocabulary(page: Page) -> frozenset[str]:
    """Give the words that a page uses outside italics, in small letters."""
    text = "\n".join(page.prose[page.body_line - 1 :])
    return frozenset(word.lower() for word in _WORD.findall(_ITALIC.sub(" ", text)))


def words(phrase: str) -> list[str]:
    """Split a phrase into its words as they are written."""
    return _WORD.findall(phrase)


def titled(phrase: str) -> bool:
    """Tell whether a phrase is written like the title of a work: most long words with a capital."""
    long = [word for word in words(phrase) if len(word) > 3]
    return bool(long) and 2 * sum(word[0].isupper() for word in long) > len(long)
