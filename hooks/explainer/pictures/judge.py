"""What is wrong with the numbers and lines of pictures, told once when their files are read.

A bad cell is told with its place; the picture is drawn without it.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any

from .. import isodate
from ..brokenyaml import conflicts
from ..finding import Finding
from ..nearest import near
from .card import Column, Figure, path
from .rows import NUMBER, STATUS, Row, Rows

# What may stand between cells instead of a comma, and how it is called.
_OTHERS = {";": ";", "\t": "tab", "|": "|"}
_QUOTED = re.compile(r'"[^"]*"')
_FEATURE = re.compile(r'"type"\s*:\s*"Feature"')


def cells(text: str, place: str) -> list[Finding]:
    """Tell why a CSV file holds no cells as we read them: two versions at once, or other signs between them.

    Args:
        text: of the file.
        place: the file, for findings.
    """
    if left := conflicts(text):
        return [Finding.at(place, line, "safety.merge", marker=sign) for line, sign in left]
    head = _QUOTED.sub("", text.partition("\n")[0].strip())
    sign = max(_OTHERS, key=head.count)
    if head.count(sign) <= head.count(","):
        return []
    return [Finding.at(place, 1, "figures.comma", sign=_OTHERS[sign])]


def numbers(figure: Figure, rows: Rows | None) -> list[Finding]:
    """Look at each cell of a figure's CSV file.

    Args:
        figure: its card.
        rows: what the file holds, or ``None`` where there is none.
    """
    return list(_numbers(figure, rows))


def _numbers(figure: Figure, rows: Rows | None) -> Iterator[Finding]:
    place = path(figure.key, "csv")
    counted = figure.chart is not None and figure.chart.claims == "true"
    if counted or (rows is None and not figure.columns):
        return  # its rows are reckoned when it is drawn, or it has none
    known = rows.columns if rows else ()
    lacking = [c for c in _named(figure) if c[0] not in known]
    for name, line in lacking:
        meant = near(name, known)
        yield Finding.at(path(figure.key), line, "figures.column", card=figure.key, column=name, file=place, near=meant)
    if rows is None or lacking:
        return
    above: dict[str, tuple[str, int]] = {}
    for row in rows.rows:
        if len(row.cells) != len(rows.columns) or row.over:
            values = {"found": len(row.cells) + row.over, "wanted": len(rows.columns)}
            yield Finding.at(place, row.line, "figures.cells", **values)
            continue
        if not row.sources:
            yield Finding.at(place, row.line, "figures.source", card=figure.key)
        if row["status"] and row["status"] not in STATUS:
            values_ = {"card": figure.key, "field": "status", "value": row["status"]}
            yield Finding.at(place, row.line, "card.value", near=", ".join(STATUS), **values_)
        for column in figure.columns:
            yield from _cell(figure, column, row, above, place)


def _named(figure: Figure) -> Iterator[tuple[str, int]]:
    """Give each column that the card names, and the line of its place."""
    for column in figure.columns:
        yield column.key, column.line
    if chart := figure.chart:
        listed = {column.key for column in figure.columns}
        for name in dict.fromkeys((chart.label, chart.group, chart.split, chart.rank)):
            if name and name not in listed:
                yield name, chart.line
        for tone in chart.tones:
            if tone.column not in listed:
                yield tone.column, tone.line
        for view in chart.views:
            if view.column not in listed:
                yield view.column, view.line


def _cell(figure: Figure, column: Column, row: Row, above: dict[str, tuple[str, int]], place: str) -> Iterator[Finding]:
    raw = row[column.key]
    told: dict[str, object] = {"column": column.key, "value": raw}
    if not raw:
        if column.gaps != "true" and not (column.kind == "number" and row["status"] == "order"):
            yield Finding.at(place, row.line, "figures.value", column=column.key)
    elif column.kind == "number" and not NUMBER.fullmatch(raw):
        yield Finding.at(place, row.line, "figures.unit", **told)
    elif column.kind == "country" and not _country(raw):
        yield Finding.at(place, row.line, "figures.country", **told)
    elif column.kind == "name" and raw not in (names := [named.key for named in figure.names]):
        yield Finding.at(place, row.line, "figures.name", near=near(raw, names), file=path(figure.key), **told)
    elif column.kind == "date":
        before, line = above.get(column.key, ("", 0))
        if not isodate.real(raw):
            yield Finding.at(place, row.line, "card.date", card=figure.key, date=raw, **isodate.PARTS)
        elif raw[: len(before)] < before[: len(raw)]:
            yield Finding.at(place, row.line, "figures.order", date=raw, above=before, first=line)
        else:
            above[column.key] = raw, row.line


def _country(code: str) -> bool:
    from . import spoken  # Babel is loaded when a file has changed, not at every check

    return spoken.known(code)


def lines(text: str, place: str) -> list[Finding]:
    """Look at the shapes of a GeoJSON file: an area whose outline crosses itself has no inside.

    Args:
        text: of the file.
        place: the file, for findings.
    """
    try:
        raw: Any = json.loads(text)
        features = raw["features"]
    except json.JSONDecodeError as error:
        return [Finding.at(place, error.lineno, "figures.lines", problem=error.msg)]
    except (KeyError, TypeError):
        return [Finding.at(place, 1, "figures.lines", problem="features")]
    ends = [match.start() for match in re.finditer("\n", text)]
    starts = [bisect_left(ends, match.start()) + 1 for match in _FEATURE.finditer(text)]
    found = []
    for number, feature in enumerate(features):
        line = starts[number] if number < len(starts) else 1
        if problem := _crossing(feature):
            found.append(Finding.at(place, line, "figures.polygon", name=_name(feature, number), problem=problem))
    return found


def _crossing(feature: Mapping[str, Any]) -> str:
    """Tell where an area's outline crosses itself, or nothing."""
    shape = feature.get("geometry") or {}
    if shape.get("type") not in ("Polygon", "MultiPolygon"):
        return ""
    from shapely import errors, geometry, is_valid_reason  # loaded when a file has changed, not at every check

    try:
        reason = str(is_valid_reason(geometry.shape(shape)))
    except (errors.ShapelyError, ValueError, TypeError, KeyError, IndexError) as error:
        return str(error)
    return "" if reason == "Valid Geometry" else reason


def _name(feature: Mapping[str, Any], number: int) -> str:
    had = feature.get("properties") or {}
    return str(had.get("key") or had.get("id") or had.get("name") or feature.get("id") or f"no. {number + 1}")
