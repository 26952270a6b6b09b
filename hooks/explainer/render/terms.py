"""The first use of a term in each chapter becomes a link to the glossary, which a script opens as a card.

A page marks the terms that its front matter lists, and the abbreviations of all terms; more would
make the text restless.  A page that lists none stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from html import escape

from .. import lexicon
from ..cards import Term, other
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

# A tag as Python-Markdown writes it: whole, with any ">" inside a value quoted.
_PIECE = re.compile(r"""<!--.*?-->|<(?P<end>/?)(?P<tag>[a-zA-Z][\w-]*)(?P<rest>(?:[^"'>]+|"[^"]*"|'[^']*')*+)>""", re.S)
_CLASS = re.compile(r"""\sclass=(?:"([^"]*)"|'([^']*)')""")


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
    walk = _Walk(desk.forms or lexicon.index(desk.archive.terms.values(), desk.lang), listed, desk)
    return walk.whole(html), list(dict.fromkeys(walk.met))


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


class _Walk:
    """Finds the running text of a page; all else stays as it was written, to the letter."""

    def __init__(self, known: lexicon.Forms, listed: frozenset[str], desk: Desk) -> None:
        self.known, self.listed, self.desk = known, listed, desk
        self.met: list[str] = []
        self._here: set[str] = set()
        self._shut: list[str] = []

    def whole(self, html: str) -> str:
        """Read the page and give it back with its links."""
        out: list[str] = []
        done = 0
        for piece in _PIECE.finditer(html):
            if piece.start() > done:
                text = html[done : piece.start()]
                out.append(text if self._shut else self._text(text))
            out.append(piece[0])
            done = piece.end()
            if tag := piece["tag"]:
                self._tag(tag.lower(), bool(piece["end"]), piece["rest"])
        rest = html[done:]
        return "".join([*out, rest if self._shut or "<" in rest else self._text(rest)])

    def _tag(self, tag: str, ends: bool, rest: str) -> None:
        """Shut the text of what takes no links, and open it again; a new chapter starts anew."""
        if ends:
            if tag in self._shut:  # also takes back what was never closed inside
                while self._shut.pop() != tag:
                    pass
            return
        if tag == "h2":
            self._here.clear()
        if tag in _VOID or rest.endswith("/"):
            return
        named = _CLASS.search(rest)
        classes = (named[1] or named[2] or "").split() if named else ()
        if self._shut or tag in _SHUT or not _SHUT_CLASSES.isdisjoint(classes):
            self._shut.append(tag)

    def _text(self, data: str) -> str:
        done: list[str] = []
        place = 0
        for word in _WORD.finditer(data):
            if word.start() < place:
                continue
            for form in self.known.get(word[0].casefold(), ()):
                if found := form.pattern.match(data, word.start()):
                    done += [data[place : found.start()], self._link(found[0], form.meant(self.listed))]
                    place = found.end()
                    break
        return "".join([*done, data[place:]])

    def _link(self, text: str, key: str) -> str:
        if not key or key in self._here:
            return text
        self._here.add(key)
        self.met.append(key)
        return f'<a class="term" href="{self.desk.href(GLOSSARY, key)}">{text}</a>'
