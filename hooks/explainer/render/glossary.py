"""The glossary: every term with the other language's term, in the alphabet of the page."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from html import escape

from ..cards import Term, other
from .html import Desk, prose


def sources(term: Term) -> list[str]:
    """Give the keys that a term cites."""
    return list(term.sources)


def letter(text: str) -> str:
    """Give the letter under which a term stands; marks above and below letters do not count."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    first = next((c for c in plain if c.isalnum()), "#").upper()
    return first if first.isalpha() else "#"


def glossary(terms: Iterable[Term], desk: Desk) -> str:
    """Write the whole glossary with an index of letters."""
    lang = desk.lang
    ordered = sorted(terms, key=lambda t: (letter(t.term[lang]), t.term[lang].casefold()))
    letters = list(dict.fromkeys(letter(t.term[lang]) for t in ordered))
    index = "".join(f'<a href="#letter-{x.lower()}">{x}</a> ' for x in letters)
    parts = [
        f'<nav class="term-index" aria-label="{escape(desk.word("term-index"))}">{index}</nav>',
        '<div class="glossary">',
    ]
    current = ""
    for term in ordered:
        if (first := letter(term.term[lang])) != current:
            current = first
            parts.append(f'<h3 class="term-letter" id="letter-{first.lower()}">{first}</h3>')
        parts.append(_term(term, desk))
    return "\n".join([*parts, "</div>"])


def _term(term: Term, desk: Desk) -> str:
    lang, word = desk.lang, desk.word
    short = ", ".join(a.form for a in term.abbreviation)
    also = f" ({escape(short)})" if short else ""
    parts = [
        f'<section class="term" id="{term.key}"><h4>{prose(term.term[lang])}{also}</h4>',
        f'<p class="term-other"><span class="term-lang">{word("other-language")}:</span> '
        f'<span lang="{other(lang)}">{prose(term.term[other(lang)])}</span></p>',
        f'<p class="term-definition">{prose(term.definition[lang])} {desk.cited(term.sources)}</p>',
    ]
    if term.usage:
        parts.append(f'<p class="term-usage"><b>{word("usage")}:</b> {prose(term.usage[lang])}</p>')
    if avoided := term.avoid[lang]:
        forms = "; ".join(f"<s>{escape(a.form)}</s> → {escape(a.use)}" for a in avoided)
        parts.append(f'<p class="term-forms"><b>{word("avoid")}:</b> {forms}</p>')
    known = [desk.archive.terms[key] for key in term.see_also if key in desk.archive.terms]
    if known:
        links = ", ".join(f'<a href="#{t.key}">{prose(t.term[lang])}</a>' for t in known)
        parts.append(f'<p class="term-see"><b>{word("see-also")}:</b> {links}</p>')
    if used := desk.pages(desk.back.used.get(term.key, ())):
        parts.append(f'<p class="term-used" data-search-exclude><b>{word("used-on")}:</b> {used}</p>')
    return "".join([*parts, "</section>"])
