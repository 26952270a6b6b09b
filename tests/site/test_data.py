"""The built site's data files and page heads, read as a visitor's tools would."""

import json
from pathlib import Path

import extruct
import pytest
import rispy
from jsonschema import Draft202012Validator
from lxml import html

import site_under_test
import trees

DATA = (
    "actors.json", "claims.json", "course-map.csv", "glossary.csv", "glossary.json", "glossary.tbx", "names.json",
    "quizzes.json", "references.bib", "references.json", "references.ris", "timeline.csv", "timeline.json",
)  # fmt: skip


@pytest.fixture(scope="module")
def sites() -> tuple[Path, Path]:
    return site_under_test.ready()


def articles(site: Path) -> list[Path]:
    """Give every page made of Markdown."""
    return [p for p in sorted(site.rglob("*.html")) if 'name="citation_title"' in p.read_text("utf-8")]


@pytest.mark.xdist_group("site")
def test_the_data_files_stand_in_both_copies_and_are_the_same(sites: tuple[Path, Path]) -> None:
    site, offline = sites

    assert sorted(p.name for p in (site / "data").iterdir() if p.is_file()) == sorted(DATA)
    for name in DATA:
        assert (site / "data" / name).read_bytes() == (offline / "data" / name).read_bytes()


@pytest.mark.xdist_group("site")
def test_the_published_timeline_obeys_the_published_schema(sites: tuple[Path, Path]) -> None:
    data = sites[0] / "data"
    schema = json.loads((data / "schema" / "timeline.schema.json").read_text("utf-8"))

    assert list(Draft202012Validator(schema).iter_errors(json.loads((data / "timeline.json").read_text("utf-8")))) == []
    assert "\n\n" in schema["$defs"]["Event"]["properties"]["phase"]["description"]


@pytest.mark.xdist_group("site")
def test_every_article_carries_its_metadata_once_and_agrees_with_itself(sites: tuple[Path, Path]) -> None:
    site, _ = sites
    found = articles(site)

    assert len(found) >= 30
    for path in found:
        text = path.read_text("utf-8")
        tree = html.fromstring(text)
        tags = {m.get("name"): m.get("content") for m in tree.iter("meta") if m.get("name")}
        read = extruct.extract(text, syntaxes=["json-ld", "dublincore"], uniform=True)
        (linked,) = read["json-ld"]
        dublin = {e["name"].lower(): e["content"] for e in read["dublincore"][0]["elements"]}
        (canonical,) = trees.texts(tree, "//link[@rel='canonical']/@href")

        assert linked["headline"] == tags["citation_title"] == dublin["dc.title"]
        assert linked["url"] == tags["citation_public_url"] == dublin["dc.identifier"] == canonical
        assert linked["inLanguage"] == tags["citation_language"] == tree.get("lang")


@pytest.mark.xdist_group("site")
def test_the_box_cites_the_page_in_apa_and_bibtex(sites: tuple[Path, Path]) -> None:
    tree = html.fromstring((sites[0] / "en" / "theory" / "index.html").read_text("utf-8"))
    (box,) = trees.elements(tree, "//details[@class='cite-page']")
    entry = "".join(trees.texts(box, "(.//p[@class='cite-page__entry'])[1]//text()"))

    assert entry.startswith("Defense Diplomacy, Explained. (2026, November 21). ")
    assert entry.endswith(". https://diplomasi.example/en/theory/")
    assert (trees.elements(box, ".//code")[0].text or "").startswith("@online{dd-theory-index-en,\n")


@pytest.mark.xdist_group("site")
def test_every_download_link_leads_to_a_file(sites: tuple[Path, Path]) -> None:
    for site in sites:
        links = [
            (path.parent / href).resolve()
            for path in sorted(site.rglob("*.html"))
            for href in trees.texts(html.fromstring(path.read_text("utf-8")), "//p[@class='data-files']/a/@href")
        ]

        assert len(links) >= 18
        assert [str(p) for p in links if not p.is_file()] == []


@pytest.mark.xdist_group("site")
def test_rispy_reads_the_published_bibliography(sites: tuple[Path, Path]) -> None:
    records = rispy.loads((sites[0] / "data" / "references.ris").read_text("utf-8"))

    assert len(records) > 400
    assert all(record["title"] for record in records)
