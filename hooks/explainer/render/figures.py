"""A picture on a page: its panels inline, its title, sources and note, its numbers as a table, its downloads."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape, unescape

from ..archive import Archive
from ..pictures import downloads
from ..pictures.base import Panel, Table
from ..pictures.card import Figure, cited
from .dates import spoken
from .html import Desk, prose

# What a drawing says instead of a page's address, which differs from page to page: LINK:conflict/timeline.md#KEY
_LINK = re.compile(r'href="LINK:([^"#]+)#?([^"]*)"')
_TAG = re.compile(r"<[^>]+>")
# More than this many links in a row are a long way for somebody who has only a keyboard (WCAG 2.2, 2.4.1).
_MANY_LINKS = 8
_NUMBER = re.compile(r"(?:≈ )?[−+]?[\d.,]+|–")


def sources(figure: Figure, archive: Archive) -> list[str]:
    """Give the keys that a picture cites: its own, then those of its rows."""
    rows = archive.drawer.rows.get(figure.key)
    return list(dict.fromkeys([*cited(figure), *(key for row in (rows.rows if rows else ()) for key in row.sources)]))


def figure(card: Figure, desk: Desk) -> str:
    """Write one picture; one that could not be drawn is told by the checks and is nothing here."""
    picture = desk.pictures.get(card.key)
    if picture is None:
        return ""
    lang, word = desk.lang, desk.word
    named = f"figure-{card.key}"
    many = " picture--many" if len(picture.panels) > 1 else ""
    # The numbers' own sources stand beside them in the table; the caption names those of the whole.
    works = desk.cited(card.sources or sources(card, desk.archive))
    caption = [f'<p class="picture-when">{word("picture-as-of")} {spoken(card.as_of, lang)}. {works}</p>']
    if card.note:
        caption.append(f'<p class="picture-note">{prose(card.note[lang])}</p>')
    return "".join(
        [
            f'<figure class="picture picture--{card.kind}{many}" id="{named}" aria-labelledby="{named}-title" '
            "data-search-exclude>",
            f'<p class="picture-title" id="{named}-title">{prose(card.title[lang])}</p>',
            _skip(picture.panels, named, desk),
            '<div class="picture-panels">',
            *(_panel(panel, desk) for panel in picture.panels),
            "</div>",
            # Where the way past the links ends; a screen reader goes on from what has the focus.
            f'<figcaption id="{named}-end" tabindex="-1">{"".join(caption)}</figcaption>',
            _data(card, picture.table, desk),
            "</figure>\n",
        ]
    )


def credit(card: Figure, desk: Desk) -> list[str]:
    """Give the lines below a picture that stands alone: note, day, sources, where it is from; plain text."""
    works = sources(card, desk.archive)
    cited = "; ".join(unescape(_TAG.sub("", desk.works[key].short)) for key in works if key in desk.works)
    note = [card.note[desk.lang].replace("*", "")] if card.note else []
    when = f"{desk.word('picture-as-of')} {spoken(card.as_of, desk.lang)}"
    return [
        *note,
        f"{when}. {desk.word('picture-source')}: {cited}." if cited else f"{when}.",
        desk.word("picture-credit"),
    ]


def files(card: Figure, desk: Desk) -> dict[str, bytes]:
    """Give the downloads of a picture by file name, less the PNG, which is painted from the SVG."""
    picture = desk.pictures.get(card.key)
    if picture is None:
        return {}
    made = {f"{card.key}.svg": downloads.sheet(card, picture, desk.lang, credit(card, desk)).encode()}
    if picture.table.rows:
        made[f"{card.key}.csv"] = downloads.numbers(picture.table, desk.word("picture-source"))
    return made


def _skip(panels: Sequence[Panel], named: str, desk: Desk) -> str:
    """Write a way past a picture of many links; one drawing of each panel is shown, so its links count once."""
    links = sum(panel.svg.count("<a ") for panel in panels)
    if links <= _MANY_LINKS:
        return ""
    return f'<a class="picture-skip" href="#{named}-end">{desk.word("picture-skip").replace("{}", str(links))}</a>'


def _panel(panel: Panel, desk: Desk) -> str:
    def drawing(svg: str, when: str) -> str:
        linked = _LINK.sub(lambda m: f'href="{desk.href(m[1], m[2])}"', svg)
        return f'<div class="picture-panel{when}">{linked}</div>'

    if not panel.wide:
        return drawing(panel.svg, "")
    return drawing(panel.svg, " picture-panel--narrow") + drawing(panel.wide, " picture-panel--wide")


def _data(card: Figure, table: Table, desk: Desk) -> str:
    word, lang = desk.word, desk.lang
    label = word(_label(card, table))
    files = ", ".join(
        f'<a href="{desk.up}{downloads.FOLDER}/{name}" download>{name.rpartition(".")[2].upper()}</a>'
        for name in downloads.names(card.key, numbers=bool(table.rows))
    )
    return (
        f'<details class="picture-data"><summary>{label}</summary>'
        f"<p>{prose(card.description[lang])}</p>{_table(table, desk) if table.rows else ''}"
        f'<p class="picture-files">{word("picture-download")}: {files}</p></details>'
    )


def _label(card: Figure, table: Table) -> str:
    """Name the word that says what a reader finds there: numbers, a table of what is drawn, or a sentence."""
    if not table.rows:
        return "picture-words"
    if card.kind == "diagram" and not any(table.sources):
        return "picture-own"
    return f"picture-{card.kind}"


def _table(table: Table, desk: Desk) -> str:
    cited = any(table.sources)
    numeric = [all(_NUMBER.fullmatch(row[i]) for row in table.rows) for i in range(len(table.head))]
    styles = [' class="num"' if is_number and i else "" for i, is_number in enumerate(numeric)]
    heads = [f'<th scope="col"{style}>{escape(head)}</th>' for head, style in zip(table.head, styles, strict=True)]
    if cited:
        heads.append(f'<th scope="col">{desk.word("picture-source")}</th>')
    lines = []
    for number, row in enumerate(table.rows):
        cells = [f'<th scope="row">{escape(row[0])}</th>']
        cells += [f"<td{style}>{escape(cell)}</td>" for cell, style in zip(row[1:], styles[1:], strict=True)]
        if cited:
            cells.append(f"<td>{desk.cited(table.sources[number]) if table.sources[number] else '–'}</td>")
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return (
        f'<div class="picture-table"><table><thead><tr>{"".join(heads)}</tr></thead>'
        f"<tbody>{''.join(lines)}</tbody></table></div>"
    )
