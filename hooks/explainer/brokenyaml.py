"""Why YAML broke off: the parser tells where it gave up, which is often below the slip itself."""

from __future__ import annotations

import re

_CONFLICT = re.compile(r"^(?:<{7}|>{7}|\|{7})(?=[ \t]|$)|^={7}$", re.M)
# A card as somebody begins it who has not seen how: no hyphen, no space behind it, a long one, a star, too far in.
_DASHLESS = re.compile(r"(?!- [\"']?key[\"']?[ ]*:)(?:[ ]{2})*[-–—−*•]*[ ]*[\"']?key[\"']?[ ]*:[ ]+(\S.*?)[ ]*")
_KEYED = "- key:"
_EMPTY = re.compile(r"(?P<sign>\[[ ]*\]|\{[ ]*\}),?[ ]*(?:#.*)?")
_EMPTIED = re.compile(rf"([ ]*)(?:- )?[\w-]+:[ ]+{_EMPTY.pattern}")
_COMMENT = re.compile(r"([^#]*[^\s#])[ \t]+(#.*)")
_HALF_CURLY = re.compile(r'[ \-]*(?:[\w-]+:[ ]+)?"[^"“”]+”[ ]*')
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
    for number in _upward(lines, line, _ABOVE):
        text = lines[number - 1]
        if number in odd and len(odd) <= _FEW:
            found = _indent(text)
            return number, found, f"{found - 1}/{found + 1}"
        if listed and re.match(r"\w[\w-]*:(?: |$)", text):
            return number, 0, "2"
    return None


def dash(lines: list[str], line: int) -> tuple[int, str] | None:
    """Find a card that does not begin with a hyphen and one space at the left edge.

    Args:
        lines: of the file.
        line: where the parser gave up, from 1.

    Returns:
        The line and the key, or nothing.
    """
    if not any(text.startswith("- ") for text in lines):
        return None  # a picture's file holds one card
    first = next(n for n, text in enumerate(lines, start=1) if text.strip() and not text.startswith("#"))
    for number in (line, line - 1, first):
        match = _DASHLESS.fullmatch(lines[number - 1]) if 0 < number <= len(lines) else None
        above = next((text for text in reversed(lines[: number - 1]) if text.startswith("- ")), _KEYED)
        if match and above.startswith(_KEYED):  # else it is the key of that card, which begins with another field
            return number, match[1]
    return None


def emptied(lines: list[str], line: int) -> tuple[int, str] | None:
    """Find the sign of an empty list that was left above or below the first card, or before the items of a field.

    Args:
        lines: of the file.
        line: where the parser gave up, from 1.

    Returns:
        The line and the sign, or nothing.
    """
    told = [(number, text) for number, text in enumerate(lines, start=1) if text.strip() and not text.startswith("#")]
    # At the left edge it can belong to no field; further in, only as the first thing of a file.
    bare = [(number, text.strip() if (number, text) == told[0] else text) for number, text in told]
    found = next(((number, match) for number, text in bare if (match := _EMPTY.fullmatch(text))), None)
    if found and len(bare) > 1:
        return found[0], found[1]["sign"]
    above = _EMPTIED.fullmatch(lines[line - 2]) if 1 < line <= len(lines) else None
    filled = above and lines[line - 1].startswith((f"{above[1]}- ", f"{above[1]} "))
    return (line - 1, above["sign"]) if above and filled else None


def commented(lines: list[str], line: int) -> tuple[int, str] | None:
    """Find a "#" behind a space that took away the end of a bracket, or broke a sentence that goes on below.

    Args:
        lines: of the file.
        line: where the parser gave up, from 1.

    Returns:
        The line and what is lost of it, or nothing.
    """
    for number in _upward(lines, line, 3):
        match = _COMMENT.fullmatch(lines[number - 1])
        if match is None or match[1].count('"') % 2 or match[1].count("'") % 2 or match[1][-1] in ":>|-":
            continue  # inside quotes it is no comment; behind a field's name it is a real one
        open_ = sum(map(match[1].count, "[{")) > sum(map(match[1].count, "]}"))
        below = lines[number] if number == line - 1 else ""
        if open_ or (below.strip() and _indent(below) > _indent(lines[number - 1])):
            return number, match[2].strip()
    return None


def half_curly(lines: list[str], line: int) -> int:
    """Find content that a straight quote opens and a curly one was to close, or 0.

    Args:
        lines: of the file.
        line: where the parser gave up, from 1.
    """
    return next((n for n in _upward(lines, line, _ABOVE) if _HALF_CURLY.fullmatch(lines[n - 1])), 0)


def _upward(lines: list[str], line: int, most: int) -> range:
    """Give the numbers of a line and of at most so many in all, upwards."""
    return range(min(line, len(lines)), max(0, line - most), -1)


def _indent(text: str) -> int:
    return len(text) - len(text.lstrip(" ")) if text.strip() else 0
