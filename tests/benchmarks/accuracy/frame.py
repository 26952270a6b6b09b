"""How many planted faults are caught, and how many right things are called wrong?

Each family of rules has a module here with three names:

- ``CASES``: faults, each planted into the real site in memory, with the rule that must find it;
- ``QUIET``: changes that look suspicious and are right;
- ``BLIND``: for a rule, what it is known not to see;
- ``CHECKS``: for a rule the checks to run, and for ``""`` those of every other rule, so that a
  hundred cases take seconds; left out, all checks run each time;
- ``LOCAL``: true where a finding depends on the page and its twin only; then only the pages that a
  case changed are checked.

    python tests/benchmarks/accuracy [FAMILY …]
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import as_completed
from dataclasses import astuple, dataclass, field, replace
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path[:0] = [str(ROOT / "hooks"), str(HERE)]

from explainer import corpus as reading  # noqa: E402
from explainer import messages, text, workers  # noqa: E402
from explainer.checks import ALL  # noqa: E402
from explainer.corpus import Corpus  # noqa: E402
from explainer.finding import Finding  # noqa: E402
from explainer.text import Page  # noqa: E402

Plant = Callable[[Corpus], "Corpus | None"]
Check = Callable[[Corpus], Iterable[Finding]]
# A line that is a sentence of plain prose.
PROSE = re.compile(r"^[A-Z][^|{}!#]*[.](?:$|[ \t])")


@dataclass(frozen=True, slots=True)
class Case:
    """A planted fault: ``plant`` gives the site with it, or ``None`` where it does not apply.

    ``rule`` must be found in the file ``path`` (anywhere where that is empty).
    """

    rule: str
    name: str
    plant: Plant
    path: str = ""


@dataclass(frozen=True, slots=True)
class Quiet:
    """A change that is right: ``rule`` must find nothing new."""

    rule: str
    name: str
    plant: Plant


@dataclass(slots=True)
class Tally:
    """What one rule caught and what it called wrong."""

    planted: int = 0
    caught: int = 0
    quiet: int = 0
    alarms: int = 0
    told: list[str] = field(default_factory=list)

    def plus(self, other: Tally) -> Tally:
        """Add what another family counted for the same rule."""
        mine, others = (astuple(one) for one in (self, other))
        return Tally(*(a + b for a, b in zip(mine, others, strict=True)))


def edit(corpus: Corpus, path: str, old: str, new: str, nth: int = 0) -> Corpus | None:
    """Replace one place of a page; ``None`` where it has no such place.

    Args:
        corpus: the site.
        path: the page, as ``docs/id/theory/index.md``.
        old: what stands there.
        new: what is to stand there.
        nth: which of the places, from 0.
    """
    page = next((p for p in corpus.pages.values() if p.path == path), None)
    if page is None:
        return None
    parts = "\n".join(page.lines).split(old)
    if not old or len(parts) <= nth + 1:
        return None
    return rewrite(corpus, page, old.join(parts[: nth + 1]) + new + old.join(parts[nth + 1 :]))


def rewrite(corpus: Corpus, page: Page, content: str) -> Corpus:
    """Give the site with another text on one page."""
    changed = text.read(content, page.lang, page.key, page.path)
    findings = (*(f for f in corpus.findings if f.path != page.path), *changed.findings)
    return replace(corpus, pages={**corpus.pages, (page.lang, page.key): changed}, findings=findings)


def recard(corpus: Corpus, drawer: str, card: Any) -> Corpus:
    """Give the site with another card in place of the one of the same key."""
    changed: dict[str, Any] = {drawer: {**getattr(corpus.archive, drawer), card.key: card}}
    return replace(corpus, archive=replace(corpus.archive, **changed))


def on_line(number: int, wanted: str, change: Callable[[str], str]) -> Plant:
    """Plant into one line of a page, another one for each number.

    Args:
        number: which of the lines that match; the places are spread over the site.
        wanted: a pattern that the line must have.
        change: gives the line with the fault.
    """
    search = re.compile(wanted)

    def plant(corpus: Corpus) -> Corpus | None:
        places = [
            (page, at)
            for page in corpus.pages.values()
            for at, line in enumerate(page.lines)
            if at >= page.body_line - 1 and search.search(line)
        ]
        if not places:
            return None
        page, at = places[number * 37 % len(places)]
        changed = change(page.lines[at])
        if changed == page.lines[at]:
            return None
        return rewrite(corpus, page, "\n".join([*page.lines[:at], changed, *page.lines[at + 1 :]]))

    return plant


def behind(number: int, block: str, lang: str = "") -> Plant:
    """Plant a block behind a paragraph, of one language where it is named."""

    def plant(corpus: Corpus) -> Corpus | None:
        places = [
            (page, at)
            for page in corpus.pages.values()
            if lang in ("", page.lang)
            for at, line in enumerate(page.lines[:-1])
            if at >= page.body_line and PROSE.search(line) and not page.lines[at + 1].strip()
        ]
        if not places:
            return None
        page, at = places[number * 37 % len(places)]
        return rewrite(corpus, page, "\n".join([*page.lines[: at + 1], "", block, *page.lines[at + 1 :]]))

    return plant


def on_card(number: int, drawer: str, change: Callable[[Any], Any]) -> Plant:
    """Plant into one card of a drawer; ``change`` gives ``None`` where the card does not suit."""

    def plant(corpus: Corpus) -> Corpus | None:
        cards = list(getattr(corpus.archive, drawer).values())
        for step in range(len(cards)):
            changed = change(cards[(number * 37 + step) % len(cards)])
            if changed is not None:
                return recard(corpus, drawer, changed)
        return None

    return plant


def run(families: Sequence[ModuleType], corpus: Corpus) -> dict[str, Tally]:
    """Plant every case and count."""
    tallies: dict[str, Tally] = {}
    kept: dict[tuple[tuple[Check, ...], frozenset[str]], set[Finding]] = {}
    for family in families:
        for case in (*family.CASES, *family.QUIET):
            checks = _checks(family, case.rule)
            planted = case.plant(corpus)
            if planted is None:
                continue
            before, after, keys = corpus, planted, frozenset[str]()
            if getattr(family, "LOCAL", False):
                keys = frozenset(where[1] for where, page in planted.pages.items() if corpus.pages[where] is not page)
                before, after = _only(corpus, keys), _only(planted, keys)
            if (checks, keys) not in kept:
                kept[checks, keys] = _found(before, checks)
            new = {f for f in _found(after, checks) - kept[checks, keys] if f.rule == case.rule}
            tally = tallies.setdefault(case.rule, Tally())
            if isinstance(case, Quiet):
                tally.quiet += 1
                tally.alarms += bool(new)
                tally.told += [f"  false alarm: {case.name}: {f.path}:{f.line} {f.values}" for f in sorted(new)]
            elif any(case.path in ("", f.path) for f in new):
                tally.planted, tally.caught = tally.planted + 1, tally.caught + 1
            else:
                tally.planted += 1
                tally.told.append(f"  missed: {case.rule}: {case.name}")
    return tallies


def _only(corpus: Corpus, keys: frozenset[str]) -> Corpus:
    return replace(corpus, pages={where: page for where, page in corpus.pages.items() if where[1] in keys})


def _checks(family: ModuleType, rule: str) -> tuple[Check, ...]:
    chosen = getattr(family, "CHECKS", {})
    if not isinstance(chosen, dict):
        return tuple(chosen)
    return tuple(chosen.get(rule) or chosen.get("") or ALL)


def _found(corpus: Corpus, checks: Iterable[Check]) -> set[Finding]:
    return {*corpus.findings, *(finding for check in checks for finding in check(corpus))}


def table(tallies: dict[str, Tally], families: Iterable[ModuleType]) -> str:
    """Write the table, a line a rule, in the order of the rules."""
    blind = {rule: words for family in families for rule, words in getattr(family, "BLIND", {}).items()}
    rows = ["| rule | planted | caught | quiet | false alarms | known blind spots |", "|---|--:|--:|--:|--:|---|"]
    order = [*messages.RULES, *sorted(tallies.keys() - messages.RULES.keys())]
    rows += [
        f"| {rule} | {t.planted} | {t.caught} | {t.quiet} | {t.alarms} | {blind.get(rule, '')} |"
        for rule in order
        if (t := tallies.get(rule))
    ]
    return "\n".join(rows)


@cache
def _site() -> Corpus:
    return reading.load(ROOT)


def _family(name: str) -> dict[str, Tally]:
    """Run one family in a process of its own."""
    sys.modules["frame"] = sys.modules[__name__]
    return run([importlib.import_module(name)], _site())


def main(names: Sequence[str]) -> int:
    """Print the table of the named families, or of all."""
    found = names or sorted(p.stem for p in HERE.glob("*.py") if p.stem not in ("frame", "__main__"))
    # The families import this module by its name, so it must not be there twice.
    sys.modules["frame"] = sys.modules[__name__]
    # What has no cases helps the families to find places.
    families = [module for name in found if hasattr(module := importlib.import_module(name), "CASES")]
    tallies: dict[str, Tally] = {}
    with workers.pool(len(families)) as pool:
        waiting = {pool.submit(_family, family.__name__): family.__name__ for family in families}
        for number, done in enumerate(as_completed(waiting), start=1):
            print(f"[{number}/{len(waiting)}] {waiting[done]}", file=sys.stderr, flush=True)
            for rule, tally in done.result().items():
                tallies[rule] = tallies[rule].plus(tally) if rule in tallies else tally
    print(table(tallies, families))
    for tally in tallies.values():
        for line in tally.told:
            print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
