"""Drawings as they are printed."""

from explainer.handout import pictures, tree

BAR = '<svg viewBox="0 0 9 9"><rect width="4" fill="var(--pic-bar)"/><path d="M0 0" stroke="var(--pic-bar)"/></svg>'


def test_a_pale_bar_has_an_outline_on_paper() -> None:
    """A copy in black and white would lose it."""
    (svg,) = tree.elements(tree.parse(BAR), "svg")
    drawn = pictures.drawing(svg).decode()

    assert '<rect width="4" fill="#b9c2c6" stroke="#555555"/>' in drawn
    assert '<path d="M0 0" stroke="#555555"/>' in drawn
