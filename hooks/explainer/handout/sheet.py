"""What goes in: a page as it stood on the site, and the pages of one language in reading order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from typing import Any, Literal

from ..cards import Lang

# A student's copy has room to write where the lecturer's has the answers.
Edition = Literal["student", "lecturer"]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page, captured after everything on the site had its say.

    Attributes:
        lang: language of the page.
        key: path inside the room, ``theory/index.md``.
        url: address from the root of the site, ``theory/`` or ``en/theory/``.
        title: title in the navigation.
        html: the article, with links from the root of the site or relative to ``url``.
        summary: the sentence under the title, or an empty one.
        reviewed: day of the last review, ``2026-11-21``, or an empty text.
        part: title of its section in the navigation, or an empty text.
        terms: the cards of the terms marked on it, as the site hands them to its script, or an empty text.
    """

    lang: Lang
    key: str
    url: str
    title: str
    html: str
    summary: str = ""
    reviewed: str = ""
    part: str = ""
    terms: str = ""

    @property
    def path(self) -> str:
        """Where its text stands in the project, for messages."""
        return f"docs/{self.lang}/{self.key}"

    @property
    def section(self) -> str:
        """Folder of its section, ``evidence`` for ``evidence/texts/index.md``; empty for a page without one."""
        return self.key.partition("/")[0] if "/" in self.key else ""


@dataclass(frozen=True, slots=True)
class Room:
    """The pages of one language in reading order.

    Attributes:
        lang: the language.
        title: name of the site in that language.
        subtitle: its one-sentence description, or an empty text.
        base: address of the site with a slash at the end; empty where it has none yet.
        sheets: the pages.
    """

    lang: Lang
    title: str
    subtitle: str
    base: str
    sheets: tuple[Sheet, ...]


def plain(rooms: Iterable[Room]) -> list[dict[str, Any]]:
    """Give rooms as lists and mappings, to be written as JSON."""
    return [asdict(room) for room in rooms]


def rooms(data: Iterable[dict[str, Any]]) -> list[Room]:
    """Read what :func:`plain` gave."""
    return [Room(**{**room, "sheets": tuple(Sheet(**sheet) for sheet in room["sheets"])}) for room in data]
