"""Door for MkDocs: hands over a page and gets it back.  The workshop behind it knows no MkDocs."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from explainer import (
    archive,
    backrefs,
    beside,
    citecache,
    corpus,
    exports,
    files,
    guide,
    kept,
    lexicon,
    planted,
    stamps,
    standing,
)
from explainer.addresses import published
from explainer.cards import LANGS, Lang, other
from explainer.exports import shelf
from explainer.handout import names
from explainer.pictures import badge
from explainer.pictures.base import Picture
from explainer.render import bibliography, citations, citepage, csl, metadata, redirects, status, terms
from explainer.render import page as rendering
from explainer.render.dates import spoken
from explainer.render.html import Desk
from explainer.standing import Standing

_ID = re.compile(r'\sid="([^"]+)"')


@dataclass(slots=True)
class _Build:
    """What one build (both languages) keeps between its events."""

    cards: archive.Archive = field(default_factory=archive.Archive)
    back: dict[Lang, backrefs.Backrefs] = field(default_factory=dict)
    works: dict[Lang, dict[str, citations.Work]] = field(default_factory=dict)
    pages: dict[str, rendering.Rendered] = field(default_factory=dict)
    kept: dict[str, tuple[str, str]] = field(default_factory=dict)
    selves: dict[str, citations.Work] = field(default_factory=dict)
    forms: dict[Lang, lexicon.Forms] = field(default_factory=dict)
    pictures: dict[Lang, dict[str, Picture]] = field(default_factory=dict)
    titles: dict[tuple[Lang, str], str] = field(default_factory=dict)
    waiting: dict[tuple[Lang, str], set[str]] = field(default_factory=dict)
    standing: Standing = field(default_factory=Standing)
    planted: dict[str, tuple[planted.Planted, ...]] = field(default_factory=dict)


build = _Build()


def on_pre_build(config: MkDocsConfig) -> None:
    """Read the cards and render the citations once a build."""
    if config.plugins["i18n"].building:  # type: ignore[attr-defined]  # static-i18n is untyped
        return
    root = Path(config.config_file_path).parent
    read = corpus.load(root, kept=kept.of(root))
    build.cards = read.archive
    build.titles = {where: str(page.meta.get("title") or where[1]) for where, page in read.pages.items()}
    pairs = list(stamps.pairs(read, first=True))
    build.waiting = stamps.lagging(pairs) if read.stamps else {}
    build.standing = standing.of(read, pairs)
    told = any(mark.kind == "rules" for page in read.pages.values() for mark in page.marks)
    build.planted = planted.read(root) if told else {}
    build.forms = {lang: lexicon.index(build.cards.terms.values(), lang) for lang in LANGS}
    gallery = corpus.gallery(root, read.archive)
    build.pictures = {lang: gallery.pictures(lang) for lang in LANGS}
    build.back = backrefs.gather(
        read.pages,
        lambda mark: rendering.brought(mark.kind, mark.key, read.archive),
        [entry.page for entry in read.plan.entries if entry.page],
    )
    build.pages.clear()
    build.kept = citecache.read(root)
    before = len(build.kept)
    build.works = {lang: citations.works(build.cards.references, lang, build.kept) for lang in LANGS}
    if len(build.kept) != before:
        citecache.keep(root, build.kept)


def _lang(page: Page) -> Lang:
    """Give the language of the page's text, which on a fallback page is not the site's."""
    return "en" if PurePosixPath(page.file.src_uri).parts[0] == "en" else "id"


def _key(page: Page) -> str:
    return page.file.src_uri.partition("/")[2]


def _desk(page: Page, config: MkDocsConfig) -> Desk:
    lang = _lang(page)
    return Desk(
        build.cards,
        lang,
        build.works[lang],
        _up(page.url, lang),
        not config.use_directory_urls,
        build.back[lang],
        build.forms[lang],
        page=_key(page),
        pictures=build.pictures[lang],
        waiting=build.waiting.get((lang, _key(page)), frozenset()),
        standing=build.standing,
        planted=build.planted,
        repository=config.repo_url or "",
    )


def _up(url: str, lang: Lang) -> str:
    """Give the way from a page to the root of its language."""
    depth = url.count("/") - (1 if lang != LANGS[0] and url.startswith(f"{lang}/") else 0)
    return "../" * depth


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Render citations and marks."""
    rendered = rendering.before(markdown, _desk(page, config))
    build.pages[page.file.src_uri] = rendered
    return rendered.markdown


