"""A deck as a page of its own: everything stands in it, a script turns it into slides."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape

from ..cards import other
from . import links, names
from .slide import Page, Slide

# The site's own sheets first: a reader who comes from the page has them already.
_STYLES = ("css/fonts.css", "css/tokens.css", "css/icons.css", "css/pictures.css", "css/reveal.css", "css/slides.css")
_PAGE = """\
<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<title>{w_slides}: {title} · {site}</title>
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="description" content="{summary}">
<meta name="robots" content="noindex,follow">
<link rel="icon" type="image/svg+xml" href="{root}assets/icons/favicon.svg">
{styles}
<script src="{root}assets/js/start.js" data-base="{base}"></script>
<script src="{root}assets/js/slides.js" defer></script>
</head>
<body data-md-color-scheme="default">
<header class="deck-bar">
<p class="deck-links"><a href="{page}">{w_page}</a>{pdf}{twin}</p>
<div class="deck-acts"><button type="button" data-deck="full" hidden>{w_full}</button>
<button type="button" data-deck="print" hidden>{w_print}</button>
<details class="deck-keys" hidden><summary>{w_keys}</summary><p>{w_keys_told}</p></details></div>
</header>
<div class="deck">
<main class="slides">
{slides}</main>
<nav class="deck-nav" aria-label="{w_around}" hidden>
<button type="button" class="navigate-prev" aria-label="{w_previous}"></button>
<button type="button" class="navigate-next" aria-label="{w_next}"></button>
</nav>
</div>
</body>
</html>
"""


@dataclass(frozen=True, slots=True)
class Around:
    """What the slides stand in.

    Attributes:
        policy: what the browser may load.
        twin: file of the deck in the other language, or empty.
        pdf: file of the deck's PDF, or empty.
        folders: whether addresses are folders (``slides/theory/``) or files (``….html``).
    """

    policy: str
    twin: str = ""
    pdf: str = ""
    folders: bool = True

    def address(self, file: str) -> str:
        """Give what a link to a page names: the folder or the file."""
        return file.removesuffix("index.html") if self.folders else file


def write(page: Page, made: Sequence[Slide], around: Around, words: Mapping[str, str]) -> str:
    """Write the page of a deck.

    Args:
        page: the page that the slides are from.
        made: the slides.
        around: what they stand in.
        words: of the interface, in the page's language.
    """
    here = names.file(page.file, page.lang)
    root = "../" * here.count("/")

    def led(file: str) -> str:
        return escape(links.way(around.address(file), here))

    twin = pdf = ""
    if around.twin:
        lang = other(page.lang)
        twin = f'<a href="{led(around.twin)}" hreflang="{lang}" data-dd-language>{escape(words["twin"])}</a>'
    if around.pdf:
        pdf = f'<a href="{escape(links.way(around.pdf, here))}">{escape(words["download-pdf"])}</a>'
    written = "".join(_slide(number, slide, len(made)) for number, slide in enumerate(made, start=1))
    return _PAGE.format(
        lang=page.lang,
        policy=escape(around.policy),
        title=escape(page.title),
        site=escape(page.site),
        summary=escape(page.summary),
        root=root,
        # Where the site remembers the reader's choices; a folder, which a page in the root names too.
        base=posixpath.normpath(root or "."),
        styles="\n".join(f'<link rel="stylesheet" href="{root}assets/{name}">' for name in _STYLES),
        page=led(page.file),
        twin=twin,
        pdf=pdf,
        slides=links.turned(written, page.file, here, links.way(around.address(page.file), here)),
        **{f"w_{name}": escape(words[key]) for name, key in _WORDS.items()},
    )


_WORDS = {
    "slides": "slides",
    "page": "slides-page",
    "full": "slides-full",
    "print": "slides-print",
    "keys": "slides-keys",
    "keys_told": "slides-keys-told",
    "around": "slides-around",
    "previous": "slides-previous",
    "next": "slides-next",
}


def _slide(number: int, slide: Slide, of: int) -> str:
    level = "h1" if slide.kind == "title" else "h2"
    part = f' <span class="slide-part">{slide.part}</span>' if slide.part else ""
    return (
        f'<section class="slide slide--{slide.kind}" data-number="{number} / {of}">\n'
        f"<{level}>{slide.title}{part}</{level}>\n{slide.body}\n</section>\n"
    )
