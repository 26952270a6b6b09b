"""What a page says about itself, read by the parsers of others."""

import json
import re
from typing import Any

import extruct
from lxml import html

from explainer.cards import Both, Name, Reference
from explainer.render import csl, metadata
from explainer.render.metadata import About
from trees import attribute

SITE = "Defense Diplomacy, Explained"
URL = "https://site.example/en/theory/x/"
CITED = Reference(
    key="a", type="article-journal", kind="academic", title="A </script> & B",
    author=(Name(family="Öz", given="İpek"),), issued="2021-03", DOI="10.1/x", language="tr",
    verified="true", publishable="true",
)  # fmt: skip
UNTITLED = Reference(
    key="b", type="webpage", kind="news", description=Both(id="berita", en="news"), verified="true", publishable="true"
)
ABOUT = About(
    key="theory/x.md", lang="en", title='What "aid" & arms <do>', summary="One sentence.",
    reviewed="2026-11-21", site=SITE,
    home="https://site.example/en/", url=URL, twin="https://site.example/theory/x/", pdf="https://site.example/x.pdf",
    terms=("defense diplomacy", "offset"), works=(CITED, UNTITLED),
)  # fmt: skip
BARE = About(key="index.md", lang="id", title="Judul", site="Diplomasi Pertahanan, Dijelaskan")


def document(about: About) -> str:
    return f"<!doctype html><html><head><title>x</title>{metadata.head(about)}</head><body></body></html>"


def read(about: About) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = extruct.extract(
        document(about), syntaxes=["json-ld", "dublincore", "opengraph"], uniform=True
    )
    return found


def tags(about: About) -> dict[str, str]:
    metas = html.fromstring(document(about)).iter("meta")
    return {name: attribute(m, "content") for m in metas if (name := m.get("name", "")).startswith("citation_")}


def zotero(author: str) -> tuple[str, str]:
    """Split a name as Zotero's cleanAuthor does: family, given."""
    inverted = "," in author
    clean = re.sub(r"^[\s.,/\[\]:]+|[\s.,/\[\]:]+$", "", author)
    if inverted:
        family, _, given = clean.partition(",")
        return family, given.strip()
    given, _, family = clean.rpartition(" ")
    return family, given


def test_the_citation_tags_say_what_the_csl_of_the_page_says() -> None:
    card = csl.item(metadata.card(ABOUT), "en")
    found = tags(ABOUT)

    assert found["citation_title"] == card["title"]
    assert [int(part) for part in found["citation_publication_date"].split("/")] == card["issued"]["date-parts"][0]
    assert found["citation_public_url"] == card["URL"]
    assert found["citation_language"] == card["language"]
    assert found["citation_author"].rstrip(",") == card["author"][0]["literal"].replace(",", "")


def test_zotero_keeps_the_project_as_one_name() -> None:
    assert zotero(tags(ABOUT)["citation_author"]) == ("Defense Diplomacy Explained", "")
    assert zotero(SITE) == ("Defense Diplomacy", "Explained")


def test_zotero_files_the_page_as_a_web_page() -> None:
    """Without DC.type, citation_title alone would make it a journal article."""
    assert '<meta name="DC.type" content="webpage">' in metadata.head(ABOUT)
    assert not {"citation_journal_title", "citation_book_title"} & set(tags(ABOUT))


def test_extruct_reads_the_dublin_core() -> None:
    elements = read(ABOUT)["dublincore"][0]["elements"]
    found = [(e["name"].lower(), e["content"]) for e in elements]

    assert ("dc.title", ABOUT.title) in found
    assert ("dc.date", "2026-11-21") in found
    assert ("dc.language", "en") in found
    assert ("dc.identifier", URL) in found
    assert [content for name, content in found if name == "dc.subject"] == ["defense diplomacy", "offset"]


def test_extruct_reads_the_json_ld() -> None:
    (found,) = read(ABOUT)["json-ld"]

    assert found["@type"] == ["Article", "LearningResource"]
    assert (found["headline"], found["inLanguage"], found["dateModified"]) == (ABOUT.title, "en", "2026-11-21")
    assert found["isPartOf"] == {"@type": "WebSite", "name": SITE, "url": "https://site.example/en/"}
    assert found["workTranslation"] == {"@id": "https://site.example/theory/x/", "inLanguage": "id"}
    assert found["license"] == metadata.LICENCE
    assert found["citation"] == [
        {
            "@type": "ScholarlyArticle",
            "name": "A </script> & B",
            "author": [{"@type": "Person", "name": "İpek Öz"}],
            "datePublished": "2021-03",
            "inLanguage": "tr",
            "url": "https://doi.org/10.1/x",
        },
        {"@type": "WebPage", "name": "[news]"},
    ]


def test_extruct_reads_the_open_graph() -> None:
    (found,) = read(ABOUT)["opengraph"]

    assert (found["og:title"], found["og:url"], found["og:locale"]) == (ABOUT.title, URL, "en_US")


def test_without_an_address_nothing_names_one() -> None:
    head = metadata.head(BARE)

    assert "citation_public_url" not in head
    assert "og:url" not in head
    assert set(re.findall(r'https?://[^"<]+', head)) == {
        "http://purl.org/dc/elements/1.1/", "https://schema.org", metadata.LICENCE
    }  # fmt: skip


def test_no_text_ends_the_script_or_a_tag() -> None:
    head = metadata.head(ABOUT)

    assert head.count("</script>") == 1
    assert "<do>" not in head
    assert json.loads(head.partition('ld+json">')[2].partition("</script>")[0])["headline"] == ABOUT.title


def test_a_page_that_shows_a_whole_drawer_does_not_list_it() -> None:
    many = About(key="x.md", lang="id", title="T", site="S", works=(CITED,) * 76)

    assert "citation" not in metadata.linked(many)
