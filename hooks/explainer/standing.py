"""How far both languages have been read side by side: room by room, and what to do next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from .cards import LANGS, Lang, other
from .corpus import Corpus
from .plan import Plan
from .sections import LEAD
from .stamps import Waiting, twins

# What a page asks for: a version that is missing, a version that lags, a look at both, a first reading.
Kind = Literal["missing", "lags", "both", "first"]


@dataclass(frozen=True, slots=True)
class Room:
    """One part of the site.

    Attributes:
        title: its name in the navigation, in each language.
        pages: that are there in both languages.
        read: sections read side by side and unchanged since.
        waiting: sections changed since.
        unread: sections never read side by side.
    """

    title: Mapping[Lang, str]
    pages: int = 0
    read: int = 0
    waiting: int = 0
    unread: int = 0

    @property
    def sections(self) -> int:
        """Count all its sections."""
        return self.read + self.waiting + self.unread


@dataclass(frozen=True, slots=True)
class Task:
    """What a page asks for.

    Attributes:
        key: the page.
        kind: what to do.
        lang: the language to write in, where it is one of them.
        anchors: of the sections meant; none where the whole page is.
    """

    key: str
    kind: Kind
    lang: Lang | None = None
    anchors: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """The state of the whole site.

    Attributes:
        rooms: in the order of the navigation.
        tasks: the most pressing first.
    """

    rooms: tuple[Room, ...] = ()
    tasks: tuple[Task, ...] = ()

    @property
    def total(self) -> Room:
        """Add up the rooms."""
        sums = (sum(getattr(room, name) for room in self.rooms) for name in ("pages", "read", "waiting", "unread"))
        return Room({}, *sums)


@dataclass(slots=True)
class _Count:
    pages: int = 0
    read: int = 0
    waiting: int = 0
    unread: int = 0


def of(corpus: Corpus, found: Iterable[Waiting]) -> Standing:
    """Count.

    Args:
        corpus: the site.
        found: every pair of sections that waits, from :func:`explainer.stamps.pairs` with ``first``.
    """
    by_page: dict[str, list[Waiting]] = {}
    for pair in found:
        by_page.setdefault(pair.key, []).append(pair)
    order = [entry.page for entry in corpus.plan.entries if entry.page]
    titles = _titles(corpus.plan)
    counts: dict[str, _Count] = {}
    for key, page, twin in sorted(twins(corpus), key=lambda item: _place(item[0], order)):
        count = counts.setdefault(titles.get(_folder(key), _folder(key)), _Count())
        pairs = by_page.get(key, [])
        shared = {LEAD} | ({h.anchor for h in page.headings} & {h.anchor for h in twin.headings})
        stamped = shared & set(corpus.stamps[key].sections if key in corpus.stamps else ())
        count.pages += 1
        count.unread += sum(pair.unread for pair in pairs)
        count.waiting += sum(not pair.unread for pair in pairs)
        count.read += len(stamped - {pair.anchor for pair in pairs})
    rooms = tuple(
        Room(_named(title, corpus.plan), count.pages, count.read, count.waiting, count.unread)
        for title, count in counts.items()
    )
    return Standing(rooms, tuple(_tasks(corpus, by_page, order)))


def _tasks(corpus: Corpus, by_page: Mapping[str, Sequence[Waiting]], order: list[str]) -> list[Task]:
    """Give what is to do: missing versions, then what lags, then what nobody has read, in reading order."""
    alone = [(key, other(lang)) for lang, key in corpus.pages if (other(lang), key) not in corpus.pages]
    missing = [Task(key, "missing", lang) for key, lang in sorted(alone, key=lambda item: _place(item[0], order))]
    late: list[Task] = []
    first: list[Task] = []
    for key in sorted(by_page, key=lambda key: _place(key, order)):
        changed = [pair for pair in by_page[key] if not pair.unread]
        unread = tuple(pair.anchor for pair in by_page[key] if pair.unread)
        for kind, lang, pairs in _lagging(changed):
            late.append(Task(key, kind, lang, tuple(pair.anchor for pair in pairs)))
        if unread:
            first.append(Task(key, "first", None, unread))
    return [*missing, *sorted(late, key=lambda task: -len(task.anchors)), *first]


def _lagging(changed: Sequence[Waiting]) -> Iterable[tuple[Kind, Lang | None, list[Waiting]]]:
    """Sort changed sections by the language that lags; where both changed, both are to be matched."""
    both = [pair for pair in changed if all(pair.changes.values())]
    for lang in LANGS:
        late = [pair for pair in changed if pair not in both and pair.changes[other(lang)]]
        if late:
            yield "lags", lang, late
    if both:
        yield "both", None, both


def _place(key: str, order: list[str]) -> tuple[int, str]:
    return (order.index(key) if key in order else len(order), key)


def _folder(key: str) -> str:
    return key.partition("/")[0] if "/" in key else ""


def _titles(plan: Plan) -> dict[str, str]:
    """Give the heading in the navigation above the first page of each folder, or that page's own title."""
    found: dict[str, str] = {}
    heading = ""
    for entry in plan.entries:
        if not entry.page:
            heading = entry.title
        elif heading or entry.title:
            found.setdefault(_folder(entry.page), heading or entry.title)
    return found


def _named(title: str, plan: Plan) -> dict[Lang, str]:
    return {lang: plan.translations.get(lang, {}).get(title, title) for lang in LANGS}
