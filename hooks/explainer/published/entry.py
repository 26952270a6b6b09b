"""A page as the rest of the web is told of it."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urljoin

from ..cards import Lang


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A page of one language.

    Attributes:
        lang: its language.
        path: from the root of the site, ``en/theory/`` or nothing for the first page.
        title: its title, plain.
        summary: its one sentence.
        reviewed: the ISO day of its last check, or empty.
        room: title of its part of the navigation.
    """

    lang: Lang
    path: str
    title: str
    summary: str = ""
    reviewed: str = ""
    room: str = ""

    def at(self, home: str) -> str:
        """Give its address below ``home``, which may be empty."""
        return urljoin(home, self.path) if home else self.path or "./"


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """The site in one language.

    Attributes:
        lang: the language.
        home: absolute address of the whole site, with a slash at its end, or empty.
        folder: of the language's pages, ``en/`` or nothing.
        name: in that language.
        description: in that language.
    """

    lang: Lang
    home: str
    folder: str
    name: str
    description: str
