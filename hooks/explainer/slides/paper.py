"""A deck as a PDF, sheets of 16 to 9: its page's own HTML through the handouts' writer and press.

Tagged for screen readers like the handouts (PDF/UA-1, PDF/A-2a).  Only meetings get one in every
build; any other is bound when somebody asks, since a browser prints the same slides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from ..handout import cache, moment, pictures, press, source, tree
from ..handout.fonts import Fonts
from ..handout.links import Place
from ..handout.normalise import normalise
from ..handout.sheet import Sheet
from ..handout.tree import Element
from ..handout.typst_text import literal, printable
from ..handout.typst_writer import Writer, anchors
from ..handout.words import LICENCE_URL, WORDS
from ..workers import pool
from . import names
from .slide import Page, inside

_TEMPLATE: Final = Path(__file__).with_name("template.typ").read_text("utf-8")
_SLIDES: Final = re.compile(r'<main class="slides">(.*)</main>', re.S)


@dataclass(frozen=True, slots=True)
class Table:
    """Where everything lies.

    Attributes:
        site: the built site.
        store: folder of the cache; it also holds the drawings.
        fonts: the faces.
        base: address of the site, or nothing.
        asked: seconds since 1970 that every PDF is to tell as its date; ``None`` for the day of its page.
    """

    site: Path
    store: Path
    fonts: Fonts
    base: str = ""
    asked: int | None = None


def bind(pages: Sequence[Page], table: Table) -> list[tuple[Page, str]]:
    """Bind the decks of pages, in worker processes, where the cache does not have them.

    Args:
        pages: their decks stand in the site already.
        table: where everything lies.

    Returns:
        What could not be bound, and why.
    """
    jobs = {page: job(page, table) for page in pages}
    todo = [page for page in pages if not jobs[page].target.exists()]
    failed: dict[Page, str] = {}
    if todo:
        # Typst keeps threads: were it run in this process, a fork of it would lose them.
        with pool(len(todo)) as workers:
            told = workers.map(run, [jobs[page] for page in todo])
            failed = {page: problem for page, problem in zip(todo, told, strict=True) if problem}
    for page in pages:
        if page not in failed:
            cache.put(jobs[page].target, table.site / names.pdf(page.lang, page.key))
    cache.trim(table.store, (one.target for one in jobs.values()))
    return [*failed.items()]


def job(page: Page, table: Table) -> press.Job:
    """Prepare a deck for the press."""
    place = names.file(page.file, page.lang)
    found = _SLIDES.search((table.site / place).read_text("utf-8"))
    sheet = Sheet(
        page.lang, page.key, place, page.title, _fit(found[1]) if found else "", page.summary, page.reviewed
    )  # fmt: skip
    ready = normalise(sheet, Place.of([sheet], table.base))

    def keep(element: Element) -> str | None:
        try:
            return pictures.store(table.store / "pictures", pictures.drawing(element), ".svg")
        except ValueError:  # a sign that no XML may hold
            return None

    writer = Writer(table.fonts, anchors([ready]), keep)
    body = writer.page(ready, lambda title: f"#heading(depth: 1)[{title}]")
    text = "\n\n".join(
        (_settings(page, sheet, table.fonts), source.TEMPLATE, _TEMPLATE, "#show: deck", body, "#places()")
    )
    day = moment.of([sheet], table.asked)
    name = cache.key(text, table.fonts.digest, press.VERSION, str(day))
    spoken = WORDS[page.lang]["page-spoken"]
    return press.Job(text, table.store / f"{name}.pdf", table.store, table.fonts.folders, day, spoken)


def run(one: press.Job) -> str:
    """Bind a deck in a worker process; give what stopped it, or nothing."""
    try:
        press.run(one)
    except (press.PressError, OSError) as error:
        return str(error)
    return ""


def _fit(html: str) -> str:
    """Make of a deck what the handouts' writer knows: wide drawings, its boxes, addresses as they are."""
    root = tree.parse(html)
    for narrow in tree.by_class(root, "picture-panel--narrow"):
        tree.take_out(narrow)
    for wide in tree.by_class(root, "picture-panel--wide"):
        wide.set("class", "picture-panel")
    for element in tree.by_class(root, "slide-right"):
        element.set("class", "admonition")
    for claim in tree.by_class(root, "claim"):
        claim.tag = "section"  # on the screen it is none: reveal.js takes one in a slide for a slide below it
    for opening in tree.by_class(root, "slide--title"):
        tree.forget(opening, "class")  # its heading stands before it already: no new sheet
    for link in (a for entry in tree.by_class(root, "slide-ref") for a in tree.elements(entry, "a")):
        link.set("class", "ref")  # stands there already: no note at the foot of the sheet
    return inside(root)


def _settings(page: Page, sheet: Sheet, fonts: Fonts) -> str:
    """Hand over what the templates ask for by name."""
    texts = {
        "lang": page.lang, "site": page.site, "licence": LICENCE_URL, "kind": "page", "copy": "", "title": page.title,
        "subtitle": page.summary, "version": cache.key(sheet.html)[:4], "web": "", "code": "", "date": "",
    }  # fmt: skip
    safe = {name: printable(text, fonts.signs, lambda *_: None) for name, text in texts.items()}
    lines = [f"#let given-{name} = {literal(text)}" for name, text in safe.items()]
    lines += ["#let given-size = (0mm, 0mm)", "#let deep = 0"]
    lines.append(f"#let said = ({', '.join(f'{word}: {literal(text)}' for word, text in WORDS[page.lang].items())})")
    return "\n".join(lines)
