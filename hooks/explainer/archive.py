"""The drawers, read into cards; a bad card becomes a finding, never a traceback."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from . import collector, files, yamltext
from .cards import Actor, Claim, Event, Naming, Question, Reference, Spelling, Term, Word
from .finding import Finding
from .kept import Kept
from .pictures import drawer as pictures
from .pictures.card import Figure
from .pictures.drawer import Drawer
from .redirects import Redirect
from .schema import Reader
from .yamltext import Fields, Items

# Name in Archive, file, card.
DRAWERS: tuple[tuple[str, str, type], ...] = (
    ("references", "data/references.yml", Reference),
    ("terms", "data/glossary.yml", Term),
    ("spellings", "data/words/style.yml", Spelling),
    ("words", "data/words/interface.yml", Word),
    ("actors", "data/actors.yml", Actor),
    ("events", "data/timeline.yml", Event),
    ("claims", "data/claims.yml", Claim),
    ("names", "data/names.yml", Naming),
    ("redirects", "data/redirects.yml", Redirect),
)
FILES: Mapping[str, str] = {name: path for name, path, _ in DRAWERS}
QUIZZES = "data/quizzes"


def quiz_file(page: str) -> str:
    """Give the file with the questions of a page (``theory/index.md``)."""
    return f"{QUIZZES}/{page.removesuffix('.md')}.yml"


@dataclass(frozen=True, slots=True)
class Archive:
    """All cards, each drawer by key in the order of its file."""

    references: Mapping[str, Reference] = field(default_factory=dict)
    terms: Mapping[str, Term] = field(default_factory=dict)
    spellings: Mapping[str, Spelling] = field(default_factory=dict)
    words: Mapping[str, Word] = field(default_factory=dict)
    actors: Mapping[str, Actor] = field(default_factory=dict)
    events: Mapping[str, Event] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)
    names: Mapping[str, Naming] = field(default_factory=dict)
    redirects: Mapping[str, Redirect] = field(default_factory=dict)
    quizzes: Mapping[str, Mapping[str, Question]] = field(default_factory=dict)
    """The questions of each page, by the page's path inside its room."""
    drawer: Drawer = field(default_factory=Drawer)
    """The pictures: their cards, numbers and lines."""
    broken: frozenset[str] = frozenset()
    """Names of the drawers in which a card could not be read: what refers to them is not judged."""
    told: bool = False
    """What the cards themselves say was judged before: walks over their texts give nothing."""

    @property
    def figures(self) -> Mapping[str, Figure]:
        """Give the cards of the pictures."""
        return self.drawer.figures


def load(root: Path, kept: Kept | None = None) -> tuple[Archive, list[Finding]]:
    """Read every drawer below ``root``; a drawer that is not there is empty.

    Args:
        root: root of the project, which holds ``data/``.
        kept: what was read before.

    Returns:
        The cards that could be read, and what is wrong with the others.
    """
    drawers: dict[str, Any] = {}
    findings: list[Finding] = []
    broken: set[str] = set()
    for name, path, kind in DRAWERS:
        drawers[name] = {}
        if not (root / path).exists():
            continue
        cards, found = _drawer(root, path, kind, kept or Kept())
        drawers[name] = cards
        if found:
            broken.add(name)
        findings = [*findings, *found]
    quizzes: dict[str, Mapping[str, Question]] = {}
    for file in sorted((root / QUIZZES).rglob("*.yml")):
        cards, found = _drawer(root, file.relative_to(root).as_posix(), Question, kept or Kept())
        quizzes[file.relative_to(root / QUIZZES).with_suffix(".md").as_posix()] = cards
        if found:
            broken.add("quizzes")
        findings = [*findings, *found]
    drawn, found = pictures.load(root, kept or Kept())
    if drawn.broken:
        broken.add("figures")
    return Archive(**drawers, quizzes=quizzes, drawer=drawn, broken=frozenset(broken)), [*findings, *found]


def _drawer(root: Path, path: str, kind: type, kept: Kept) -> tuple[dict[str, Any], list[Finding]]:
    text, findings = files.read(root, path)
    return ({}, findings) if text is None else kept.get(path, text, lambda: drawer(text, path, kind))


@collector.paused()
def drawer(text: str, path: str, kind: type) -> tuple[dict[str, Any], list[Finding]]:
    """Read the text of one drawer into cards of one kind.

    Args:
        text: the YAML.
        path: its file, for findings.
        kind: a dataclass of :mod:`explainer.cards`.
    """
    raw, findings = yamltext.load(text, path)
    if raw is None:
        return {}, findings
    if not isinstance(raw, Items):
        return {}, [*findings, Finding.at(path, 1, "card.drawer")]
    reader = Reader(path)
    cards: dict[str, Any] = {}
    for number, (item, line) in enumerate(zip(raw, raw.lines, strict=True), start=1):
        named = item.get("key") if isinstance(item, Fields) else None
        where = named if isinstance(named, str) and named else f"no. {number}"
        card = reader.card(kind, item, line, where)
        if card is None:
            continue
        if card.key in cards:
            findings.append(Finding.at(path, line, "card.twice", card=card.key, first=cards[card.key].line))
            continue
        cards[card.key] = card
    return cards, findings + reader.findings
