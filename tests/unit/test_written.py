"""Every text of a card is met once, with the line of its part."""

from explainer.archive import Archive
from explainer.cards import Both, Forms, Term
from explainer.written import texts


def test_texts_of_a_card() -> None:
    term = Term(
        key="a",
        category="theory",
        term=Both(id="b", en="c", line=2),
        definition=Both(id="d", en="e", line=3),
        allowed=Forms(id=("f",), line=4),
        line=1,
    )

    assert [(w.line, w.field, w.text) for w in texts(Archive(terms={"a": term}))] == [
        (1, "key", "a"),
        (1, "category", "theory"),
        (2, "id", "b"),
        (2, "en", "c"),
        (3, "id", "d"),
        (3, "en", "e"),
        (4, "id", "f"),
    ]
