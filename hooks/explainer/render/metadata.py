"""What a page's head says to programs: ``citation_*`` for Zotero, Dublin Core, JSON-LD, Open Graph.

Zotero takes ``citation_*`` first and fills the rest from Dublin Core and Open Graph; without
``DC.type`` it would file a page as a journal article.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any

from ..cards import Lang, Name, Reference, other
from . import csl
from .bibliography import MANY

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
_LOCALES: dict[Lang, str] = {"id": "id_ID", "en": "en_US"}
# schema.org has no type for the others.
_TYPES = {
    "article-journal": "ScholarlyArticle",
    "article-magazine": "Article",
    "article-newspaper": "NewsArticle",
    "book": "Book",
    "chapter": "Chapter",
    "dataset": "Dataset",
    "legal_case": "Legislation",
    "map": "Map",
    "post-weblog": "BlogPosting",
    "report": "Report",
    "thesis": "Thesis",
    "treaty": "Legislation",
    "webpage": "WebPage",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """A page as a work of its own.

    Attributes:
        key: path inside its room, ``theory/index.md``.
        lang: its language.
        title: its title, plain.
        summary: its one sentence.
        reviewed: ISO date, or empty.
        site: name of the site, which is also its author.
        home: absolute address of the room, or empty where the site has none.
        url: absolute address of the page, or empty.
        twin: absolute address of its twin, or empty.
        pdf: absolute address of its PDF, or empty.
        terms: names of the terms that it explains.
        works: what it cites.
    """

    key: str
    lang: Lang
    title: str
    summary: str = ""
    reviewed: str = ""
    site: str
    home: str = ""
    url: str = ""
    twin: str = ""
    pdf: str = ""
    terms: Sequence[str] = ()
    works: Sequence[Reference] = ()


def card(about: About) -> Reference:
    """Give the card under which somebody else would cite the page."""
    slug = about.key.removesuffix(".md").replace("/", "-")
    return Reference(
        key=f"dd-{slug}-{about.lang}",
        type="webpage",
        kind="reference",
        title=about.title,
        author=(Name(literal=about.site),),
        issued=about.reviewed,
        URL=about.url,
        language=about.lang,
        verified="true",
        publishable="true",
    )


def head(about: About) -> str:
    """Write the tags, ready for the template."""
    lines = [f'<meta name="{name}" content="{escape(value)}">' for name, value in _named(about) if value]
    lines += [f'<meta property="{name}" content="{escape(value)}">' for name, value in _open_graph(about) if value]
    # A line separator or an end tag inside the text would end the script.
    data = json.dumps(linked(about), ensure_ascii=False).replace("<", "\\u003c").replace(">", "\\u003e")
    lines += [
        '<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/">',
        f'<script type="application/ld+json">{data.replace("&", chr(92) + "u0026")}</script>',
    ]
    return "\n".join(lines)


def institution(name: str) -> str:
    """Write an institution so that Zotero keeps it whole.

    It splits an author at a comma, else at the last space; a comma at the end, and none inside,
    leaves one name.
    """
    return name.replace(",", "") + ","


def _named(about: About) -> Iterator[tuple[str, str]]:
    author = institution(about.site)
    yield "citation_title", about.title
    yield "citation_author", author
    yield "citation_publication_date", about.reviewed.replace("-", "/")
    yield "citation_language", about.lang
    yield "citation_public_url", about.url
    yield "citation_pdf_url", about.pdf
    yield "DC.title", about.title
    yield "DC.creator", author
    yield "DC.description", about.summary
    yield "DC.date", about.reviewed
    yield "DC.language", about.lang
    yield "DC.type", "webpage"
    yield "DC.format", "text/html"
    yield "DC.identifier", about.url
    yield "DC.rights", LICENCE
    for term in about.terms:
        yield "DC.subject", term


def _open_graph(about: About) -> Iterator[tuple[str, str]]:
    yield "og:type", "article"
    yield "og:title", about.title
    yield "og:description", about.summary
    yield "og:site_name", about.site
    yield "og:locale", _LOCALES[about.lang]
    yield "og:locale:alternate", _LOCALES[other(about.lang)]
    yield "og:url", about.url
    yield "article:modified_time", about.reviewed


def linked(about: About) -> dict[str, Any]:
    """Give the page as JSON-LD of schema.org."""
    us = {"@type": "Organization", "name": about.site}
    # A page that shows a whole drawer, or a log of all pages, cites many works: there the list would outweigh the page,
    # and data/references.json says it better.  Our longest article cites fewer than 60.
    cited = about.works if len(about.works) <= MANY else ()
    found: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": ["Article", "LearningResource"],
        "@id": about.url,
        "url": about.url,
        "headline": about.title,
        "description": about.summary,
        "inLanguage": about.lang,
        "dateModified": about.reviewed,
        "author": us,
        "publisher": us,
        "license": LICENCE,
        "isAccessibleForFree": True,
        "isPartOf": _full({"@type": "WebSite", "name": about.site, "url": about.home}),
        "workTranslation": {"@id": about.twin, "inLanguage": other(about.lang)} if about.twin else "",
        "teaches": [{"@type": "DefinedTerm", "name": term} for term in about.terms],
        "citation": [_work(work, about.lang) for work in cited],
    }
    return _full(found)


def _work(work: Reference, lang: Lang) -> dict[str, Any]:
    data = csl.item(work, lang)
    people = [
        {"@type": "Organization", "name": person.literal}
        if person.literal
        else {"@type": "Person", "name": f"{person.given} {person.family}".strip()}
        for person in work.author
    ]
    return _full(
        {
            "@type": _TYPES.get(work.type, "CreativeWork"),
            "name": data.get("title", ""),
            "author": people,
            "datePublished": work.issued,
            "inLanguage": work.language,
            "url": f"https://doi.org/{work.DOI}" if work.DOI else work.URL,
        }
    )


def _full(found: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in found.items() if value not in ("", [], ())}
