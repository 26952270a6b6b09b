"""The drawer ``data/stamps/``: the text of each section when both languages were last read together.

A stamp keeps the text itself, not its digest: only with the old words can a typo be told from a
changed sentence, and the change be shown.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from . import files, yamltext
from .cards import LANGS, Lang
from .finding import Finding
from .kept import Kept
from .sections import Section
from .yamltext import Fields

FOLDER = "data/stamps"
_HEAD = """\
# Bunyi setiap bagian ketika kedua bahasa terakhir dibaca berdampingan.
# Ditulis oleh "python hooks/stamp.py accept"; jangan disunting dengan tangan.
# The text of each section when both languages were last read side by side.
# Written by "python hooks/stamp.py accept"; do not edit by hand.
"""
_BOX = re.compile(r"(?<!\S)(?:!!!|\?\?\?\+?)(?=\s)")
_SIGNS = re.compile(r"[*#|`\[\]{}]+")


@dataclass(frozen=True, slots=True)
class Stamp:
    """What a section said in each language when the pair was last read; ``line`` is in the stamp file."""

    id: str
    en: str
    line: int = 0

    def __getitem__(self, lang: Lang) -> str:
        return self.id if lang == "id" else self.en


@dataclass(frozen=True, slots=True)
class Stamps:
    """The stamps of one page, by anchor, and the file that holds them."""

    path: str
    sections: Mapping[str, Stamp] = field(default_factory=dict)


def path(key: str) -> str:
    """Give the stamp file of a page: ``theory/index.md`` has ``data/stamps/theory/index.yml``."""
    return f"{FOLDER}/{key.removesuffix('.md')}.yml"


def meaning(section: Section) -> str:
    """Give the text of a section as a stamp keeps it: words and punctuation, one line a line."""
    lines = (clean(line.text) for line in section.lines)
    return "\n".join(line for line in lines if line)


def clean(text: str) -> str:
    """Take markup, odd blanks and what YAML cannot hold out of a line."""
    if "!!!" in text or "???" in text:
        text = _BOX.sub(" ", text)
    line = " ".join(_SIGNS.sub(" ", text).split())
    return line if line.isprintable() else "".join(c for c in line if c.isprintable())


def load(root: Path, kept: Kept | None = None) -> tuple[dict[str, Stamps], list[Finding]]:
    """Read the stamps of every page.

    Args:
        root: root of the project; without ``data/stamps/`` there are none.
        kept: what was read before.

    Returns:
        The stamps by the key of their page, and what is wrong with the files.
    """
    found: dict[str, Stamps] = {}
    findings: list[Finding] = []
    kept = kept or Kept()
    folder = root / FOLDER
    for file in sorted(folder.rglob("*.yml")) if folder.is_dir() else ():
        place = file.relative_to(root).as_posix()
        text, wrong = files.read(root, place)
        findings += wrong
        if text is None:
            continue
        stamps, wrong = kept.get(place, text, partial(read, text, place))
        findings += wrong
        if stamps is not None:
            found[file.relative_to(folder).with_suffix(".md").as_posix()] = stamps
    return found, findings


def read(text: str, place: str) -> tuple[Stamps | None, list[Finding]]:
    """Read one stamp file; a file with one wrong entry is not used at all."""
    raw, findings = yamltext.load(text, place)
    if findings:
        return None, findings
    sections: dict[str, Stamp] = {}
    for anchor, sides in raw.items() if isinstance(raw, Fields) else ():
        texts = [t for t in sides.values() if isinstance(t, str)] if isinstance(sides, Fields) else []
        if len(texts) != len(LANGS) or {*sides} != {*LANGS}:
            return None, [Finding.at(place, raw.lines[anchor], "freshness.form", anchor=anchor)]
        sections[anchor] = Stamp(sides["id"], sides["en"], raw.lines[anchor])
    if raw is not None and not isinstance(raw, Fields):
        return None, [Finding.at(place, 1, "freshness.form", anchor="")]
    return Stamps(place, sections), []


def written(stamps: Mapping[str, Stamp]) -> str:
    """Write a stamp file."""
    parts = [_HEAD]
    for anchor, stamp in stamps.items():
        parts.append(f"{anchor}:\n")
        for lang in LANGS:
            lines = "".join(f"    {line}\n" for line in stamp[lang].split("\n"))
            parts.append(f"  {lang}: |-\n{lines}" if stamp[lang] else f'  {lang}: ""\n')
    return "".join(parts)


def write(root: Path, key: str, stamps: Mapping[str, Stamp]) -> None:
    """Put a stamp file in its place in one step: a reader meets the old one or the new one."""
    files.write(root / path(key), written(stamps).encode())