@event_priority(50)  # before anything that reads the finished article: search, handouts
def on_page_content(html: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Fill in the blocks and append the sources."""
    made = rendering.after(html, build.pages[page.file.src_uri], _desk(page, config), page.meta.get("terms") or ())
    if "data-mark=" in html and page.present_anchor_ids is not None:
        # MkDocs knows the anchors of Markdown; those of the cards it must be told.
        page.present_anchor_ids |= set(_ID.findall(made))
    return made


def on_env(env: Any, config: MkDocsConfig, files: Files) -> None:  # noqa: ARG001  # MkDocs passes env by name
    """Render how each page is cited: all at once, as citeproc-py takes its time to start."""
    root, before = Path(config.config_file_path).parent, len(build.kept)
    pages = [file.page for file in files.documentation_pages() if file.page is not None]
    for lang in LANGS:
        found = {
            page.file.src_uri: {**csl.item(metadata.card(_about(page, config)), lang), "id": page.file.src_uri}
            for page in pages
            if _lang(page) == lang and _at_home(page, config)
        }
        build.selves |= citations.items(found, lang, build.kept)
    if len(build.kept) != before:
        citecache.keep(root, build.kept)


def _at_home(page: Page, config: MkDocsConfig) -> bool:
    """Tell whether a page stands in its own language, not in for a translation that is missing."""
    return bool(_lang(page) == config.plugins["i18n"].current_language)  # type: ignore[attr-defined]


def _about(page: Page, config: MkDocsConfig) -> metadata.About:
    lang, key, address = _lang(page), _key(page), config.site_url or ""
    done, terms = build.pages.get(page.file.src_uri), build.cards.terms
    cited = dict.fromkeys(done.sources if done else ())
    return metadata.About(
        key=key,
        lang=lang,
        title=str(page.meta.get("title") or page.title or key),
        summary=str(page.meta.get("summary") or ""),
        reviewed=str(page.meta.get("reviewed") or ""),
        site=config.site_name,
        home=address and urljoin(address, "" if lang == LANGS[0] else f"{lang}/"),
        url=address and urljoin(address, published(page.url)),
        twin=address and urljoin(address, published(_twin(page, lang))),
        pdf=address and urljoin(address, names.page_pdf(lang, key)) if names.offered(os.environ, key) else "",
        terms=[terms[term].term[lang] for term in page.meta.get("terms") or () if term in terms],
        works=[build.cards.references[one] for one in cited if one in build.works[lang]],
    )


def _meta(page: Page, config: MkDocsConfig) -> dict[str, str]:
    """Write what programs read in the head, and the box that says how to cite the page."""
    work = build.selves.get(page.file.src_uri)
    if work is None or not _at_home(page, config):
        return {"head": "", "cite": ""}  # the page's own address says it
    about = _about(page, config)
    box = citepage.box(metadata.card(about), work, _desk(page, config))
    return {"head": metadata.head(about), "cite": box}


@event_priority(50)  # before the templates' other helpers
def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> dict[str, Any]:
    """Give the templates what stands in a page's head, as ``dd``."""
    lang, key = _lang(page), _key(page)
    desk = _desk(page, config)
    counts = bibliography.counted(build.pages[page.file.src_uri].sources, build.cards.references)
    base = "../" * page.url.count("/")
    reviewed = str(page.meta.get("reviewed", ""))
    context["dd"] = {
        "lang": lang,
        "minutes": rendering.minutes((page.content or "").partition('<section class="sources')[0]),
        "reviewed": spoken(reviewed, lang) if reviewed else "",
        "summary": page.meta.get("summary", ""),
        "sources": [{"kind": k, "label": bibliography.spoken(k, n, desk), "count": n} for k, n in counts.items()],
        "total_sources": sum(counts.values()),
        **names.links(lang, key, page.content or "", base, os.environ),
        "twin": base + _twin(page, lang),
        "home": key == "index.md",
        "terms": terms.cards(build.pages[page.file.src_uri].terms, desk),
        "filters": '<form class="filters"' in (page.content or ""),
        "quiz": '<div class="quiz"' in (page.content or ""),
        "w": {name: word[lang] for name, word in build.cards.words.items()},
        **_meta(page, config),
    }
    return context


def _twin(page: Page, lang: Lang) -> str:
    """Give the address of the same page in the other language, from the root of the site."""
    bare = page.url.removeprefix(f"{lang}/") if lang != LANGS[0] else page.url
    prefix = "" if other(lang) == LANGS[0] else f"{other(lang)}/"
    return prefix + bare


@event_priority(-200)  # after static-i18n, which builds the other languages inside its own turn
def on_post_build(config: MkDocsConfig) -> None:
    """Write the drawers for other people's tools, and a page at each old address, once both languages stand."""
    if config.plugins["i18n"].building:  # type: ignore[attr-defined]
        return
    root = Path(config.config_file_path).parent
    text = (files.read(root, guide.PATH, marked=True)[0] or "") if (root / guide.PATH).is_file() else ""
    made = shelf.files(
        root, f"{config.site_name}\0{text}", lambda: exports.files(build.cards, guide.read(text), config.site_name)
    )
    made = {f"data/{name}": content for name, content in made.items()}
    made |= beside.pictures(build.cards, build.works, build.pictures, root)
    total = build.standing.total
    made[status.BADGE] = badge.badge(total.read, total.sections).encode()
    moved = redirects.pages(
        build.cards.redirects, build.titles, build.cards.words, config.site_url or "", folders=config.use_directory_urls
    )
    for name, content in {**made, **{name: page.encode() for name, page in moved.items()}}.items():
        files.write(Path(config.site_dir) / name, content)
