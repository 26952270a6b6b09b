"""Hook in static-i18n's place: one language a build.  Tried by ``nox -s audit -- wayout``.

To leave static-i18n for good, move this file to ``hooks/`` and keep the two configs that ``leave.py`` writes.
Our other hooks ask ``config.plugins["i18n"]`` a handful of things; here are the answers.
"""

from __future__ import annotations

from types import SimpleNamespace

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation


class OneLanguage:
    """What our hooks and templates ask of static-i18n."""

    building = False  # static-i18n builds the second language inside the first; here each has a turn of its own

    def __init__(self, lang: str, names: dict[str, str]) -> None:
        self.current_language = lang
        self.build_languages = [*names]
        self.default_language = self.build_languages[0]
        self.is_default_language_build = lang == self.default_language
        self.i18n_files_per_language: dict[str, list[object]] = {one: [] for one in names}
        self._names = names

    def get_language_config(self, lang: str) -> SimpleNamespace:
        """Give the name of a language."""
        return SimpleNamespace(name=self._names[lang])


@event_priority(100)  # before our other hooks, which ask
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the stand-in where static-i18n stood."""
    # Not by its key: MkDocs would look for events in it, and asks for a plugin there.
    config.plugins.update(i18n=OneLanguage(str(config.theme["language"]), config.extra["languages"]))
    return config


@event_priority(100)
def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Leave the other language's pages out, and let the default one's stand at the root."""
    i18n = config.plugins["i18n"]
    assert isinstance(i18n, OneLanguage), f"i18n is {i18n!r}"
    for file in [*files]:
        room, _, rest = file.src_uri.partition("/")
        if room not in i18n.build_languages:
            continue
        file.locale = room
        if room == i18n.default_language:
            file.dest_uri = file.dest_uri.removeprefix(f"{room}/")
            file.__dict__.pop("abs_dest_path", None)
            file.url = file._get_url(config.use_directory_urls)
        if room == i18n.current_language:
            i18n.i18n_files_per_language[room].append(file)
        else:
            files.remove(file)
            if rest.endswith(".md"):  # the sitemap tells of both languages
                i18n.i18n_files_per_language[room].append(SimpleNamespace(url=file.url, page=True, locale=room))
    return files


@event_priority(100)
def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> Navigation:  # MkDocs passes it
    """Name the front page, which MkDocs looks for at the root only."""
    lang = config.theme["language"]
    for page in nav.pages:
        if page.file.src_uri == f"{lang}/index.md":
            nav.homepage = page
    return nav
