"""Draw the timeline as a strip whose marks are links, or as one bar."""

from __future__ import annotations

from ..cards import Lang
from . import ink, svg
from .base import Panel, Picture, Stock, Table
from .card import Figure
from .diagrams.laid import Laid
from .diagrams.press import press
from .stripspec import Strip
from .timeline import bar, dates, phone, signs, wide
from .timeline.events import Stretch, spots, stretches, term

# The other drawing, for a column of text on a large screen and for paper.
WIDE = 620


def draw(figure: Figure, lang: Lang, stock: Stock) -> Picture:
    """Draw it in one language, for a phone and for a wide screen.

    Args:
        figure: its card.
        lang: of every word in it.
        stock: has the events.

    Raises:
        ValueError: the card has no ``strip``, or its phases are out of order.
        KeyError: it names an event that the timeline has not.
    """
    if figure.strip is None:
        raise ValueError("strip")
    strip = figure.strip
    phases = stretches(strip, stock.archive, lang)
    narrow, broad = (
        _bar(figure, phases, lang, width) if strip.form == "bar" else _marks(figure, strip, phases, lang, stock, width)
        for width in (svg.WIDTH, WIDE)
    )
    panel = Panel(narrow, figure.title[lang], figure.description[lang], broad)
    return Picture((panel,), _table(strip, phases, lang))


def _marks(figure: Figure, strip: Strip, phases: list[Stretch], lang: Lang, stock: Stock, width: float) -> str:
    events = spots(strip, stock.archive, lang)
    key, y = signs.lay({part: term(strip, part, lang) for part in ("ground", "diplomacy", "turkey")}, width)
    if width == WIDE:
        name, laid = "strip-wide", wide.lay(phases, strip.zoom, events, y, width)
    else:
        name, laid = "strip-phone", phone.lay(phases, events, lang, y)
    body = press(name, {**laid.values, "signs": key, "width": width})
    return _framed(figure, lang, width, laid, body, role="group")


def _bar(figure: Figure, phases: list[Stretch], lang: Lang, width: float) -> str:
    laid = bar.lay(phases, lang, width)
    names = {name: svg.ident(figure.key, lang, _size(width), name) for name in laid.patterns}
    return _framed(figure, lang, width, laid, press("years", {**laid.values, "names": names}))


def _size(width: float) -> str:
    return "wide" if width == WIDE else "phone"


def _framed(figure: Figure, lang: Lang, width: float, laid: Laid, body: str, role: str = "img") -> str:
    return svg.frame(
        body,
        width=width,
        height=laid.height,
        name=svg.ident(figure.key, lang, _size(width)),
        title=figure.title[lang],
        description=figure.description[lang],
        lang=lang,
        definitions="".join(
            ink.pattern(shape, svg.ident(figure.key, lang, _size(width), key), line, ground)
            for key, (shape, line, ground) in laid.patterns.items()
        ),
        role=role,
    )


def _table(strip: Strip, phases: list[Stretch], lang: Lang) -> Table:
    head = tuple(term(strip, key, lang) for key in ("phase", "from", "lasted"))
    rows = tuple(
        (
            phase.name,
            dates.written(phase.start.isoformat(), lang, long=True),
            dates.lasted(phase.start, phase.end, lang),
        )
        for phase in phases
    )
    return Table(head, rows, ((),) * len(rows))
