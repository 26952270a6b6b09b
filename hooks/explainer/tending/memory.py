"""``data/links.yml``: what is known of each outside address.

The file changes only where a state changes, so a week without news leaves no trace in the history.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from .. import files, yamltext
from ..finding import Finding
from ..yamltext import Fields, Items
from .visit import Outcome

PATH = "data/links.yml"
# One bad week is a server's holiday; three in a row are an answer.
PATIENCE = 3
_HEAD = """\
# Alamat luar dan keadaannya. Ditulis oleh "python hooks/tend.py"; jangan disunting dengan tangan.
# Outside addresses and their state. Written by "python hooks/tend.py"; do not edit by hand.
"""


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of one address.

    Attributes:
        address: as pages and cards write it.
        state: ``alive``, ``blocked``, ``moved`` or ``dead``.
        since: first day of this state, ISO.
        why: status or reason, where it is not alive.
        to: where it moved.
        failures: visits in a row without an answer.
    """

    address: str
    state: str
    since: str
    why: str = ""
    to: str = ""
    failures: int = 0


def load(root: Path) -> tuple[dict[str, Known], list[Finding]]:
    """Read the memory; without a file it is empty."""
    if not (root / PATH).exists():
        return {}, []
    text, found = files.read(root, PATH)
    return ({}, found) if text is None else read(text)


def read(text: str) -> tuple[dict[str, Known], list[Finding]]:
    """Read the text of the memory; an entry that makes no sense is forgotten."""
    raw, found = yamltext.load(text, PATH)
    known: dict[str, Known] = {}
    for item in raw if isinstance(raw, Items) else ():
        if not isinstance(item, Fields) or any(not isinstance(value, str) for value in item.values()):
            continue
        if item.get("address") and item.get("state") in ("alive", "blocked", "moved", "dead"):
            failures = item.get("failures", "0")
            known[item["address"]] = Known(
                item["address"],
                item["state"],
                item.get("since", ""),
                item.get("why", ""),
                item.get("to", ""),
                int(failures) if failures.isdecimal() and len(failures) < 6 else 0,
            )
    return known, found


def renewed(known: Mapping[str, Known], found: Mapping[str, Outcome], today: str) -> dict[str, Known]:
    """Bring a memory up to date; addresses that nobody visits any more are forgotten.

    Args:
        known: the memory.
        found: what the round found.
        today: the day of the round, ISO.
    """
    return {address: _renewed(known.get(address), address, outcome, today) for address, outcome in found.items()}


def _renewed(old: Known | None, address: str, outcome: Outcome, today: str) -> Known:
    if outcome.state != "unreachable":
        new = Known(address, outcome.state, today, "" if outcome.state == "alive" else outcome.why, outcome.to)
    else:
        failures = min((old.failures if old else 0) + 1, PATIENCE)
        state = "dead" if failures >= PATIENCE or (old and old.state == "dead") else "blocked"
        new = Known(address, state, today, outcome.why, failures=failures)
    if old and (old.state, old.to) == (new.state, new.to):
        # A server's reasons change from week to week (403, then 503); the state does not.
        return replace(old, failures=new.failures)
    return new


def written(known: Iterable[Known]) -> str:
    """Write the memory, sorted by address."""
    parts = [_HEAD]
    for one in sorted(known, key=lambda k: k.address):
        parts.append(f"- address: {_text(one.address)}\n  state: {one.state}\n  since: {_text(one.since)}\n")
        parts += [f"  {name}: {_text(value)}\n" for name, value in (("why", one.why), ("to", one.to)) if value]
        parts += [f"  failures: {_text(str(one.failures))}\n"] if one.failures else []
    return "".join(parts) if len(parts) > 1 else f"{_HEAD}[]\n"


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=not value.isprintable())


def write(root: Path, known: Iterable[Known]) -> None:
    """Put the memory in its place in one step."""
    place = root / PATH
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_name(f".{place.name}.{os.getpid()}.tmp")
    try:
        beside.write_text(written(known), "utf-8", newline="\n")
        files.swap(beside, place)
    finally:
        beside.unlink(missing_ok=True)
