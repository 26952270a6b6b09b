"""Three questions of a page, each with its answer on the next slide."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from html import escape

from ..handout import tree
from ..handout.tree import Element
from .slide import Read, Slide, first

_MOST = 3
_LETTERS = "ABCDEFGH"


def slides(page: Read, words: Mapping[str, str]) -> Iterator[Slide]:
    """Give the slides of up to three questions, those above recall before the others.

    Args:
        page: the page.
        words: of the interface, in its language.
    """
    asked = tree.by_class(page.root, "quiz-question")
    recall = words.get("level-remember", "")
    # Sorting keeps the order of equals, and both languages have the same levels.
    chosen = sorted(asked, key=lambda question: _level(question).startswith(recall))[:_MOST]
    for number, question in enumerate([one for one in asked if one in chosen], start=1):
        yield from _pair(number, question, page, words)


def _level(question: Element) -> str:
    found = first(question, "quiz-level")
    return tree.words(found) if found is not None else ""


def _pair(number: int, question: Element, page: Read, words: Mapping[str, str]) -> Iterator[Slide]:
    text, options, reasons = (first(question, f"quiz-{name}") for name in ("text", "options", "why"))
    if text is None or options is None or reasons is None:
        return
    level = _level(question)
    for gone in [*tree.elements(text, "b")[:1], *tree.by_class(text, "quiz-level")]:
        tree.take_out(gone)  # its number on the page, and the level, which stands below
    asked = f'<p class="slide-ask">{page.inside(text)}</p>'
    given = "".join(f"<li>{page.inside(option)}</li>" for option in options)
    told = f'<p class="slide-level">{escape(level)}</p>' if level else ""
    yield Slide("question", f"{words['slides-question']} {number}",
                f'{asked}<ol class="slide-options" type="A">{given}</ol>{told}')  # fmt: skip

    right = next((n for n, option in enumerate(options) if option.get("data-right") == "true"), 0)
    key = page.inside(options[right])
    body = [asked, f'<div class="slide-right"><p><b>{_LETTERS[right]}.</b> {key}</p>']
    body.append(f"<p>{page.inside(reasons[right])}</p></div>")
    others = "".join(
        f"<li><b>{_LETTERS[n]}.</b> {page.inside(reason)}</li>" for n, reason in enumerate(reasons) if n != right
    )
    body.append(f'<ul class="slide-wrong">{others}</ul>')
    more = ((name, first(question, name)) for name in ("quiz-unsure", "quiz-sources"))
    body += [f'<p class="{name}">{page.inside(found)}</p>' for name, found in more if found is not None]
    yield Slide("answer", f"{words['slides-answer']} {number}: {_LETTERS[right]}", "".join(body))
