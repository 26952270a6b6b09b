"""A real build of a tiny site tells readers which chapter waits, in the language that may lag."""

from pathlib import Path

from lxml import html

import tiny_site
import trees
from explainer import corpus, stampfile, stamps

HEAD = "---\ntitle: {0}\nsummary: {0}.\n---\n\n# {0} {{#top}}\n\n"
PAGE = HEAD + "## A {{#one}}\n\n{0} 1.\n\n## B {{#two}}\n\n{0} 2.\n\n## C {{#three}}\n\n{0}.\n"


def before(p: trees.Element) -> str:
    """Name what stands before a notice."""
    found = p.getprevious()
    assert found is not None, "a notice before everything"
    return trees.attribute(found, "id")


def test_a_changed_chapter_asks_the_other_language_to_wait(tmp_path: Path) -> None:
    for lang, word in (("id", "Satu kalimat"), ("en", "One sentence")):
        (tmp_path / "docs" / lang).mkdir(parents=True)
        (tmp_path / "docs" / lang / "index.md").write_text(PAGE.format(word), "utf-8")
    read = corpus.load(tmp_path)
    place = tmp_path / stampfile.path("index.md")
    place.parent.mkdir(parents=True)
    every = frozenset({"_lead", "top", "one", "two", "three"})
    place.write_text(stampfile.written(stamps.accepted(read, "index.md", every)), "utf-8")
    page = tmp_path / "docs" / "id" / "index.md"
    page.write_text(page.read_text("utf-8").replace("Satu kalimat 2.", "Dua kalimat yang lain sama sekali."), "utf-8")
    site = tiny_site.built(tmp_path)
    found = {
        lang: [
            (before(p), p.get("role"))
            for p in trees.elements(html.fromstring((site / path).read_text("utf-8")), "//p[@class='waiting']")
        ]
        for lang, path in (("id", "index.html"), ("en", "en/index.html"))
    }

    assert found == {"id": [], "en": [("two", "note")]}
