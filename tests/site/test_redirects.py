"""A real build of a tiny site writes a page at each old address, in both languages."""

import shutil
from pathlib import Path

import pytest
from lxml import html

import tiny_site
import trees


@pytest.fixture(params=[True, False], ids=["folders", "files"])
def site(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    shutil.copytree(tiny_site.ROOT / "tests" / "quiet" / "links.redirect", tmp_path, dirs_exist_ok=True)
    return tiny_site.built(tmp_path, folders=request.param)


def test_every_old_address_leads_to_a_page_that_was_built(site: Path) -> None:
    moved = [p for p in site.rglob("*.html") if 'http-equiv="refresh"' in p.read_text("utf-8")]
    targets = [
        (path.parent / address / ("index.html" if address.endswith("/") else "")).resolve()
        for path in moved
        for link in html.fromstring(path.read_text("utf-8")).iter("a")
        for address in [trees.attribute(link, "href")]
    ]

    assert len(moved) == 2 * 4
    assert [str(target) for target in targets if not target.is_file()] == []
