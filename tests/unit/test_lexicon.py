"""The forms of a term and the words of a text meet in the singular."""

from explainer.cards import Abbreviation, Both, Term
from explainer.lexicon import forms, singles


def test_forms_of_a_term() -> None:
    term = Term(
        key="a",
        category="tech",
        term=Both(id="dron / pesawat nirawak (UAV)", en="drone"),
        definition=Both(id="b", en="c"),
        abbreviation=(Abbreviation(form="UAV", language="en"),),
    )

    assert forms(term, "id") == ["dron", "pesawat nirawak", "UAV"]


def test_words_in_the_singular() -> None:
    assert singles("Defense-industries, values; gas") == {"defense", "industry", "value", "gas"}
