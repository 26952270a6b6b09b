"""Door for MkDocs: keeps every page as it was shown, and has the PDFs bound when the site stands.

``HANDOUTS=off`` skips the PDFs; ``HANDOUT_FONTS`` names another folder of faces.  ``HANDOUT_SHEETS``
names a file to write the pages to instead of binding them, and ``HANDOUT_PAGES`` then which ones
(``id/theory/index.md``); ``hooks/bind.py`` asks this way for the pages of one handout.
"""

from __future__ import annotations

import json
import logging
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from explainer import later
from explainer.addresses import published
from explainer.cards import LANGS, Lang
from explainer.handout import bind, fonts, links, moment, names, sheet, shelf
from explainer.handout.bindery import Bindery
from explainer.handout.sheet import Room, Sheet

# A logger under "mkdocs." counts for --strict: a failed PDF stops a strict build, a mended page does not.
log = logging.getLogger("mkdocs.hooks.handouts")


@dataclass(slots=True)
class _Kept:
    """What one build (both languages) keeps until its end."""

    sheets: dict[Lang, dict[str, tuple[int, Sheet]]] = field(default_factory=dict)
    titles: dict[Lang, tuple[str, str]] = field(default_factory=dict)
    lists: dict[Lang, tuple[Path, str]] = field(default_factory=dict)  # the pages that list the PDFs


kept = _Kept()


def on_pre_build(config: MkDocsConfig) -> None:
    """Forget the last build, once for both languages."""
    if not config.plugins["i18n"].building:  # type: ignore[attr-defined]  # static-i18n is untyped
        kept.sheets, kept.titles, kept.lists = {}, {}, {}


@event_priority(-300)  # after static-i18n, which needs all pages for its navigation
def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:  # noqa: ARG001  # MkDocs passes it
    """Leave out what one handout does not need."""
    if wanted := os.environ.get("HANDOUT_PAGES"):
        for file in files.documentation_pages():
            if file.src_uri not in wanted.split():
                file.inclusion = InclusionLevel.EXCLUDED
    return nav


@event_priority(-300)  # after the renderer and the face: what they wrote is printed
def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    """Keep a page; a page shown for want of a translation is bound in its own language only."""
    room, _, key = page.file.src_uri.partition("/")
    lang: Lang | None = next((known for known in LANGS if known == room), None)
    if lang is None or lang != config.plugins["i18n"].current_language or names.off(os.environ):  # type: ignore[attr-defined]
        return context
    if later.HANDOUTS in (page.content or ""):
        kept.lists[lang] = Path(page.file.abs_dest_path), page.url
    if key == names.DOWNLOADS:
        return context
    place = nav.pages.index(page) if page in nav.pages else len(nav.pages)
    meta = {name: str(page.meta.get(name) or "") for name in ("summary", "reviewed")}
    above = [*page.ancestors]
    meta["part"] = str(above[-1].title or "") if above else ""
    meta["terms"] = str(context.get("dd", {}).get("terms") or "")
    html = links.rooted(page.content or "", page.url)
    one = Sheet(lang, key, published(page.url), str(page.title or key), html, **meta)
    kept.sheets.setdefault(lang, {})[key] = place, one
    kept.titles[lang] = config.site_name, config.site_description or ""
    return context


@event_priority(-200)  # after static-i18n, which builds the other languages inside its own turn
def on_post_build(config: MkDocsConfig) -> None:
    """Bind all PDFs when the last language stands."""
    if config.plugins["i18n"].building or not kept.sheets:  # type: ignore[attr-defined]
        return
    rooms = [
        Room(lang, *kept.titles[lang], config.site_url or "", tuple(one for _, one in _in_order(lang)))
        for lang in LANGS
        if lang in kept.sheets
    ]
    if asked := os.environ.get("HANDOUT_SHEETS"):
        Path(asked).write_text(json.dumps(sheet.plain(rooms), ensure_ascii=False), "utf-8")
        return
    _bind(rooms, Path(config.config_file_path).parent, Path(config.site_dir))


def _in_order(lang: Lang) -> list[tuple[int, Sheet]]:
    return sorted(kept.sheets[lang].values(), key=lambda one: (one[0], one[1].key))


def _bind(rooms: list[Room], root: Path, site: Path) -> None:
    try:
        faces = fonts.find(Path(os.environ.get("HANDOUT_FONTS") or root / names.FONTS))
    except fonts.FontsMissingError as missing:
        log.warning(str(missing))
        return
    bindery = Bindery(site, root / ".cache" / "handouts", faces, moment.given(os.environ))
    tallies = bind.all_(rooms, bindery, _tell)
    for tally in tallies:
        for note in tally.notes:
            log.log(logging.WARNING if note.failed else logging.INFO, str(note))
        log.info(str(tally))
        if tally.lang in kept.lists:
            place, url = kept.lists[tally.lang]
            shelf.put(place, tally.bound, url, tally.lang)


def _tell(bound: int, of: int) -> None:
    """Say how far it is, about ten times a build."""
    if of >= 20 and (bound == of or bound % (of // 10) == 0):
        log.info("handouts: %s / %s PDF", bound, of)
