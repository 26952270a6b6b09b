"""The ground plan (mkdocs.yml) as a value: navigation, its translations, and what it fetches.

Only the tree of nodes is read, so tags such as ``!ENV`` need no meaning here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import files, yamltext
from .finding import Finding
from .kept import Kept
from .yamltext import Fields, Items

PATH = "mkdocs.yml"
# Fields whose files a reader's browser loads.
_FETCHED = ("extra_css", "extra_javascript")


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the navigation; a section has no page, a page may go without a title."""

    line: int
    title: str
    page: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What the checks need to know of mkdocs.yml.

    Attributes:
        path: the file, for findings.
        entries: the navigation from top to bottom; empty where there is none.
        translations: for each language the title that stands for each title of the default one.
        fetched: line and address of each style, script, picture or font that the theme loads.
    """

    path: str = PATH
    entries: tuple[Entry, ...] = ()
    translations: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    fetched: tuple[tuple[int, str], ...] = ()


def load(root: Path, kept: Kept | None = None) -> tuple[Plan, list[Finding]]:
    """Read ``mkdocs.yml``; a project without one has an empty plan.

    Args:
        root: root of the project.
        kept: what was read before.

    Returns:
        The plan, and what is wrong with the file as YAML.
    """
    if not (root / PATH).is_file():
        return Plan(), []
    text, findings = files.read(root, PATH)
    if text is None:
        return Plan(), findings
    return (kept or Kept()).get(PATH, text, lambda: read(text))


def read(text: str) -> tuple[Plan, list[Finding]]:
    """Read the text of a ``mkdocs.yml``."""
    raw, findings = yamltext.load(text, PATH, signs=True)
    # MkDocs allows aliases in its configuration; our cards alone do without them.
    findings = [f for f in findings if f.rule != "yaml.alias"]
    if not isinstance(raw, Fields):
        return Plan(), findings
    nav = raw.get("nav")
    return Plan(
        entries=tuple(_entries(nav)) if isinstance(nav, Items) else (),
        translations=dict(_translations(raw.get("plugins"))),
        fetched=tuple(_fetched(raw)),
    ), findings


def _entries(nav: Items) -> Iterator[Entry]:
    for item, line in zip(nav, nav.lines, strict=True):
        if isinstance(item, str):
            yield Entry(line, "", item)
        elif isinstance(item, Fields):
            for title, inside in item.items():
                yield Entry(item.lines[title], title, inside if isinstance(inside, str) else "")
                if isinstance(inside, Items):
                    yield from _entries(inside)


def _translations(plugins: Any) -> Iterator[tuple[str, dict[str, str]]]:
    for plugin in plugins if isinstance(plugins, Items) else ():
        options = plugin.get("i18n") if isinstance(plugin, Fields) else None
        languages = options.get("languages") if isinstance(options, Fields) else None
        for language in languages if isinstance(languages, Items) else ():
            if not isinstance(language, Fields) or language.get("default") == "true":
                continue
            known = language.get("nav_translations")
            titles = known if isinstance(known, Fields) else {}
            yield str(language.get("locale", "")), {k: v for k, v in titles.items() if isinstance(v, str)}


def _fetched(raw: Fields) -> Iterator[tuple[int, str]]:
    for name in _FETCHED:
        listed = raw.get(name)
        for item, line in zip(listed, listed.lines, strict=True) if isinstance(listed, Items) else ():
            address = item.get("path") if isinstance(item, Fields) else item
            if isinstance(address, str):
                yield line, address
    theme = raw.get("theme")
    if isinstance(theme, Fields):
        for name in ("logo", "favicon"):
            if isinstance(address := theme.get(name), str):
                yield theme.lines[name], address
