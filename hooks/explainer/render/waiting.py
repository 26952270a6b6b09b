"""A quiet notice to readers where a section waits to be read again beside its twin."""

from __future__ import annotations

import re
from collections.abc import Set
from html import escape

from ..sections import LEAD
from .html import Desk

_HEADING = re.compile(r'<h([1-3]) id="([^"]+)"[^>]*>.*?</h\1>', re.S)


def noticed(html: str, desk: Desk) -> str:
    """Put a notice behind the heading of each chapter that waits.

    Where most chapters wait, as on a page that nobody has read beside its twin yet, one notice at
    its head says it for all.

    Args:
        html: the page, its headings with their anchors.
        desk: says which anchors of the page wait, and in what words.
    """
    if not desk.waiting:
        return html
    headings = list(_HEADING.finditer(html))
    chapters = [match for match in headings if match[1] == "2"]
    late = _late(headings, desk.waiting)
    first = next((match for match in headings if match[1] == "1"), None)
    if len([match for match in chapters if match in late]) * 2 > len(chapters) > 1:
        place = first.end() if first else 0
        return f"{html[:place]}{_notice('waiting-page', desk)}{html[place:]}"
    for match in reversed(late):
        html = f"{html[: match.end()]}{_notice('waiting', desk)}{html[match.end() :]}"
    return html


def _late(headings: list[re.Match[str]], waiting: Set[str]) -> list[re.Match[str]]:
    """Give the headings of titles and chapters that wait; what is below a chapter counts for it."""
    found: list[re.Match[str]] = []
    above: re.Match[str] | None = None
    for match in headings:
        if match[1] != "3" or above is None:
            above = match
        lead = match[1] == "1" and LEAD in waiting
        if (lead or match[2] in waiting) and above not in found:
            found.append(above)
    return found


def _notice(word: str, desk: Desk) -> str:
    return f'\n<p class="waiting" role="note">{escape(desk.word(word))}</p>'
