"""Are the terms of the glossary used, explained when they are shortened, and alike on both sides?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import chain

from ..archive import FILES
from ..cards import LANGS, Term, other
from ..corpus import Corpus
from ..finding import Finding
from ..language import KEPT
from ..lexicon import forms, singles
from ..sections import Section, twins
from ..text import Page, blank
from ..written import texts

# Known by nothing but its short form to everybody who reads a newspaper.
_HOUSEHOLD = frozenset({"NATO"})


def check(corpus: Corpus) -> Iterator[Finding]:
    """Follow each term through pages and cards."""
    yield from pairs(corpus)
    yield from unused(corpus)


def pairs(corpus: Corpus) -> Iterator[Finding]:
    """Look at each page and its twin."""
    terms = corpus.archive.terms
    if not terms or "terms" in corpus.archive.broken:
        return
    shorts = _shorts(terms)
    for (lang, key), page in corpus.pages.items():
        yield from _shortened(page, shorts)
        twin = corpus.pages.get((other(lang), key))
        if lang == LANGS[0] and twin is not None and page.whole and twin.whole:
            yield from _twins(page, twin, [terms[k] for k in sorted(_named(page)) if k in terms])


def _named(page: Page) -> set[str]:
    """Give the terms that a page is about, by its own front matter."""
    listed = page.meta.get("terms")
    return {key for key in listed if isinstance(key, str)} if isinstance(listed, list) else set()


def _body(page: Page) -> str:
    return "\n".join(page.prose[page.body_line - 1 :])


def _twins(page: Page, twin: Page, terms: list[Term]) -> Iterator[Finding]:
    """Tell an agreed term that the twin section says with other words.

    Only terms that the page is about, in their first form of two words or more: for the others
    another wording is no slip.
    """
    bodies = [_body(side).lower() for side in (page, twin)]
    sides = [(page.lang, bodies[0]), (twin.lang, bodies[1])]
    met = [term for term in terms if any(term.term[lang].lower() in body for lang, body in sides)]
    for mine, theirs in twins(page, twin) if met else ():
        yield from _missing(page, mine, twin, theirs, met)
        yield from _missing(twin, theirs, page, mine, met)


def _missing(page: Page, mine: Section, twin: Page, theirs: Section, terms: list[Term]) -> Iterator[Finding]:
    here = " ".join(line.text for line in mine.lines).lower()
    there = " ".join(line.text for line in theirs.lines).lower()
    for term in terms:
        form = term.term[page.lang]
        if " " not in form or form.lower() not in here:
            continue
        if any(each.lower() in there for each in forms(term, twin.lang)):
            continue
        # A heading is written afresh in each language.
        number = next((line.number for line in mine.lines if line.number != mine.line and _says(line.text, form)), 0)
        # "military cooperation and assistance" says military assistance as well.
        if number and not singles(term.term[twin.lang]) <= singles(there):
            yield Finding.at(
                page.path,
                number,
                "glossary.twin",
                form=form,
                wants=term.term[twin.lang],
                twin=f"{twin.path}:{theirs.line}",
            )


def _says(line: str, form: str) -> bool:
    """Tell whether our own voice uses a form, outside titles and quotations."""
    if form.lower() not in line.lower():
        return False
    return bool(re.search(rf"(?<![\w-]){re.escape(form)}(?!\w)", KEPT.sub(blank, line), re.I))


def _shorts(terms: Mapping[str, Term]) -> list[tuple[str, Term]]:
    """Give the abbreviations that want an explanation, with their terms."""
    found: list[tuple[str, Term]] = []
    for term in terms.values():
        parts = re.split(r"[\s-]", f"{term.term.id} {term.term.en}")
        # A part of the full name itself ("OSCE Minsk Group") explains nothing and needs nothing.
        known = {*parts, *_HOUSEHOLD}
        found += [(s.form, term) for s in term.abbreviation if s.form.isupper() and s.form not in known]
    return found


def _shortened(page: Page, shorts: list[tuple[str, Term]]) -> Iterator[Finding]:
    """Tell the first use of an abbreviation that nothing before it, or beside it, explains."""
    whole = _body(page)
    met = [(form, term) for form, term in shorts if form in whole]
    masked = "\n".join(KEPT.sub(blank, line) for line in whole.split("\n")) if met else ""
    for form, term in met:
        match = re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", masked)
        if match and not _explained(term, form, whole, match.start()):
            line = page.body_line + whole.count("\n", 0, match.start())
            yield Finding.at(page.path, line, "glossary.abbreviation", form=form, term=term.term[page.lang])


def _explained(term: Term, form: str, whole: str, at: int) -> bool:
    """Tell whether the full form stands before or in the line, or a bracket beside the abbreviation."""
    start, end = whole.rfind("\n", 0, at) + 1, whole.find("\n", at)
    line = whole[start : end if end >= 0 else None]
    before = whole[:start].lower() + line.lower()
    if any(full.lower() in before for lang in LANGS for full in forms(term, lang) if full != form and " " in full):
        return True
    opened = line.rfind("(", 0, at - start)
    inside = opened >= 0 and ")" not in line[opened : at - start] and bool(re.search(r"\w", line[:opened]))
    behind = re.match(r"\s*\(([^()]*)\)", line[at - start + len(form) :])
    return inside or bool(behind and " " in behind[1].strip())


def unused(corpus: Corpus) -> Iterator[Finding]:
    """Tell terms that no page names and no card mentions or points to."""
    terms = corpus.archive.terms
    if "terms" in corpus.archive.broken:
        return
    pages = corpus.pages.values()
    used = {key for page in pages for key in _named(page)}
    pointed = {key for term in terms.values() for key in term.see_also}
    left = {term.key: term for term in terms.values() if term.key not in used | pointed}
    if not left:
        return
    sought = {key: [form.lower() for lang in LANGS for form in forms(term, lang)] for key, term in left.items()}
    for said in chain((_body(page).lower() for page in pages), _cards(corpus)):
        sought = {key: listed for key, listed in sought.items() if not any(form in said for form in listed)}
        if not sought:
            break
    met = left.keys() - sought.keys()
    if not used and not met:
        return  # the drawer is filled before the pages are written
    for term in left.values():
        if term.key not in met:
            yield Finding.at(FILES["terms"], term.line, "glossary.unused", key=term.key)


def _cards(corpus: Corpus) -> Iterator[str]:
    return (w.text.lower() for w in texts(corpus.archive) if w.path != FILES["terms"] and " " in w.text)
