"""Collect the findings of a project, sort them, and say them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from . import corpus as reading
from . import messages
from .cards import LANGS, Lang
from .checks import ALL
from .corpus import Corpus
from .finding import Finding, Level
from .schema import near
from .text import Excuse


def findings(root: Path, paths: Sequence[str] = (), today: str = "") -> list[Finding]:
    """Read the project at ``root`` and run every check.

    Args:
        root: the folder that holds ``docs/`` and ``data/``.
        paths: files or folders from the root; findings elsewhere are left out.  None: everything.
        today: ISO date to count the age of reviews from, see :mod:`explainer.clock`.

    Returns:
        The findings, sorted by file, line and rule.
    """
    return within(judge(reading.load(root, today)), paths)


def judge(corpus: Corpus) -> list[Finding]:
    """Run every check over a corpus, apply its excuses, and sort."""
    found = {*corpus.findings}
    for check in ALL:
        found.update(check(corpus))
    return sorted_out(found, corpus)


def sorted_out(found: set[Finding], corpus: Corpus) -> list[Finding]:
    """Apply the excuses of a corpus to what was found in it, and sort."""
    return sorted(_excused(found, corpus))


def within(found: Iterable[Finding], paths: Sequence[str]) -> list[Finding]:
    """Keep the findings in the named files and folders; no name keeps all."""
    wanted = [p.strip("/") for p in paths]
    return [
        f
        for f in found
        if not wanted or any(p in (".", "") or f.path == p or f.path.startswith(f"{p}/") for p in wanted)
    ]


def _excused(found: set[Finding], corpus: Corpus) -> set[Finding]:
    """Drop what an excuse on the same line names; an excuse that excuses nothing is a finding."""
    left = set(found)
    places: dict[tuple[str, int, str], list[Finding]] = {}
    for finding in found:
        places.setdefault((finding.path, finding.line, finding.rule), []).append(finding)
    for page in corpus.pages.values():
        for excuse in page.excuses:
            left |= set(_faulty(page.path, excuse))
            silenced = places.get((page.path, excuse.line, excuse.rule), [])
            if excuse.rule in messages.RULES and not silenced:
                left.add(Finding.at(page.path, excuse.line, "excuse.unused", named=excuse.rule))
            left.difference_update(silenced)
    return left


def _faulty(path: str, excuse: Excuse) -> list[Finding]:
    if excuse.rule not in messages.RULES:
        return [
            Finding.at(
                path, excuse.line, "excuse.unknown", named=excuse.rule, near=near(excuse.rule, list(messages.RULES))
            )
        ]
    return [] if excuse.reason else [Finding.at(path, excuse.line, "excuse.reason", named=excuse.rule)]


def one_line(finding: Finding, langs: Sequence[Lang] = LANGS) -> str:
    """Say a finding as ``path:line: [rule] sentence``; two languages stand behind each other."""
    said = " / ".join(messages.sentence(finding, lang) for lang in langs)
    return f"{finding.path}:{finding.line}: [{finding.rule}] {said}"


def blocks(found: Iterable[Finding]) -> bool:
    """Tell whether something weighs a warning or more."""
    return any(messages.level(f) >= Level.WARNING for f in found)
