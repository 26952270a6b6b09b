"""Does Markdown read each sign of a line as it is meant?  What it does not read is printed as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..blocks import cells, parts, tables
from ..corpus import Corpus
from ..finding import Finding
from ..text import Page

_BOX = re.compile(r"^[ \t]*(!!!|\?\?\?\+?)(?![!?])")
# As Python-Markdown and pymdownx.details read them; of a bare title they would make classes, unseen.
_READ = re.compile(
    r"^[ \t]*(?:!!! ?[\w-]+(?: +[a-z][a-z-]*)*|\?{3}\+? ?(?:[\w-]+(?: +[a-z][a-z-]*)*)?)(?: +\".*\")? *$"
)
_HASH = re.compile(r"^(#{1,6})([^\s#].*)$")
_TASK = re.compile(r"^[ \t]*[-*+][ \t]+\[[ xX]\](?![(\[])")
_ALERT = re.compile(r"^[ \t]*>[ \t]*\[!(\w+)\]")
_STRUCK = re.compile(r"~~([^~\n]+)~~")
_APART = re.compile(r"\[([^\[\]\n@^]+)\][ \t]+\(((?:https?://|#|\.\./)[^()\s]*|[^()\s]+\.md(?:#[\w-]+)?)\)")
_OPEN = re.compile(r"\[([^\[\]\n]+)\]\(([^()\s]+)(?![^\n]*\))")
_REFERRED = re.compile(r"\[([^\[\]\n@^]+)\]\[([^\[\]\n@^]*)\]")
_DEFINED = re.compile(r"^[ \t]{0,3}\[([^\]\n]+)\]:")
_NOTE = re.compile(r"\[\^([^\[\]\s]{1,80})\]")
_STARS = re.compile(r"(?<!\\)\*\*")
_WORD_BEHIND = re.compile(r"\*\*([^\s*]+)")
_WORD_BEFORE = re.compile(r"([^\s*]+)\*\*")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each line of each page for signs that stay what they are."""
    for page in corpus.pages.values():
        titled = any(heading.level == 1 for heading in page.headings)
        read = {link.target for link in page.links}  # one may end on the next line
        defined = {m[1].lower() for line in page.prose if (m := _DEFINED.match(line))}
        for number, line in enumerate(page.prose, start=1):
            if not line or number < page.body_line:
                continue
            for part, wants in (*_at_its_start(line, titled=titled), *_inside(line, defined, read)):
                yield Finding.at(page.path, number, "page.printed", part=part, wants=wants)
            for note in dict.fromkeys(_NOTE.findall(line) if "[^" in line else ()):
                if f"^{note.lower()}" not in defined:
                    yield Finding.at(page.path, number, "page.note", note=note)
        yield from _bold(page)
        if any("|" in line for line in page.prose):
            yield from _rules(page)


def _at_its_start(line: str, *, titled: bool) -> Iterator[tuple[str, str]]:
    if (box := _BOX.match(line)) and not _READ.match(line):
        named = line[box.end() :].strip()
        kind, _, title = (named if named[:1].isalpha() else f"note {named}").partition(" ")
        quoted = f' "{title.strip(_QUOTES)}"' if title.strip(_QUOTES) else ""
        yield line.strip(), f"{box[1]} {kind}{quoted}"
    if found := _HASH.match(line):
        # A page has one "#" heading: "#1 in the world" is none; all else was meant as one.
        number = len(found[1]) == 1 and (titled or found[2][0].isdigit())
        yield line[:40], f"\\{line[:40]}" if number else f"{found[1]} {found[2][:40]}"
    if found := _TASK.match(line):
        yield found[0].strip(), "-"
    if found := _ALERT.match(line):
        yield found[0].strip(), f"!!! {found[1].lower()}"


_QUOTES = " \t\"'“”„«»‘’"


def _inside(line: str, defined: set[str], read: set[str]) -> Iterator[tuple[str, str]]:
    if "~~" in line:
        yield from ((m[0], m[1]) for m in _STRUCK.finditer(line))
    if "](" in line:
        yield from ((m[0], f"{m[0]})") for m in _OPEN.finditer(line) if m[2] not in read)
    if "] " in line:
        yield from ((m[0], f"[{m[1]}]({m[2]})") for m in _APART.finditer(line))
    if "][" in line:
        for found in _REFERRED.finditer(line):
            if (found[2] or found[1]).lower() not in defined:
                yield found[0], f"[{found[1]}](…)"
    if "<!--" in line:  # a comment that ends is blank here
        yield line[line.index("<!--") :][:40].rstrip(), "<!-- … -->"


def _bold(page: Page) -> Iterator[Finding]:
    """Tell the line of a paragraph whose ** has no partner."""
    odd: list[int] = []
    for number, line in enumerate((*page.prose, ""), start=1):
        if line.strip():
            if "**" in line and len(_STARS.findall(line)) % 2:
                odd.append(number)
            continue
        if len(odd) % 2:
            text = page.prose[odd[-1] - 1]
            *_, last = _STARS.finditer(text)
            found = _WORD_BEHIND.match(text, last.start()) or _WORD_BEFORE.search(text)
            part, word = (found[0], found[1]) if found else ("**", "…")
            yield Finding.at(page.path, odd[-1], "page.printed", part=part, wants=f"**{word}**")
        odd = []


def _rules(page: Page) -> Iterator[Finding]:
    """Tell the rule under a table's head that has not as many cells as the head: then there is no table."""
    for part in parts(page):
        for table in tables(part):
            under = page.prose[table.head.line]
            if len(cells(under)) != len(table.head.cells) and "`" not in page.lines[table.head.line - 1]:
                wants = f"|{'---|' * len(table.head.cells)}"
                yield Finding.at(page.path, table.head.line + 1, "page.printed", part=under.strip(), wants=wants)
