"""Draw one of the diagrams: words set by measured widths, shapes by the template of its form."""

from __future__ import annotations

from ...cards import Lang
from .. import ink, svg
from ..base import Panel, Picture, Stock, Table
from ..card import Figure
from .forms import FORMS, missing
from .press import press
from .spec import Diagram, Part
from .words import Words

# The other drawing, for a column of text on a large screen and for paper.
WIDE = 620


def draw(figure: Figure, lang: Lang, stock: Stock) -> Picture:  # noqa: ARG001  # every kind is drawn with these three
    """Draw it in one language, for a phone and for a wide screen.

    Args:
        figure: its card.
        lang: of every word in it.
        stock: not needed here.

    Raises:
        ValueError: the card has no ``diagram``, or that lacks what its form draws.
    """
    if figure.diagram is None:
        raise ValueError("diagram")
    if lacks := missing(figure.diagram):
        raise ValueError(f"diagram: {', '.join(lacks)}")
    narrow, wide = (_drawing(figure, figure.diagram, lang, width) for width in (svg.WIDTH, WIDE))
    panel = Panel(narrow, figure.title[lang], figure.description[lang], wide)
    return Picture((panel,), table(figure.diagram, lang))


def _drawing(figure: Figure, diagram: Diagram, lang: Lang, width: float) -> str:
    form = FORMS[diagram.form]
    laid = form.lay(Words(diagram, lang), width)
    size = "wide" if width == WIDE else "phone"
    names = {name: svg.ident(figure.key, lang, size, name) for name in laid.patterns}
    return svg.frame(
        press(diagram.form, {**laid.values, "patterns": names}),
        width=width,
        height=laid.height,
        name=svg.ident(figure.key, lang, size),
        title=figure.title[lang],
        description=figure.description[lang],
        lang=lang,
        definitions="".join(
            ink.pattern(shape, names[name], line, ground) for name, (shape, line, ground) in laid.patterns.items()
        ),
    )


def table(diagram: Diagram, lang: Lang) -> Table:
    """Give a diagram as a table: its parts are the rows; the column of the points lists them.

    Args:
        diagram: the part of the card.
        lang: of every word.
    """
    head = tuple(column[lang] for column in diagram.columns)
    first = diagram.columns[0].key if diagram.columns else ""
    rows = [
        tuple(
            part.name[lang] if column.key == first else _said(diagram, part, column.key, lang)
            for column in diagram.columns
        )
        for part in diagram.parts
    ]
    return Table(head, tuple(rows), tuple(_sources(part) for part in diagram.parts))


def _said(diagram: Diagram, part: Part, column: str, lang: Lang) -> str:
    if column == diagram.points:
        return " · ".join(f"{p.name[lang]}: {p.text[lang]}" if p.text else p.name[lang] for p in part.points)
    return "; ".join(cell[lang] for cell in part.cells if cell.column == column)


def _sources(part: Part) -> tuple[str, ...]:
    cited = [cell.sources for cell in part.cells] + [point.sources for point in part.points]
    return tuple(dict.fromkeys(key for keys in cited for key in keys))
