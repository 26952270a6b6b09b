"""Lists that can be filtered: the form, and what each item says of itself."""

from dataclasses import replace
from pathlib import Path

import pytest
from lxml import html

from explainer import archive, frontend
from explainer.backrefs import Backrefs
from explainer.cards import LANGS, Lang
from explainer.render import bibliography, claims, glossary, names, page, timeline
from explainer.render.citations import Work
from explainer.render.html import Desk
from trees import Element, attribute, elements, said

ROOT = Path(__file__).resolve().parents[2]
CARDS, _ = archive.load(ROOT)
WORKS = {key: Work(f"Entri {key}.", key) for key, card in CARDS.references.items() if card.publishable == "true"}


def having(tree: Element, classes: str) -> list[Element]:
    """Select by classes inside classes, ``.a > .b`` or ``.a .b``."""
    steps = classes.replace(">", " ").split()
    path = "".join(f"//*[contains(concat(' ', @class, ' '), ' {one[1:]} ')]" for one in steps)
    return elements(tree, f".{path}")


def desk(lang: Lang = "id") -> Desk:
    return Desk(CARDS, lang, WORKS, "../")


@pytest.mark.parametrize("lang", LANGS)
def test_each_form_finds_its_items_and_every_choice_finds_some(lang: Lang) -> None:
    written = {
        "events": timeline.timeline(CARDS.events.values(), desk(lang)),
        "claims": claims.ledger(CARDS.claims.values(), desk(lang)),
        "sources": bibliography.bibliography(desk(lang)),
    }
    for text in written.values():
        tree = html.fragment_fromstring(text, create_parent=True)
        (form,) = having(tree, ".filters")
        items = having(tree, attribute(form, "data-items"))
        assert items
        assert "hidden" in form.attrib
        assert set("{}") <= set(attribute(form, "data-count"))
        for choice in form.iter("select"):
            for option in list(choice)[1:]:
                value, label = option.get("value"), said(option)
                if line := choice.get("data-names"):
                    listed = [said(having(i, line)[0]).partition(": ")[2].split(", ") for i in items]
                    assert any(label in one for one in listed), label
                else:
                    held = [i.get(f"data-{choice.get('name')}", "").split() for i in items]
                    assert any(value in one for one in held), value


def test_the_name_of_no_actor_has_a_comma() -> None:
    # The script reads the line of actors apart at its commas.
    assert [a.key for a in CARDS.actors.values() if "," in a.name.id + a.name.en] == []


def test_phases_stand_in_the_order_in_which_they_are_declared() -> None:
    text = timeline.timeline(CARDS.events.values(), desk())

    places = [text.index(f'id="phase-{phase}"') for phase in ("background", "war-2020", "aftermath-2024-2026")]
    assert places == sorted(places)


def test_a_source_and_a_term_name_the_pages_that_use_them() -> None:
    key, term = next(iter(WORKS)), next(iter(CARDS.terms))
    back = Backrefs({"a.md": "Hal & Ihwal"}, {key: ("a.md", "gone.md")}, {term: ("a.md",)})
    mine = replace(desk(), back=back)

    link = '<a href="../a/">Hal &amp; Ihwal</a>'
    assert f"Dirujuk di: {link}</p>" in bibliography.bibliography(mine)
    assert f"<b>Dibahas di:</b> {link}</p>" in glossary.glossary(CARDS.terms.values(), mine)
    assert link not in bibliography.page_list([key], mine)


def test_a_name_that_we_do_not_use_stands_in_quotation_marks_with_its_owner() -> None:
    text = names.register(CARDS.names.values(), desk("en"))

    assert 'id="name-shusha"' in text
    assert '"Zangezur corridor": name used by Azerbaijan and Turkey' in text


def test_the_timeline_links_its_sources_by_numbers_and_other_pages_by_keys() -> None:
    key = next(s for event in CARDS.events.values() for s in timeline.sources(event) if s in WORKS)
    number = list(CARDS.references).index(key)

    long = page.after('<div data-mark="timeline:"></div>', page.Rendered(""), desk())
    assert f'href="#ref-{number}"' in long
    assert f'id="ref-{number}"' in long
    assert f"ref-{key}" not in long
    assert f'id="ref-{key}"' in page.after("<p></p>", page.Rendered("", [key]), desk())


def test_marks_bring_their_sources_and_unknown_ones_nothing() -> None:
    claim = next(iter(CARDS.claims.values()))

    assert page.brought("claim", claim.key, CARDS) == claims.sources(claim)
    assert page.brought("claim", "NONE-1", CARDS) == []
    assert page.brought("event", "x", CARDS) == []


def test_a_finished_page_loses_indentation_but_not_in_code() -> None:
    before = "<!doctype html>\n    <p>\n\n  a b</p>\n<pre>\n    x\n</pre>\n   <p>"

    assert frontend.lean(before) == "<!doctype html>\n<p>\na b</p>\n<pre>\n    x\n</pre>\n<p>"
