"""JSON for a program: everything a finding holds, and its sentence in the languages asked for."""

from __future__ import annotations

import json
from collections.abc import Sequence

from .. import messages
from ..cards import Lang
from .place import Quoted


def say(quoted: Sequence[Quoted], langs: Sequence[Lang]) -> str:
    """Say findings as one JSON object; columns count from 1, 0 stands for an unreadable line."""
    found = [
        {
            "path": one.finding.path,
            "line": one.finding.line,
            "column": one.start + 1 if one.end > one.start else 0,
            "end_column": one.end + 1 if one.end > one.start else 0,
            "rule": one.finding.rule,
            "level": messages.level(one.finding).name.lower(),
            "values": dict(one.finding.values),
            "message": {lang: messages.sentence(one.finding, lang) for lang in langs},
        }
        for one in quoted
    ]
    return json.dumps({"version": 1, "findings": found}, ensure_ascii=False, indent=2) + "\n"
