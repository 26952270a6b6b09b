"""The sources that the slides cite, in full."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from ..handout import tree
from ..handout.tree import Element
from .slide import Read, Slide, first

_EACH = 8
_CITED = re.compile(r'href="#(ref-[^"]+)"')
# An address longer than a line and a half says nothing on a wall; the link still leads to all of it.
_LONG = 64


def slides(page: Read, made: Sequence[Slide], words: Mapping[str, str]) -> Iterator[Slide]:
    """Give the slides with the entries that the slides so far lead to, in the page's order.

    Args:
        page: the page.
        made: the slides so far.
        words: of the interface, in its language.
    """
    cited = {anchor for slide in made for anchor in _CITED.findall(slide.body)}
    entries = [e for e in tree.by_class(page.root, "ref") if e.get("id") in cited]
    parts = [entries[n : n + _EACH] for n in range(0, len(entries), _EACH)]
    for number, some in enumerate(parts, start=1):
        written = []
        for entry in some:
            text = first(entry, "ref-entry")
            if text is not None:
                _shorten(text)
                written.append(f'<li class="slide-ref" id="{entry.get("id")}">{page.inside(text)}</li>')
        part = f"{number}/{len(parts)}" if len(parts) > 1 else ""
        yield Slide("sources", words["slides-sources"], f'<ul class="slide-refs">{"".join(written)}</ul>', part)


def _shorten(entry: Element) -> None:
    for link in tree.elements(entry, "a"):
        if len(link) == 0 and len(link.text or "") > _LONG:
            link.text = f"{(link.text or '')[: _LONG - 1]}…"
