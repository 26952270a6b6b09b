"""Where a page stands in each language: folders, twins, and the entries of the sitemap."""

from __future__ import annotations

from collections.abc import Mapping, Set
from pathlib import PurePosixPath
from typing import TypedDict


class Alternate(TypedDict, total=False):
    """One language of an address; ``url`` counts from the root of the site."""

    lang: str
    name: str
    url: str
    current: bool
    w: Mapping[str, str]


class Twin(TypedDict):
    """An absolute address and its language, as hreflang names it."""

    lang: str
    url: str


class Entry(TypedDict):
    """A page of the sitemap with its twins, itself among them."""

    url: str
    twins: list[Twin]


def bare(url: str, folder: str) -> str:
    """Give a page's address below its language's folder.

    Args:
        url: from the root of the site; the root itself may be ``./``.
        folder: ``""`` or ``"en/"``.
    """
    return ("" if url in (".", "./") else url).removeprefix(folder)


def published(path: str) -> str:
    """Give the address that a page of a copy on a stick has on the web, where pages are folders.

    Args:
        path: of a file from the root of a build, ``theory/definitions.html``; others stay as they are.
    """
    name = PurePosixPath(path)
    if name.suffix != ".html":
        return path
    folder = name.parent if name.name == "index.html" else name.with_suffix("")
    return "" if str(folder) in (".", "/") else f"{folder}/"


def absolute(site_url: str, url: str) -> str:
    """Give the whole address of a page."""
    return f"{site_url.rstrip('/')}/{url.removeprefix('./')}"


def alternates(url: str, lang: str, folders: Mapping[str, str], names: Mapping[str, str]) -> list[Alternate]:
    """Give the same page in every language, in the order of the languages.

    Args:
        url: of the page, from the root of the site.
        lang: language of the site around it.
        folders: each language and the folder of its pages.
        names: each language and its own name for itself.
    """
    rest = bare(url, folders[lang])
    return [
        {"lang": each, "name": names[each], "url": (folder + rest) or "./", "current": each == lang}
        for each, folder in folders.items()
    ]


def sitemap(site_url: str, pages: Mapping[str, Set[str]], folders: Mapping[str, str]) -> list[Entry]:
    """Give every page once, with its twins where it has one.

    Args:
        site_url: address of the site.
        pages: each language and the bare addresses of the pages that are really in it.
        folders: each language and its folder; the first is the default, which ``x-default`` names.
    """
    entries: list[Entry] = []
    for lang, folder in folders.items():
        for rest in sorted(pages.get(lang, ())):
            twins: list[Twin] = [
                {"lang": each, "url": absolute(site_url, folders[each] + rest)}
                for each in folders
                if rest in pages.get(each, ())
            ]
            if len(twins) > 1:
                twins.append({"lang": "x-default", "url": twins[0]["url"]})
            entries.append({"url": absolute(site_url, folder + rest), "twins": twins if len(twins) > 1 else []})
    return entries
