"""What the papers say: the first claims of the chapter, verdict and both sides, in short."""

from __future__ import annotations

from collections.abc import Iterator

from ..handout import tree
from .slide import Read, Slide, first

_MOST = 3


def slides(page: Read) -> Iterator[Slide]:
    """Give a slide for each of the first claims; advice and reasons stay on the page."""
    chapter = page.part("papers-and-record")
    if chapter is None:
        return
    title = next((page.inside(h) for h in tree.elements(chapter, "h2")), "")
    boxes = [b for b in tree.by_class(chapter, "claim") if b.tag == "section"][:_MOST]
    for number, box in enumerate(boxes, start=1):
        head, columns, sure = (first(box, name) for name in ("claim-head", "claim-cols", "claim-sure"))
        if head is None or columns is None:
            continue
        body = f'<div class="claim-head">{page.inside(head)}</div><div class="claim-cols">{page.inside(columns)}</div>'
        if sure is not None:
            body += f'<p class="claim-sure">{page.inside(sure)}</p>'
        named = f'class="{box.get("class")}" aria-labelledby="{box.get("aria-labelledby")}"'
        part = f"{number}/{len(boxes)}" if len(boxes) > 1 else ""
        yield Slide("claim", title, f'<div {named} role="group">{body}</div>', part)
