"""Are the terms of the glossary used, explained when they are shortened, and alike on both sides?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from ..archive import FILES, Archive
from ..cards import LANGS, Lang, Term, other
from ..corpus import Corpus
from ..finding import Finding
from ..language import KEPT
from ..lexicon import Lexicon, forms, singles
from ..sections import Section, twins
from ..text import Page, blank
from ..written import texts

# Known by nothing but its short form to everybody who reads a newspaper.
_HOUSEHOLD = frozenset({"NATO"})


def check(corpus: Corpus) -> Iterator[Finding]:
    """Follow each term through pages and cards."""
    terms = corpus.archive.terms
    if not terms or "terms" in corpus.archive.broken:
        return
    lexicons = {
        lang: Lexicon((form, term.key) for term in terms.values() for form in forms(term, lang)) for lang in LANGS
    }
    used: set[str] = set()
    for (lang, key), page in corpus.pages.items():
        named = _named(page)
        used |= named | lexicons[lang].keys("\n".join(page.prose[page.body_line - 1 :]))
        yield from _shortened(page, terms)
        twin = corpus.pages.get((other(lang), key))
        if lang == LANGS[0] and twin is not None and page.whole and twin.whole and named:
            for mine, theirs in twins(page, twin):
                yield from _missing(page, mine, twin, theirs, lexicons, terms, named)
                yield from _missing(twin, theirs, page, mine, lexicons, terms, named)
    yield from _unused(corpus.archive, used)


def _named(page: Page) -> set[str]:
    """Give the terms that a page is about, by its own front matter."""
    listed = page.meta.get("terms")
    return {key for key in listed if isinstance(key, str)} if isinstance(listed, list) else set()


def _missing(
    page: Page,
    mine: Section,
    twin: Page,
    theirs: Section,
    lexicons: Mapping[Lang, Lexicon],
    terms: Mapping[str, Term],
    named: set[str],
) -> Iterator[Finding]:
    """Tell an agreed term that the twin section says with other words.

    Only terms that the page is about, in their first form of two words or more: for the others
    another wording is no slip.
    """
    there: set[str] | None = None
    words: set[str] = set()
    for line in mine.lines:
        if line.number == mine.line:
            continue  # a heading is written afresh in each language
        for met in lexicons[page.lang].met(KEPT.sub(blank, line.text)):
            key = met.keys[0]
            form = line.text[met.start : met.end]
            if len(met.keys) > 1 or key not in named or form.lower() != terms[key].term[page.lang].lower():
                continue
            if there is None:
                said = "\n".join(each.text for each in theirs.lines)
                there, words = lexicons[twin.lang].keys(said), singles(said)
            # "military cooperation and assistance" says military assistance as well
            if " " in form and key not in there and not singles(terms[key].term[twin.lang]) <= words:
                there.add(key)
                yield Finding.at(
                    page.path,
                    line.number,
                    "glossary.twin",
                    form=form,
                    wants=terms[key].term[twin.lang],
                    twin=f"{twin.path}:{theirs.line}",
                )


def _shortened(page: Page, terms: Mapping[str, Term]) -> Iterator[Finding]:
    """Tell the first use of an abbreviation that nothing before it, or beside it, explains."""
    whole = "\n".join(page.prose[page.body_line - 1 :])
    for term in terms.values():
        for short in term.abbreviation:
            form = short.form
            if form not in whole or not form.isupper() or form in _HOUSEHOLD:
                continue
            if form in re.split(r"[\s-]", f"{term.term.id} {term.term.en}"):
                continue  # a part of the full name itself
            match = re.search(rf"(?<![\w-]){re.escape(form)}(?![\w-])", _masked(whole))
            if match and not _explained(term, form, whole, match):
                line = page.body_line + whole.count("\n", 0, match.start())
                yield Finding.at(page.path, line, "glossary.abbreviation", form=form, term=term.term[page.lang])


def _masked(whole: str) -> str:
    return "\n".join(KEPT.sub(blank, line) if line.strip() else line for line in whole.split("\n"))


def _explained(term: Term, form: str, whole: str, match: re.Match[str]) -> bool:
    """Tell whether the full form stands before or in the line, or a bracket beside the abbreviation."""
    end = whole.find("\n", match.end())
    before = whole[: end if end >= 0 else None].lower()
    if any(full.lower() in before for lang in LANGS for full in forms(term, lang) if full != form and " " in full):
        return True
    line = whole[whole.rfind("\n", 0, match.start()) + 1 : end if end >= 0 else None]
    at = match.start() - (whole.rfind("\n", 0, match.start()) + 1)
    opened = line.rfind("(", 0, at)
    inside = opened >= 0 and ")" not in line[opened:at] and bool(re.search(r"\w", line[:opened]))
    behind = re.match(r"\s*\(([^()]*)\)", line[at + len(form) :])
    return inside or bool(behind and " " in behind[1].strip())


def _unused(archive: Archive, used: set[str]) -> Iterator[Finding]:
    """Tell terms that no page names and no card mentions or points to."""
    pointed = {key for term in archive.terms.values() for key in term.see_also}
    left = [term for term in archive.terms.values() if term.key not in used | pointed]
    if not left or not used:
        return  # with no page using any term, the drawer is filled before the pages are written
    said = [w.text.lower() for w in texts(archive) if w.path != FILES["terms"] and " " in w.text]
    for term in left:
        wanted = [form.lower() for lang in LANGS for form in forms(term, lang)]
        if not any(form in text for text in said for form in wanted):
            yield Finding.at(FILES["terms"], term.line, "glossary.unused", key=term.key)
