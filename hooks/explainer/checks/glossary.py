"""Does the prose avoid the forms that the glossary and the spelling list avoid?

Quotations, titles in italics, link targets and citations keep their own form: a reader who meets
*Reshaping Defence Diplomacy* must find that book under that name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..archive import FILES, Archive, quiz_file
from ..cards import LANGS, Both, Lang
from ..corpus import Corpus
from ..finding import Finding
from ..language import KEPT
from ..text import Page, blank

_BLANKS = re.compile(r"[^\S\n]{2,}|[^\S\n ]")
# What stands before the first word of a sentence, a heading, an item or a table cell.
_STARTS = re.compile(r"(?:^[\s>#*+\-\d.!?|]*|[.!?:|]\s+|\*\*)$")


@dataclass(frozen=True, slots=True)
class _Form:
    use: str
    why: Both


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look for avoided forms in pages, in their titles, and in the text of the cards."""
    for lang in LANGS:
        forms = _forms(corpus.archive, lang)
        if not forms:
            continue
        search = _pattern(forms)
        telling = sorted({form.lower() for form in forms})
        for page in corpus.pages.values():
            if page.lang == lang:
                yield from _in_page(page, search, forms, telling)
        for path, text in () if corpus.archive.told else _card_texts(corpus.archive):
            yield from _in_line(path, text.line, text[lang], search, forms)


def _forms(archive: Archive, lang: Lang) -> dict[str, _Form]:
    forms = {a.form: _Form(a.use, a.reason) for t in archive.terms.values() for a in t.avoid[lang]}
    for slip in archive.spellings.values():
        if slip.language == lang:
            forms.setdefault(slip.form, _Form(slip.use, slip.reason))
    return forms


def _pattern(forms: dict[str, _Form]) -> re.Pattern[str]:
    """Make one pattern of all forms: a form with a capital is meant with it, another in any case.

    "Nagorno-karabakh" is a slip only with that small k, while "kerjasama" is one everywhere.
    """
    words = [
        (form, form if form != form.lower() else f"(?i:{form})")
        for form in (re.escape(form).replace(r"\ ", r"\s+") for form in forms)
    ]
    longest_first = sorted(words, key=lambda pair: len(pair[0]), reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(word for _, word in longest_first)})(?![\w-])")


def _in_page(page: Page, search: re.Pattern[str], forms: dict[str, _Form], telling: list[str]) -> Iterator[Finding]:
    """Look at one page.

    Args:
        page: the page.
        search: the pattern of all forms; dear, so it sees only lines that can hold one.
        forms: the forms.
        telling: the forms in small letters.
    """
    for name in ("title", "summary"):
        if isinstance(text := page.meta.get(name), str):
            yield from _in_line(page.path, page.meta.lines[name], text, search, forms)
    # A form may be spread over more than one blank.
    small = _BLANKS.sub(" ", "\n".join(page.prose).lower())
    here = [form for form in telling if form in small]
    for number, line in enumerate(small.split("\n"), start=1) if here else ():
        if any(form in line for form in here):
            yield from _in_line(page.path, number, page.prose[number - 1], search, forms, placed=True)


def _in_line(
    path: str, number: int, line: str, search: re.Pattern[str], forms: dict[str, _Form], *, placed: bool = False
) -> Iterator[Finding]:
    if not search.search(line):
        return
    masked = KEPT.sub(blank, line)
    for match in search.finditer(masked):
        written = " ".join(match[0].split())
        if written not in forms and written != written.lower() and not _STARTS.search(masked[: match.start()]):
            continue  # a capital inside a sentence makes it part of a name: "Ministry of Defence"
        form = forms.get(written) or forms[written.lower()]
        yield Finding.at(
            path,
            number,
            "glossary.avoid",
            form=match[0],
            use=form.use,
            why_id=form.why.id.rstrip("."),
            why_en=form.why.en.rstrip("."),
        ).in_column(match.start() + 1 if placed else 0)


def _card_texts(archive: Archive) -> Iterator[tuple[str, Both]]:
    """Give the prose of the cards; titles, paraphrases of the papers and reasons keep their words."""
    for term in archive.terms.values():
        yield FILES["terms"], term.definition
    for event in archive.events.values():
        for text in (event.title, *event.facts, *event.disputed, *([event.turkey] if event.turkey else [])):
            yield FILES["events"], text
    for claim in archive.claims.values():
        for text in (claim.record, claim.advice, claim.certainty):
            yield FILES["claims"], text
    for page, cards in archive.quizzes.items():
        for card in cards.values():
            for text in (card.question, *(option.why for option in card.options)):
                yield quiz_file(page), text
