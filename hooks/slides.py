"""Door for MkDocs: every page with an "In brief" gets a deck, written when the site stands.

A deck is no page of MkDocs', so it is in no search, no navigation and no sitemap.  ``SLIDES_PDF``
names pages whose decks are to be bound as PDFs (``theory/index.md``), beside those of the meetings.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

from explainer import files, frontend, policy
from explainer.cards import LANGS, Lang, other
from explainer.handout import fonts, moment
from explainer.handout import names as handouts
from explainer.slides import deck, kept, links, names, paper, slide
from explainer.slides.sheet import Around

# A logger under "mkdocs." counts for --strict.
log = logging.getLogger("mkdocs.hooks.slides")

FAILED = "{page}: PDF salindianya tidak terjilid ({problem}). / The PDF of its slides could not be bound ({problem})."
pages: list[slide.Page] = []


def on_pre_build(config: MkDocsConfig) -> None:
    """Forget the last build, once for both languages."""
    if not config.plugins["i18n"].building:  # type: ignore[attr-defined]  # static-i18n is untyped
        pages.clear()


@event_priority(20)  # after the renderer at 50, before the face at 10 marks the text for the search
def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> dict[str, Any]:
    """Keep a page in its own language, and give the templates the way to its deck."""
    room, __, key = page.file.src_uri.partition("/")
    lang: Lang | None = next((known for known in LANGS if known == room), None)
    current = config.plugins["i18n"].current_language  # type: ignore[attr-defined]
    if lang is None or lang != current or not deck.wanted(page.content or ""):
        return context
    made = slide.Page(
        lang,
        key,
        page.file.dest_uri,
        page.content or "",
        str(page.meta.get("title") or page.title or key),
        str(page.meta.get("summary") or ""),
        str(page.meta.get("reviewed") or ""),
        config.site_name,
    )
    pages.append(made)
    around = _around(made, config)
    here = page.file.dest_uri
    context["dd"] = {
        **context.get("dd", {}),
        "slides": links.way(around.address(names.file(here, lang)), here),
        "slides_pdf": links.way(around.pdf, here) if around.pdf else "",
    }
    return context


def _around(page: slide.Page, config: MkDocsConfig, twin: str = "") -> Around:
    asked = page.key in os.environ.get("SLIDES_PDF", "").split()
    bound = asked or (handouts.plan(page.key) and not handouts.off(os.environ))
    offline = bool(config.extra.get("polyfills"))  # the face names a shim for workers in a copy read from a folder
    return Around(
        policy.meta(offline=offline), twin, names.pdf(page.lang, page.key) if bound else "", config.use_directory_urls
    )


@event_priority(-250)  # after static-i18n, which builds the other languages inside its own turn
def on_post_build(config: MkDocsConfig) -> None:
    """Write all decks when the last language stands, and bind those of the meetings."""
    if config.plugins["i18n"].building or not pages or os.environ.get("HANDOUT_SHEETS"):  # type: ignore[attr-defined]
        return  # the last: pages are read for one handout, no site is made
    root, site = Path(config.config_file_path).parent, Path(config.site_dir)
    # A tiny site of the tests keeps nothing.
    shelf = kept.Shelf(root if (root / "hooks").is_dir() else None, frontend.words(root))
    at = {(page.lang, page.key): names.file(page.file, page.lang) for page in pages}
    bound = []
    for page in pages:
        around = _around(page, config, at.get((other(page.lang), page.key), ""))
        files.write(site / at[page.lang, page.key], shelf.deck(page, around))
        if around.pdf:
            bound.append(page)
    shelf.tidy()
    if bound:
        _bind(bound, root, site, config.site_url or "")


def _bind(some: list[slide.Page], root: Path, site: Path, base: str) -> None:
    try:
        faces = fonts.find(Path(os.environ.get("HANDOUT_FONTS") or root / handouts.FONTS))
    except fonts.FontsMissingError as missing:
        log.warning(str(missing))
        return
    table = paper.Table(site, root / kept.FOLDER, faces, base, moment.given(os.environ))
    for page, problem in paper.bind(some, table):
        log.warning(FAILED.format(page=f"docs/{page.lang}/{page.key}", problem=problem))
