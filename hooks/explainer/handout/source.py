"""The whole Typst source of a PDF: template, words, pages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from urllib.parse import urljoin

from ..addresses import published
from ..cards import Lang
from ..render.dates import spoken
from . import endmatter, moment, names, pictures, worksheet
from .fonts import Fonts
from .links import Place
from .normalise import Ready, normalise
from .note import Note
from .tree import Element
from .typst_text import literal, printable, running
from .typst_writer import Writer, anchors
from .volume import Volume
from .words import LICENCE_URL, WORDS

TEMPLATE = Path(__file__).with_name("template.typ").read_text("utf-8")
PictureOf = Callable[[Ready, Element], str | None]


def of(volume: Volume, version: str, fonts: Fonts, picture: PictureOf) -> tuple[str, list[Note]]:
    """Write the source of a PDF.

    Args:
        volume: what it holds.
        version: tells two printings apart.
        fonts: the faces.
        picture: stores a picture and gives its path for Typst.

    Returns:
        The source, and what had to be mended.
    """
    sheets = [worksheet.sheet(volume)] if volume.kind == "worksheet" else volume.sheets
    place = Place.of(sheets, volume.base)
    pages = [normalise(sheet, place, volume.edition) for sheet in sheets]
    notes = [note for page in pages for note in page.notes]
    endmatter.add(pages, volume)
    offered = anchors(pages)
    written: list[str] = []
    part = ""
    for ready in pages:
        opens = volume.kind != "book" or ready.sheet.part in ("", part)
        if not opens:
            part = ready.sheet.part
            written.append(f"#part({literal(printable(part, fonts.signs, lambda *_: None))})")
        writer = Writer(fonts, offered, lambda element, ready=ready: picture(ready, element), volume.paper)  # type: ignore[misc]
        written.append(writer.page(ready, lambda title, w=writer, r=ready, o=opens: _opening(title, w, r, volume, o)))  # type: ignore[misc]
        notes += writer.notes
    head = [_settings(volume, version, fonts), TEMPLATE, "#show: sheet"]
    front = [f"#{kind}()" for kind in ("cover", "contents")] if len(pages) > 1 else []
    return "\n\n".join((*head, *front, *written, "#colophon()", "#places()")), notes


def _opening(title: str, writer: Writer, ready: Ready, volume: Volume, opens: bool) -> str:
    sheet = ready.sheet
    web = _address(volume, sheet.url)
    fields = {
        "plain": writer.plain(running(sheet.title)),
        "anchor": literal(names.space(sheet.key)),
        "summary": writer.plain(sheet.summary),
        "reviewed": _day(sheet.reviewed, sheet.lang),
        "web": literal(web),
        "code": literal(pictures.code(web) if web else ""),
        "opens": "true" if opens else "false",
    }
    return f"#chapter([{title}], {', '.join(f'{name}: {value}' for name, value in fields.items())})"


def _address(volume: Volume, url: str) -> str:
    return urljoin(volume.base, published(url.removeprefix("./"))) if volume.base else ""


def _settings(volume: Volume, version: str, fonts: Fonts) -> str:
    """Hand over what the template asks for by name."""
    said = WORDS[volume.lang]
    taught = volume.kind != "worksheet" and any(names.taught(sheet.html) for sheet in volume.sheets)
    web = _address(volume, volume.url)
    texts = {
        "lang": volume.lang,
        "site": volume.site,
        "licence": LICENCE_URL,
        "kind": volume.kind,
        "copy": said[volume.edition] if taught else "",  # else there is one copy for all
        "title": volume.title,
        "subtitle": volume.subtitle,
        "version": version,
        "web": web,
        "code": pictures.code(web) if web else "",
    }
    # A sign that no face has would stop the whole PDF; the pages tell of it.
    safe = {name: printable(text, fonts.signs, lambda *_: None) for name, text in texts.items()}
    lines = [f"#let given-{name} = {literal(text)}" for name, text in safe.items()]
    lines.append(f"#let given-date = {_day(moment.newest(volume.sheets), volume.lang)}")
    lines.append(f"#let given-size = ({volume.paper.width}mm, {volume.paper.height}mm)")
    parts = volume.kind == "book" and any(sheet.part for sheet in volume.sheets)
    lines.append(f"#let deep = {1 if parts else 0}")
    lines.append(f"#let said = ({', '.join(f'{word}: {literal(text)}' for word, text in said.items())})")
    return "\n".join(lines)


def _day(iso: str, lang: Lang) -> str:
    try:
        date.fromisoformat(iso)
    except ValueError:
        return literal("")
    return literal(spoken(iso, lang))
