"""Where in its line a finding stands, so that a voice can quote and underline it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from .. import messages
from ..finding import Finding

# Gaps that tell the way out or the other side, not what stands in this line.
_ELSEWHERE = frozenset(
    {"use", "near", "twin", "there", "missing", "lang", "why_id", "why_en", "other", "wants", "first", "place", "page"}
)
# Behind these a value is sought as it stands on a page.
_SIGNS = ("#", "@", "")

# Gives a line of a file by path and number, or nothing.
Line = Callable[[str, int], str]


@dataclass(frozen=True, slots=True)
class Quoted:
    """A finding with the line it stands on.

    Attributes:
        finding: what is wrong.
        text: the line as it is in the file, or nothing where it cannot be read.
        start: column from 0 at which the place begins.
        end: column behind its end.
    """

    finding: Finding
    text: str
    start: int
    end: int


def quote(found: Iterable[Finding], line: Line) -> list[Quoted]:
    """Give each finding its line.

    Args:
        found: the findings.
        line: the way to a line of a file.
    """
    return [_quoted(finding, line(finding.path, finding.line)) for finding in found]


def _quoted(finding: Finding, text: str) -> Quoted:
    start, end = find(finding, text)
    return Quoted(finding, text, start, end)


def find(finding: Finding, text: str) -> tuple[int, int]:
    """Find the place of a finding in its line: its column, else its first value, else the whole line."""
    named = finding.named()
    values = [named[gap] for gap in messages.gaps(finding.rule) if named.get(gap) and gap not in _ELSEWHERE]
    if finding.column and finding.column <= len(text):
        start = finding.column - 1
        length = next((len(v) for v in values if text.startswith(v, start)), 1)
        return start, start + length
    for value in values:
        for sign in _SIGNS:
            if (start := text.find(sign + value)) >= 0:
                return start, start + len(sign + value)
    stripped = text.strip()
    start = text.find(stripped)
    return start, start + len(stripped)
