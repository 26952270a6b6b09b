"""Door for MkDocs: tells programs of the whole site, once it stands: feed, llms.txt, cards for shared links."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from explainer.cards import LANGS, Lang, other
from explainer.published import card, feed, llms
from explainer.published.entry import Entry, Site
from explainer.render.dates import spoken


@dataclass(slots=True)
class _Build:
    """What one build (both languages) keeps between its events."""

    sites: dict[Lang, Site] = field(default_factory=dict)
    words: dict[Lang, dict[str, str]] = field(default_factory=dict)
    entries: dict[Lang, dict[int, Entry]] = field(default_factory=dict)


build = _Build()


def _offline(config: MkDocsConfig) -> bool:
    plugin: Any = config.plugins.get("material/offline") or config.plugins.get("offline")
    return bool(plugin and plugin.config.enabled)


def _site(lang: Lang, config: MkDocsConfig) -> Site:
    home = config.site_url or ""
    return Site(
        lang=lang,
        home=home and f"{home.rstrip('/')}/",
        folder="" if lang == LANGS[0] else f"{lang}/",
        name=config.site_name,
        description=config.site_description or "",
    )


def _room(page: Page) -> str:
    """Give the title of the part of the navigation in which a page stands."""
    above: Any = page
    while above.parent is not None:
        above = above.parent
    return str(above.title or "") if above is not page else ""


@event_priority(-250)  # after the renderer and the face, which give the words
def on_page_context(context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Navigation) -> dict[str, Any]:
    """Note the page; tell of its card and its language's feed in its head."""
    lang: Lang = config.plugins["i18n"].current_language  # type: ignore[attr-defined]  # static-i18n is untyped
    if getattr(page.file, "locale", lang) != lang or _offline(config):
        return context  # shown in the other language's place, or in a folder: nobody is told of it
    site = build.sites[lang] = _site(lang, config)
    words = build.words[lang] = context["dd"]["w"]
    entry = Entry(
        lang=lang,
        path="" if page.url == "./" else page.url,
        title=str(page.meta.get("title") or page.title or ""),
        summary=str(page.meta.get("summary") or ""),
        reviewed=str(page.meta.get("reviewed") or ""),
        room=_room(page),
    )
    place = nav.pages.index(page) if page in nav.pages else len(nav.pages)
    build.entries.setdefault(lang, {})[place] = entry
    if site.home:
        title, href = escape(f"{site.name}: {words['feed']}"), escape(urljoin(site.home, site.folder + feed.NAME))
        # Two words, since the theme takes every rel="alternate" for a translation and asks for its sitemap.
        link = f'<link rel="feed alternate" type="application/atom+xml" title="{title}" href="{href}">'
        context["dd"]["head"] = "\n".join((context["dd"].get("head", ""), card.tags(entry, site), link))
    return context


@event_priority(-200)  # after static-i18n, which builds the other languages inside its own turn
def on_post_build(config: MkDocsConfig) -> None:
    """Write it all, once both languages stand."""
    if config.plugins["i18n"].building or _offline(config):  # type: ignore[attr-defined]
        return
    made: dict[str, bytes] = {}
    cards = []
    for lang, site in build.sites.items():
        entries = [entry for _, entry in sorted(build.entries[lang].items())]
        words = build.words[lang]
        twin = build.sites.get(other(lang), site)
        made[site.folder + llms.NAME] = llms.llms(site, twin, entries, words).encode()
        if site.home:
            made[site.folder + feed.NAME] = feed.feed(site, entries, words).encode()
            cards += [(entry, site, _foot(entry, words)) for entry in entries]
    root = Path(config.config_file_path).parent
    made |= card.drawn(cards, root, root / ".cache" / "cards") if cards else {}
    for name, content in made.items():
        place = Path(config.site_dir, name)
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)
    build.entries.clear()


def _foot(entry: Entry, words: dict[str, str]) -> str:
    checked = f"{words['reviewed']} {spoken(entry.reviewed, entry.lang)}" if entry.reviewed else ""
    return " · ".join(part for part in (entry.room, checked, words["language-name"]) if part)
