"""Does Markdown read each sign of a line as it is meant?  What it does not read is printed as it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..blocks import cells, parts, tables
from ..corpus import Corpus
from ..finding import Finding
from ..text import Page, blank

_BOX = re.compile(r"^[ \t]*(!!!|\?\?\?\+?)(?![!?])")
# A sign too many or too few; of a sentence that only begins so, more follows.
_NO_BOX = re.compile(r"^[ \t]*(!!?|!{4,}|\?\?|\?{4,})[ \t]*([a-z]+)((?:[ \t]+\"[^\"]*\")?)[ \t]*$")
# As Python-Markdown and pymdownx.details read them; of a bare title they would make classes, unseen.
_READ = re.compile(
    r"^[ \t]*(?:!!! ?[\w-]+(?: +(?:inline|end))*|\?{3}\+? ?(?:[\w-]+(?: +(?:inline|end))*)?)(?: +\".*\")? *$"
)
_HASH = re.compile(r"^(#{1,6})([^\s#].*)$")
# The anchor is not closed, or is not the last.
_ANCHOR = re.compile(r"^(#{1,6}[ \t]+[^{}]*)\{(#[\w-]+)(?:[ \t]*$|\}[ \t]*([^\s{}][^{}]*)$)")
_PUSHED = re.compile(r"^ {1,3}(#{1,6}[ \t]+\S.*)$")
_TASK = re.compile(r"^[ \t]*([-*+]|\d{1,2}\.)[ \t]+\[[ xX]\](?![(\[])")
# Bullets and letters of a word processor, and a number with a bracket.
_LISTED = re.compile(r"^[ \t]*(?:([•●▪◦‣·])[ \t]*|(\d{1,2})\)[ \t]*(?=\D)|([a-h]\))[ \t]+)(?!.*[ ]\w{1,2}\))(\S.*)$")
# Without a blank behind the sign, or with a letter; one line alone may begin with a suffix, or with "c. 1900".
_JOINED = re.compile(r"^[ \t]*(?:(-|\d{1,2}\.)([A-Za-z\"].*)|([a-h]\.[ \t]+\S.*))$")
_ITEM = re.compile(r"^[ \t]*(?:[-*+]|\d{1,2}\.)[ \t]")
_ALERT = re.compile(r"^[ \t]*>[ \t]*\[!(\w+)\]")
_MARKED = re.compile(r"~~([^~\n]+)~~|(?<![=\w])==(?![=\s])([^=\n]+)(?<!\s)==(?![=\w])")
_PLACE = r"(?:https?://|#|\.\./)[^()\[\]\s]*|[^()\[\]\s]+\.(?:md(?:#[\w-]+)?|svg|png|jpe?g|webp|pdf)"
_APART = re.compile(rf"\[([^\[\]\n@^]+)\][ \t]+\(({_PLACE})\)")
_TURNED = re.compile(rf"\(([^()\n]+)\)[ \t]*\[({_PLACE})\]")
_WIKI = re.compile(r"(?<!\[)\[\[([^\[\]\n@]+)\]\](?![(\[])")
_OPEN = re.compile(r"\[([^\[\]\n]*)\]\(([^()\s]+)(?![^\n]*\))")
_REFERRED = re.compile(r"\[([^\[\]\n@^]+)\]\[([^\[\]\n@^]*)\]")
_DEFINED = re.compile(r"^[ \t]{0,3}\[([^\]\n]+)\]:")
_NOTE = re.compile(r"\[\^([^\[\]\n]{1,80})\]")
_NOTED = re.compile(r"^( *)\[\^([^\]\n]+)\]:")
# What may hold the text of a footnote: a box, an item, another footnote.
_HOLDS = re.compile(r"^ *(?:!!!|\?\?\?|===|[-*+] |\d{1,3}\. |\[\^)")
# Drawn as a table's rule; and what is one.
_LINES = re.compile(r"^ *\|(?=[^\n]*[=+—–_-]{2})[=+—–_:| -]+$")
_DASHES = re.compile(r"^ *\|(?: *:?-+:? *\|)* *(?::?-+:? *)?$")
_STARS = re.compile(r"(?<!\\)\*\*")
_RULE = re.compile(r"^ {0,3}(?:\* *){3,}$")
_STRONG = re.compile(r"\*\*(?=[^\s*])(?:(?!\n[ \t]*\n)[^*])+(?<=[^\s*])\*\*")
_LOOSE = re.compile(r"(?<![*\\])\*\*(?=[ \t]|[^*\n]*[ \t]\*)([^*\n]+)\*\*(?!\*)")
_WORD_BEHIND = re.compile(r"\*\*([^\s*]+)")
_WORD_BEFORE = re.compile(r"([^\s*]+)\*\*")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each line of each page for signs that stay what they are."""
    for page in corpus.pages.values():
        titled = any(heading.level == 1 for heading in page.headings)
        read = {link.target for link in page.links}  # one may end on the next line
        defined = {m[1].lower() for line in page.prose if (m := _DEFINED.match(line))}
        noted = set(_noted(page))
        for number, line in enumerate(page.prose, start=1):
            if not line or number < page.body_line:
                continue
            joined = _joined(line, page.prose[number - 2], page.prose[number] if number < len(page.prose) else "")
            for part, wants in (*_at_its_start(line, titled=titled), *joined, *_inside(line, defined, read)):
                yield Finding.at(page.path, number, "page.printed", part=part, wants=wants)
            for note in dict.fromkeys(_NOTE.findall(line) if "[^" in line else ()):
                if note not in noted:
                    yield Finding.at(page.path, number, "page.note", note=note)
        yield from _bold(page)
        if any("|" in line for line in page.prose):
            yield from _rules(page)


