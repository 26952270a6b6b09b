"""Where the copies for a stick are told: the list on the downloads page, and the first page of the lecturer's copy."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape
from pathlib import Path
from typing import Final

from .. import later
from ..cards import LANGS, Lang, Word
from ..handout.shelf import size
from . import zips

# The folder of a site that holds them.
FOLDER: Final = "copies"
_PAGE = """<!DOCTYPE html>
<html lang="{lang}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
<style>body{{font:1rem/1.6 sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}}</style></head>
<body><h1>{title}</h1><ul>
{rows}
</ul></body>
</html>
"""


def names(lang: Lang) -> dict[str, str]:
    """Give the copies that the page of a language lists: file name -> key of its sentence."""
    found = {f"{zips.NAMES[lang]}.zip": "copy-one", f"{zips.BOTH}.zip": "copy-both"}
    return found | {f"{zips.LECTURERS[lang]}.zip": "copy-teaching"}


def put(page: Path, sizes: Mapping[str, int], up: str, lang: Lang, said: Mapping[str, Word]) -> bool:
    """Write the list into a finished page, and tell whether the page has a place for it.

    Args:
        page: the file; it is written beside and renamed.
        sizes: bytes of each copy, by file name.
        up: way from the page to the root of the site.
        lang: its language.
        said: the words of the interface.

    Raises:
        OSError: where there is no such page.
    """
    lines = "".join(
        f'<tr><th scope="row">{escape(said[key][lang])}</th>'
        f'<td><a href="{up}{FOLDER}/{name}" download>{name}</a>, {size(sizes[name], lang)}</td></tr>'
        for name, key in names(lang).items()
        if name in sizes
    )
    heads = "".join(f'<th scope="col">{escape(said[key][lang])}</th>' for key in ("copy-holds", "copy-file"))
    table = f'<table aria-labelledby="offline"><thead><tr>{heads}</tr></thead><tbody>{lines}</tbody></table>'
    return later.fill(page, later.COPIES, table)


def index(titles: Iterable[tuple[str, str]], title: str, lang: Lang) -> bytes:
    """Write the first page of the lecturer's copy.

    Args:
        titles: name and title of each file, in their order.
        title: of the page.
        lang: its language.
    """
    rows = "\n".join(f'<li><a href="{escape(name)}">{escape(text)}</a></li>' for name, text in titles)
    return _PAGE.format(lang=lang, title=escape(title), rows=rows).encode()


def pages(site: Path) -> dict[Lang, Path]:
    """Give the downloads page of each language in a site whose pages are folders."""
    return {lang: site / ("" if lang == LANGS[0] else lang) / "downloads" / "index.html" for lang in LANGS}
