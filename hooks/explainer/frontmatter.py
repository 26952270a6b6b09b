"""What stands between two ``---`` lines at the top of a page: title, summary and the like."""

from __future__ import annotations

import re

from . import yamltext
from .finding import Finding
from .yamltext import Fields

_FIELD = re.compile(r"[ \t]*[A-Za-z][\w-]*:(?:[ \t]|$)")


def read(lines: tuple[str, ...], path: str) -> tuple[Fields, int, list[Finding]]:
    """Read the front matter of a page.

    Args:
        lines: of the file.
        path: the file, for findings.

    Returns:
        Its fields, the line on which the body begins, and what is wrong.
    """
    if not lines or lines[0].rstrip() != "---":
        return _late(lines, path)
    end = next((n for n, line in enumerate(lines[1:], start=2) if line.rstrip() in ("---", "...")), None)
    if end is None:
        return Fields(1), len(lines) + 1, [Finding.at(path, 1, "page.front-matter", first="")]
    raw, findings = yamltext.load("\n".join(lines[1 : end - 1]), path, first_line=2)
    if raw is None:
        return Fields(1), end + 1, findings
    if not isinstance(raw, Fields):
        return Fields(1), end + 1, [*findings, Finding.at(path, 2, "page.front-matter", first="")]
    return raw, end + 1, findings


def _late(lines: tuple[str, ...], path: str) -> tuple[Fields, int, list[Finding]]:
    """Tell front matter with a blank above it, which MkDocs takes for prose."""
    first = next((n for n, line in enumerate(lines, start=1) if line.strip()), len(lines))
    if first == len(lines) or lines[first - 1].strip() != "---" or not _FIELD.match(lines[first]):
        return Fields(1), 1, []
    end = next((n for n, line in enumerate(lines[first:], start=first + 1) if line.strip() == "---"), 0)
    return Fields(1), end + 1, [Finding.at(path, first, "page.front-matter", first=first)]
