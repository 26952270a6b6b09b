"""The questions of a page: a list to read, with the answers folded away; a script lets the reader choose.

Written by us and not with mkdocs-quiz: that plugin puts scripts and handlers into the page, which the
site's content security policy stops, and shows no explanation without JavaScript.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from ..cards import Option, Question
from .html import Desk, prose

LETTERS = "ABCDEFGH"


def quiz(cards: Iterable[Question], desk: Desk) -> str:
    """Write all questions of a page, or nothing where it has none.

    Args:
        cards: the questions, in their order.
        desk: language, works and addresses.
    """
    written = "".join(_question(number, card, desk) for number, card in enumerate(cards, start=1))
    if not written:
        return ""
    words = {name: desk.word(f"quiz-{name}") for name in ("check", "right", "wrong", "choose", "again", "score")}
    data = "".join(f' data-{name}="{escape(word)}"' for name, word in words.items())
    return (
        f'<div class="quiz"{data} data-search-exclude>\n<h3 id="quiz">{desk.word("quiz")}</h3>\n'
        f'<p class="quiz-how">{desk.word("quiz-how")}</p>\n{written}</div>'
    )


def _question(number: int, card: Question, desk: Desk) -> str:
    lang, word = desk.lang, desk.word
    options = "".join(f'<li data-right="{option.right}">{prose(option[lang])}</li>' for option in card.options)
    right = next((n for n, option in enumerate(card.options) if option.right == "true"), 0)
    reasons = "".join(_reason(option, desk) for option in card.options)
    unsure = f'<p class="quiz-unsure">{prose(card.uncertain[lang])}</p>' if card.uncertain else ""
    return (
        f'<section class="quiz-question" id="quiz-{card.key}" aria-labelledby="quiz-q-{card.key}">\n'
        f'<p class="quiz-text" id="quiz-q-{card.key}"><b>{number}.</b> {prose(card.question[lang])} '
        f'<span class="quiz-level">{word(f"level-{card.level}")}, {word(f"difficulty-{card.difficulty}")}</span></p>\n'
        f'<ol class="quiz-options" type="A">{options}</ol>\n'
        f'<details class="quiz-answer"><summary>{word("quiz-answer")} {number}</summary>\n'
        f'<p class="quiz-key"><b>{LETTERS[right]}.</b></p><ol class="quiz-why" type="A">{reasons}</ol>{unsure}'
        f'<p class="quiz-sources">{desk.cited(card.sources)}</p></details>\n</section>\n'
    )


def _reason(option: Option, desk: Desk) -> str:
    """Write why an option is right or wrong; words and a sign say which, not colour alone."""
    right = option.right == "true"
    verdict = desk.word("quiz-right" if right else "quiz-wrong")
    mistaken = ""
    if option.misconception:
        said = prose(option.misconception[desk.lang]).rstrip(".")
        mistaken = f' <span class="quiz-mistaken">{desk.word("quiz-mistaken")}: {said}.</span>'
    kind = "right" if right else "wrong"
    return f'<li class="quiz-{kind}"><b>{verdict}.</b> {prose(option.why[desk.lang])}{mistaken}</li>'
