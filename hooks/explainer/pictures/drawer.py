"""The drawer of the pictures: ``data/figures/*.yml`` with their numbers, and the lines of ``data/geo/``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from .. import files, yamltext
from ..finding import Finding
from ..kept import Kept
from ..schema import Reader
from ..yamltext import Fields
from . import judge
from . import rows as reading
from .card import FOLDER, Figure, path
from .rows import Rows

GEO = "data/geo"


@dataclass(frozen=True, slots=True)
class Drawer:
    """What was read.

    Attributes:
        figures: each picture's card, by the name of its file.
        rows: the numbers of each that has some.
        lines: text of each file of :data:`GEO`, by its name.
        texts: text of each card and of its numbers, by path.
        broken: names of the files whose card or numbers could not be read.
    """

    figures: Mapping[str, Figure] = field(default_factory=dict)
    rows: Mapping[str, Rows] = field(default_factory=dict)
    lines: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    broken: frozenset[str] = frozenset()


def load(root: Path, kept: Kept) -> tuple[Drawer, list[Finding]]:
    """Read all pictures below ``root``; a bad card becomes a finding, and the others stay.

    Args:
        root: root of the project.
        kept: what was read before.
    """
    figures: dict[str, Figure] = {}
    rows: dict[str, Rows] = {}
    texts: dict[str, str] = {}
    broken: set[str] = set()
    findings: list[Finding] = []
    for file in sorted((root / FOLDER).glob("*.yml")):
        key, place = file.stem, path(file.stem)
        text, found = files.read(root, place)
        findings += found
        if text is not None:
            card, found = kept.get(place, text, partial(read, text, key))
            findings += found
            texts[place] = text
            if card is not None:
                figures[key] = card
        if key not in figures:
            broken.add(key)
    for file in sorted((root / FOLDER).glob("*.csv")):
        place = path(file.stem, "csv")
        text, found = files.read(root, place)
        found = found if text is None else judge.cells(text, place)
        findings += found
        if found or text is None:
            figures.pop(file.stem, None)  # it would be told for what its numbers lack
            broken.add(file.stem)
        else:
            rows[file.stem] = kept.get(place, text, partial(reading.read, text))
            texts[place] = text
    for key, card in figures.items():
        known = texts[path(key)] + "\0" + texts.get(path(key, "csv"), "")
        findings += kept.get(f"{path(key)} numbers", known, partial(judge.numbers, card, rows.get(key)))
    lines: dict[str, str] = {}
    for file in sorted((root / GEO).glob("*json")):
        text, found = files.read(root, f"{GEO}/{file.name}")
        findings += found
        if text is not None:
            lines[file.name] = text
            findings += kept.get(f"{GEO}/{file.name}", text, partial(judge.lines, text, f"{GEO}/{file.name}"))
    return Drawer(figures, rows, lines, texts, frozenset(broken)), findings


def read(text: str, key: str) -> tuple[Figure | None, list[Finding]]:
    """Read one card.

    Args:
        text: the YAML.
        key: name of the file.
    """
    place = path(key)
    raw, findings = yamltext.load(text, place)
    if raw is None:
        return None, findings
    if not isinstance(raw, Fields):
        return None, [*findings, Finding.at(place, 1, "card.shape", card=key, wants="key: value")]
    reader = Reader(place)
    card: Figure | None = reader.card(Figure, raw, 1, key)
    findings += reader.findings
    if card is not None and card.key != key:
        findings.append(Finding.at(place, raw.lines["key"], "figures.key", key=card.key, file=key))
        return None, findings
    return card, findings
