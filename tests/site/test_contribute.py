"""A real build of a tiny site leads each reader to the file, the form and the state of the translation."""

from pathlib import Path

import pytest
from lxml import html
from mkdocs.commands.build import build
from mkdocs.config import load_config

import tiny_site
import trees

PAGE = "---\ntitle: {0}\nsummary: {0}.\n---\n\n# {0} {{#top}}\n\n{0} [repo](repo:issues/new).\n\n{{status}}\n"
FACE = """\
theme: {{name: material, custom_dir: "{root}/overrides", font: false}}
hooks: ["{root}/hooks/render.py", "{root}/hooks/face.py"]
"""


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    for lang, word in (("id", "Teori"), ("en", "Theory")):
        place = tmp_path / "docs" / lang / "theory" / "index.md"
        place.parent.mkdir(parents=True)
        place.write_text(PAGE.format(word), "utf-8")
        (tmp_path / "docs" / lang / "index.md").write_text(f"# {word} {{#top}}\n\n[A](theory/index.md)\n", "utf-8")
    return tmp_path


def faced(root: Path, **given: str) -> Path:
    """Build with our face."""
    tiny_site.built(root)
    plain = (root / "mkdocs.yml").read_text("utf-8").split("hooks:")[0].replace("theme: {name: mkdocs}\n", "")
    (root / "mkdocs.yml").write_text(plain + FACE.format(root=tiny_site.ROOT.as_posix()), "utf-8")
    build(load_config(str(root / "mkdocs.yml"), site_dir=str(root / "site"), **given))
    return root / "site"


def acts(site: Path, page: str) -> dict[str, str]:
    tree = html.fromstring((site / page).read_text("utf-8"))
    links = trees.elements(tree, "//p[@class='dd-acts']/a")
    return {trees.attribute(a, "class").rpartition("--")[2]: trees.attribute(a, "href") for a in links}


def test_each_language_edits_and_reports_its_own_file(pages: Path) -> None:
    site = faced(pages, repo_url="https://code.example/a/b/", edit_uri="edit/main/docs/")

    for lang, page in (("id", "theory/index.html"), ("en", "en/theory/index.html")):
        found = acts(site, page)

        assert found["edit"] == f"https://code.example/a/b/edit/main/docs/{lang}/theory/index.md"
        assert found["report"] == (
            f"https://code.example/a/b/issues/new?template=correction.yml&where=docs/{lang}/theory/index.md"
        )


def test_without_a_repository_nothing_leads_to_one(pages: Path) -> None:
    site = faced(pages)

    assert acts(site, "theory/index.html").keys() & {"edit", "report"} == set()
    assert 'href="repo:' not in (site / "theory" / "index.html").read_text("utf-8")


def test_the_state_of_the_translation_and_its_badge_are_written(pages: Path) -> None:
    site = tiny_site.built(pages)
    read = {p: html.fromstring((site / p / "index.html").read_text("utf-8")) for p in ("theory", "en/theory")}

    assert (site / "status.svg").read_text("utf-8").startswith("<svg")
    for place, tree in read.items():
        (badge,) = trees.texts(tree, "//p[@class='status-badge']/a/@href")

        assert (site / place / badge).resolve() == (site / "status.svg").resolve()
        assert len(trees.elements(tree, "//div[@class='status']//tbody/tr")) == 3
