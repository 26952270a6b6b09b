"""The forms of a term, and the plain words of a text, for comparing one with the other."""

from __future__ import annotations

import re

from .cards import Lang, Term

_WORD = re.compile(r"[^\W_]+")


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
