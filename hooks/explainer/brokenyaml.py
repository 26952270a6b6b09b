"""Why YAML broke off: the parser tells where it gave up, which is often below the slip itself."""

from __future__ import annotations

import re

_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?=[ \t]|$)|^={7}$", re.M)
# How far above the place where the parser gave up the slip is sought: our longest card has some 150 lines.
_ABOVE = 200
# A file with more odd indents than this has a style of its own, and none of them is the slip.
_FEW = 3


def conflicts(text: str) -> list[tuple[int, str]]:
    """Give the lines that git left between two versions, with their signs; seven equal signs alone are none."""
    if "<<<<<<<" not in text and ">>>>>>>" not in text and "|||||||" not in text:
        return []
    found = [(text.count("\n", 0, match.start()) + 1, match[0][:7]) for match in _CONFLICT.finditer(text)]
    return found if any(sign[0] != "=" for _, sign in found) else []


def indent(lines: list[str], line: int) -> tuple[int, int, str] | None:
    """Find the line whose indent broke a drawer: an odd one, or a field that slid to the left edge.

    Args:
        lines: of the file.
        line: where the parser gave up, from 1.

    Returns:
        The line, its indent in spaces, and the indents that fit ("2/4"); or nothing.
    """
    odd = [number for number, text in enumerate(lines, start=1) if _indent(text) % 2]
    listed = next((text for text in lines if text.strip() and not text.startswith("#")), "").startswith("- ")
    for number in range(min(line, len(lines)), max(0, line - _ABOVE), -1):
        text = lines[number - 1]
        if number in odd and len(odd) <= _FEW:
            found = _indent(text)
            return number, found, f"{found - 1}/{found + 1}"
        if listed and re.match(r"\w[\w-]*:(?: |$)", text):
            return number, 0, "2"
    return None


def dash(lines: list[str], line: int) -> tuple[int, str] | None:
    """Find a card whose hyphen was left out at the left edge.

    Args:
        lines: of the file.
        line: where the parser gave up, from 1.

    Returns:
        The line and the key, or nothing.
    """
    listed = next((text for text in lines if text.strip() and not text.startswith("#")), "").startswith("- ")
    match = re.match(r"key:[ ]+(\S.*?)[ ]*$", lines[line - 1]) if listed and line <= len(lines) else None
    return (line, match[1]) if match else None


def emptied(lines: list[str]) -> tuple[int, str] | None:
    """Find the sign of an empty list that was left above or below the first card.

    Args:
        lines: of the file.

    Returns:
        The line and the sign, or nothing.
    """
    bare = [(number, text.rstrip()) for number, text in enumerate(lines, start=1)]
    bare = [(number, text) for number, text in bare if text and not text.startswith("#")]
    found = next(((number, text) for number, text in bare if text in ("[]", "{}")), None)
    return found if len(bare) > 1 else None


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" ")) if text.strip() else 0
