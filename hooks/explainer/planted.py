"""The planted fault of each rule as an example: where it stands, the line, and what is said of it.

``tests/defects/<rule>/expected.txt`` holds the sentences letter by letter, and the tests keep it
true, so that nothing has to be checked to tell them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .cards import LANGS, Lang
from .letters import HIDDEN
from .messages import RULES

# Folders of tiny sites, one a rule: with its fault, and with what only looks like it.
FAULTS, QUIET = "tests/defects", "tests/quiet"
_LINE = re.compile(r"([^:]+):(\d+): \[([a-z.-]+)\] (.*)")
# Optional parts first: a sentence may hold them or not.
_PART = re.compile(r"\[\[(.*?)\]\]|\{(\w+)\}|\{\{|\}\}")
_WIDEST = 200


@dataclass(frozen=True, slots=True)
class Planted:
    """One fault.

    Attributes:
        path: the file in the tiny site.
        line: the line that is told.
        text: that line, with invisible signs made visible; empty where it cannot be read.
        said: the sentence that it earns, by language.
    """

    path: str
    line: int
    text: str
    said: dict[Lang, str]


def read(root: Path) -> dict[str, tuple[Planted, ...]]:
    """Read the planted faults of every rule; one without a folder has none.

    Args:
        root: the folder that holds ``tests/``.
    """
    return {rule: tuple(_of(root / FAULTS / rule, rule)) for rule in RULES}


def _of(folder: Path, rule: str) -> Iterator[Planted]:
    expected = folder / "expected.txt"
    both = re.compile(" / ".join(f"({_pattern(getattr(RULES[rule], lang))})" for lang in LANGS))
    for told in expected.read_text("utf-8").splitlines() if expected.is_file() else ():
        match = _LINE.fullmatch(told)
        said = both.fullmatch(match[4]) if match else None
        if match and said:
            yield Planted(
                match[1],
                int(match[2]),
                _line(folder / match[1], int(match[2])),
                dict(zip(LANGS, said.groups(), strict=True)),
            )


def _pattern(template: str) -> str:
    """Give a pattern of the sentences that a template can make; it has no groups of its own."""
    parts, at = [], 0
    for match in _PART.finditer(template):
        parts.append(re.escape(template[at : match.start()]))
        at = match.end()
        if match[2]:
            parts.append(".*?")
        elif match[1] is not None:
            parts.append(f"(?:{_pattern(match[1])})?")
        else:
            parts.append(re.escape(match[0][0]))
    return "".join([*parts, re.escape(template[at:])])


def _line(path: Path, number: int) -> str:
    try:
        lines = path.read_bytes().decode("utf-8", "replace").split("\n")
    except OSError:
        return ""
    text = lines[number - 1] if number <= len(lines) else ""
    visible = HIDDEN.sub(
        lambda m: f"[U+{ord(m[0]):04X}]", "".join(x if x >= " " else f"[U+{ord(x):04X}]" for x in text)
    )
    return visible if len(visible) <= _WIDEST else f"{visible[:_WIDEST]}…"
