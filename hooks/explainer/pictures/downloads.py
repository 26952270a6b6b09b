"""A picture to take along: one SVG with title and sources on it, the same as PNG, the numbers as CSV."""

from __future__ import annotations

import csv
import hashlib
import io
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from ..cards import Lang
from ..workers import pool
from . import ink, measure, svg
from .base import Picture, Table
from .card import Figure
from .gallery import keep

FOLDER: Final = "figures"
COLOURS: Final = 96
# Two dots a unit: sharp on a slide.  An SVG's unit is three quarters of a point.
PPI: Final = 2 * 72 / 0.75
_MARGIN = 16
_GAP = 18
_SIZE = re.compile(r'^<svg\b[^>]*?\swidth="([\d.]+)" height="([\d.]+)"')
_LINKED = re.compile(r'\s(?:xlink:)?href="LINK:[^"]*"')


def names(key: str, *, numbers: bool) -> list[str]:
    """Give the files of a picture, below :data:`FOLDER` of each language."""
    return [f"{key}.{ending}" for ending in (("csv", "svg", "png") if numbers else ("svg", "png"))]


def sheet(figure: Figure, picture: Picture, lang: Lang, credit: Sequence[str]) -> str:
    """Put a picture on a sheet of its own, in the colours of a light screen.

    Args:
        figure: its card.
        picture: drawn in ``lang``.
        lang: of the words.
        credit: lines of plain text below it: date, sources, where it comes from.
    """
    rows: list[list[str]] = []
    for panel in picture.panels:
        drawing = ink.fixed(_LINKED.sub("", panel.wide or panel.svg), "light")
        if not panel.wide and rows and len(rows[-1]) == 1 and _measured(rows[-1][0])[0] <= svg.WIDTH:
            rows[-1].append(drawing)
        else:
            rows.append([drawing])
    width = max(sum(_measured(one)[0] + _GAP for one in row) - _GAP for row in rows) + 2 * _MARGIN
    parts: list[str] = []
    y = float(_MARGIN)
    for line in measure.wrap(figure.title[lang], 15, width - 2 * _MARGIN, bold=True):
        y += 18
        parts.append(svg.text(_MARGIN, y - 4, line, 15, font_weight="600", fill=ink.INKS["ink"].light))
    y += _GAP / 2
    for row in rows:
        x = float(_MARGIN)
        for drawing in row:
            parts.append(drawing.replace("<svg ", f'<svg x="{svg.num(x)}" y="{svg.num(y)}" ', 1))
            x += _measured(drawing)[0] + _GAP
        y += max(_measured(drawing)[1] for drawing in row) + _GAP
    for paragraph in credit:
        for line in measure.wrap(paragraph, 10, width - 2 * _MARGIN):
            parts.append(svg.text(_MARGIN, y, line, 10, fill=ink.INKS["mute"].light))
            y += 13
    height = y + _MARGIN / 2
    ground = svg.element("rect", {"width": width, "height": height, "fill": ink.INKS["paper"].light})
    return svg.frame(
        ground + "".join(parts),
        width=width,
        height=height,
        name=svg.ident(figure.key, lang, "sheet"),
        title=figure.title[lang],
        description=figure.description[lang],
        lang=lang,
    )


def _measured(drawing: str) -> tuple[float, float]:
    found = _SIZE.match(drawing)
    return (float(found[1]), float(found[2])) if found else (float(svg.WIDTH), float(svg.WIDTH))


def numbers(table: Table, source: str) -> bytes:
    """Write the table as CSV that spreadsheets open as UTF-8, with the sources' keys in its last column."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([*table.head, source])
    sources = table.sources or ((),) * len(table.rows)
    for row, keys in zip(table.rows, sources, strict=True):
        # A cell that begins with one of these is a formula to some spreadsheets.
        writer.writerow([*("'" + cell if cell[:1] in "=@+" else cell for cell in row), " ".join(keys)])
    return out.getvalue().encode("utf-8-sig")


def painted(drawings: Mapping[str, bytes], cache: Path | None) -> dict[str, bytes]:
    """Paint sheets as PNG with our own faces, each once.

    Args:
        drawings: sheets from :func:`sheet` by name.
        cache: folder that keeps what was painted, and nothing else.

    Returns:
        The PNGs by the same names.
    """
    wanted = {name: hashlib.sha256(drawing).hexdigest()[:24] + ".png" for name, drawing in drawings.items()}
    found = {name: (cache / file).read_bytes() for name, file in wanted.items() if cache and (cache / file).is_file()}
    missing = [(name, drawings[name]) for name in drawings if name not in found]
    if missing:
        # In processes of their own: the compiler brings threads along, and this one will be forked for the PDFs.
        with pool(len(missing)) as processes:
            made = processes.map(_png, [drawing for _, drawing in missing], chunksize=4)
            for (name, _), one in zip(missing, made, strict=True):
                found[name] = one
                if cache:
                    keep(cache / wanted[name], one)
    for old in cache.glob("*.png") if cache else ():
        if old.name not in wanted.values():
            old.unlink(missing_ok=True)
    return found


def _png(drawing: bytes) -> bytes:
    """Paint with Typst, which we have for the PDFs: a tenth of the time and size of the chart engine's own."""
    import typst

    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        (place / "sheet.svg").write_bytes(drawing)
        source = '#set page(width: auto, height: auto, margin: 0pt)\n#image("sheet.svg")'
        (place / "sheet.typ").write_text(source, "utf-8")
        faces = typst.Fonts(False, False, [str(measure.FOLDER / weight) for weight in measure.WEIGHTS])
        painted = typst.Compiler(str(place / "sheet.typ"), font_paths=faces).compile(format="png", ppi=PPI)
    if not isinstance(painted, bytes):
        raise RuntimeError("PNG")
    return painted
