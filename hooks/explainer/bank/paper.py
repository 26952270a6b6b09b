"""Questions on paper, with and without their key: a page of their own for the handouts' press."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from ..cards import Lang
from ..handout.paper import A4, Paper
from ..handout.sheet import Sheet
from ..handout.volume import Volume
from .chosen import Item, by_page
from .words import WORDS

LETTERS: Final = "ABCDEFGH"
_KEY: Final = "questions.md"  # of a page that the site does not have; names its anchors


@dataclass(frozen=True, slots=True)
class About:
    """What a set of questions says of itself.

    Attributes:
        lang: its language.
        scope: which questions they are: a meeting, pages, levels.
        site: name of the site.
        base: address of the site, or an empty text.
        url: where the bank stands on the site, from its root.
        titles: of the pages, by their path inside the room.
        words: of the interface, in this language.
        reviewed: newest day of review of its pages.
    """

    lang: Lang
    scope: str
    site: str
    base: str
    url: str
    titles: Mapping[str, str]
    words: Mapping[str, str]
    reviewed: str = ""


def volume(chosen: Sequence[Item], about: About, *, key: bool, name: str = "", on: Paper = A4) -> Volume:
    """Set questions as a PDF before it is made.

    Args:
        chosen: the questions.
        about: what they say of themselves.
        key: whether the answers are printed.
        name: its place from the root of the site.
        on: the paper.
    """
    said = WORDS[about.lang]
    title = f"{said['title-key' if key else 'title']}: {about.scope}"
    count = said["count"].format(n=len(chosen))
    html = _article(chosen, about, title, key=key)
    sheet = Sheet(about.lang, _KEY, about.url, title, html, count, about.reviewed)
    return Volume(name, "page", "student", about.lang, title, count, about.site, about.base, about.url, (sheet,), None,
                  on)  # fmt: skip


def _article(chosen: Sequence[Item], about: About, title: str, *, key: bool) -> str:
    said = WORDS[about.lang]
    parts = [f"<h1>{escape(title)}</h1>"]
    parts += [] if key else [f'<p class="to-fill">{said["to-fill"]}</p>']
    parts.append(f'<div class="how-to"><p>{said["how-key" if key else "how"]}</p></div>')
    number = 0
    for page, some in by_page(chosen).items():
        name = about.titles.get(page, page)
        parts.append('<section class="part">' + (f"<h2>{escape(name)}</h2>" if name != about.scope else ""))
        for item in some:
            number += 1
            parts.append(_question(number, item, about, key=key))
        parts.append("</section>")
    return "".join((*parts, _glance(chosen, said["glance"]) if key else ""))


def _question(number: int, item: Item, about: About, *, key: bool) -> str:
    kind = about.words
    level = f"{kind[f'level-{item.level}']}, {kind[f'difficulty-{item.difficulty}']}"
    tag = f' <span class="quiz-level">{escape(level)}</span>' if key else ""
    options = "".join(f"<li>{escape(choice.text)}</li>" for choice in item.choices)
    asked = (
        f'<div class="question"><p><b>{number}.</b> {escape(item.text)}{tag}</p><ol type="A">{options}</ol></div>'
    )  # fmt: skip
    if not key:
        return asked
    reasons = "".join(
        f"<li><b>{escape(kind['quiz-right' if choice.right else 'quiz-wrong'])}.</b> {escape(choice.why)}</li>"
        for choice in item.choices
    )
    unsure = f'<p class="quiz-unsure">{escape(item.note)}</p>' if item.note else ""
    answer = f"{WORDS[about.lang]['answer']} {number}: {LETTERS[item.answer]}"
    return f'{asked}<div class="answer"><p><b>{answer}</b></p><ol type="A">{reasons}</ol>{unsure}</div>'


def _glance(chosen: Sequence[Item], title: str) -> str:
    """List the letters alone, for whoever marks a pile of tests."""
    letters = ", ".join(f"{number}\u00a0{LETTERS[item.answer]}" for number, item in enumerate(chosen, start=1))
    return f'<section class="part"><h2>{title}</h2><p>{letters}</p></section>'
