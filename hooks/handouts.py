"""Door for MkDocs: keeps every page as it was shown, and has the PDFs bound when the site stands.

``HANDOUTS=off`` skips the PDFs; ``HANDOUT_FONTS`` names another folder of faces.
"""

from __future__ import annotations

import logging
import os
import subprocess
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from explainer.cards import LANGS, Lang
from explainer.handout import bind, fonts, names
from explainer.handout.sheet import Edition, Sheet

# A logger under "mkdocs." counts for --strict: a failed PDF stops a strict build, a mended page does not.
log = logging.getLogger("mkdocs.hooks.handouts")

sheets: dict[Lang, dict[str, tuple[int, Sheet]]] = {}
titles: dict[Lang, tuple[str, str]] = {}


def on_pre_build(config: MkDocsConfig) -> None:
    """Forget the last build, once for both languages."""
    if not config.plugins["i18n"].building:  # type: ignore[attr-defined]  # static-i18n is untyped
        sheets.clear()
        titles.clear()


@event_priority(-300)  # after the renderer and the face: what they wrote is printed
def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    """Keep a page; a page shown for want of a translation is bound in its own language only."""
    room, _, key = page.file.src_uri.partition("/")
    lang: Lang | None = next((known for known in LANGS if known == room), None)
    if lang is None or lang != config.plugins["i18n"].current_language or names.off(os.environ):  # type: ignore[attr-defined]
        return context
    place = nav.pages.index(page) if page in nav.pages else len(nav.pages)
    meta = {name: str(page.meta.get(name) or "") for name in ("summary", "reviewed")}
    sheets.setdefault(lang, {})[key] = (
        place, Sheet(lang, key, page.url, str(page.title or key), page.content or "", **meta)
    )  # fmt: skip
    titles[lang] = config.site_name, config.site_description or ""
    return context


@event_priority(-200)  # after static-i18n, which builds the other languages inside its own turn
def on_post_build(config: MkDocsConfig) -> None:
    """Bind all PDFs when the last language stands."""
    if config.plugins["i18n"].building or not sheets:  # type: ignore[attr-defined]
        return
    root = Path(config.config_file_path).parent
    try:
        faces = fonts.find(Path(os.environ.get("HANDOUT_FONTS") or root / names.FONTS))
    except fonts.FontsMissingError as missing:
        log.warning(str(missing))
        return
    editions = [
        Edition(lang, *titles[lang], config.site_url or "", tuple(sheet for _, sheet in _in_order(lang)))
        for lang in LANGS
        if lang in sheets
    ]
    bindery = bind.Bindery(Path(config.site_dir), root / ".cache" / "handouts", faces, _moment(root))
    for tally in bind.all_(editions, bindery):
        for note in tally.notes:
            log.log(logging.WARNING if note.failed else logging.INFO, str(note))
        log.info(str(tally))


def _in_order(lang: Lang) -> list[tuple[int, Sheet]]:
    return sorted(sheets[lang].values(), key=lambda kept: (kept[0], kept[1].key))


def _moment(root: Path) -> int:
    """Date the PDFs by the sources: SOURCE_DATE_EPOCH, the last commit, the newest review; never now."""
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if not given.isdigit():
        try:
            asked = ["git", "-C", str(root), "log", "-1", "--format=%ct"]
            git = subprocess.run(asked, capture_output=True, text=True, check=False)  # noqa: S603  # nothing from outside
            given = git.stdout.strip()
        except OSError:
            given = ""
    if given.isdigit():
        return int(given)
    days = [sheet.reviewed for kept in sheets.values() for _, sheet in kept.values() if sheet.reviewed]
    try:
        return int(datetime.fromisoformat(max(days)).replace(tzinfo=UTC).timestamp())
    except ValueError:
        return 0
