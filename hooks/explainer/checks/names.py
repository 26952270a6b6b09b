"""Does each page name contested things as the register of names says, and Turks and Turkic peoples apart?"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..archive import Archive
from ..cards import LANGS, Lang, Naming
from ..corpus import Corpus
from ..finding import Finding
from ..language import KEPT
from ..text import Page, blank

# Bahasa Indonesia says Turki for the state and its people, Turkik for the peoples of one family of
# languages; English has Turkish and Turkic.  What stands beside the word tells which is meant.
_PEOPLES = (
    "bangsa-bangsa|negara-negara|negeri-negeri|suku-suku|suku bangsa|rumpun|rumpun bangsa|rumpun bahasa|bahasa-bahasa"
    "|dunia|antarnegara|antarbangsa|pan-|peradaban|organisasi negara|organisasi negara-negara|majelis negara"
    "|persatuan negara-negara|negara berbahasa|negara-negara berbahasa|bangsa berbahasa|identitas pan|visi dunia"
    "|persaudaraan bangsa-bangsa|keluarga bahasa|tatanan dunia|dewan kerja sama"
)
_STATE = (
    "pemerintah|presiden|perdana menteri|menteri|kementerian luar negeri|kementerian pertahanan|parlemen|tentara"
    "|pasukan|angkatan bersenjata|angkatan udara|angkatan darat|angkatan laut|duta besar|kedutaan besar|warga negara"
    "|lira|republik|dron|drone|ekspor|ekspor pertahanan|industri pertahanan|perusahaan|wilayah udara|bendera|partai"
)
_TURKIC: dict[Lang, re.Pattern[str]] = {
    "id": re.compile(
        rf"(?<![\w-])(?:(?P<peoples>(?i:{_PEOPLES}))(?:\s+|(?<=-))(?P<slip>Turki)"
        rf"|(?P<state>(?i:{_STATE}))\s+(?P<slip2>[Tt]urkik))(?![\w-])(?!\s+Utsmani)"
    ),
    "en": re.compile(
        r"(?<![\w-])(?:(?P<slip>Turkish)\s+(?P<peoples>worlds?|peoples|languages|nations|states|countries|tribes|union"
        r"|council|civili[sz]ations?|family of languages|unity)"
        r"|(?P<slip2>Turkic)\s+(?P<state>government|president|parliament|army|armed forces|troops|soldiers|military"
        r"|ministry|minister|foreign ministry|defen[sc]e ministry|ambassador|embassy|citizens?|lira|drones?|exports?"
        r"|arms exports?|defen[sc]e industry|airspace|flag|lawmakers?|officials?))(?![\w-])"
    ),
}
_RIGHT = {"Turki": "Turkik", "Turkish": "Turkic", "Turkik": "Turki", "turkik": "Turki", "Turkic": "Turkish"}


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at the prose of each page."""
    avoided = {lang: _avoided(corpus.archive, lang) for lang in LANGS}
    namings = corpus.archive.names.values()
    for page in corpus.pages.values():
        whole = "\n".join(page.prose[page.body_line - 1 :])
        if "urk" in whole:
            yield from _confused(page, whole, avoided[page.lang])
        for naming in namings:
            yield from _named(page, whole, naming)


def _avoided(archive: Archive, lang: Lang) -> frozenset[str]:
    """Give the forms that the glossary avoids already: one sentence for one slip."""
    return frozenset(a.form.lower() for t in archive.terms.values() for a in t.avoid[lang])


def _confused(page: Page, whole: str, avoided: frozenset[str]) -> Iterator[Finding]:
    if not _TURKIC[page.lang].search(whole):
        return
    for number, line in enumerate(page.prose, start=1):
        if number < page.body_line or "urk" not in line:
            continue
        for match in _TURKIC[page.lang].finditer(KEPT.sub(blank, line)):
            slip = match["slip"] or match["slip2"]
            written = " ".join(match[0].split())
            if not any(form in written.lower() for form in avoided):
                yield Finding.at(
                    page.path, number, "glossary.turkic", form=written, use=written.replace(slip, _RIGHT[slip])
                )


def _named(page: Page, whole: str, naming: Naming) -> Iterator[Finding]:
    names = [naming.name[page.lang], *(form for other in naming.other for form in other.forms[page.lang])]
    if not any(name in whole for name in names):
        return
    for other in naming.other:
        if other.quoted == "true":
            for form in other.forms[page.lang]:
                for number in _mentions(page, form, naming):
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
        yield from _first(page, names, naming)


def _first(page: Page, names: list[str], naming: Naming) -> Iterator[Finding]:
    """Tell a first mention that leaves the other name out."""
    mentions = [(number, name) for name in names for number in _mentions(page, name, naming)]
    if not mentions:
        return
    number, name = min(mentions)
    # Spellings of the same name do not count as the other one's.
    rest = [other for other in names if other != name]
    if rest and not any(re.search(rf"(?<!\w){re.escape(other)}(?!\w)", page.lines[number - 1]) for other in rest):
        yield Finding.at(page.path, number, "glossary.names", name=name, other=rest[0])


def _mentions(page: Page, form: str, naming: Naming) -> Iterator[int]:
    """Give the lines on which our own voice uses a form, outside headings, titles and fixed terms."""
    search = re.compile(rf"(?<![\w-])(?i:{re.escape(form)})(?![\w-])")
    for number, line in enumerate(page.prose, start=1):
        if number < page.body_line or line.startswith("#") or form.lower() not in line.lower():
            continue
        text = KEPT.sub(blank, line)
        for kept in naming.keep[page.lang]:
            text = text.replace(kept, " " * len(kept))
        if search.search(text):
            yield number
