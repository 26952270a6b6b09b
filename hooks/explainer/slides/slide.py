"""What goes in and what comes out: a page as it stands on the site, and its slides."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from lxml import etree

from ..cards import Lang
from ..handout import tree
from ..handout.tree import Element

# A drawing is as it should be, and reading it costs more than all of the page's words.
_DRAWING = re.compile(r"<svg\b.*?</svg>(?=</div>)", re.S)
_PLACE = re.compile(r'<svg data-drawing="(\d+)"></svg>')


@dataclass(frozen=True, slots=True)
class Page:
    """A page with an "In brief".

    Attributes:
        lang: its language.
        key: path inside the room, ``theory/index.md``.
        file: its file, from the root of the site.
        html: the article, with links relative to the page's address.
        title: the title, for the head of the deck.
        summary: the sentence under the title, or an empty one.
        reviewed: day of the last review, ``2026-11-21``, or an empty text.
        site: name of the site.
    """

    lang: Lang
    key: str
    file: str
    html: str
    title: str
    summary: str = ""
    reviewed: str = ""
    site: str = ""


@dataclass(frozen=True, slots=True)
class Slide:
    """One slide.

    Attributes:
        kind: what stands on it, for the style sheet.
        title: its heading, as HTML.
        body: the rest, as HTML.
        part: which of several with one heading, ``1/3``.
    """

    kind: str
    title: str
    body: str
    part: str = ""


class Read:
    """A page's tree, and its drawings beside it."""

    def __init__(self, text: str) -> None:
        self.drawings: list[str] = []
        self.root: Element = tree.parse(_DRAWING.sub(self._keep, text))

    def _keep(self, match: re.Match[str]) -> str:
        self.drawings.append(match[0])
        return f'<svg data-drawing="{len(self.drawings) - 1}"></svg>'

    def part(self, name: str) -> Element | None:
        """Give the chapter with this anchor."""
        return next((e for e in tree.by_class(self.root, f"part--{name}") if e.tag == "section"), None)

    def inside(self, element: Element) -> str:
        """Write what an element holds, drawings and all."""
        return _PLACE.sub(lambda m: self.drawings[int(m[1])], inside(element)).strip()


def first(root: Element, name: str) -> Element | None:
    """Give the first descendant with a class."""
    return next(iter(tree.by_class(root, name)), None)


def inside(element: Element) -> str:
    """Write what an element holds."""
    written = html.escape(element.text or "", quote=False)
    return written + "".join(etree.tostring(child, encoding="unicode", method="html") for child in element)
