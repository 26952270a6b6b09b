"""A summary to read on the page of a run or to put into a message: heaviest first, a table a level."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .. import messages
from ..cards import Lang
from ..finding import Level
from .place import Quoted
from .terminal import counted, plain

_HEADINGS = {
    Level.ERROR: ("Menyesatkan pembaca atau memutus halaman", "Misleads a reader or breaks a page"),
    Level.WARNING: ("Menahan penggabungan", "Blocks a merge"),
    Level.NOTICE: ("Perlu dilihat", "To look at"),
}
_COLUMNS = (("Tempat", "Place"), ("Kaidah", "Rule"), ("Temuan", "Finding"))
# What would become markup, break out of the cell, or call somebody by name.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~@!])")


def say(quoted: Sequence[Quoted], langs: Sequence[Lang]) -> str:
    """Say findings as tables."""
    return "\n".join(_lines(quoted, langs)) + "\n"


def _lines(quoted: Sequence[Quoted], langs: Sequence[Lang]) -> Iterator[str]:
    blocking = sum(messages.level(one.finding) >= Level.WARNING for one in quoted)
    yield f"**{counted(blocking, len(quoted) - blocking, langs)}**"
    for level, names in _HEADINGS.items():
        those = [one for one in quoted if messages.level(one.finding) == level]
        if not those:
            continue
        yield from ("", f"### {_in(names, langs)} ({len(those)})", "")
        yield f"| {' | '.join(_in(column, langs) for column in _COLUMNS)} |"
        yield "| --- | --- | --- |"
        for one in those:
            finding = one.finding
            said = "<br>".join(escape(messages.sentence(finding, lang)) for lang in langs)
            yield f"| {escape(f'{finding.path}:{finding.line}')} | {escape(finding.rule)} | {said} |"


def _in(names: tuple[str, str], langs: Sequence[Lang]) -> str:
    return " / ".join(names[0 if lang == "id" else 1] for lang in langs)


def escape(text: str) -> str:
    """Let a text stand in a table as it is."""
    return _MARKUP.sub(r"\\\1", plain(text))
