"""What one language says and the other does not: numbers, dates, citations and marks as multisets."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from . import numbers
from .cards import Lang
from .sections import Section

_DIGITS = re.compile(r"[0-9]+")
_LINE_END = re.compile(r"\n")
# How far from the same place in the twin a partner is sought; a section of prose has about 15 lines.
_WINDOW = 20


class Told(NamedTuple):
    """One thing that a section says, with its line; a tuple because a page has hundreds.

    Attributes:
        line: where it stands.
        kind: ``number``, ``date``, ``citation`` or ``mark``.
        value: what must be equal in both languages.
        shown: as it is written.
        unit: ``%``, a currency, or nothing.
        need: whether it asks for a partner; a word such as "both" only serves as one.
    """

    line: int
    kind: str
    value: str
    shown: str
    unit: str = ""
    need: bool = True


@dataclass(frozen=True, slots=True)
class Lack:
    """Something that one side tells and the other lacks.

    Attributes:
        told: what is told.
        line: the nearest line of the other side.
        instead: what that line has of the same kind and this side lacks, or nothing.
    """

    told: Told
    line: int
    instead: str


def facts(text: str, lang: Lang, lines: Sequence[int] = (0,)) -> list[Told]:
    """Give the numbers and dates of one text, whose lines have the given numbers."""
    starts = [0, *(m.end() for m in _LINE_END.finditer(text))] if len(lines) > 1 else [0]
    return [
        Told(
            lines[bisect_right(starts, f.start) - 1],
            f.kind,
            f.value,
            f.shown,
            f.unit,
            not f.loose,
        )
        for f in numbers.read(text, lang)
    ]


def said(section: Section, lang: Lang) -> list[Told]:
    """Give everything that a section tells and its twin must tell too."""
    found = facts("\n".join(x.text for x in section.lines), lang, [x.number for x in section.lines])
    for cited in section.citations:
        # "hlm. 6" and "p. 6" agree in their number; "abstrak" and "abstract" are left to the writers.
        locator = " ".join(number.lstrip("0") or "0" for number in _DIGITS.findall(cited.locator))
        shown = f"@{cited.key}, {cited.locator}" if locator else f"@{cited.key}"
        found.append(Told(cited.line, "citation", f"{cited.key} {locator}", shown))
    for mark in section.marks:
        shown = f"{mark.kind}: {mark.key}" if mark.key else mark.kind
        found.append(Told(mark.line, "mark", shown, f"{{{shown}}}"))
    return found


def lacks(mine: Sequence[Told], theirs: Sequence[Told]) -> list[Lack]:
    """Tell what ``mine`` has and ``theirs`` lacks, each with the nearest line over there."""
    if _asked(mine) == _asked(theirs):
        return []  # nearly always: the rest need not be fast
    missing = _missing(mine, theirs)
    if not missing:
        return []
    extra = _missing(theirs, mine)
    near = _Nearness(mine, theirs)
    unused = defaultdict(list)
    for told in extra:
        unused[told.line, told.kind].append(told)
    found = []
    for told in missing:
        line = near.line(told)
        partners = unused[line, told.kind]
        instead = partners.pop(0).shown if partners else ""
        found.append(Lack(told, line, instead))
    return found


def _asked(all_told: Sequence[Told]) -> list[tuple[str, str, str]]:
    return sorted((t.kind, t.value, t.unit) for t in all_told if t.need)


def _missing(mine: Iterable[Told], theirs: Iterable[Told]) -> list[Told]:
    there = Counter((t.kind, t.value) for t in theirs)
    firm = Counter((t.kind, t.value) for t in theirs if t.need)
    asked: dict[tuple[str, str], list[Told]] = defaultdict(list)
    for told in mine:
        if told.need:
            asked[told.kind, told.value].append(told)
    found = []
    beside = None
    for key, all_told in asked.items():
        over = len(all_told) - there[key]
        if over > 0:
            # Which of several equal ones has no partner: first those on lines that disagree.
            beside = beside or _Nearness(list(mine), list(theirs))
            found += sorted(all_told, key=beside.has)[:over]
        elif len(all_told) > firm[key] and (figures := [t for t in all_told if t.shown[:1].isdigit()]):
            # Only a word such as "both" answers it, and that may belong to another sentence.
            beside = beside or _Nearness(list(mine), list(theirs))
            found += [t for t in figures if t.kind == "number" and beside.another(t)][: len(all_told) - firm[key]]
    return sorted(found, key=lambda t: t.line) + _units(mine, theirs)


def _units(mine: Iterable[Told], theirs: Iterable[Told]) -> list[Told]:
    """Tell a percentage or a currency that the other side leaves out or exchanges.

    One unit may serve several numbers ("Qatar 20, Oman 13 percent"), so a bare number is told only
    where the other side uses that unit nowhere.
    """
    units: dict[str, set[str]] = defaultdict(set)
    for told in theirs:
        if told.kind == "number":
            units[told.value].add(told.unit)
    everywhere = {unit for some in units.values() for unit in some}
    return [
        told
        for told in mine
        if told.unit
        and told.value in units
        and told.unit not in units[told.value]
        and ("" not in units[told.value] or told.unit not in everywhere)
    ]


class _Nearness:
    """Finds, for a line, the line of the other side that says most of the same."""

    def __init__(self, mine: Sequence[Told], theirs: Sequence[Told]) -> None:
        self._mine, self._theirs = _by_line(mine), _by_line(theirs)
        self._lines = sorted(self._theirs)
        self._place = {line: n for n, line in enumerate(sorted(self._mine))}
        self._nearest: dict[int, int] = {}  # a line with many facts is compared once, not once a fact

    def line(self, told: Told) -> int:
        """Give the nearest line, or 0 where the other side tells nothing at all."""
        if told.line not in self._nearest:
            self._nearest[told.line] = self._find(told.line)
        return self._nearest[told.line]

    def _find(self, number: int) -> int:
        if not self._lines:
            return 0
        middle = round(self._place[number] * len(self._lines) / len(self._place))
        first = max(0, middle - _WINDOW)
        window = list(enumerate(self._lines[first : middle + _WINDOW + 1], start=first))
        values = self._mine[number]

        def rank(item: tuple[int, int]) -> tuple[float, int]:
            theirs = self._theirs[item[1]]
            return len(values & theirs) / len(values | theirs), -abs(item[0] - middle)

        return max(window, key=rank)[1]

    def has(self, told: Told) -> bool:
        """Tell whether the nearest line says the same thing."""
        line = self.line(told)
        return line > 0 and (told.kind, told.value) in self._theirs[line]

    def another(self, told: Told) -> bool:
        """Tell whether the nearest line has another number in the place of this one."""
        line, here = self.line(told), self._mine[told.line]
        there = self._theirs[line] if line else set()
        return (told.kind, told.value) not in there and any(kind == told.kind for kind, _ in there - here)


def _by_line(all_told: Iterable[Told]) -> dict[int, set[tuple[str, str]]]:
    lines: dict[int, set[tuple[str, str]]] = defaultdict(set)
    for told in all_told:
        lines[told.line].add((told.kind, told.value))
    return lines
