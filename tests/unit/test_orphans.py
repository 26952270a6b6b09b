"""A page to which nothing leads is told, but not where a page that cannot be read may lead to it."""

import pytest

from explainer import text
from explainer.cards import Lang
from explainer.checks import orphans
from explainer.corpus import Corpus
from explainer.finding import Finding
from explainer.plan import Entry, Plan

INDEX = "---\ntitle: a\nsummary: a\n---\n\n# a {#top}\n"
UNREAD = (Finding.at("docs/id/index.md", 1, "file.bom"),)


def told(index: str | None, found: tuple[Finding, ...] = ()) -> list[str]:
    texts = {"index.md": index, "leaf.md": INDEX}
    lang: Lang = "id"
    pages = {(lang, key): text.read(t, lang, key, f"docs/id/{key}") for key, t in texts.items() if t is not None}
    plan = Plan(entries=(Entry(1, "", "index.md"),))
    return [f.path for f in orphans.check(Corpus(pages, findings=found, plan=plan))]


def test_a_page_without_a_way_to_it_is_told() -> None:
    assert told(INDEX) == ["docs/id/leaf.md"]


@pytest.mark.parametrize(("index", "found"), [(None, UNREAD), ("---\ntitle: a\n[leaf](leaf.md)\n", ())])
def test_an_unread_page_may_lead_anywhere(index: str | None, found: tuple[Finding, ...]) -> None:
    assert told(index, found) == []
