"""What the face of the site is made of: faces, the search worker, words; no MkDocs here."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import rjsmin

from . import files, yamltext
from .cards import LANGS, Lang

# Two subsets a face: ə ğ ş İ stand only in latin-ext.  Each name is a file of its npm package.
FACES: tuple[tuple[str, str], ...] = tuple(
    (f"@fontsource/{family}", f"{family}-{subset}-{style}.woff2")
    for family, styles in (
        ("source-serif-4", ("400-normal", "400-italic", "600-normal")),
        ("source-sans-3", ("400-normal", "600-normal")),
    )
    for style in styles
    for subset in ("latin", "latin-ext")
)
# What the bundler makes of frontend/, and where it stands in the site.
BUNDLED = {
    "assets/js/search-worker.js": ".cache/frontend/search-worker.js",
    "assets/js/slides.js": ".cache/frontend/slides.js",
    "assets/css/reveal.css": ".cache/frontend/reveal.css",
}
MISSING = (
    "Huruf, skrip pencarian, atau salindia belum terpasang ({names}): jalankan `nox -s site`. / "
    "Fonts, the search script or the slides are not installed ({names}): run `nox -s site`."
)

_INDENT = re.compile(r"\n\s+")
# A template inside a template, of which rjsmin would spoil what follows.
_NESTED = re.compile(r"`[^`]*\$\{[^`}]*`")
_TABLE = re.compile(r"<table(?![^>]*\sclass=)([^>]*)>(.*?)</table>", re.DOTALL)
_CORNER = re.compile(r"<th\b[^>]*></th>")
_KEPT = re.compile(r"(<(?:pre|textarea|script|style)\b.*?</(?:pre|textarea|script|style)>)", re.DOTALL)


def parts(root: Path) -> dict[str, Path]:
    """Give the front-end files that join a build: address in the site, file on the disk.

    Args:
        root: root of the project, with ``node_modules/`` and ``.cache/``.
    """
    found = {f"assets/fonts/{name}": root / "node_modules" / package / "files" / name for package, name in FACES}
    return found | {address: root / path for address, path in BUNDLED.items()}


def missing(found: Mapping[str, Path]) -> str:
    """Say what is not there and what to run, or nothing."""
    names = sorted({"fonts" if path.suffix == ".woff2" else path.name
                    for path in found.values() if not path.is_file()})  # fmt: skip
    return MISSING.format(names=", ".join(names)) if names else ""


def cards(root: Path, path: str) -> Iterator[dict[str, Any]]:
    """Give the cards of a drawer as they stand; what is wrong with them is the checks' affair."""
    text, _ = files.read(root, path)
    raw, _ = yamltext.load(text, path) if text is not None else (None, [])
    yield from (card for card in raw or () if isinstance(card, dict))


def words(root: Path) -> dict[Lang, dict[str, str]]:
    """Give the interface's words of each language, by key."""
    found = [card for card in cards(root, "data/words/interface.yml") if "key" in card]
    return {lang: {card["key"]: str(card.get(lang, "")) for card in found} for lang in LANGS}


def lean(page: str) -> str:
    """Take the templates' indentation out of a finished page, but not out of ``<pre>`` and the like."""
    # Split by a group, every second part is what the group matched.
    return "".join(part if n % 2 else _INDENT.sub("\n", part) for n, part in enumerate(_KEPT.split(page)))


def corners(page: str) -> str:
    """Make the empty corner of a table a plain cell: as a heading it would be read out, and say nothing."""
    return _CORNER.sub("<td></td>", page)


def scrolled(page: str) -> str:
    """Let each table of a text scroll in a box of its own.

    The theme's script does so once it has come, and until then a wide table makes a phone's whole page as wide; what
    has a class it leaves alone.
    """
    opening = '<div class="md-typeset__scrollwrap"><div class="md-typeset__table"><table class="dd-table"'
    return _TABLE.sub(lambda m: f"{opening}{m[1]}>{m[2]}</table></div></div>", page)


def lean_script(text: str) -> str:
    """Take comments and needless space out of a script of ours; one that rjsmin cannot read stays as it is."""
    return text if _NESTED.search(text) else str(rjsmin.jsmin(text))
