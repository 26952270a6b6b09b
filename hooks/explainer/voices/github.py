"""Annotations on the changed lines of a pull request.

GitHub shows at most ten of each level a step; the Markdown summary holds them all.
"""

from __future__ import annotations

from collections.abc import Sequence

from .. import messages
from ..cards import Lang
from ..finding import Level
from .place import Quoted

_NAMES = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTICE: "notice"}
_DATA = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_DATA, ":": "%3A", ",": "%2C"}


def say(quoted: Sequence[Quoted], langs: Sequence[Lang]) -> str:
    """Say findings as workflow commands."""
    return "".join(_one(one, langs) + "\n" for one in quoted)


def _one(one: Quoted, langs: Sequence[Lang]) -> str:
    finding = one.finding
    properties = {"file": finding.path, "line": str(finding.line), "title": finding.rule}
    if one.end > one.start:
        properties |= {"col": str(one.start + 1), "endColumn": str(one.end)}
    listed = ",".join(f"{name}={_escape(value, _PROPERTY)}" for name, value in properties.items())
    said = "\n".join(messages.sentence(finding, lang) for lang in langs)
    return f"::{_NAMES[messages.level(finding)]} {listed}::{_escape(said, _DATA)}"


def _escape(text: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(c, c) for c in text)
