"""Reading Markdown once: front matter, headings, links, citations, marks and excuses, with lines.

This is no Markdown parser: it sees what the checks ask about and leaves the rest to
Python-Markdown.  Code, comments and the inside of links are masked with blanks of the same
length, so a column found in the masked text is a column of the file.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass, field

from markdown.extensions.toc import slugify

from . import frontmatter, marks, yamltext
from .cards import Lang
from .finding import Finding
from .yamltext import Fields

_HEADING = re.compile(r"^(#{1,6})\s+(.+?)\s*$")  # a no-break space, which nobody sees, parts as well
_ATTRS = re.compile(r"[ \t]*\{:?[ \t]*([^{}]*)\}[ \t]*$")
_FENCE = re.compile(r"^[ \t]*(`{3,}|~{3,})")
_CODE = re.compile(r"(`+)(?!`)(.+?)(?<!`)\1(?!`)")
_NEWLINE = re.compile(r"\n")
_NOT_NEWLINE = re.compile(r"[^\n]")
_EXCUSE = re.compile(r"<!--\s*allow\s+([a-z]+\.[a-z-]+)\s*:\s*(.*?)\s*-->")
_LINK = re.compile(  # a bracket behind a backslash opens none; a target may hold blanks
    r"\[(?<!(?<!\\)\\\[)((?:[^\[\]]++|\[[^\[\]]*+\])*+)\]"
    r"\(\s*<?([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*(?:[ \t]+[^()\s<>\"'][^()\s<>]*)*)>?(?:\s+[\"'][^\"']*[\"'])?"
    r"\s*\)(\{[^{}]*\})?"
)
_CITATION = re.compile(r"\[(@[^\[\]]+)\]")
_MARK = re.compile(rf"\{{({marks.KEYED}):[ \t]*([^{{}}\s]+)[ \t]*\}}|\{{({marks.BARE})\}}")


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; ``anchor`` is written or, with ``explicit`` false, made by the toc extension."""

    line: int
    level: int
    title: str
    anchor: str
    explicit: bool


@dataclass(frozen=True, slots=True)
class Link:
    """A link or, with ``image``, a picture."""

    line: int
    target: str
    text: str
    image: bool
    attributes: str


@dataclass(frozen=True, slots=True)
class Cited:
    """One key of a citation, with its locator ("6", "Pasal 51") or an empty one."""

    line: int
    key: str
    locator: str


@dataclass(frozen=True, slots=True)
class Mark:
    """``{claim: PUTRI-045}``, ``{event: key}``, ``{timeline}`` and the like."""

    line: int
    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Excuse:
    """``<!-- allow rule: reason -->``: silences ``rule`` on its line."""

    line: int
    rule: str
    reason: str


@dataclass(frozen=True, slots=True)
class Page:
    """A page as the checks see it.

    Attributes:
        lang: language of its room.
        key: path inside the room, ``theory/index.md``.
        path: path from the root of the project.
        lines: the file's lines.
        prose: the lines with front matter, code, comments and marks blanked out.
    """

    lang: Lang
    key: str
    path: str
    lines: tuple[str, ...]
    prose: tuple[str, ...]
    meta: Fields
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    citations: tuple[Cited, ...] = ()
    marks: tuple[Mark, ...] = ()
    excuses: tuple[Excuse, ...] = ()
    body_line: int = 1
    findings: tuple[Finding, ...] = field(default=(), compare=False)

    @property
    def whole(self) -> bool:
        """Tell whether the front matter could be read and a body follows it."""
        return not self.findings and any(line.strip() for line in self.lines[self.body_line - 1 :])


def blank(match: re.Match[str]) -> str:
    """Replace a match by blanks, keeping its line ends."""
    return _NOT_NEWLINE.sub(" ", match[0])


