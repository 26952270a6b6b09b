"""Door for MkDocs: front-end files join the build, and what static-i18n and the theme get wrong is mended."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from explainer import addresses, frontend, policy, searching, styles, webfonts

# A logger under "mkdocs." counts for --strict.
log = logging.getLogger("mkdocs.hooks.face")

NO_ADDRESS = (
    "Tanpa SITE_URL situs tetap utuh, tetapi tidak memuat canonical, hreflang, dan sitemap.xml. / "
    "Without SITE_URL the site is whole, less canonical, hreflang and sitemap.xml."
)
# Stands in for workers, which a browser does not allow in a site that is read from a folder.
SHIM = "assets/js/worker-frame.js"
# All style sheets in one, less what no page needs; decks take theirs one by one.
SHEET = "assets/css/site.css"
# Parts of the theme that this site never fetches: its own style sheets, lunr and its worker, maps for debuggers.
LEFT_OUT = ("assets/stylesheets", "assets/javascripts/lunr", "assets/javascripts/workers", "assets/javascripts/*.map")
# After static-i18n, which works at -100; later than any other plugin of ours.
LATE = -200
# Before the search plugin, which reads pages at 0; after the renderer, at 50.
EARLY = 10


def _i18n(config: MkDocsConfig) -> Any:
    return config.plugins["i18n"]


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent


def _offline(config: MkDocsConfig) -> bool:
    plugin: Any = config.plugins.get("material/offline") or config.plugins.get("offline")
    return bool(plugin and plugin.config.enabled)


def _folders(config: MkDocsConfig) -> dict[str, str]:
    """Give each built language and the folder of its pages."""
    i18n = _i18n(config)
    return {lang: "" if lang == i18n.default_language else f"{lang}/" for lang in i18n.build_languages}


@event_priority(LATE)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Leave out what the theme asks of a third party, and the 404 page of the second language."""
    i18n = _i18n(config)
    # The offline plugin names a script on a third-party host unless one of ours is there; it runs before us.
    config.extra["polyfills"] = [SHIM] if _offline(config) else []
    if config.extra_css:  # before the first language; its pages, and those of the second, link to the one sheet
        config.extra["dd_sheets"], config.extra_css = [*config.extra_css], []
    if not i18n.building:
        config.extra["dd_words"] = frontend.words(_root(config))
        if not config.site_url:
            log.info(NO_ADDRESS)
    templates = config.theme.static_templates
    # Left alone, the 404 page is in the language built last; ours is Indonesian with a line in English.
    templates.add("404.html") if i18n.is_default_language_build else templates.discard("404.html")
    return config


@event_priority(LATE)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add fonts and the search worker, once for both languages."""
    if _i18n(config).building:
        return files
    parts = frontend.parts(_root(config))
    if message := frontend.missing(parts):
        log.warning(message)
    for address, path in parts.items():
        if path.is_file():
            files.append(File.generated(config, address, abs_src_path=str(path)))
    return files


@event_priority(LATE)
def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, **_: Any) -> str:
    """Keep a page that is shown in the wrong language out of that language's search."""
    if _fallback(page, config):
        page.meta["search"] = {"exclude": True}
    return markdown


@event_priority(LATE)
def on_post_page(output: str, **_: Any) -> str:
    """Send no indentation: on a long page it is a hundredth of what a phone fetches.  Mend the tables."""
    return frontend.scrolled(frontend.corners(frontend.lean(output)))


def _fallback(page: Page, config: MkDocsConfig) -> str:
    """Give the language of a page's text where it is not the language of the site around it."""
    current: str = _i18n(config).current_language
    locale: str = getattr(page.file, "locale", current)
    return "" if locale == current else locale


def _frame(url: str, config: MkDocsConfig) -> dict[str, Any]:
    """Give what every template needs: this address in all languages."""
    i18n = _i18n(config)
    names = {lang: i18n.get_language_config(lang).name for lang in i18n.build_languages}
    alternates = addresses.alternates(url, i18n.current_language, _folders(config), names)
    for item in alternates:
        item["w"] = config.extra["dd_words"].get(item["lang"], {})
    return {"alternates": alternates, "fallback": "", "policy": policy.meta(offline=_offline(config))}


@event_priority(EARLY)
def _before_search(context: dict[str, Any], page: Page, **_: Any) -> dict[str, Any]:
    """Let the search tell one event, term, claim or source from the next, and read the page's summary."""
    context["face_content"] = page.content
    page.content = searching.marked(page.content or "", str(page.meta.get("summary") or ""))
    return context


