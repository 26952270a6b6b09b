"""What the search knows: entries of pages, cards and sources, a language each, and other names; no MkDocs here."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Any

from .frontend import cards

# The theme's search begins an entry at a heading with an id; ours stand on the card around the heading (an
# event's after its date), and claims and sources have none.
_CARD = re.compile(
    r'(<(?:section class="term"|li class="event-card") id="([^"]+)"[^>]*>)(.*?)<(h[34])>(.*?)</\4>', re.DOTALL
)
_CLAIM = re.compile(
    r'(<section class="claim [^"]*" id="([^"]+)"[^>]*>\s*<header class="claim-head")'
    r'(>.*?class="claim-verdict"[^>]*>([^<]*)<.*?</header>)',
    re.DOTALL,
)
_SOURCE = re.compile(r'(<li class="ref" id="(ref-[^"]+)"[^>]*>)(.*?<p class="ref-entry">(.*?)</p>)', re.DOTALL)
_WHO = re.compile(r"^.*?\([^()]*\)")  # "Cottey, A., & Forster, A. (2004)"
# Citations are found at their source; a wrong answer is not to be met out of its question.
_CITED = re.compile(r'<span class="cite">.*?</span>', re.DOTALL)
_LEFT_OUT = re.compile(r'(?<=<h2 )(?=id="(?:check-yourself|discussion|sources)">)')
_ADDRESS = re.compile(r"https?://\S+")
_BIBLIOGRAPHY = '<section class="bib-kind"'
_HEADING = "--heading"
_LETTER = "#letter-"
_TAG = re.compile(r"<[^>]+>")
_SPACE = re.compile(r"\s+")
_BEFORE_STOP = re.compile(r" (?=[.,;:?!)])")


def marked(content: str, summary: str) -> str:
    """Give a page's content as the search should read it: one entry for each term, event, claim and source.

    Args:
        content: the finished article; what is added here is meant for no reader.
        summary: of the page, which stands in its head and not in the article.
    """
    content = _LEFT_OUT.sub("data-search-exclude ", _CITED.sub("", content))
    content = content.replace("</h1>", f"</h1><p>{escape(summary)}</p>", 1) if summary else content
    content = _CARD.sub(rf'\1<\4 id="\2{_HEADING}">\5</\4>\3', content)
    content = _CLAIM.sub(rf'\1 data-search-exclude\3<h4 id="\2{_HEADING}">\2: \4</h4>', content)
    return _SOURCE.sub(_headed, content) if _BIBLIOGRAPHY in content else content


def _headed(found: re.Match[str]) -> str:
    """Give an entry of the bibliography a heading: who, and when."""
    opening, key, rest, entry = found.groups()
    plain = _plain(entry)
    who = _WHO.match(plain)
    return f'{opening}<h4 id="{key}{_HEADING}">{who[0] if who else plain[:80]}</h4>{rest}'


def _plain(html: str) -> str:
    return _BEFORE_STOP.sub("", _SPACE.sub(" ", _ADDRESS.sub("", _TAG.sub(" ", html)))).strip()


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


def _forms(value: Any) -> Iterator[str]:
    """Give every ``form`` and ``forms`` inside a value: abbreviations, forms to avoid, names of the other side."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _texts(inner) if name in ("form", "forms") else _forms(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _forms(inner)


def aliases(root: Path) -> list[list[str]]:
    """Give groups of names for the same thing, in both languages, the form of this site first.

    A page is so found by the other language's term, by an abbreviation, by a form that we avoid, by a
    name's other spelling.
    """
    groups = [
        [
            *_texts(card.get("term")),
            *_forms(card.get("abbreviation")),
            *_texts(card.get("allowed")),
            *_forms(card.get("avoid")),
        ]
        for card in cards(root, "data/glossary.yml")
    ]
    groups += [[*_texts(card.get("name")), *_texts(card.get("also"))] for card in cards(root, "data/actors.yml")]
    groups += [[*_texts(card.get("name")), *_forms(card.get("other"))] for card in cards(root, "data/names.yml")]
    unique = ([*dict.fromkeys(name.strip() for name in group)] for group in groups)
    return [group for group in unique if len(group) > 1]


def indexes(docs: Iterable[dict[str, Any]], langs: Mapping[str, str]) -> dict[str, list[dict[str, str]]]:
    """Split the theme's search entries by language and take the markup out of them.

    Args:
        docs: entries with ``location``, ``title`` and ``text``.
        langs: each language and the folder of its pages (``""``, ``"en/"``).
    """
    split: dict[str, list[dict[str, str]]] = {lang: [] for lang in langs}
    longest_first = sorted(langs, key=lambda lang: -len(langs[lang]))
    titles: set[tuple[str, str]] = set()
    for doc in docs:
        lang = next(lang for lang in longest_first if doc["location"].startswith(langs[lang]))
        title, text = _plain(doc["title"]), _plain(doc["text"])
        page, _, anchor = doc["location"].partition("#")
        # A letter of the glossary, or the heading of a list that the search leaves out.
        if anchor and not text and (_LETTER in doc["location"] or (page, title) in titles):
            continue
        titles.add((page, title))
        split[lang].append({"location": doc["location"].removesuffix(_HEADING), "title": title, "text": text})
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