def read(text: str, lang: Lang, key: str, path: str) -> Page:
    """Read one page.

    Args:
        text: the file, with line feeds only.
        lang: language of the room.
        key: path inside the room.
        path: path from the root, for findings.

    Returns:
        The page; what is wrong with its front matter stands in ``page.findings``.
    """
    lines, long = yamltext.short_lines(tuple(text.split("\n")))
    meta, body_line, findings = frontmatter.read(lines, path)
    findings += [Finding.at(path, n, "page.long-line", limit=yamltext.LONGEST_LINE) for n in long]
    body = "\n".join(("",) * (body_line - 1) + lines[body_line - 1 :])
    masked, unclosed = _mask_fences(body) if "```" in body or "~~~" in body else (body, 0)
    if unclosed:
        findings.append(Finding.at(path, unclosed, "page.fence"))
    masked = _CODE.sub(blank, masked) if "`" in masked else masked
    masked, excuses = _mask_comments(masked)
    line = _counter(masked)
    return Page(
        lang,
        key,
        path,
        lines,
        # A line without markup is the line itself: half the memory of a large site.
        tuple(
            raw if raw == bare else bare for raw, bare in zip(lines, _MARK.sub(blank, masked).split("\n"), strict=True)
        ),
        meta,
        headings=tuple(_headings(masked)),
        links=tuple(
            Link(line(m.start()), m[2], m[1], masked[m.start() - 1 : m.start()] == "!", m[3] or "")
            for m in _LINK.finditer(masked)
        ),
        citations=tuple(cited for m in _CITATION.finditer(masked) for cited in citation(m[1], line(m.start()))),
        # A quiz is that of its page: its mark is known by the page's path.
        marks=tuple(
            Mark(line(m.start()), m[1] or m[3], key if m[3] == "quiz" else m[2] or "") for m in _MARK.finditer(masked)
        ),
        excuses=tuple(excuses),
        body_line=body_line,
        findings=tuple(findings),
    )


def citation(inside: str, line: int = 0) -> list[Cited]:
    """Split ``@a, 6; @b`` into its keys and locators."""
    found = []
    for part in inside.split(";"):
        key, _, locator = part.strip().removeprefix("@").partition(",")
        found.append(Cited(line, key.strip(), locator.strip()))
    return found


def _mask_comments(body: str) -> tuple[str, list[Excuse]]:
    """Blank HTML comments and read the excuses in them.

    A pattern would look for the end of every ``<!--`` anew, which takes quadratic time on a page of
    nothing else; one walk does not.
    """
    out: list[str] = []
    excuses: list[Excuse] = []
    line, place = 1, 0
    while (start := body.find("<!--", place)) >= 0 and (end := body.find("-->", start + 4)) >= 0:
        comment = body[start : end + 3]
        line += body.count("\n", place, start)
        if excuse := _EXCUSE.fullmatch(comment):
            excuses.append(Excuse(line, excuse[1], excuse[2]))
        out += [body[place:start], _NOT_NEWLINE.sub(" ", comment)]
        line += comment.count("\n")
        place = end + 3
    return "".join([*out, body[place:]]), excuses


def _counter(text: str) -> Callable[[int], int]:
    """Give a function from a position in ``text`` to its line, from 1, in logarithmic time."""
    ends = [match.start() for match in _NEWLINE.finditer(text)]
    return lambda position: bisect_left(ends, position) + 1


def _mask_fences(body: str) -> tuple[str, int]:
    """Blank fenced code; also tell the line of a fence that never ends, or 0."""
    out: list[str] = []
    fence, start = "", 0
    for number, line in enumerate(body.split("\n"), start=1):
        found = _FENCE.match(line)
        if fence:
            out.append(" " * len(line))
            if found and found[1].startswith(fence) and not line.strip().strip(fence[0]):
                fence = ""
        elif found:
            fence, start = found[1], number
            out.append(" " * len(line))
        else:
            out.append(line)
    return "\n".join(out), start if fence else 0


def _headings(masked: str) -> list[Heading]:
    found = []
    for number, line in enumerate(masked.split("\n"), start=1):
        if line[:1] != "#" or (match := _HEADING.match(line)) is None:
            continue
        title = match[2]
        attributes, anchor = _ATTRS.search(title), ""
        if attributes:
            title = title[: attributes.start()]
            anchor = next((word[1:] for word in attributes[1].split() if word.startswith("#")), "")
        found.append(Heading(number, len(match[1]), title, anchor or slugify(title, "-"), bool(anchor)))
    return found
