"""The plan of a meeting on the wall: its aims, its steps with their minutes, the homework."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from ..handout import names, tree
from ..handout.tree import Element
from .slide import Read, Slide


def slides(key: str, page: Read) -> Iterator[Slide]:
    """Give the slides of a meeting's plan; of any other page none.

    Args:
        key: path of the page inside its room.
        page: the page.
    """
    if not names.plan(key):
        return
    for chapter, write in (("aims", _table), ("steps", _agenda), ("homework", _list)):
        part = page.part(chapter)
        body = write(part, page) if part is not None else ""
        if part is not None and body:
            yield Slide("plan", next((page.inside(h) for h in tree.elements(part, "h2")), ""), body)


def _table(part: Element, page: Read) -> str:
    found = next(iter(tree.elements(part, "table")), None)
    return f"<table>{page.inside(found)}</table>" if found is not None else ""


def _agenda(part: Element, page: Read) -> str:
    """Write minutes and names of the steps; what happens in each is for the lecturer's eyes."""
    head = [page.inside(cell) for cell in tree.elements(part, "th")[:2]]
    rows: list[str] = []
    for row in [r for body in tree.elements(part, "tbody")[:1] for r in tree.elements(body, "tr")]:
        minutes, told, *_rest = [*tree.elements(row, "td"), None, None]
        named = next(iter(tree.elements(told, "strong")), None) if told is not None else None
        if minutes is not None and named is not None:
            rows.append(f"<tr><td>{escape(tree.words(minutes))}</td><td>{escape(tree.words(named))}</td></tr>")
    named = "".join(f"<th>{cell}</th>" for cell in head)
    opened = f'<table class="slide-agenda"><thead><tr>{named}</tr></thead>'
    return f"{opened}<tbody>{''.join(rows)}</tbody></table>" if rows else ""


def _list(part: Element, page: Read) -> str:
    found = next(iter(tree.elements(part, "ol", "ul")), None)
    return f"<{found.tag}>{page.inside(found)}</{found.tag}>" if found is not None else ""
