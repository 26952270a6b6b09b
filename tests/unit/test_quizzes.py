"""The questions of the bank are judged together, whatever one of them lacks."""

from explainer.archive import Archive
from explainer.cards import Both, Option, Question
from explainer.checks import quizzes
from explainer.corpus import Corpus


def question(number: int, options: int) -> Question:
    text = Both(id=f"Apa {number}?", en=f"What {number}?")
    made = [
        Option(id="a" * n, en="a" * n, right="true" if n == 1 else "false", why=text) for n in range(1, options + 1)
    ]
    return Question(
        key=f"q{number}", level="apply", difficulty="easy", question=text, options=tuple(made), sources=("a",)
    )


def test_a_question_with_a_single_option_is_told_and_stops_nothing() -> None:
    cards = {card.key: card for card in (question(n, 1 if n == 7 else 4) for n in range(30))}
    found = list(quizzes.check(Corpus(archive=Archive(quizzes={"a.md": cards}))))

    assert [dict(f.values)["card"] for f in found if f.rule == "quizzes.key"] == ["q7"]
