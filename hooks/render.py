"""Door for MkDocs: hands over a page and gets it back.  The workshop behind it knows no MkDocs."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.pages import Page

from explainer import archive
from explainer.cards import LANGS, Lang, other
from explainer.handout import names
from explainer.render import bibliography, citations
from explainer.render import page as rendering
from explainer.render.dates import spoken
from explainer.render.html import Desk

CACHE = ".cache/citations.json"


@dataclass(slots=True)
class _Build:
    """What one build (both languages) keeps between its events."""

    cards: archive.Archive = field(default_factory=archive.Archive)
    works: dict[Lang, dict[str, citations.Work]] = field(default_factory=dict)
    pages: dict[str, rendering.Rendered] = field(default_factory=dict)


build = _Build()


def on_pre_build(config: MkDocsConfig) -> None:
    """Read the cards and render the citations once a build."""
    if config.plugins["i18n"].building:  # type: ignore[attr-defined]  # static-i18n is untyped
        return
    root = Path(config.config_file_path).parent
    build.cards, _ = archive.load(root)
    build.pages.clear()
    cache = _read(root / CACHE)
    before = len(cache)
    build.works = {lang: citations.works(build.cards.references, lang, cache) for lang in LANGS}
    if len(cache) != before:
        _write(root / CACHE, cache)


def _read(path: Path) -> dict[str, tuple[str, str]]:
    """Read the cache; one that is missing or spoilt is an empty one."""
    try:
        return {key: (entry, short) for key, (entry, short) in json.loads(path.read_text("utf-8")).items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def _write(path: Path, cache: dict[str, tuple[str, str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_suffix(f".{os.getpid()}.tmp")
    beside.write_text(json.dumps(cache, ensure_ascii=False), "utf-8")
    beside.replace(path)


def _lang(page: Page) -> Lang:
    """Give the language of the page's text, which on a fallback page is not the site's."""
    return "en" if PurePosixPath(page.file.src_uri).parts[0] == "en" else "id"


def _key(page: Page) -> str:
    return page.file.src_uri.partition("/")[2]


def _desk(page: Page, config: MkDocsConfig) -> Desk:
    lang = _lang(page)
    return Desk(build.cards, lang, build.works[lang], _up(page.url, lang), not config.use_directory_urls)


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
    return rendering.after(html, build.pages[page.file.src_uri], _desk(page, config))


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
        "sources": [{"kind": k, "label": desk.word(f"kind-{k}"), "count": n} for k, n in counts.items()],
        "total_sources": sum(counts.values()),
        "pdf": "" if names.off(os.environ) else base + names.page_pdf(lang, key),
        "twin": base + _twin(page, lang),
        "home": key == "index.md",
        "w": {name: word[lang] for name, word in build.cards.words.items()},
    }
    return context


def _twin(page: Page, lang: Lang) -> str:
    """Give the address of the same page in the other language, from the root of the site."""
    bare = page.url.removeprefix(f"{lang}/") if lang != LANGS[0] else page.url
    prefix = "" if other(lang) == LANGS[0] else f"{other(lang)}/"
    return prefix + bare