@event_priority(LATE)
def _after_search(context: dict[str, Any], page: Page, config: MkDocsConfig, **_: Any) -> dict[str, Any]:
    """Give the templates ``face``, and ``dd.w`` in the language around the page."""
    page.content = context.pop("face_content")  # what was written for the search is for no reader
    lang = _i18n(config).current_language
    if config.site_url and page.canonical_url:
        # Of a page in a copy on a stick too: there it is a file, on the web a folder.
        page.canonical_url = addresses.absolute(config.site_url, addresses.published(page.url))
    context["face"] = _frame(page.file.url, config)
    context["dd"] = {**context.get("dd", {}), "lang": lang, "w": config.extra["dd_words"].get(lang, {})}
    if fallback := _fallback(page, config):
        context["face"]["fallback"] = fallback
        if config.site_url:
            folders = _folders(config)
            original = addresses.bare(page.file.url, folders[lang])
            page.canonical_url = addresses.absolute(config.site_url, folders[fallback] + original)
    return context


on_page_context = CombinedEvent(_before_search, _after_search)


@event_priority(LATE)
def on_template_context(context: dict[str, Any], template_name: str, config: MkDocsConfig) -> dict[str, Any]:
    """Give pages without Markdown (404, sitemap) what the others have."""
    i18n = _i18n(config)
    lang = i18n.current_language
    context["face"] = _frame(_folders(config)[lang], config)
    context["dd"] = {"lang": lang, "w": config.extra["dd_words"].get(lang, {})}
    others = [built for built in i18n.build_languages if built != i18n.default_language]
    if template_name == "sitemap.xml" and config.site_url and lang == (others or [lang])[-1]:
        pages = {
            built: {addresses.bare(file.url, folder)
                    for file in i18n.i18n_files_per_language.get(built, ())
                    if file.page is not None and getattr(file, "locale", built) == built}
            for built, folder in _folders(config).items()
        }  # fmt: skip
        context["face"]["sitemap"] = addresses.sitemap(config.site_url, pages, _folders(config))
    return context


@event_priority(LATE - 100)  # after the search and offline plugins have written for the last time
def on_post_build(config: MkDocsConfig) -> None:
    """Join the style sheets, split the search index by language, write headers for hosts."""
    if not _i18n(config).building:
        _dress(Path(config.site_dir), _root(config), config.extra.get("dd_sheets", ()), offline=_offline(config))
    if not _i18n(config).building and not _offline(config):
        for name, text in policy.header_files().items():
            Path(config.site_dir, name).write_text(text, "utf-8", newline="\n")
    written = Path(config.site_dir) / "search" / "search_index.json"
    if _i18n(config).building or not written.is_file():
        return
    names = searching.aliases(_root(config))
    searching.split_search(written, _folders(config), names, as_script=_offline(config))


def _dress(site: Path, root: Path, own: Sequence[str], *, offline: bool) -> None:
    """Write the one style sheet and leaner faces, when all pages stand, and take away what they stand for."""
    theme = sorted(site.glob("assets/stylesheets/*.min.css"))  # main, then palette
    used = styles.Used()
    letters = webfonts.written(root)
    for page in sorted(site.rglob("*.html")):
        text = page.read_text("utf-8")
        used.page(text)
        letters |= webfonts.letters(text)
    for face in sorted(site.glob("assets/fonts/*.woff2")):
        face.write_bytes(webfonts.lean(face.read_bytes(), letters, root / ".cache" / "faces"))
    for script in sorted(site.glob("assets/j*/*.js")):
        text = script.read_text("utf-8")
        used.script(text)
        if script.parent.name == "js" and script.relative_to(site).as_posix() not in frontend.BUNDLED:
            script.write_text(frontend.lean_script(text), "utf-8", newline="\n")
    sheets = [*theme, *(site / name for name in own)]
    text = styles.trimmed([sheet.read_text("utf-8") for sheet in sheets if sheet.is_file()], used)
    if offline:
        # A folder cannot be asked for faces early, and they come too late to count as there at once.
        text = text.replace("font-display:optional", "font-display:fallback")
    (site / SHEET).parent.mkdir(parents=True, exist_ok=True)
    (site / SHEET).write_text(text, "utf-8", newline="\n")
    for pattern in LEFT_OUT:
        for path in sorted(site.glob(pattern)):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
