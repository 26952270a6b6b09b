"""The form above a long list: native controls, hidden until ``filters.js`` can serve them.

Without a script the list is whole and nothing is offered that would do nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from .html import Desk


def select(name: str, options: Iterable[tuple[str, str]], desk: Desk, *, names: str = "") -> str:
    """Write a choice; an item fits if its ``data-NAME`` holds the value chosen.

    Args:
        name: of the control and of its part of the address; ``filter-NAME`` is its label.
        options: value and label of each choice but the first, "all".
        desk: language and words.
        names: selector of a line of names inside an item: then an item fits if the line has the
            label chosen.  The line is there for readers anyway, so the page does not say it twice.
    """
    where = f' data-names="{names}"' if names else ""
    written = "".join(
        f'<option value="{escape(value)}">{escape(label, quote=False)}</option>' for value, label in options
    )
    return (
        f'<label>{desk.word(f"filter-{name}")} <select name="{name}"{where}>'
        f'<option value="">{desk.word("filter-all")}</option>{written}</select></label>'
    )


def check(name: str, desk: Desk) -> str:
    """Write a box to tick; an item fits if it has ``data-NAME``."""
    return (
        f'<label class="filters-check"><input type="checkbox" name="{name}" value="1"> '
        f"{desk.word(f'filter-{name}')}</label>"
    )


def words(desk: Desk) -> str:
    """Write a field; an item fits if its text has every word.

    Its name is not ``q``: with that in the address the theme opens its own search.
    """
    return f'<label>{desk.word("filter-text")} <input type="search" name="text"></label>'


def form(what: str, items: str, groups: str, controls: Iterable[str], desk: Desk) -> str:
    """Write the form.

    Args:
        what: ``events``, ``claims`` or ``sources``, for the word that counts them.
        items: selector of what is filtered.
        groups: selector of what goes when nothing in it is left.
        controls: see above.
        desk: language and words.
    """
    return (
        '<form class="filters" hidden autocomplete="off" data-search-exclude '
        f'aria-label="{escape(desk.word("filters"))}" '
        f'data-items="{items}" data-groups="{groups}" data-count="{escape(desk.word(f"count-{what}"))}">'
        f'{"".join(controls)}<button type="reset">{desk.word("filter-clear")}</button>'
        '<p class="filters-count" role="status"></p></form>'
    )