def _at_its_start(line: str, *, titled: bool) -> Iterator[tuple[str, str]]:
    if (box := _BOX.match(line)) and not _READ.match(line):
        named = line[box.end() :].strip()
        kind, _, title = (named if named[:1].isalpha() else f"note {named}").partition(" ")
        quoted = f' "{title.strip(_QUOTES)}"' if title.strip(_QUOTES) else ""
        yield line.strip(), f"{box[1]} {kind.rstrip(':;,')}{quoted}"
    if found := _NO_BOX.match(line):
        yield line.strip(), f"{found[1][0] * 3} {found[2]}{found[3]}"
    if found := _HASH.match(line):
        # A page has one "#" heading: "#1 in the world" is none; all else was meant as one, and what has an anchor.
        anchored = "{#" in line
        number = len(found[1]) == 1 and (found[2][0].isdigit() or titled) and not anchored
        signs = "##" if titled and anchored and len(found[1]) == 1 else found[1]
        yield line[:40], f"\\{line[:40]}" if number else f"{signs} {found[2][:40]}"
    if "{#" in line and (found := _ANCHOR.match(line)):
        yield line, " ".join(filter(None, (found[1].strip(), found[3], f"{{{found[2]}}}")))
    if found := _PUSHED.match(line):
        yield line[:40].rstrip(), found[1][:40].rstrip()
    if found := _LISTED.match(line.strip()[:40]):
        sign = f"{found[2]}." if found[2] else f"- {found[3]}" if found[3] else "-"
        yield found[0], f"{sign} {found[4]}"
    if found := _TASK.match(line):
        yield found[0].strip(), found[1]
    if found := _ALERT.match(line):
        yield found[0].strip(), f"!!! {found[1].lower()}"


_QUOTES = " \t\"'“”„«»‘’"


def _joined(line: str, above: str, below: str) -> Iterator[tuple[str, str]]:
    found = _JOINED.match(line.strip()[:40])
    if found and any(sign.match(beside) for sign in (_JOINED, _LISTED, _ITEM) for beside in (above, below)):
        yield found[0], f"{found[1]} {found[2]}" if found[1] else f"- {found[3]}"


def _noted(page: Page) -> Iterator[str]:
    """Give the names of the footnotes that have a text; four blanks before one make code of it but in a box or list."""
    for number, line in enumerate(page.prose):
        if found := _NOTED.match(line):
            inside = " " * (len(found[1]) // 4 * 4)
            lines = (page.prose[n] for n in range(number - 1, -1, -1))
            above = (text for text in lines if text.strip() and not text.startswith(inside))
            if not inside or _HOLDS.match(next(above, "")):
                yield found[2]


def _inside(line: str, defined: set[str], read: set[str]) -> Iterator[tuple[str, str]]:
    if "~~" in line or "==" in line:
        yield from ((m[0], m[1] or f"**{m[2]}**") for m in _MARKED.finditer(line))
    if "](" in line:
        yield from ((m[0], f"{m[0]})") for m in _OPEN.finditer(line) if m[2] not in read)
    if "] " in line:
        yield from ((m[0], f"[{m[1]}]({m[2]})") for m in _APART.finditer(line))
    if ")" in line and "[" in line:
        yield from ((m[0], f"[{m[1]}]({m[2]})") for m in _TURNED.finditer(line))
    if "[[" in line:
        yield from ((m[0], f"[{m[1].partition('|')[2] or m[1]}](…)") for m in _WIKI.finditer(line))
    if "][" in line:
        for found in _REFERRED.finditer(line):
            if (found[2] or found[1]).lower() not in defined:
                yield found[0], f"[{found[1]}](…)"
    if "<!--" in line:  # a comment that ends is blank here
        yield line[line.index("<!--") :][:40].rstrip(), "<!-- … -->"


def _bold(page: Page) -> Iterator[Finding]:
    """Tell the line of a paragraph whose ** has no partner, or has a blank between itself and its word."""
    text = "\n".join(page.prose)
    if "** " in text or " **" in text:
        for number, line in enumerate(_STRONG.sub(blank, text).split("\n"), start=1):
            for loose in _LOOSE.finditer(line):
                yield Finding.at(page.path, number, "page.printed", part=loose[0], wants=f"**{loose[1].strip()}**")
    odd: list[int] = []
    for number, line in enumerate((*page.prose, ""), start=1):
        if line.strip():
            if "**" in line and len(_STARS.findall(line)) % 2 and not _RULE.match(line):
                odd.append(number)
            continue
        if len(odd) % 2:
            at = page.prose[odd[-1] - 1]
            *_, last = _STARS.finditer(at)
            found = _WORD_BEHIND.match(at, last.start()) or _WORD_BEFORE.search(at)
            part, word = (found[0], found[1]) if found else ("**", "…")
            yield Finding.at(page.path, odd[-1], "page.printed", part=part, wants=f"**{word}**")
        odd = []


def _rules(page: Page) -> Iterator[Finding]:
    """Tell the rule under a table's head that has other signs or not as many cells as the head: it is no table then."""
    for number in range(page.body_line + 1, len(page.prose) + 1):
        before, above, line = page.prose[max(0, number - 3)], page.prose[number - 2], page.prose[number - 1]
        if "|" in above and "|" not in before and _LINES.match(line) and not _DASHES.match(line):
            wants = f"|{'---|' * len(cells(above))}"
            yield Finding.at(page.path, number, "page.printed", part=line.strip(), wants=wants)
    for part in parts(page):
        for table in tables(part):
            under = page.prose[table.head.line]
            if len(cells(under)) != len(table.head.cells) and "`" not in page.lines[table.head.line - 1]:
                wants = f"|{'---|' * len(table.head.cells)}"
                yield Finding.at(page.path, table.head.line + 1, "page.printed", part=under.strip(), wants=wants)
