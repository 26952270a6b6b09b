"""The list of the question bank's files on its page: sizes are known only when all of them are made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Final

from ..cards import Lang
from ..handout.shelf import size
from ..handout.words import WORDS as PAPER
from .files import COURSE_MAP, FORMS, Chosen
from .order import Form
from .words import WORDS

_NAMES: Final[dict[Form, str]] = {"qti21": "QTI 2.1", "qti12": "QTI 1.2", "gift": "GIFT", "anki": "Anki"}


def table(some: Sequence[Chosen], sizes: Mapping[str, int], sheets: Mapping[str, int], up: str, lang: Lang) -> str:
    """Write a row for each set of questions, and the course map below.

    Args:
        some: the sets of a language.
        sizes: of every file that was made, by its place.
        sheets: number of sheets of every PDF that was made.
        up: way from the page to the root of the site.
        lang: the language.
    """
    said = WORDS[lang]
    rows = []
    for one in some:
        count = said["count"].format(n=len(one.items))
        forms = [_link(one.place(form), _NAMES[form], one, sizes, up) for form in FORMS]
        prints = [_pdf(one, key, sizes, sheets, up) for key in (False, True)]
        cells = "".join(f"<td>{'<br>'.join(filter(None, links)) or '–'}</td>" for links in (forms, prints))
        rows.append(f'<tr><th scope="row">{escape(one.scope)}, {count}</th>{cells}</tr>')
    heads = "".join(f'<th scope="col">{said[word]}</th>' for word in ("which", "platforms", "printing"))
    label = escape(said["list"])
    listed = f'<table aria-label="{label}"><thead><tr>{heads}</tr></thead><tbody>{"".join(rows)}</tbody></table>'
    if COURSE_MAP not in sizes:
        return listed
    link = f'<a href="{up}{COURSE_MAP}" download>course-map.csv</a>'
    return f"{listed}\n<p>{said['course-map']}: {link}, {size(sizes[COURSE_MAP], lang)}</p>"


def _pdf(one: Chosen, key: bool, sizes: Mapping[str, int], sheets: Mapping[str, int], up: str) -> str:
    place = one.place("pdf", key=key)
    link = _link(place, WORDS[one.lang]["with-key" if key else "without-key"], one, sizes, up)
    return f"{link}, {PAPER[one.lang]['sheets'].format(n=sheets[place])}" if link and place in sheets else link


def _link(place: str, name: str, one: Chosen, sizes: Mapping[str, int], up: str) -> str:
    if place not in sizes:
        return ""
    label = escape(f"{name}: {one.scope}")
    return f'<a href="{up}{place}" aria-label="{label}" download>{escape(name)}</a>, {size(sizes[place], one.lang)}'
