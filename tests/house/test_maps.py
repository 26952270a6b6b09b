"""The real lines and maps: in the right countries, inside their data, legible in both languages."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest
from shapely.geometry import Point, box, shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from explainer import archive, kept
from explainer.cards import Lang, Word
from explainer.pictures import base, drawer, layout
from explainer.pictures.maps import draw, ground, scene

ROOT = Path(__file__).resolve().parents[2]
DRAWER, _ = drawer.load(ROOT, kept.Kept())
MAPS = {name: figure for name, figure in DRAWER.figures.items() if figure.map}


@cache
def stock() -> base.Stock:
    text = (ROOT / "data/words/interface.yml").read_text("utf-8")
    words, _ = archive.drawer(text, "data/words/interface.yml", Word)
    return base.Stock(archive.Archive(words=words), DRAWER.rows, DRAWER.lines)


@cache
def shapes(file: str, field: str) -> dict[str | None, BaseGeometry]:
    features = json.loads((ROOT / "data/geo" / f"{file}.geojson").read_text("utf-8"))["features"]
    return {
        f["properties"].get(field): shape(f["geometry"]) for f in features if f["properties"].get("kind") != "border"
    }


def place(name: str) -> Point:
    found = shapes("places", "key")[name]
    assert isinstance(found, Point), f"{name} is a {found.geom_type}"
    return found


@pytest.mark.parametrize(
    ("area", "inside", "outside"),
    [
        (
            "zone-2020",
            ["stepanakert", "martakert", "martuni", "lisagor", "mets-shen", "hin-shen"],
            ["shusha", "hadrut"],
        ),
        ("taken-2020", ["shusha", "hadrut", "fuzuli", "jabrayil", "zangilan", "gubadly", "karin-tak"], ["stepanakert"]),
        ("handed-2020", ["agdam", "kelbajar"], ["shusha", "lachin"]),
        ("corridor-2020", ["lachin", "aghavno"], ["shusha", "hakari-bridge"]),
        ("corridor-2022", ["hakari-bridge"], ["lachin", "shusha"]),
        ("held-1994-outside", ["agdam", "kelbajar", "lachin", "fuzuli", "zangilan"], ["stepanakert"]),
        ("held-1994-oblast", ["stepanakert", "shusha", "hadrut", "martakert"], ["agdam"]),
    ],
)
def test_towns_lie_in_the_areas_that_reports_put_them_in(area: str, inside: list[str], outside: list[str]) -> None:
    """The line that the sources describe, checked town by town."""
    found = shapes("control", "key")[area]

    assert [name for name in inside if not found.covers(place(name))] == []
    assert [name for name in outside if found.contains(place(name))] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("zone-2020", "taken-2020"),
        ("zone-2020", "handed-2020"),
        ("taken-2020", "handed-2020"),
        ("zone-2020", "corridor-2020"),
        ("handed-2020", "corridor-2020"),
        ("held-1994-oblast", "held-1994-outside"),
    ],
)
def test_nobody_holds_the_same_ground_twice(one: str, other: str) -> None:
    """Areas of one phase meet, they do not overlap (by more than a square kilometer)."""
    areas = shapes("control", "key")

    assert areas[one].intersection(areas[other]).area * 111 * 86 < 1


@pytest.mark.parametrize(
    ("route", "countries"),
    [("syunik", ("Azerbaijan", "Armenia")), ("kars", ("Azerbaijan", "Turkey"))],
)
def test_a_route_runs_through_the_countries_that_it_is_said_to(route: str, countries: tuple[str, ...]) -> None:
    """The first route must not touch Iran, the third must not touch Armenia."""
    land = unary_union([shapes("karabakh", "name")[name] for name in countries]).buffer(0.002)
    within = box(44.61, 38.7, 47.9, 40.7)

    assert land.covers(shapes("routes", "key")[route].intersection(within))


@pytest.mark.parametrize("pipeline", ["btc", "scp", "tanap"])
def test_no_pipeline_crosses_armenia(pipeline: str) -> None:
    """What the caption says is what the line does."""
    line = shapes("pipelines", "key")[pipeline]

    assert not line.intersects(shapes("region", "name")["Armenia"])
    assert not line.intersects(shapes("control", "key")["oblast"])


@pytest.mark.parametrize("name", sorted(MAPS))
@pytest.mark.parametrize("lang", ["id", "en"])
def test_a_map_has_no_fault(name: str, lang: Lang) -> None:
    """Names do not overlap, leave the frame, shrink or fade; drawings are small."""
    picture = draw.draw(MAPS[name], lang, stock())
    drawings = [
        (drawing, wide) for p in picture.panels for drawing, wide in ((p.svg, False), (p.wide, True)) if drawing
    ]

    assert [fault for drawing, wide in drawings for fault in layout.faults(drawing, wide=wide)] == []


@pytest.mark.parametrize("name", sorted(MAPS))
def test_a_map_shows_no_more_than_its_lines_cover(name: str) -> None:
    """Where the data end, land would turn into sea."""
    reach = {"karabakh": (44.6, 38.7, 47.95, 40.75), "region": (14.5, 33.0, 54.5, 44.35)}
    short = []
    shown = MAPS[name].map
    assert shown is not None
    for panel in shown.panels:
        west, south, east, north = reach[panel.base]
        for text in filter(None, (panel.window, panel.wide)):
            frame = ground.frame(scene.window(text), 358.0)
            edge = box(west, south, east, north).segmentize(0.1).exterior.coords
            if any(0 < x < frame.width and 0 < y < frame.height for x, y in (frame.point(*at) for at in edge)):
                short.append(text)

    assert short == []
