"""``llms.txt``: what the site holds and where, for programs that read text (https://llmstxt.org)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby
from urllib.parse import urljoin

from .entry import Entry, Site

NAME = "llms.txt"
# Drawers that other programs may take as they are.
DATA = ("claims.json", "timeline.json", "glossary.json", "names.json", "actors.json", "references.json")


def llms(site: Site, other: Site, entries: Iterable[Entry], words: Mapping[str, str]) -> str:
    """Write the file of one language.

    Args:
        site: in this language.
        other: in the other one.
        entries: its pages in the order of the navigation.
        words: of the interface, by key.
    """
    lines = [f"# {site.name}", "", f"> {site.description}", "", words["llms-note"], ""]
    for room, pages in groupby(entries, lambda entry: entry.room):
        lines += [f"## {room or site.name}", ""]
        lines += [_link(page.title, page.at(site.home), page.summary) for page in pages]
        lines.append("")
    lines += [f"## {words['data-files']}", ""]
    lines += [_link(name, _at(site, f"data/{name}"), "") for name in DATA]
    lines += ["", "## Optional", "", _link(other.name, _at(site, other.folder + NAME), other.description), ""]
    return "\n".join(lines)


def _at(site: Site, path: str) -> str:
    return urljoin(site.home, path) if site.home else f"{'../' if site.folder else ''}{path}"


def _link(title: str, address: str, said: str) -> str:
    return f"- [{title}]({address})" + (f": {said}" if said else "")
