"""Links of a page as they lead from its deck."""

import pytest

from explainer.cards import Lang
from explainer.slides import links, names

PAGE, DECK = "en/theory/definitions/index.html", "en/slides/theory/definitions/index.html"


@pytest.mark.parametrize(
    ("page", "lang", "deck"),
    [
        ("theory/index.html", "id", "slides/theory/index.html"),
        ("en/theory/index.html", "en", "en/slides/theory/index.html"),
        ("index.html", "id", "slides/index.html"),
        ("en/law/asean.html", "en", "en/slides/law/asean.html"),
    ],
)
def test_a_deck_stands_beside_its_page(page: str, lang: Lang, deck: str) -> None:
    """Each language keeps its own; pages as files have decks as files."""
    assert deck == names.file(page, lang)


@pytest.mark.parametrize(
    ("href", "led"),
    [
        ("../../evidence/claims/#X-1", "../../../evidence/claims/#X-1"),
        ("../", "../../../theory/"),
        ("../../../figures/a.csv", "../../../../figures/a.csv"),
        ("https://example.org/?a=1&amp;b=2", "https://example.org/?a=1&amp;b=2"),
        ("#here", "#here"),
        ("#elsewhere", "../../../theory/definitions/#elsewhere"),
    ],
)
def test_a_link_leads_where_it_led(href: str, led: str) -> None:
    """What is not in the deck is on the page."""
    html = f'<p id="here"><a class="x" href="{href}">x</a></p>'

    assert f'href="{led}"' in links.turned(html, PAGE, DECK, "../../../theory/definitions/")


def test_a_link_between_files_stays_one() -> None:
    """A copy read from a folder has no folders as addresses."""
    html = links.turned(
        '<a href="../evidence/claims.html#X">x</a>', "theory/a.html", "slides/theory/a.html", "../../theory/a.html"
    )

    assert 'href="../../evidence/claims.html#X"' in html


def test_a_decks_pdf_is_named_after_its_page() -> None:
    """So that it cannot cover the handout of another page."""
    assert names.pdf("en", "theory/index.md") == "handouts/en/slides-theory.pdf"
