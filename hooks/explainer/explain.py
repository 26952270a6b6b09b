"""What a rule asks, told by its planted fault and by what only looks like one.

Contributor pages and ``check.py --explain`` print the same text.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from . import messages, report
from .cards import Lang
from .finding import Finding
from .messages import LEVELS
from .planted import FAULTS as FAULTS  # the doors ask here
from .planted import QUIET as QUIET

# A case is a few lines; what is longer is shown around its fault.
_SHOWN = 24
_WIDEST = 160
# An excuse stands on a page; what stops reading, and cards, have no place for one.
_NO_EXCUSE = ("file.", "yaml.", "card.", "excuse.", "page.", "assets.", "freshness.stray", "freshness.form",
              "citations.unused")  # fmt: skip

_WORDS: Mapping[str, Mapping[Lang, str]] = {
    "why": {"id": "Mengapa", "en": "Why"},
    "says": {"id": "Bunyinya", "en": "It says"},
    "fault": {"id": "Kesalahan yang sengaja ditanam", "en": "A planted fault"},
    "earns": {"id": "Temuannya", "en": "It earns"},
    "quiet": {"id": "Ini benar, jadi tidak ditegur", "en": "This is right, so nothing is said"},
    "excuse": {"id": "Bila kaidah ini keliru di satu baris", "en": "Where the rule is wrong on one line"},
    "reason": {"id": "alasannya", "en": "the reason"},
}


@dataclass(frozen=True, slots=True)
class Case:
    """A tiny site: its files by path, and what the checks find there."""

    files: Mapping[str, str] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()


def case(folder: Path) -> Case:
    """Read a tiny site and judge it; a folder that is not there is an empty site."""
    if not folder.is_dir():
        return Case()
    paths = [p for p in sorted(folder.rglob("*")) if p.is_file() and p.name != "expected.txt"]
    texts = {p.relative_to(folder).as_posix(): p.read_text("utf-8", errors="replace") for p in paths}
    return Case(texts, tuple(report.findings(folder)))


def rule(name: str, langs: Sequence[Lang], fault: Case, quiet: Case) -> str:
    """Explain one rule, as Markdown.

    Args:
        name: of the rule.
        langs: languages to say it in, one block each.
        fault: its folder of ``tests/defects``.
        quiet: its folder of ``tests/quiet``.

    Raises:
        KeyError: where there is no such rule.
    """
    return "\n".join(line for lang in langs for line in _rule(name, lang, fault, quiet))


def _rule(name: str, lang: Lang, fault: Case, quiet: Case) -> Iterator[str]:
    def word(key: str) -> str:
        return _WORDS[key][lang]

    yield from (f"## {name}", "", LEVELS[messages.RULES[name].level][lang], "")
    yield from (f"{word('why')}: {messages.FAMILIES[messages.family(name)].why[lang]}", "")
    yield from (f"{word('says')}: {messages.outline(name, lang)}", "")
    if fault.files:
        yield from (f"### {word('fault')}", "")
        yield from _files(fault, {f.path: f.line for f in fault.findings})
        yield from (f"{word('earns')}:", "")
        yield from (f"- `{f.path}:{f.line}`: {messages.sentence(f, lang)}" for f in fault.findings)
        yield ""
    if quiet.files:
        yield from (f"### {word('quiet')}", "")
        yield from _files(quiet, {})
    if not name.startswith(_NO_EXCUSE):
        yield from (f"{word('excuse')}: `<!-- allow {name}: {word('reason')} -->`", "")


def _files(one: Case, marked: Mapping[str, int]) -> Iterator[str]:
    """Show the files that the findings stand in or name, and the drawers; all where there are none."""
    named = " ".join(text for f in one.findings for _, text in f.values)
    for path, text in one.files.items():
        if marked and path not in marked and path not in named and not path.startswith("data/"):
            continue
        lines = text.removesuffix("\n").split("\n")
        first = max(0, marked.get(path, 1) - _SHOWN // 2) if len(lines) > _SHOWN else 0
        cut = lines[first : first + _SHOWN]
        # A fence longer than any inside keeps the file in one piece.
        fence = "`" * max(3, 1 + max((len(x) - len(x.lstrip("`")) for x in cut), default=0))
        dots = (["…"] if first else [], ["…"] if first + _SHOWN < len(lines) else [])
        shown = [x if len(x) <= _WIDEST else x[:_WIDEST] + "…" for x in (*dots[0], *cut, *dots[1])]
        yield from (f"`{path}`", "", f"{fence}text", *shown, fence, "")


def listed(langs: Sequence[Lang]) -> str:
    """Name every rule with its level and its sentence, family by family, as Markdown."""
    return "\n".join(line for lang in langs for line in _listed(lang))


def _listed(lang: Lang) -> Iterator[str]:
    family = ""
    for name in sorted(messages.RULES):
        if name.partition(".")[0] != family:
            family = name.partition(".")[0]
            yield from (f"## {family}", "")
        level = LEVELS[messages.RULES[name].level][lang].partition(":")[0]
        yield f"- `{name}` ({level}): {messages.outline(name, lang)}"
    yield ""
