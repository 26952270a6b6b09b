"""Door for MkDocs: writes the question bank's files beside the site, and their list into its page.

The PDFs are left out where the handouts are (``HANDOUTS=off``).
"""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

from explainer import archive, kept, later, report
from explainer import files as writing
from explainer.archive import Archive
from explainer.bank import course, files, listing, titles
from explainer.bank.files import Chosen
from explainer.bank.paper import About
from explainer.bank.words import said
from explainer.cards import LANGS, Lang
from explainer.exports import shelf
from explainer.handout import bind, cache, fonts, moment, names
from explainer.handout.bindery import Bindery
from explainer.handout.volume import Volume

# A logger under "mkdocs." counts for --strict.
log = logging.getLogger("mkdocs.hooks.bank")

SHELF = Path(".cache") / "bank"


@dataclass(slots=True)
class _Kept:
    """What one build (both languages) keeps until its end: the pages that list the files."""

    pages: dict[Lang, tuple[Path, str]] = field(default_factory=dict)
    titles: dict[Lang, str] = field(default_factory=dict)


build = _Kept()


def on_pre_build(config: MkDocsConfig) -> None:
    """Forget the last build, once for both languages."""
    if not config.plugins["i18n"].building:  # type: ignore[attr-defined]  # static-i18n is untyped
        build.pages, build.titles = {}, {}


@event_priority(-300)  # after the renderer, which leaves the place
def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> dict[str, Any]:
    """Note where the list belongs; a page shown for want of a translation is none of its language."""
    room = page.file.src_uri.partition("/")[0]
    lang: Lang | None = next((known for known in LANGS if known == room), None)
    if lang and lang == config.plugins["i18n"].current_language and later.BANK in (page.content or ""):  # type: ignore[attr-defined]
        build.pages[lang] = Path(page.file.abs_dest_path), page.url
        build.titles[lang] = config.site_name
    return context


@event_priority(-210)  # after static-i18n, which builds the other languages inside its own turn
def on_post_build(config: MkDocsConfig) -> None:
    """Write the files when the last language stands, and tell their sizes."""
    if config.plugins["i18n"].building or not build.pages or os.environ.get("HANDOUT_SHEETS"):  # type: ignore[attr-defined]
        return  # the last: pages are read for one handout, no site is made
    root, site = Path(config.config_file_path).parent, Path(config.site_dir)
    cards = archive.load(root, kept.of(root))[0]
    text, meetings, wrong = course.load(root)
    for one in wrong:  # told by the gate already, where there is one
        log.warning(report.one_line(one))
    made = shelf.files(root, text, lambda: files.files(cards, meetings, text), SHELF)
    for name, content in made.items():
        writing.write(site / name, content)
    sizes = {name: len(content) for name, content in made.items()}
    some = {lang: files.sets(cards, meetings, lang) for lang in build.pages}
    sheets: dict[str, int] = {}
    if not names.off(os.environ):
        sizes |= _bound(some, cards, config, sheets)
    for lang, (page, url) in build.pages.items():
        later.fill(page, later.BANK, listing.table(some[lang], sizes, sheets, "../" * url.count("/"), lang))


def _bound(
    some: dict[Lang, list[Chosen]], cards: Archive, config: MkDocsConfig, sheets: dict[str, int]
) -> dict[str, int]:
    """Put the PDFs into the site; give their sizes, and note their sheets."""
    root, site = Path(config.config_file_path).parent, Path(config.site_dir)
    try:
        faces = fonts.find(Path(os.environ.get("HANDOUT_FONTS") or root / names.FONTS))
    except fonts.FontsMissingError as missing:
        log.warning(str(missing))
        return {}
    planned: list[Volume] = []
    for lang, chosen in some.items():
        found, day = titles.read(root, cards.quizzes, lang, kept.of(root))
        words = {name: word[lang] for name, word in cards.words.items()}
        about = About(lang, "", build.titles[lang], config.site_url or "", build.pages[lang][1], found, words, day)
        planned += files.volumes(chosen, about)
    bindery = Bindery(site, root / ".cache" / "handouts", faces, moment.given(os.environ))
    sizes: dict[str, int] = {}
    for name, done in bind.some(planned, bindery).items():
        if done.target is None:
            log.warning(said("unmade", file=name, problem=done.problem))
            continue
        cache.put(done.target, site / name)
        sizes[name], sheets[name] = done.target.stat().st_size, done.pages
    log.info("bank: %s PDF", len(sizes))
    return sizes
