"""The first use of a term in each chapter becomes a link to the glossary, which a script opens as a card.

A page marks the terms that its front matter lists, and the abbreviations of all terms; more would
make the text restless.  A page that lists none stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from html import escape
from html.parser import HTMLParser

from ..cards import Lang, Term, other
from ..lexicon import forms
from .html import Desk, prose

GLOSSARY = "evidence/glossary.md"
_WORD = re.compile(r"\w+")
# Inside these a link would break what is there, or say twice what it says already.
_SHUT = frozenset(
    ("a", "abbr", "button", "code", "pre", "kbd", "samp", "script", "style", "svg", "math", "template", "summary",
     "label", "select", "textarea", "h1", "h2", "h3", "h4", "h5", "h6", "thead", "th", "cite", "q", "figcaption")
)  # fmt: skip
_SHUT_CLASSES = frozenset(("cite", "event", "claim", "admonition-title", "footnote", "tabbed-labels"))
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)

_Forms = Mapping[str, tuple[tuple[re.Pattern[str], str], ...]]


def marked(html: str, keys: Iterable[str], desk: Desk) -> tuple[str, list[str]]:
    """Link the first use of each term in each chapter.

    Args:
        html: what Python-Markdown made of a page; blocks of cards are still placeholders.
        keys: the terms that the page is about.
        desk: cards, language and addresses.

    Returns:
        The HTML, and the keys of the terms linked in the order of their first use.
    """
    listed = frozenset(key for key in keys if key in desk.archive.terms)
    if not listed:
        return html, []
    walk = _Walk(html, _known(tuple(desk.archive.terms.values()), desk.lang, listed), desk)
    return walk.whole(), list(dict.fromkeys(walk.met))


def cards(keys: Iterable[str], desk: Desk) -> str:
    """Write what the script shows: a template, so that nobody else reads or prints it."""
    written = "".join(_card(desk.archive.terms[key], desk) for key in keys)
    if not written:
        return ""
    head, more = escape(desk.word("term-card")), escape(desk.word("to-glossary"))
    return f'<template id="dd-terms" data-head="{head}" data-more="{more}">{written}</template>'


def _card(term: Term, desk: Desk) -> str:
    lang, twin = desk.lang, other(desk.lang)
    short = ", ".join(a.form for a in term.abbreviation)
    also = f" ({escape(short)})" if short else ""
    return (
        f'<div data-term="{term.key}"><p><b>{prose(term.term[lang])}</b>{also}. {desk.word("other-language")}: '
        f'<i lang="{twin}">{prose(term.term[twin])}</i></p><p>{prose(term.definition[lang])}</p></div>'
    )


@lru_cache(maxsize=128)
def _known(terms: tuple[Term, ...], lang: Lang, listed: frozenset[str]) -> _Forms:
    """Give all forms by their first word, long ones first, each with its term or an empty text.

    Forms of terms that are not marked are there as well: "security dilemma" is no use of "security".
    """
    found: dict[str, str] = {}
    for term in sorted(terms, key=lambda t: t.key not in listed):
        written = {a.form for a in term.abbreviation}
        for form in (text.strip('"') for text in forms(term, lang)):
            # OSCE is no short form of "OSCE Minsk Group", nor would its card help with the OSCE.
            part = form in written and form in re.findall(r"\w+", term.term[lang])
            known = term.key in listed or (form in written and not part)
            found.setdefault(form, term.key if known and not part else "")
    index: dict[str, list[tuple[re.Pattern[str], str]]] = {}
    for form in sorted(found, key=len, reverse=True):
        if start := _WORD.search(form):
            index.setdefault(start[0].casefold(), []).append((_pattern(form), found[form]))
    return {word: tuple(patterns) for word, patterns in index.items()}


def _pattern(form: str) -> re.Pattern[str]:
    """Match a form as a whole word over any space; its capitals count, a capital to begin with does not."""
    body = r"\s+".join(re.escape(word) for word in form.split())
    if form[0].islower() and form[0].upper() != form[0]:
        body = f"[{form[0]}{form[0].upper()}]" + body[len(re.escape(form[0])) :]
    return re.compile(rf"(?<![\w-]){body}(?!\w|-\w)")


class _Walk(HTMLParser):
    """Finds the running text of a page; all else stays as it was written, to the letter."""

    def __init__(self, html: str, known: _Forms, desk: Desk) -> None:
        super().__init__(convert_charrefs=False)
        self.html, self.known, self.desk = html, known, desk
        self.out: list[str] = []
        self.met: list[str] = []
        self._done = 0
        self._lines = [0, *(match.end() for match in re.finditer("\n", html))]
        self._here: set[str] = set()
        self._shut: list[str] = []

    def whole(self) -> str:
        """Read the page and give it back with its links."""
        self.feed(self.html)
        self.close()
        return "".join([*self.out, self.html[self._done :]])

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Shut the text of what takes no links; a new chapter starts anew."""
        if tag == "h2":
            self._here.clear()
        if tag in _VOID:
            return
        named = (dict(attrs).get("class") or "").split()
        if self._shut or tag in _SHUT or not _SHUT_CLASSES.isdisjoint(named):
            self._shut.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Pass by: nothing is inside."""

    def handle_endtag(self, tag: str) -> None:
        """Open the text again."""
        if tag in self._shut:  # also takes back what was never closed inside
            while self._shut.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        """Link the terms in a piece of running text."""
        line, column = self.getpos()
        start = self._lines[line - 1] + column
        if self._shut or not self.html.startswith(data, start):
            return
        self.out += [self.html[self._done : start], self._text(data)]
        self._done = start + len(data)

    def _text(self, data: str) -> str:
        done: list[str] = []
        place = 0
        for word in _WORD.finditer(data):
            if word.start() < place:
                continue
            for pattern, key in self.known.get(word[0].casefold(), ()):
                if found := pattern.match(data, word.start()):
                    done += [data[place : found.start()], self._link(found[0], key)]
                    place = found.end()
                    break
        return "".join([*done, data[place:]])

    def _link(self, text: str, key: str) -> str:
        if not key or key in self._here:
            return text
        self._here.add(key)
        self.met.append(key)
        return f'<a class="term" href="{self.desk.href(GLOSSARY, key)}">{text}</a>'
