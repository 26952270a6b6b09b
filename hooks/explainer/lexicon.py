"""The forms of a term, and the plain words of a text, for comparing one with the other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .cards import Lang, Term

_WORD = re.compile(r"[^\W_]+")
_START = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Form:
    """A form, as a text is searched for it.

    Attributes:
        pattern: matches it as a whole word over any space; its capitals count, one to begin with does not.
        terms: those that have the form, by key in the order of the drawer, each with how it is marked:
            ``listed`` where a page lists the term, ``always`` (an abbreviation), ``never`` (OSCE is no short
            form of "OSCE Minsk Group", nor would its card help with the OSCE).
    """

    pattern: re.Pattern[str]
    terms: Mapping[str, str]

    def meant(self, listed: frozenset[str]) -> str:
        """Give the term that the form marks on a page that lists these; empty where it marks none."""
        key = next((key for key in self.terms if key in listed), next(iter(self.terms)))
        how = self.terms[key]
        return key if how == "always" or (how == "listed" and key in listed) else ""


# By their first word in small letters, long ones first.
Forms = Mapping[str, tuple[Form, ...]]


def index(terms: Iterable[Term], lang: Lang) -> Forms:
    """Give the forms of all terms in one language, for finding them in a text."""
    found: dict[str, dict[str, str]] = {}
    for term in terms:
        written = {a.form for a in term.abbreviation}
        inside = set(_START.findall(term.term[lang]))
        for form in (text.strip('"') for text in forms(term, lang)):
            how = "listed" if form not in written else "never" if form in inside else "always"
            found.setdefault(form, {}).setdefault(term.key, how)
    by_word: dict[str, list[Form]] = {}
    for form in sorted(found, key=len, reverse=True):
        if start := _START.search(form):
            by_word.setdefault(start[0].casefold(), []).append(Form(_pattern(form), found[form]))
    return {word: tuple(some) for word, some in by_word.items()}


def _pattern(form: str) -> re.Pattern[str]:
    body = r"\s+".join(re.escape(word) for word in form.split())
    if form[0].islower() and form[0].upper() != form[0]:
        body = f"[{form[0]}{form[0].upper()}]" + body[len(re.escape(form[0])) :]
    return re.compile(rf"(?<![\w-]){body}(?!\w|-\w)")


def forms(term: Term, lang: Lang) -> list[str]:
    """Give the forms of a term in one language, its abbreviations of whatever language last."""
    return [*_split(term.term[lang]), *term.allowed[lang], *(a.form for a in term.abbreviation)]


def singles(text: str) -> set[str]:
    """Give the words of a text in small letters and in the singular, compounds taken apart."""
    return {_single(word) for word in _WORD.findall(text.lower())}


def _split(term: str) -> list[str]:
    """Split "dron / pesawat nirawak", and take off what stands in brackets."""
    plain = re.sub(r"\s*\([^()]*\)", "", term)
    return [part.strip() for part in re.split(r"\s*[/;]\s*", plain) if part.strip()]


def _single(word: str) -> str:
    """Take an English plural back: the glossary lists the singular."""
    if word.endswith("ies") and len(word) > 5:
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and len(word) > 3 else word
