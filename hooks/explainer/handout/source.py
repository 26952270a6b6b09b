"""The whole Typst source of a PDF: template, words, pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from urllib.parse import urljoin

from ..cards import Lang
from ..render.dates import spoken
from . import names, pictures
from .fonts import Fonts
from .normalise import Ready
from .note import Note
from .sheet import Edition
from .tree import Element
from .typst_text import literal
from .typst_writer import Writer, anchors
from .words import LICENCE_URL, WORDS

TEMPLATE = Path(__file__).with_name("template.typ").read_text("utf-8")
PictureOf = Callable[[Ready, Element], str | None]


def of_page(ready: Ready, edition: Edition, fonts: Fonts, picture: PictureOf) -> tuple[str, list[Note]]:
    """Write the source of one page's PDF.

    Args:
        ready: the page.
        edition: the pages it belongs to.
        fonts: the faces.
        picture: stores a picture and gives its path for Typst.

    Returns:
        The source, and what the writer had to mend.
    """
    sheet = ready.sheet
    show = f"#show: sheet.with({literal(sheet.title)}, description: {literal(sheet.summary)})"
    body, notes = _pages([ready], edition, fonts, picture)
    return "\n".join((_words(edition), TEMPLATE, show, body, f"#colophon({_day(sheet.reviewed, sheet.lang)})")), notes


def of_book(pages: Sequence[Ready], edition: Edition, fonts: Fonts, picture: PictureOf) -> tuple[str, list[Note]]:
    """Write the source of a language's book: cover, contents, a chapter a page."""
    show = f"#show: sheet.with({literal(edition.title)}, description: {literal(edition.subtitle)})"
    newest = _day(max((p.sheet.reviewed for p in pages), default=""), edition.lang)
    web = urljoin(edition.base, "" if edition.lang == "id" else f"{edition.lang}/") if edition.base else ""
    code = pictures.code(web) if web else ""
    cover = f"#cover({', '.join((*map(literal, (edition.title, edition.subtitle)), newest, literal(web), literal(code)))})"  # fmt: skip  # noqa: E501
    body, notes = _pages(pages, edition, fonts, picture)
    return "\n".join((_words(edition), TEMPLATE, show, cover, "#contents()", body, f"#colophon({newest})")), notes


def _pages(pages: Sequence[Ready], edition: Edition, fonts: Fonts, picture: PictureOf) -> tuple[str, list[Note]]:
    offered = anchors(pages)
    written, notes = [], list[Note]()
    for ready in pages:
        writer = Writer(fonts, offered, lambda element, ready=ready: picture(ready, element))  # type: ignore[misc]
        written.append(writer.page(ready, lambda title, w=writer, r=ready: _opening(title, w, r, edition)))  # type: ignore[misc]
        notes += writer.notes
    return "\n\n".join(written), notes


def _opening(title: str, writer: Writer, ready: Ready, edition: Edition) -> str:
    sheet = ready.sheet
    web = urljoin(edition.base, sheet.url.removeprefix("./")) if edition.base else ""
    fields = {
        "plain": writer.plain(sheet.title),
        "anchor": literal(names.space(sheet.key)),
        "summary": writer.plain(sheet.summary),
        "reviewed": _day(sheet.reviewed, sheet.lang),
        "web": literal(web),
        "code": literal(pictures.code(web) if web else ""),
    }
    return f"#chapter([{title}], {', '.join(f'{name}: {value}' for name, value in fields.items())})"


def _words(edition: Edition) -> str:
    said = ", ".join(f"{word}: {literal(text)}" for word, text in WORDS[edition.lang].items())
    named = {"lang": edition.lang, "site": edition.title, "licence": LICENCE_URL}
    return "\n".join((*(f"#let {name} = {literal(text)}" for name, text in named.items()), f"#let said = ({said})"))


def _day(iso: str, lang: Lang) -> str:
    try:
        date.fromisoformat(iso)
    except ValueError:
        return literal("")
    return literal(spoken(iso, lang))
