"""A reference card as CSL-JSON, and the letters that tell works of one author and year apart."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ..cards import Lang, Name, Reference

# Card field and CSL variable where the names agree but for the hyphen.
_PLAIN = ("publisher", "volume", "issue", "page", "number", "edition", "genre", "ISBN", "DOI", "URL", "language")
_HYPHENED = {
    "title_short": "title-short",
    "container_title": "container-title",
    "collection_title": "collection-title",
    "publisher_place": "publisher-place",
}


def item(card: Reference, lang: Lang, suffix: str = "") -> dict[str, Any]:
    """Give a card as the dictionary that citeproc-py reads.

    Args:
        card: the reference.
        lang: language of a description that stands in for an unknown title.
        suffix: the letter behind the year, see :func:`suffixes`.
    """
    data: dict[str, Any] = {"id": card.key, "type": card.type}
    if card.title:
        data["title"] = card.title
    elif card.description:
        data["title"] = f"[{card.description[lang]}]"
    for role in ("author", "editor", "translator"):
        if people := getattr(card, role):
            data[role] = [_name(person) for person in people]
    for name in _PLAIN:
        if value := getattr(card, name):
            data[name] = value
    for attribute, variable in _HYPHENED.items():
        if value := getattr(card, attribute):
            data[variable] = value
    for name in ("issued", "accessed"):
        if value := getattr(card, name):
            data[name] = {"date-parts": [[int(part) for part in value.split("-")]]}
    if card.DOI:
        data.pop("URL", None)  # APA prints one address; the DOI is the lasting one
    if card.type == "legal_case" and card.author:
        data["authority"] = card.author[0].literal  # the court stands in brackets, not in front
    if card.type == "treaty":
        data.pop("author", None)  # APA names a treaty by its title; its parties are no authors
    if suffix:
        data["year_suffix"] = suffix
    return data


def _name(person: Name) -> dict[str, str]:
    if person.literal:
        return {"literal": person.literal}
    return {"family": person.family, "given": person.given}


def suffixes(cards: Iterable[Reference]) -> Mapping[str, str]:
    """Give works of the same shown author and year a letter each, in the order of their dates.

    citeproc-py does not disambiguate by year suffix but prints one that it is given.

    Args:
        cards: the references that may be shown.

    Returns:
        Letter by key; keys that need none are missing.
    """
    groups: dict[tuple[str, ...], list[Reference]] = {}
    for card in cards:
        people = () if card.type in ("treaty", "legal_case") else card.author or card.editor
        names = [n.literal or n.family for n in people]
        shown = tuple(names if len(names) < 3 else [names[0], "et al."]) or (
            card.title_short or card.title or card.key,
        )
        groups.setdefault((*shown, card.issued[:4]), []).append(card)
    found = {}
    for group in groups.values():
        if len(group) > 1:
            for number, card in enumerate(sorted(group, key=lambda c: (c.issued, c.key))):
                found[card.key] = _letters(number)
    return found


def _letters(number: int) -> str:
    """Count in letters: a, b and so on to z, then aa, ab."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("a") + rest) + letters
    return letters
