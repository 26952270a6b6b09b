"""How far both languages have been read side by side, as a table, and the next pages to work on."""

from __future__ import annotations

from html import escape

from ..cards import LANGS
from ..standing import Room, Task
from .html import Desk

BADGE = "status.svg"
# As many as somebody reads before choosing one.
_SHOWN = 12
_COLUMNS = ("pages", "sections", "read", "waiting", "unread")


def status(desk: Desk) -> str:
    """Write the summary, the table of the rooms, and what to do next.

    Args:
        desk: language, words, titles of the pages, and the standing itself.
    """
    word, total = desk.word, desk.standing.total
    values = {name: _number(getattr(total, name), desk) for name in _COLUMNS}
    head = "".join(f'<th scope="col" class="num">{word(f"status-{name}")}</th>' for name in _COLUMNS)
    rows = "".join(_row(room, escape(room.title[desk.lang]), desk) for room in desk.standing.rooms)
    root = desk.up if desk.lang == LANGS[0] else f"{desk.up}../"
    return (
        f'<div class="status" data-search-exclude>\n<p>{word("status-summary").format(**values)}</p>\n'
        f'<table><thead><tr><th scope="col">{word("sections")}</th>{head}</tr></thead>'
        f"<tbody>{rows}{_row(total, word('filter-all'), desk)}</tbody></table>\n"
        f'<h3 id="status-next">{word("status-next")}</h3>\n{_tasks(desk)}'
        f'<p class="status-badge"><a href="{root}{BADGE}">{word("status-badge")}</a></p>\n</div>'
    )


def _row(room: Room, title: str, desk: Desk) -> str:
    cells = "".join(f'<td class="num">{_number(getattr(room, name), desk)}</td>' for name in _COLUMNS)
    return f'<tr><th scope="row">{title}</th>{cells}</tr>'


def _tasks(desk: Desk) -> str:
    tasks = desk.standing.tasks
    if not tasks:
        return f"<p>{desk.word('status-done')}</p>\n"
    items = "".join(f"<li>{_task(task, desk)}</li>" for task in tasks[:_SHOWN])
    rest = len(tasks) - _SHOWN
    more = f"<p>{desk.word('status-more').format(n=_number(rest, desk))}</p>\n" if rest > 0 else ""
    return f"<ol>{items}</ol>\n{more}"


def _task(task: Task, desk: Desk) -> str:
    """Write one page and what it asks for; a page that this language lacks cannot be linked to."""
    title = desk.back.titles.get(task.key)
    page = f'<a href="{desk.href(task.key)}">{escape(title)}</a>' if title else f"<code>{escape(task.key)}</code>"
    asked = desk.word(f"status-{task.kind}{f'-{task.lang}' if task.lang else ''}")
    if not task.anchors:
        return f"{page}: {asked}"
    return f"{page}: {asked} ({desk.word('status-count').format(n=_number(len(task.anchors), desk))})"


def _number(value: int, desk: Desk) -> str:
    text = f"{value:,}"
    return text.replace(",", ".") if desk.lang == "id" else text
