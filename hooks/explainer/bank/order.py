"""Which questions somebody asked for and in which form, read from a command line; every mistake is told at once."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final, Literal, get_args

from ..cards import LANGS, Lang, Level
from ..handout.paper import A4, PAPERS
from .words import said

Form = Literal["qti21", "qti12", "gift", "anki", "pdf"]
ENDINGS: Final[dict[Form, str]] = {
    "qti21": ".qti21.zip", "qti12": ".qti12.zip", "gift": ".gift.txt", "anki": ".apkg", "pdf": ".pdf",
}  # fmt: skip
# Their values; those without any take what is written.
_CHOICES: Final[dict[str, tuple[str, ...]]] = {
    "--format": get_args(Form),
    "--lang": LANGS,
    "--paper": tuple(PAPERS),
    "--level": get_args(Level),
    "--difficulty": ("easy", "medium", "hard"),
    "--meeting": tuple("123456"),
    "--out": (),
}
# Alone; pages are what stands without an option, so that the word before them may be left out.
_FLAGS: Final = ("--key", "--pages")
_LONG: Final = 80  # signs of a file's name
_ROOM: Final = re.compile(rf"^(?:docs/)?({'|'.join(LANGS)})/")


@dataclass(frozen=True, slots=True)
class Order:
    """An export.

    Attributes:
        pages: pages and folders as they were named, with slashes; none means all.
        levels: of Bloom's taxonomy; none means all.
        difficulties: none means all.
        meetings: numbers of meetings whose questions are wanted; none means all questions.
        form: what to write.
        lang: language of the questions; that of a page's room where none is named.
        key: whether a PDF holds the answers.
        paper: name of a PDF's paper.
        out: the file to write, or an empty text.
    """

    pages: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()
    difficulties: tuple[str, ...] = ()
    meetings: tuple[int, ...] = ()
    form: Form = "gift"
    lang: Lang = LANGS[0]
    key: bool = False
    paper: str = A4.name
    out: str = ""

    @property
    def name(self) -> str:
        """Tell this choice from others: ``quiz-m3-theory-apply``, so that one export leaves the next one alone."""
        # The page theory/index.md is not the folder theory.
        pages = [re.sub(r"\W+", "-", _ROOM.sub("", page).removesuffix(".md")).strip("-") for page in self.pages]
        parts = ["quiz", *(f"m{number}" for number in self.meetings), *pages, *self.levels, *self.difficulties]
        name = "-".join(parts)
        return name if len(name) < _LONG else f"{name[: _LONG - 13]}-{sha256(name.encode()).hexdigest()[:12]}"

    @property
    def file(self) -> str:
        """The file to write: the one named, else ``dist/quiz-m3-id.gift.txt``."""
        return self.out or f"dist/{self.name}-{self.lang}{'-key' if self.key else ''}{ENDINGS[self.form]}"


def read(words: Sequence[str]) -> tuple[Order, list[str]]:
    """Read the words of a command line.

    Returns:
        The order, and sentences about what cannot be understood; with one of them nothing is written.
    """
    order, wrong, given = Order(), list[str](), set[str]()
    left = [part for word in words for part in (word.split("=", 1) if word.startswith("--") else [word])]
    while left:
        word = left.pop(0)
        if not word.startswith("-"):
            order = replace(order, pages=(*order.pages, word.replace("\\", "/").removeprefix("./")))
        elif word == "--pages" and (not left or left[0].startswith("-")):
            wrong.append(said("value", text=word))
        elif word in _FLAGS:
            order = replace(order, key=order.key or word == "--key")
        elif word not in _CHOICES:
            wrong.append(said("option", text=word, known=" ".join((*_CHOICES, *_FLAGS))))
        elif not left or left[0].startswith("--"):
            wrong.append(said("value", text=word))
        else:
            value = left.pop(0)
            given.add(word)
            known = _CHOICES[word]
            if known and value.lower() not in known:
                wrong.append(said("unknown", option=word, text=value, known=", ".join(known)))
            else:
                order = _with(order, word, value)
    if "--lang" not in given and (rooms := [found[1] for page in order.pages if (found := _ROOM.match(page))]):
        order = _with(order, "--lang", rooms[0])
    if order.key and order.form != "pdf" and not wrong:
        wrong.append(said("key-alone"))
    return order, wrong


def _with(order: Order, option: str, value: str) -> Order:
    lower = value.lower()
    if option == "--level":
        return replace(order, levels=(*order.levels, lower))
    if option == "--difficulty":
        return replace(order, difficulties=(*order.difficulties, lower))
    if option == "--meeting":
        return replace(order, meetings=(*order.meetings, int(lower)))
    if option == "--out":
        return replace(order, out=value)
    name = {"--format": "form", "--lang": "lang", "--paper": "paper"}[option]
    return replace(order, **{name: lower})  # type: ignore[arg-type]  # checked against its choices
