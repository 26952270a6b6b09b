"""Letters that deceive: invisible ones, and those of another script that look like ours.

Indonesian, English, Azerbaijani and Turkish need no letter outside Latin, so a word that mixes
scripts is either a slip of the keyboard or a trick.  A whole word in another script is honest where
at least one of its letters has no Latin twin ("Москва"); "аре" alone, in Cyrillic, is not.
"""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

# Marks that turn the direction of writing: https://trojansource.codes/ (CVE-2021-42574).
# Then those without any width, which hide inside a word, and tags, which hide whole sentences.
_JOINERS = "(?<![\u0600-\u06ff])[\u200c\u200d]|[\u200c\u200d](?![\u0600-\u06ff])"  # Persian spells with them
HIDDEN = re.compile(
    "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2064\ufeff\u00ad\u180e\U000e0000-\U000e007f]"
    f"|{_JOINERS}"
)

# Cyrillic, Greek and Armenian letters that a reader takes for Latin ones.
_TWINS = frozenset("аеорсухіјѕһԁԛԝѵүӏАВЕКМНОРСТУХІЈЅҮԌԚԜοανικυρΑΒΕΖΗΙΚΜΝΟΡΤΥΧօսոհցզՍՕ")
# Letters of other alphabets, and Latin letters in disguise (fullwidth, mathematical, phonetic).
_FOREIGN = r"\u0370-\u03ff\u0400-\u052f\u0531-\u0587\u13a0-\u13f5\u1f00-\u1fff"
_DISGUISED = "\uff21-\uff3a\uff41-\uff5a\u2100-\u214f\U0001d400-\U0001d7ff\u0251\u0261\u1d00-\u1d22"
_STRANGE = re.compile(f"[{_FOREIGN}{_DISGUISED}]")
_WORD = re.compile(r"[^\W\d_]+(?:[\u0300-\u036f]+[^\W\d_]*)*")
# Signs that only look like disguised letters: No., TM, care of, degrees, the estimated sign.
_SIGNS = frozenset("№™℠℃℉℮Ωµ℅ℓ℗")
_HOST = re.compile(r"^[a-zA-Z][a-zA-Z0-9+.-]*://(?:[^/?#@]*@)?([^/?#:]*)")


def script(letter: str) -> str:
    """Name the script of a letter: ``latin``, ``cyrillic``, …, or ``disguised`` Latin."""
    if letter in _SIGNS:
        return ""
    if letter.isascii():
        return "latin"
    name = unicodedata.name(letter, "")
    if name.startswith("LATIN") and "SMALL CAPITAL" not in name and letter not in "\u0251\u0261":
        return "latin"
    first = name.partition(" ")[0].lower()
    return first if first in ("cyrillic", "greek", "armenian", "cherokee") else _other(letter)


def _other(letter: str) -> str:
    plain = unicodedata.normalize("NFKC", letter)
    odd = (plain != letter and plain.isascii() and plain.isalpha()) or letter in "\u0251\u0261"
    return "disguised" if odd or "\u1d00" <= letter <= "\u1d22" else ""


def lookalikes(text: str) -> list[tuple[str, str]]:
    """Give each deceiving word of a line and its deceiving letters, as ``U+0430`` codes.

    Args:
        text: one line of prose, a field of a card, or an address.
    """
    if text.isascii() or not _STRANGE.search(text):
        return []
    honest = _honest(text)
    found = []
    for match in _WORD.finditer(text):
        word = match[0]
        if word.isascii():
            continue
        scripts = {script(letter) for letter in word} - {""}
        foreign = [x for x in word if script(x) not in ("latin", "")]
        alone = len(scripts) == 1 and "latin" not in scripts
        if "disguised" in scripts or len(scripts) > 1 or (alone and _masked(word, scripts, honest)):
            found.append((word, ", ".join(dict.fromkeys(f"U+{ord(x):04X}" for x in foreign))))
    return found


def _masked(word: str, scripts: set[str], honest: set[str]) -> bool:
    """Tell whether a word of one foreign script could be read as Latin.

    A single Greek letter is a symbol, and beside an honest word of its script nobody is deceived.
    """
    if scripts & honest or (len(word) == 1 and scripts == {"greek"}):
        return False
    return all(letter in _TWINS for letter in word)


def _honest(text: str) -> set[str]:
    """Give the scripts that show at least one letter without a Latin twin."""
    return {script(x) for x in _STRANGE.findall(text) if x not in _TWINS} - {"disguised", ""}


def host(address: str) -> str:
    """Give the host of an address as a reader sees it: percent signs and punycode undone."""
    match = _HOST.match(address)
    if not match:
        return ""
    labels = []
    for label in unquote(match[1]).split("."):
        try:
            labels.append(label[4:].encode("ascii").decode("punycode") if label.lower().startswith("xn--") else label)
        except (UnicodeError, ValueError, OverflowError):
            labels.append(label)
    return ".".join(labels)
