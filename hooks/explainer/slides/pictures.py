"""Each picture of a page on a slide of its own, with its day, sources and note.

A picture of many panels takes two a slide; its key, where it has one, stands beside them each time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..handout import tree
from ..handout.tree import Element
from .slide import Read, Slide, first

_EACH = 2
# Large enough for a wall: the style sheet makes a drawing as small as its place, and keeps its shape.
_GROWN = 10
_BOX = re.compile(r'<svg\b([^>]*?\bviewbox="0 0 ([\d.]+) ([\d.]+)")', re.I)
_NAMED = re.compile(r'(\s(?:id|aria-labelledby|aria-describedby)="|url\(#|href="#)([^")]+)')


def slides(page: Read) -> Iterator[Slide]:
    """Give the slides of a page's pictures, in their order."""
    for picture in [f for f in tree.by_class(page.root, "picture") if f.tag == "figure"]:
        title, caption = first(picture, "picture-title"), picture.find("figcaption")
        panels = tree.by_class(picture, "picture-panel")
        if title is None or not panels:
            continue
        below = f'<div class="slide-foot">{page.inside(caption)}</div>' if caption is not None else ""
        parts = list(_parts(panels))
        for number, some in enumerate(parts, start=1):
            held = "".join(_panel(panel, page, number, repeated=panel in parts[0]) for panel in some)
            body = f'<div class="picture-panels slide-panels">{held}</div>{below}'
            part = f"{number}/{len(parts)}" if len(parts) > 1 else ""
            yield Slide("picture", page.inside(title), body, part)


def _parts(panels: list[Element]) -> Iterator[list[Element]]:
    """Share panels out: a narrow and a wide drawing of one thing stay together, the style sheet shows one."""
    plain = [p for p in panels if tree.classes(p) == ["picture-panel"]]
    if not plain:
        yield panels
        return
    keys = [p for p in panels if "picture-panel--narrow" in tree.classes(p)]
    for key in keys:
        key.set("class", "picture-panel")  # beside two others a wide one has no room
    for start in range(0, len(plain), _EACH):
        yield [*plain[start : start + _EACH], *keys]


def _panel(panel: Element, page: Read, number: int, *, repeated: bool) -> str:
    """Write a panel; one that stood on an earlier slide gets other names inside, each being there once."""
    written = _BOX.sub(_sized, page.inside(panel))
    if repeated and number > 1:
        written = _NAMED.sub(lambda m: m[1] + " ".join(f"{name}-{number}" for name in m[2].split()), written)
    return f'<div class="{panel.get("class")}">{written}</div>'


def _sized(match: re.Match[str]) -> str:
    return f'<svg width="{float(match[2]) * _GROWN:g}" height="{float(match[3]) * _GROWN:g}"{match[1]}'
