"""The points of "In brief", two a slide."""

from __future__ import annotations

from collections.abc import Iterator

from ..handout import tree
from .slide import Read, Slide

# Two of the longest (326 signs on the site of November 2026) fill two thirds of a slide.
_EACH = 2


def slides(page: Read) -> Iterator[Slide]:
    """Give the slides of "In brief"; as many in each language, however long its words are."""
    brief = page.part("in-brief")
    if brief is None:
        return
    title = next((page.inside(h) for h in tree.elements(brief, "h2")), "")
    points = [item for holder in brief if holder.tag in ("ul", "ol") for item in holder if item.tag == "li"]
    points = points or [e for e in brief if e.tag == "p"]
    parts = [points[n : n + _EACH] for n in range(0, len(points), _EACH)]
    for number, some in enumerate(parts, start=1):
        body = "".join(f"<li>{page.inside(point)}</li>" for point in some)
        part = f"{number}/{len(parts)}" if len(parts) > 1 else ""
        yield Slide("points", title, f'<ul class="slide-points">{body}</ul>', part)
