"""Repair what is mechanical, a whole file or none of it.

Repairs are judged before anything is written: every check runs over the repaired texts, and a file
whose repair left its fault or brought another is given back as it was.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import unified_diff
from pathlib import Path

from . import files, report
from .cards import LANGS, other
from .corpus import Corpus
from .edits import replaced
from .finding import Finding
from .repairs import REPAIRS, renewed

# A file in which one of these stands was not read to its end; we keep our hands off it.
_STOPPED = (
    *("file.", "yaml.", "card.", "safety.merge", "freshness.form"),
    *("page.empty", "page.body", "page.front-matter", "page.fence", "page.long-line"),
)
# A card with one of these was read whole; what it says is at fault, and a number beside it can be mended.
_READ = ("card.source", "card.paper", "card.name", "card.doi", "card.key", "card.same", "card.markup")
# Each round repairs at least one finding of a line; a line with more faults is no slip of the pen.
_ROUNDS = 12
# Sections that a repair makes wait get their stamps with it.
_WAITING = ("freshness.section", "freshness.pair")

BROKEN = ("ada kesalahan yang menghentikan pembacaan", "a fault stops its reading")
NOT_WHOLE = ("tidak dapat diperbaiki seutuhnya", "it cannot be repaired wholly")
CHANGED = ("berubah selagi diperiksa", "it changed while it was checked")
ODD = ("tautan simbolis atau akhir baris campuran", "it is a symbolic link or mixes line ends")


@dataclass(frozen=True, slots=True)
class Mended:
    """A file with its repairs."""

    path: str
    before: str
    after: str

    def diff(self) -> str:
        """Show each change as a unified diff without context."""
        lines = unified_diff(self.before.split("\n"), self.after.split("\n"), self.path, self.path, lineterm="", n=0)
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class Left:
    """A file that was left alone though something in it could be repaired, and why."""

    path: str
    why: tuple[str, str]


def plan(
    corpus: Corpus, text: Callable[[str], str | None], paths: Sequence[str] = ()
) -> tuple[list[Mended], list[Left]]:
    """Work out the repairs of a corpus; writes nothing.

    Args:
        corpus: what there is.
        text: gives the text of a file by its path, or nothing where it cannot be rewritten safely.
        paths: files or folders to repair; none: everything.

    Returns:
        The repaired files, and those left alone.
    """
    found = report.judge(corpus)
    stopped = {f.path for f in found if f.rule.startswith(_STOPPED) and f.rule not in _READ}
    active: dict[str, str] = {}
    left: list[Left] = []
    for path in dict.fromkeys(f.path for f in report.within(found, paths) if f.rule in REPAIRS):
        content = None if path in stopped else text(path)
        if content is None:
            left.append(Left(path, BROKEN if path in stopped else ODD))
        else:
            active[path] = content
    while True:
        texts, after, remain = _mend(corpus, active, found)
        guilty = {p for f in _worse(found, remain) for p in _blamed(f, texts)} | _unfinished(remain, texts, after)
        if not guilty:
            break
        left += [Left(path, NOT_WHOLE) for path in sorted(guilty)]
        active = {path: content for path, content in active.items() if path not in guilty}
    mended = {path: Mended(path, active[path], new) for path, new in texts.items() if new != active[path]}
    for path, new in renewed(corpus, after).items() if mended else ():
        if (old := text(path)) is not None:
            mended[path] = Mended(path, old, new)
    return list(mended.values()), left


def _mend(
    corpus: Corpus, active: Mapping[str, str], found: list[Finding]
) -> tuple[dict[str, str], Corpus, list[Finding]]:
    """Repair again and again until nothing changes; give the texts, their corpus and its findings."""
    texts, now = dict(active), corpus
    for _ in range(_ROUNDS):
        before = dict(texts)
        # From the end of a line to its beginning, so that columns stay true.
        for finding in sorted(found, key=lambda f: (f.path, f.line, -f.column)):
            if finding.path in texts and finding.rule in REPAIRS:
                new = REPAIRS[finding.rule](finding, texts[finding.path], now)
                texts[finding.path] = texts[finding.path] if new is None else new
        if texts == before:
            break
        now = replaced(corpus, texts)
        found = report.judge(now)
    return texts, now, found


def _worse(before: list[Finding], after: list[Finding]) -> Iterator[Finding]:
    """Give the findings of each file and rule that became more; sections may wait, they are stamped after."""
    counts = Counter((f.path, f.rule) for f in before)
    for finding in after:
        counts[finding.path, finding.rule] -= 1
        if counts[finding.path, finding.rule] < 0 and finding.rule not in _WAITING:
            yield finding


def _blamed(finding: Finding, texts: Mapping[str, str]) -> set[str]:
    """Tell whose repair brought a finding: its file's, its twin's, else everybody's."""
    twin = finding.path
    for lang in LANGS:
        if finding.path.startswith(room := f"docs/{lang}/"):
            twin = f"docs/{other(lang)}/" + finding.path.removeprefix(room)
            break
    return ({finding.path, twin} & texts.keys()) or set(texts)


def _unfinished(found: list[Finding], texts: Mapping[str, str], corpus: Corpus) -> set[str]:
    """Give the files in which something could still be repaired after the last round."""
    return {
        f.path
        for f in found
        if f.path in texts
        and f.rule in REPAIRS
        and REPAIRS[f.rule](f, texts[f.path], corpus) not in (None, texts[f.path])
    }


def text_of(root: Path, path: str) -> str | None:
    """Read a file that may be rewritten: UTF-8, no link, one kind of line end."""
    place = root / path
    try:
        raw = place.read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        return None
    ends = raw.count("\r\n")
    if place.is_symlink() or raw.count("\r") != ends or (ends and ends != raw.count("\n")):
        return None
    return raw.replace("\r\n", "\n")


def write(root: Path, mended: Sequence[Mended]) -> list[Left]:
    """Write beside each file and rename, with its line ends and permissions.

    Returns:
        The files that somebody changed since they were read, or that may not be written; they are left as they are.
    """
    left = []
    for one in mended:
        place = root / one.path
        if text_of(root, one.path) != one.before:
            left.append(Left(one.path, CHANGED))
            continue
        end = "\r\n" if b"\r\n" in place.read_bytes() else "\n"
        beside = place.with_name(f".{place.name}.tmp")
        try:
            beside.write_text(one.after, "utf-8", newline=end)
            shutil.copymode(place, beside)
            files.swap(beside, place)
        except OSError as error:
            left.append(Left(one.path, files.unwritten(error)))
        finally:
            beside.unlink(missing_ok=True)
    return left
