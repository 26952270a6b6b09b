"""Both rooms and all drawers as one unchangeable value: what every check asks about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from . import archive, files, guide, isodate, plan, stampfile, stored, text
from .archive import Archive
from .bank import course
from .cards import LANGS, Lang
from .finding import Finding
from .kept import Kept
from .pictures.base import Stock
from .pictures.gallery import Gallery
from .plan import Plan
from .stampfile import Stamps
from .stored import Stored
from .text import Page


@dataclass(frozen=True, slots=True)
class Corpus:
    """What there is to check.

    Attributes:
        pages: each page by language and path inside its room.
        archive: the cards.
        assets: path of every file below ``docs/`` that is no page, relative to ``docs/``.
        findings: what reading itself found.
        plan: navigation and assets of mkdocs.yml.
        today: the day to count ages from, ISO; empty counts from the newest review.
        stamps: what each page was last read against, by path inside the room.
        stored: the files below ``docs/`` that are no pages of a room, and those below ``data/``.
    """

    pages: Mapping[tuple[Lang, str], Page] = field(default_factory=dict)
    archive: Archive = field(default_factory=Archive)
    assets: frozenset[str] = frozenset()
    findings: tuple[Finding, ...] = ()
    plan: Plan = field(default_factory=Plan)
    stamps: Mapping[str, Stamps] = field(default_factory=dict)
    today: str = ""
    stored: tuple[Stored, ...] = ()

    @property
    def unread(self) -> frozenset[str]:
        """Give the files that are there and could not be read, which is told at their own place."""
        return frozenset(f.path for f in self.findings if f.rule.startswith("file."))


def load(root: Path, today: str = "", kept: Kept | None = None) -> Corpus:
    """Read a project.

    Args:
        root: the folder that holds ``docs/`` and ``data/``.
        today: an ISO date that comes in by the door; no check asks the clock.
        kept: what was read before; it is brought up to date.

    Returns:
        The corpus; a page that cannot be read is missing from it and has a finding.
    """
    kept = kept or Kept()
    cards, findings = archive.load(root, kept)
    drawn = [found for _, _, one in gallery(root, cards).all() for found in one.findings]
    # A picture of cards that are told themselves is not at fault: they are mended first.
    findings += [found for found in drawn if found.rule != "figures.drawn" or not _lacking(cards)]
    ground, found = plan.load(root, kept)
    findings += found
    findings += course.load(root)[2]
    if (root / guide.PATH).is_file():  # no card, but the schemas are explained with its words
        findings += files.read(root, guide.PATH, marked=True)[1]
    stamps, found = stampfile.load(root, kept)
    findings += found
    pages: dict[tuple[Lang, str], Page] = {}
    docs = root / "docs"
    for lang in LANGS:
        room = docs / lang
        for file in sorted(room.rglob("*.md")):
            key = file.relative_to(room).as_posix()
            path = f"docs/{lang}/{key}"
            content, found = files.read(root, path)
            findings += found
            if content is None:
                continue
            page = kept.get(path, content, partial(text.read, content, lang, key, path))
            findings += page.findings
            pages[lang, key] = page
    assets = frozenset(p.relative_to(docs).as_posix() for p in docs.rglob("*") if p.is_file() and p.suffix != ".md")
    kept.turn()
    return Corpus(pages, cards, assets, tuple(findings), ground, stamps, today, stored.load(root))


def _lacking(cards: Archive) -> bool:
    """Tell whether cards that pictures are drawn from could not be read, or have a date that is none."""
    dates = (part for event in cards.events.values() for part in event.date.split("/"))
    return bool(cards.broken - {"figures", "quizzes"}) or not all(map(isodate.real, dates))


def gallery(root: Path, cards: Archive) -> Gallery:
    """Open the pictures of a project.

    Args:
        root: the folder that holds ``data/``.
        cards: what was read from it.
    """
    return Gallery(root, Stock(cards, cards.drawer.rows, cards.drawer.lines), cards.drawer)
