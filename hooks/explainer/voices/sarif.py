"""SARIF 2.1.0, which code hosts and editors read (OASIS Standard, 27 March 2020)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from .. import messages
from ..cards import Lang
from ..finding import Finding, Level
from .place import Quoted

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Level.ERROR: "error", Level.WARNING: "warning", Level.NOTICE: "note"}


def say(quoted: Sequence[Quoted], langs: Sequence[Lang]) -> str:
    """Say findings as one SARIF log with one run."""
    rules = sorted({one.finding.rule for one in quoted})
    run = {
        "tool": {"driver": {"name": "defense-diplomacy-explained", "rules": [_rule(rule, langs) for rule in rules]}},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {"ROOT": {"description": {"text": "The root of the repository."}}},
        "results": [_result(one, langs, rules.index(one.finding.rule)) for one in quoted],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, ensure_ascii=False, indent=2) + "\n"


def _rule(rule: str, langs: Sequence[Lang]) -> dict[str, Any]:
    template = messages.RULES[rule]
    said = " / ".join(messages.outline(rule, lang) for lang in langs)
    return {
        "id": rule,
        "shortDescription": {"text": said},
        "help": {"text": f"python hooks/check.py --explain {rule}"},
        "defaultConfiguration": {"level": _LEVELS[template.level]},
    }


def _result(one: Quoted, langs: Sequence[Lang], index: int) -> dict[str, Any]:
    finding = one.finding
    region: dict[str, Any] = {"startLine": finding.line}
    if one.end > one.start:
        region |= {"startColumn": one.start + 1, "endColumn": one.end + 1}
    return {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": _LEVELS[messages.level(finding)],
        "message": {"text": " / ".join(messages.sentence(finding, lang) for lang in langs)},
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": quote(finding.path), "uriBaseId": "ROOT"},
                    "region": region,
                }
            }
        ],
        "partialFingerprints": {"finding/v1": fingerprint(finding)},
    }


def fingerprint(finding: Finding) -> str:
    """Name a finding by what it says and not by its line, so that an edit above does not renew it."""
    parts = [finding.path, finding.rule, *(f"{name}={text}" for name, text in finding.values)]
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]
