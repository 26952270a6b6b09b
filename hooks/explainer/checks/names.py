"""Does each page name contested things as the register of names says, and Turks and Turkic peoples apart?"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ..archive import Archive
from ..cards import LANGS, Lang, Naming
from ..corpus import Corpus
from ..finding import Finding
from ..language import KEPT
from ..text import Page, blank

# Bahasa Indonesia says Turki for the state and its people, Turkik for the peoples of one family of
# languages; English has Turkish and Turkic.  What stands beside the word tells which is meant.
_PEOPLES = tuple(
    """bangsa-bangsa|negara-negara|negeri-negeri|suku-suku|suku bangsa|rumpun|rumpun bangsa|rumpun bahasa|bahasa-bahasa
    |dunia|antarnegara|antarbangsa|pan|peradaban|organisasi negara|majelis negara|negara berbahasa
    |negara-negara berbahasa|bangsa berbahasa|visi dunia|keluarga bahasa|tatanan dunia|dewan kerja sama""".replace(
        "\n    ", ""
    ).split("|")
)
_STATE = tuple(
    """pemerintah|presiden|perdana menteri|menteri|kementerian luar negeri|kementerian pertahanan|parlemen|tentara
    |pasukan|angkatan bersenjata|angkatan udara|angkatan darat|angkatan laut|duta besar|kedutaan besar|warga negara
    |lira|republik|dron|drone|ekspor|ekspor pertahanan|industri pertahanan|perusahaan|wilayah udara|bendera
    |partai""".replace("\n    ", "").split("|")
)
_PEOPLES_EN = tuple(
    """world|worlds|peoples|languages|nations|states|countries|tribes|union|council|civilization|civilizations
    |civilisation|family of languages|unity""".replace("\n    ", "").split("|")
)
_STATE_EN = tuple(
    """government|president|parliament|army|armed forces|troops|soldiers|military|ministry|minister|foreign ministry
    |defense ministry|ambassador|embassy|citizen|citizens|lira|drone|drones|export|exports|arms exports
    |defense industry|airspace|flag|lawmaker|lawmakers|official|officials""".replace("\n    ", "").split("|")
)
# The word that is wrong beside each list, and how far to look for its company.
_WRONG = {"Turki": _PEOPLES, "Turkik": _STATE, "turkik": _STATE, "Turkish": _PEOPLES_EN, "Turkic": _STATE_EN}
_TURK: dict[Lang, re.Pattern[str]] = {
    "id": re.compile(r"(?<![\w])(?:Turki|[Tt]urkik)(?![\w-])(?!\s+Utsmani)"),
    "en": re.compile(r"(?<![\w-])(?:Turkish|Turkic)(?![\w-])"),
}
_FURTHEST = 40
_RIGHT = {"Turki": "Turkik", "Turkish": "Turkic", "Turkik": "Turki", "turkik": "Turki", "Turkic": "Turkish"}


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at the prose of each page."""
    avoided = {lang: _avoided(corpus.archive, lang) for lang in LANGS}
    names_of = {
        lang: [(naming, [name.lower() for name in _names(naming, lang)]) for naming in corpus.archive.names.values()]
        for lang in LANGS
    }
    for page in corpus.pages.values():
        whole = "\n".join(page.prose[page.body_line - 1 :])
        if "urk" in whole:
            yield from _confused(page, avoided[page.lang])
        small = whole.lower()
        lines = small.split("\n")
        for naming, names in names_of[page.lang]:
            if any(name in small for name in names):
                yield from _named(page, naming, lines)


def _avoided(archive: Archive, lang: Lang) -> frozenset[str]:
    """Give the forms that the glossary avoids already: one sentence for one slip."""
    return frozenset(a.form.lower() for t in archive.terms.values() for a in t.avoid[lang])


def _confused(page: Page, avoided: frozenset[str]) -> Iterator[Finding]:
    for number, line in enumerate(page.prose, start=1):
        if "urk" not in line or number < page.body_line:
            continue
        if not any(_beside(line, match, page.lang) for match in _TURK[page.lang].finditer(line)):
            continue  # most lines: only here and there is masking worth its time
        text = KEPT.sub(blank, line)
        for match in _TURK[page.lang].finditer(text):
            written = _beside(text, match, page.lang)
            if written and not any(form in written.lower() for form in avoided):
                right = written.replace(match[0], _RIGHT[match[0]])
                yield Finding.at(page.path, number, "glossary.turkic", form=written, use=right)


def _beside(text: str, match: re.Match[str], lang: Lang) -> str:
    """Give the word with the company that makes it wrong, or nothing.

    In Indonesian the company stands before the word, in English behind it.
    """
    company = _WRONG[match[0]]
    if lang == "id":
        before = text[max(0, match.start() - _FURTHEST) : match.start()].rstrip(" -")
        small = before.lower()
        found = [w for w in company if small.endswith(w) and not small[: -len(w)][-1:].isalpha()]
        found = [w for w in found if small[: -len(w)][-1:] != "-"]
        if not found:
            return ""
        end = len(text[: match.start()].rstrip(" -"))
        return text[end - len(max(found, key=len)) : match.end()]
    behind = text[match.end() : match.end() + _FURTHEST].lstrip()
    small = behind.lower()
    found = [w for w in company if small.startswith(w) and not small[len(w) :][:1].isalpha()]
    return f"{match[0]} {behind[: len(max(found, key=len))]}" if found else ""


def _names(naming: Naming, lang: Lang) -> list[str]:
    return [naming.name[lang], *(form for other in naming.other for form in other.forms[lang])]


def _named(page: Page, naming: Naming, lines: list[str]) -> Iterator[Finding]:
    """Look for the names of one thing; ``lines`` is the body in small letters."""
    for other in naming.other:
        if other.quoted == "true":
            for form in other.forms[page.lang]:
                for number in _mentions(page, form, naming, lines):
                    yield Finding.at(
                        page.path,
                        number,
                        "glossary.party",
                        form=form,
                        use=naming.name[page.lang],
                        whose_id=other.whose.id,
                        whose_en=other.whose.en,
                    )
    if naming.first == "true":
        yield from _first(page, _names(naming, page.lang), naming, lines)


def _first(page: Page, names: list[str], naming: Naming, lines: list[str]) -> Iterator[Finding]:
    """Tell a first mention that leaves the other name out."""
    mentions = [(number, name) for name in names for number in _mentions(page, name, naming, lines)]
    if not mentions:
        return
    number, name = min(mentions)
    # Spellings of the same name do not count as the other one's.
    rest = [other for other in names if other != name]
    if rest and not any(re.search(rf"(?<!\w){re.escape(other)}(?!\w)", page.lines[number - 1]) for other in rest):
        yield Finding.at(page.path, number, "glossary.names", name=name, other=rest[0])


@lru_cache(maxsize=1024)
def _search(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?i:{re.escape(form)})(?![\w-])")


def _mentions(page: Page, form: str, naming: Naming, lines: list[str]) -> Iterator[int]:
    """Give the lines on which our own voice uses a form, outside headings, titles and fixed terms."""
    search = _search(form)
    sought = form.lower()
    for number, small in enumerate(lines, start=page.body_line):
        if sought not in small or small.startswith("#"):
            continue
        text = KEPT.sub(blank, page.prose[number - 1])
        for kept in naming.keep[page.lang]:
            text = text.replace(kept, " " * len(kept))
        if search.search(text):
            yield number
