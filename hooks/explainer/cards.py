"""What a card of each drawer holds: the dataclasses are the schema.

:mod:`explainer.schema` reads a YAML mapping into one of these by its type hints, so a field is
described once, here.  A field's YAML name has hyphens where the attribute has underscores.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Lang = Literal["id", "en"]
LANGS: tuple[Lang, Lang] = ("id", "en")


def other(lang: Lang) -> Lang:
    """Give the other language."""
    return "en" if lang == "id" else "id"


@dataclass(frozen=True, slots=True, kw_only=True)
class Both:
    """A text in both languages."""

    id: str
    en: str
    line: int = 0

    def __getitem__(self, lang: Lang) -> str:
        return self.id if lang == "id" else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Said(Both):
    """A statement in both languages, with the sources that carry it."""

    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Forms:
    """Word forms of each language."""

    id: tuple[str, ...] = ()
    en: tuple[str, ...] = ()
    line: int = 0

    def __getitem__(self, lang: Lang) -> tuple[str, ...]:
        return self.id if lang == "id" else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A person or body in CSL's way: family and given, or literal."""

    family: str = ""
    given: str = ""
    literal: str = ""
    line: int = 0


Kind = Literal[
    "paper",
    "treaty",
    "court",
    "un",
    "official",
    "research",
    "academic",
    "news",
    "reference",
    "ngo",
    "data",
]
Topic = Literal[
    "theory",
    "law",
    "conflict",
    "casualties",
    "interests",
    "arms",
    "drones",
    "energy",
    "turkic",
    "region",
    "references",
    "teaching",
]
Side = Literal["armenia", "azerbaijan", "turkey", "russia", "iran"]
Truth = Literal["true", "false"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A source; field names follow CSL, see https://docs.citationstyles.org/."""

    key: str
    type: str
    kind: Kind
    title: str = ""
    title_short: str = ""
    description: Both | None = None
    author: tuple[Name, ...] = ()
    editor: tuple[Name, ...] = ()
    translator: tuple[Name, ...] = ()
    issued: str = ""
    accessed: str = ""
    container_title: str = ""
    collection_title: str = ""
    publisher: str = ""
    publisher_place: str = ""
    volume: str = ""
    issue: str = ""
    page: str = ""
    number: str = ""
    edition: str = ""
    genre: str = ""
    ISBN: str = ""
    DOI: str = ""
    URL: str = ""
    archive: str = ""
    language: str = ""
    topics: tuple[Topic, ...] = ()
    side: Side | None = None
    verified: Truth
    publishable: Truth
    note: Both | None = None
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Abbreviation:
    """A short form and the language that it abbreviates."""

    form: str
    language: str
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Avoided:
    """A form that our prose does without, what to write, and why."""

    form: str
    use: str
    reason: Both
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class AvoidedForms:
    """Avoided forms of each language."""

    id: tuple[Avoided, ...] = ()
    en: tuple[Avoided, ...] = ()
    line: int = 0

    def __getitem__(self, lang: Lang) -> tuple[Avoided, ...]:
        return self.id if lang == "id" else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """An entry of the glossary."""

    key: str
    category: Literal["theory", "law", "case", "tech", "language"]
    term: Both
    definition: Both
    abbreviation: tuple[Abbreviation, ...] = ()
    allowed: Forms = field(default_factory=Forms)
    avoid: AvoidedForms = field(default_factory=AvoidedForms)
    usage: Both | None = None
    see_also: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Option(Both):
    """An answer to choose from, why it is right or wrong, and the mistaken belief that a wrong one shows."""

    why: Both
    right: Truth = "false"
    misconception: Both | None = None


Level = Literal["remember", "understand", "apply", "analyze", "evaluate", "create"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question of the bank; the file it stands in names its page.

    ``level`` is that of Bloom's taxonomy as revised by Anderson and Krathwohl (2001).
    """

    key: str
    level: Level
    difficulty: Literal["easy", "medium", "hard"]
    question: Both
    options: tuple[Option, ...]
    sources: tuple[str, ...]
    claims: tuple[str, ...] = ()
    uncertain: Both | None = None
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Spelling:
    """A spelling slip and its cure."""

    key: str
    language: Lang
    form: str
    use: str
    reason: Both
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """Somebody who takes part in an event."""

    key: str
    name: Both
    kind: Literal["state", "body", "person", "group", "treaty"]
    also: tuple[str, ...] = ()
    note: Both | None = None
    line: int = 0


Phase = Literal[
    "background",
    "war-2020",
    "truce-2020-2022",
    "blockade-2022-2023",
    "end-2023-2024",
    "aftermath-2024-2026",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event of the timeline.

    ``date`` is ISO, or two ISO dates with a slash between; ``lane`` is the side of the strip on which it stands.
    """

    key: str
    date: str
    precision: Both | None = None
    phase: Phase
    lane: Literal["ground", "diplomacy"]
    actors: tuple[str, ...]
    confidence: Literal["high", "medium", "low"]
    confidence_note: Both | None = None
    title: Both
    facts: tuple[Said, ...]
    turkey: Said | None = None
    disputed: tuple[Said, ...] = ()
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Certainty(Both):
    """How sure we are, as a level and as a sentence."""

    level: Literal["established", "one-side", "contested", "not-verifiable"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One piece of evidence for a verdict: a source, the paper itself, or a search."""

    ref: str = ""
    inside: Truth = "false"
    search: Truth = "false"
    general: Truth = "false"
    says: Both
    seen: Truth = "false"
    line: int = 0


Verdict = Literal[
    "supported",
    "contradicted",
    "misdated",
    "inconsistent",
    "citation-fails",
    "unverifiable",
    "interpretation",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A checkable statement of one of the five texts, and what the record shows."""

    key: str
    paper: str
    locator: Both
    topic: Topic
    kind: Literal["figure", "date", "definition", "causal", "list", "bibliographic", "interpretation"]
    claim: Both
    verdict: Verdict
    record: Said
    certainty: Certainty
    advice: Both
    why: Both | None = None
    evidence: tuple[Evidence, ...]
    severity: Literal["high", "medium", "low"]
    reviewed: str
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherName:
    """Another name, and whose it is; ``quoted``: our own voice does without it."""

    forms: Forms
    whose: Both
    quoted: Truth = "false"
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """What we call something that its sides call differently.

    ``first``: another name stands beside it at the first mention on each page; ``keep``: titles
    and fixed terms in which it stands alone.
    """

    key: str
    name: Both
    other: tuple[OtherName, ...]
    first: Truth = "false"
    keep: Forms = field(default_factory=Forms)
    reason: Both
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A text of the interface (a button, a heading that the build writes)."""

    key: str
    id: str
    en: str
    line: int = 0

    def __getitem__(self, lang: Lang) -> str:
        return self.id if lang == "id" else self.en
