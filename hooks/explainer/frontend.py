"""What the face of the site is made of: faces, words, search indexes, other names; no MkDocs here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

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
WORKER = ".cache/frontend/search-worker.js"
MISSING = (
    "Huruf atau skrip pencarian belum terpasang ({names}): jalankan `nox -s site`. / "
    "Fonts or the search script are not installed ({names}): run `nox -s site`."
)

# The theme's search begins an entry at a heading with an id; ours stand on the card around the heading.
_CARD = re.compile(r'(<(?:section class="term"|li class="event-card") id="([^"]+)".*?)<(h[34])>', re.DOTALL)
_HEADING = "--heading"
_INDENT = re.compile(r"\n\s+")
_KEPT = re.compile(r"(<(?:pre|textarea|script|style)\b.*?</(?:pre|textarea|script|style)>)", re.DOTALL)
_TAG = re.compile(r"<[^>]+>")
_SPACE = re.compile(r"\s+")


def parts(root: Path) -> dict[str, Path]:
    """Give the front-end files that join a build: address in the site, file on the disk.

    Args:
        root: root of the project, with ``node_modules/`` and ``.cache/``.
    """
    found = {f"assets/fonts/{name}": root / "node_modules" / package / "files" / name for package, name in FACES}
    found["assets/js/search-worker.js"] = root / WORKER
    return found


def missing(found: Mapping[str, Path]) -> str:
    """Say what is not there and what to run, or nothing."""
    names = sorted({"search-worker.js" if "search" in path.name else "fonts"
                    for path in found.values() if not path.is_file()})  # fmt: skip
    return MISSING.format(names=", ".join(names)) if names else ""


def _cards(root: Path, path: str) -> Iterator[dict[str, Any]]:
    """Give the cards of a drawer as they stand; what is wrong with them is the checks' affair."""
    text, _ = files.read(root, path)
    raw, _ = yamltext.load(text, path) if text is not None else (None, [])
    yield from (card for card in raw or () if isinstance(card, dict))


def words(root: Path) -> dict[Lang, dict[str, str]]:
    """Give the interface's words of each language, by key."""
    cards = [card for card in _cards(root, "data/words/interface.yml") if "key" in card]
    return {lang: {card["key"]: str(card.get(lang, "")) for card in cards} for lang in LANGS}


def _texts(value: Any) -> Iterator[str]:
    """Give every text inside a value, whatever its shape."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner)


def _short(abbreviation: Any) -> Iterator[str]:
    given = abbreviation if isinstance(abbreviation, list) else [abbreviation]
    yield from (one["form"] for one in given if isinstance(one, dict) and "form" in one)


def aliases(root: Path) -> list[list[str]]:
    """Give groups of names for the same thing, in both languages, for the search.

    A page is so found by the other language's term, by an abbreviation, by a name's other spelling.
    """
    groups = [
        [*_texts(card.get("term")), *_short(card.get("abbreviation")), *_texts(card.get("allowed"))]
        for card in _cards(root, "data/glossary.yml")
    ]
    groups += [[*_texts(card.get("name")), *_texts(card.get("also"))] for card in _cards(root, "data/actors.yml")]
    unique = ([*dict.fromkeys(name.strip() for name in group)] for group in groups)
    return [group for group in unique if len(group) > 1]


def findable(content: str) -> str:
    """Give the heading of each event and term an id, so that the search finds cards, not chapters."""
    return _CARD.sub(rf'\1<\3 id="\2{_HEADING}">', content)


def lean(page: str) -> str:
    """Take the templates' indentation out of a finished page, but not out of ``<pre>`` and the like."""
    # Split by a group, every second part is what the group matched.
    return "".join(part if n % 2 else _INDENT.sub("\n", part) for n, part in enumerate(_KEPT.split(page)))


def indexes(docs: Iterable[dict[str, Any]], langs: Mapping[str, str]) -> dict[str, list[dict[str, str]]]:
    """Split the theme's search entries by language and take the markup out of them.

    Args:
        docs: entries with ``location``, ``title`` and ``text``.
        langs: each language and the folder of its pages (``""``, ``"en/"``).
    """
    split: dict[str, list[dict[str, str]]] = {lang: [] for lang in langs}
    longest_first = sorted(langs, key=lambda lang: -len(langs[lang]))
    for doc in docs:
        lang = next(lang for lang in longest_first if doc["location"].startswith(langs[lang]))
        plain = {name: _SPACE.sub(" ", _TAG.sub(" ", doc[name])).strip() for name in ("title", "text")}
        split[lang].append({"location": doc["location"].removesuffix(_HEADING), **plain})
    return split


def split_search(written: Path, langs: Mapping[str, str], names: list[list[str]], *, as_script: bool) -> None:
    """Write an index for each language; what the theme fetches on every page becomes a stub.

    Args:
        written: the theme's ``search_index.json``.
        langs: each language and the folder of its pages.
        names: groups of names for the same thing.
        as_script: for a site that is read from a folder, where no file may be fetched.
    """
    index = json.loads(written.read_text("utf-8"))
    for lang, docs in indexes(index["docs"], langs).items():
        text = _compact({"docs": docs, "aliases": names})
        if as_script:
            script = f'(self.ddIndex ??= {{}})["{lang}"] = {text};\n'
            written.with_name(f"index.{lang}.js").write_text(script, "utf-8")
        else:
            written.with_name(f"index.{lang}.json").write_text(text, "utf-8")
    stub = _compact({"config": index["config"], "docs": []})
    written.write_text(stub, "utf-8")
    if as_script:
        written.with_suffix(".js").write_text(f"var __index = {stub};\n", "utf-8")


def _compact(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
