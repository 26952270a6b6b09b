"""What goes in: a page as it stood on the site, and the pages of one language in reading order."""

from __future__ import annotations

from dataclasses import dataclass

from ..cards import Lang


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page, captured after everything on the site had its say.

    Attributes:
        lang: language of the page.
        key: path inside the room, ``theory/index.md``.
        url: address from the root of the site, ``theory/`` or ``en/theory/``.
        title: title in the navigation.
        html: the article, with links relative to ``url``.
        summary: the sentence under the title, or an empty one.
        reviewed: day of the last review, ``2026-11-21``, or an empty text.
    """

    lang: Lang
    key: str
    url: str
    title: str
    html: str
    summary: str = ""
    reviewed: str = ""


@dataclass(frozen=True, slots=True)
class Edition:
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
