"""Which pages cite a source, and which are about a term: asked of all pages once a build."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from .cards import LANGS, Lang
from .text import Mark, Page


@dataclass(frozen=True, slots=True)
class Backrefs:
    """The way back from a card to the pages of one language.

    Attributes:
        titles: short title by path inside the room, in the order of the navigation.
        cited: paths of the pages that cite a source, by its key.
        used: paths of the pages that are about a term, by its key.
    """

    titles: Mapping[str, str] = field(default_factory=dict)
    cited: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    used: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def gather(
    pages: Mapping[tuple[Lang, str], Page],
    brought: Callable[[Mark], Iterable[str]],
    order: Sequence[str] = (),
) -> dict[Lang, Backrefs]:
    """Turn round what the pages say of sources and terms.

    A page that shows the whole bibliography cites nothing by that.

    Args:
        pages: all pages.
        brought: gives the sources that a mark brings to its page.
        order: paths inside a room as the navigation has them; others follow by name.
    """
    place = {key: number for number, key in enumerate(order)}
    found: dict[Lang, Backrefs] = {}
    for lang in LANGS:
        room = sorted((place.get(key, len(place)), key) for side, key in pages if side == lang)
        titles: dict[str, str] = {}
        cited: dict[str, list[str]] = {}
        used: dict[str, list[str]] = {}
        for _, key in room:
            page = pages[lang, key]
            titles[key] = short(str(page.meta.get("title") or key))
            keys = [one.key for one in page.citations]
            keys += [source for mark in page.marks if mark.kind != "bibliography" for source in brought(mark)]
            listed = page.meta.get("terms")
            terms = [str(term) for term in listed] if isinstance(listed, list) else []
            for index, names in ((cited, keys), (used, terms)):
                for name in dict.fromkeys(names):
                    index.setdefault(name, []).append(key)
        found[lang] = Backrefs(titles, _fixed(cited), _fixed(used))
    return found


def short(title: str) -> str:
    """Give what stands before the colon: a list of titles is no place for subtitles."""
    head, colon, _ = title.partition(": ")
    return head if colon else title


def _fixed(index: Mapping[str, list[str]]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(keys) for name, keys in index.items()}
