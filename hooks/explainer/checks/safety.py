"""Can this page or card run a script, fetch from elsewhere, or show other letters than it holds?

A site that everybody may edit is read by people who trust it.  Whatever a reviewer cannot see in a
diff, and whatever a browser would obey, is told here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..brokenyaml import conflicts
from ..corpus import Corpus
from ..finding import Finding
from ..letters import HIDDEN, host, lookalikes
from ..markup import attributes, lists, scheme, tags, targets
from ..text import Page
from ..written import Written, texts

# Letters and breaks that Markdown cannot write; all else has a Markdown form or no place here.
ALLOWED = frozenset({"br", "wbr", "sub", "sup", "kbd", "abbr", "bdi"})
# They fetch, run or dress up; in an attribute list they would overwrite what the link shows.
_FORBIDDEN = frozenset(
    {"style", "src", "srcset", "srcdoc", "href", "xlink:href", "action", "formaction", "poster", "background", "ping"}
)
_HANDLER = re.compile(r"^on[a-z]{3,}$")
_SCRIPTED = frozenset({"javascript", "vbscript", "livescript", "data", "file", "blob", "filesystem"})
_OUTSIDE = re.compile(r"^\s*(?:(?:https?|ftp):|[/\\]{2})", re.I)
_PICTURED = re.compile(r"!\[[^\]\n]*\]\[([^\]\n]*)\]")
_DEFINED = re.compile(r"^[ \t]{0,3}\[([^\]\n]+)\]:[ \t]*<?([^\s>]+)", re.M)
_ADDRESSES = ("URL", "archive", "DOI")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each page, each text of each card, and what the ground plan fetches."""
    for page in corpus.pages.values():
        yield from _page(page)
    for written in texts(corpus.archive):
        yield from _card(written)
    for line, address in corpus.plan.fetched:
        if _OUTSIDE.match(address):
            yield Finding.at(corpus.plan.path, line, "safety.outside", address=address)


def _page(page: Page) -> Iterator[Finding]:
    whole = "\n".join(page.lines)
    yield from _letters(page.path, page.lines, whole)
    prose = "\n".join(page.prose)
    for line, sign in conflicts(prose):
        yield Finding.at(page.path, line, "safety.merge", marker=sign)
    for name in ("title", "summary"):
        if isinstance(text := page.meta.get(name), str):
            yield from _markup(page.path, page.meta.lines[name], text)
    yield from _markup(page.path, 0, prose)
    defined = {name.lower(): address for name, address in _DEFINED.findall(prose)} if "]:" in prose else {}
    for match in _PICTURED.finditer(prose) if defined else ():
        address = defined.get(match[1].lower(), "")
        if _OUTSIDE.match(address):
            yield Finding.at(page.path, _line(prose, match.start()), "safety.outside", address=address)
    for link in page.links:
        if link.image and _OUTSIDE.match(link.target):
            yield Finding.at(page.path, link.line, "safety.outside", address=link.target)


def _card(written: Written) -> Iterator[Finding]:
    path, line, text = written.path, written.line, written.text
    yield from _letters(path, (text,), text, line)
    if written.field in _ADDRESSES:
        name = scheme(text)
        if name and name not in ("http", "https") and written.field != "DOI":
            yield Finding.at(path, line, "safety.scheme", scheme=name)
        return
    for _, sign in conflicts(text):
        yield Finding.at(path, line, "safety.merge", marker=sign)
    yield from _markup(path, line, text)


def _letters(path: str, lines: tuple[str, ...], whole: str, first: int = 0) -> Iterator[Finding]:
    """Tell invisible and deceiving letters; most texts are cleared by one look."""
    if whole.isascii():
        return
    for number, line in enumerate(lines, start=1):
        if line.isascii():
            continue
        for code in dict.fromkeys(f"U+{ord(x):04X}" for x in HIDDEN.findall(line)):
            yield Finding.at(path, first or number, "safety.hidden", code=code)
        for word, codes in lookalikes(line):
            yield Finding.at(path, first or number, "safety.lookalike", word=word, codes=codes)


def _markup(path: str, first: int, text: str) -> Iterator[Finding]:
    """Tell what a browser would obey.

    Args:
        path: the file.
        first: line of a text that has no lines of its own, else 0.
        text: masked Markdown, or a text of a card.
    """
    if "<" in text:
        for tag in tags(text):
            line = first or _line(text, tag.position)
            if tag.name not in ALLOWED:
                yield Finding.at(path, line, "safety.html", tag=tag.name)
            for name in filter(_forbidden, attributes(tag.inside)):
                yield Finding.at(path, line, "safety.attribute", attribute=name)
    if "{" in text:
        for position, names in lists(text):
            for name in filter(_forbidden, names):
                yield Finding.at(path, first or _line(text, position), "safety.attribute", attribute=name)
    if "](" in text or "]:" in text or "<" in text:
        for position, target in targets(text):
            line = first or _line(text, position)
            if (name := scheme(target)) in _SCRIPTED:
                yield Finding.at(path, line, "safety.scheme", scheme=name)
            elif (shown := host(target)) != "" and "xn--" in target.lower():
                for word, codes in lookalikes(shown):
                    yield Finding.at(path, line, "safety.lookalike", word=word, codes=codes)


def _forbidden(attribute: str) -> bool:
    return attribute in _FORBIDDEN or bool(_HANDLER.match(attribute))


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
