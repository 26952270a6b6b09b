"""What somebody asked to have bound, read from a command line; every mistake is told at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, Literal, get_args

from ..cards import LANGS, Lang
from ..nearest import near
from . import names
from .note import Note
from .paper import A4, PAPERS

Asked = Literal["student", "lecturer", "worksheet"]
OPTIONS: Final = ("--edition", "--paper", "--lang", "--out")


@dataclass(frozen=True, slots=True)
class Order:
    """One handout.

    Attributes:
        pages: as they were named, in their order.
        edition: whose copy, or the worksheet.
        paper: name of the paper.
        lang: the language; ``None`` where none was named.
        out: the file to write, or an empty text.
    """

    pages: tuple[str, ...] = ()
    edition: Asked = "student"
    paper: str = A4.name
    lang: Lang | None = None
    out: str = ""

    @property
    def file(self) -> str:
        """The file to write where none was named: ``dist/theory-conflict-war-2020-lecturer-f4-id.pdf``."""
        lang = self.lang or LANGS[0]
        many = "-".join(names.stem(key) for key in self.pages)
        return f"dist/{many if len(many) < 80 else many[:76] + '-etc'}-{self.edition}-{self.paper}-{lang}.pdf"


def read(words: Sequence[str], door: str = "handout", options: Sequence[str] = OPTIONS) -> tuple[Order, list[Note]]:
    """Read the words of a command line.

    Args:
        words: as they were typed.
        door: the session of nox that was called, for its messages.
        options: those that it knows, out of :data:`OPTIONS`.

    Returns:
        The order, and what cannot be understood in it; with such a note nothing should be bound.
    """
    notes: list[Note] = []
    pages: list[str] = []
    given: dict[str, str] = {}
    left = [part for word in words for part in (word.split("=", 1) if word.startswith("--") else [word])]
    while left:
        word = left.pop(0)
        if not word.startswith("-"):
            pages.append(word)
        elif word not in options:
            notes.append(Note.at("", "option", text=word, options=" ".join(options)))
            if word in OPTIONS and left and not left[0].startswith("--"):
                left.pop(0)  # its value is no page
        elif not left or left[0].startswith("--"):
            notes.append(Note.at("", "value", text=word))
        else:
            given[word] = left.pop(0)
    if not pages:
        notes.append(Note.at("", "no-pages", door=door))
    choices: dict[str, tuple[str, ...]] = {"edition": get_args(Asked), "paper": tuple(PAPERS), "lang": LANGS}
    chosen: dict[str, Any] = {}
    for name, known in choices.items():
        if (value := given.get(f"--{name}", "").lower()) in known:
            chosen[name] = value
        elif value:
            notes.append(Note.at("", "unknown", option=f"--{name}", text=value, known=", ".join(known)))
    order = Order(tuple(dict.fromkeys(pages)), out=given.get("--out", ""), **chosen)
    return order, notes


def known(root: Path) -> dict[Lang, list[str]]:
    """Give the keys of all pages of a project by language.

    Args:
        root: root of the project.
    """
    rooms = {lang: root / "docs" / lang for lang in LANGS}
    return {lang: sorted(p.relative_to(room).as_posix() for p in room.rglob("*.md")) for lang, room in rooms.items()}


def resolve(order: Order, pages: Mapping[Lang, Collection[str]]) -> tuple[Order, list[Note]]:
    """Find the pages; one that does not exist is told and left out.

    Args:
        order: as it was read; ``docs/en/theory/index.md``, ``theory/`` and ``theory`` are understood too.
        pages: the keys of all pages by language.
    """
    named: list[Lang] = [to for page in order.pages for to in LANGS if _room(page) == to]
    lang = order.lang or (named[0] if named else LANGS[0])
    found: list[str] = []
    notes: list[Note] = []
    for page in order.pages:
        bare = page.replace("\\", "/").removeprefix("./").removeprefix("docs/").removeprefix(f"{lang}/").strip("/")
        tries = (bare, f"{bare}.md", f"{bare}/index.md")
        key = next((one for one in tries if one in pages[lang] and one != names.DOWNLOADS), "")
        if key:
            found.append(key)
        elif names.DOWNLOADS in tries:
            notes.append(Note.at(page, "no-list"))
        else:
            like = near(f"{bare.removesuffix('.md')}.md", pages[lang])
            notes.append(Note.at(page, "no-page-near" if like else "no-page", lang=lang, near=like))
    return replace(order, pages=tuple(dict.fromkeys(found)), lang=lang), notes


def _room(page: str) -> str:
    return page.replace("\\", "/").removeprefix("./").removeprefix("docs/").partition("/")[0]
