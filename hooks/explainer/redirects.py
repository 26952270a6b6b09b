"""The drawer ``data/redirects.yml``: where a page stood before, and where it stands now.

A path counts from the room of a language, so that one card serves both; the build writes a small
page at the old address in each language.
"""

from __future__ import annotations

import re
from collections.abc import Container, Mapping
from dataclasses import dataclass

_PATH = re.compile(r"(?:[A-Za-z0-9][\w.-]*/)*[A-Za-z0-9][\w.-]*\.md", re.ASCII)
# A path that begins with one of these names a language or what both share, not a page.
_ROOMS = frozenset({"id", "en", "assets"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Redirect:
    """An old page and the page in its place, as paths inside a room: ``theory/index.md``."""

    key: str
    to: str
    line: int = 0


def formed(path: str) -> bool:
    """Tell whether a path could be that of a page inside a room."""
    return bool(_PATH.fullmatch(path)) and path.partition("/")[0] not in _ROOMS


def address(path: str) -> str:
    """Give the address of a page below its language: ``a.md`` and ``a/index.md`` are both at ``a/``."""
    if path == "index.md" or path.endswith("/index.md"):
        return path.removesuffix("index.md")
    return path.removesuffix(".md") + "/"


def ends(redirects: Mapping[str, Redirect], pages: Container[str]) -> dict[str, str]:
    """Follow every redirect to its end, which is empty where it goes round in a circle.

    Args:
        redirects: the cards.
        pages: addresses at which a page stands; nothing leads on from there.
    """
    by_address: dict[str, Redirect] = {}
    for card in redirects.values():
        by_address.setdefault(address(card.key), card)
    found: dict[str, str] = {}
    for first in redirects.values():
        way: dict[str, None] = {}
        card, last = first, ""
        while card.key not in way:
            way[card.key] = None
            following = None if address(card.to) in pages else by_address.get(address(card.to))
            if card.key in found or following is None:
                last = found.get(card.key, card.to)
                break
            card = following
        found |= dict.fromkeys(way, last)
    return found
