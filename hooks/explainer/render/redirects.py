"""The small pages at old addresses, which take a reader to the new one without a script."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from html import escape

from ..addresses import absolute
from ..cards import LANGS, Lang, Word, other
from ..redirects import Redirect, address, formed

_PAGE = """\
<!doctype html>
<html lang="{lang}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="0; url={url}">
{canonical}</head>
<body>
<main>
<h1>{title}</h1>
<p>{here} <a href="{url}">{name}</a></p>
<p lang="{twin}">{there} <a href="{twin_url}" hreflang="{twin}">{twin_name}</a></p>
</main>
</body>
</html>
"""

Titles = Mapping[tuple[Lang, str], str]


def pages(
    redirects: Mapping[str, Redirect], titles: Titles, words: Mapping[str, Word], site: str, *, folders: bool
) -> dict[str, str]:
    """Write the page of each redirect in each language, by its path from the root of the site.

    A card that the gate refuses gives no page: not one that would lie outside its room, cover
    another, or lead nowhere.

    Args:
        redirects: the cards.
        titles: title of each page that there is, by language and path.
        words: words of the interface.
        site: address of the site, or empty.
        folders: whether addresses are folders (``theory/definitions/``) or files (``….html``).
    """
    there = {key for _, key in titles}
    taken = {address(key) for key in there}
    made: dict[str, str] = {}
    for card in redirects.values():
        if formed(card.key) and card.to in there and address(card.key) not in taken:
            for lang in LANGS:
                made.setdefault(_file(lang, card.key, folders), _page(card, lang, titles, words, site, folders))
    return made


def _page(card: Redirect, lang: Lang, titles: Titles, words: Mapping[str, Word], site: str, folders: bool) -> str:
    twin = other(lang)
    start = posixpath.dirname(_file(lang, card.key, folders))
    canonical = escape(absolute(site, _url(lang, card.to, folders)))

    def way(to: Lang) -> str:
        target = _url(to, card.to, folders)
        found = posixpath.relpath(target or ".", start or ".")
        return escape(f"{found}/" if target.endswith("/") or not target else found)

    def name(of: Lang) -> str:
        return escape(titles.get((of, card.to)) or titles[other(of), card.to])

    return _PAGE.format(
        lang=lang,
        twin=twin,
        title=escape(_word(words, "moved", lang)),
        here=escape(_word(words, "moved-to", lang)),
        there=escape(_word(words, "moved-to", twin)),
        url=way(lang),
        twin_url=way(twin),
        name=name(lang),
        twin_name=name(twin),
        canonical=f'<link rel="canonical" href="{canonical}">\n' if site else "",
    )


def _word(words: Mapping[str, Word], key: str, lang: Lang) -> str:
    return words[key][lang] if key in words else key


def _room(lang: Lang) -> str:
    return "" if lang == LANGS[0] else f"{lang}/"


def _file(lang: Lang, key: str, folders: bool) -> str:
    """Give the file of a page: ``en/theory/definitions/index.html`` or ``en/theory/definitions.html``."""
    if folders:
        return f"{_room(lang)}{address(key)}index.html"
    return f"{_room(lang)}{key.removesuffix('.md')}.html"


def _url(lang: Lang, key: str, folders: bool) -> str:
    return _file(lang, key, folders).removesuffix("index.html") if folders else _file(lang, key, folders)
