"""Maps: where a point falls, where a name stands, and what a drawing says about itself."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from shapely.geometry import LineString, Polygon
from shapely.geometry.base import BaseGeometry

from explainer.archive import Archive
from explainer.cards import Both, Word
from explainer.pictures import layout
from explainer.pictures.base import Stock
from explainer.pictures.card import Figure
from explainer.pictures.maps import draw, ground, key, scene
from explainer.pictures.maps.lines import Lines, Place, UnknownLineError
from explainer.pictures.maps.placing import Ground, Words
from explainer.pictures.maps.spec import Label, Layer, Map, MapPanel, Names, Sign
from explainer.pictures.maps.styles import LETTERS

WINDOW = (45.0, 39.0, 47.0, 40.0)


def both(text: str) -> Both:
    return Both(id=text, en=text)


def collection(*features: tuple[dict[str, object], dict[str, object]]) -> str:
    """Write a GeoJSON file of properties and geometries."""
    listed = [{"type": "Feature", "properties": had, "geometry": shape} for had, shape in features]
    return json.dumps({"type": "FeatureCollection", "features": listed})


def square(west: float, south: float, east: float, north: float) -> dict[str, object]:
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


LAND = collection(
    ({"kind": "country", "name": "Armenia"}, square(44, 38, 46, 41)),
    ({"kind": "country", "name": "Azerbaijan"}, square(46, 38, 48, 41)),
    ({"kind": "border", "name": "Azerbaijan|Armenia"}, {"type": "LineString", "coordinates": [[46, 38], [46, 41]]}),
)
CONTROL = collection(({"key": "zone"}, square(46.2, 39.3, 46.8, 39.7)))
PLACES = collection(
    (
        {"key": "shusha", "name": "Shusha", "other": "Shushi"},
        {"type": "Point", "coordinates": [46.5, 39.5]},
    ),
    (
        {"key": "bridge", "name": {"id": "Jembatan", "en": "Bridge"}},
        {"type": "Point", "coordinates": [45.5, 39.5]},
    ),
)
WORDS = {
    "map-key": Word(key="map-key", id="Keterangan", en="Key"),
    "map-schematic": Word(key="map-schematic", id="skematis", en="schematic"),
}
STOCK = Stock(
    Archive(words=WORDS), lines={"karabakh.geojson": LAND, "control.geojson": CONTROL, "places.geojson": PLACES}
)
PANEL = MapPanel(
    key="one",
    title=both("Peta"),
    description=both("Sebuah peta."),
    base="karabakh",
    window="45 39 47 40",
    bar="50",
    layers=(Layer(of="control/zone", area="held"),),
    labels=(Label(place="shusha", sides=("e",)), Label(place="bridge", names="first")),
)
FIGURE = Figure(
    key="map-one",
    kind="map",
    title=both("Peta"),
    description=both("Sebuah peta."),
    as_of="2020-12-01",
    map=Map(panels=(PANEL,), signs=(Sign(text=both("Zona"), area="held"),)),
)


def with_panels(*panels: MapPanel) -> Figure:
    return replace(FIGURE, map=Map(panels=panels, signs=(Sign(text=both("Zona"), area="held"),)))


def test_the_middle_of_the_window_is_the_middle_of_the_frame() -> None:
    """The projection is centered on what the card asks for."""
    frame = ground.frame(WINDOW, 358.0)

    x, y = frame.point(46.0, 39.5)

    assert (round(x), abs(y - frame.height / 2) < 2) == (179, True)


def test_north_is_up_and_east_is_right() -> None:
    """Units of a drawing grow downward, latitude upward."""
    frame = ground.frame(WINDOW, 358.0)

    (west, south), (east, north) = frame.point(45.5, 39.2), frame.point(46.5, 39.8)

    assert west < east and north < south


def test_a_scale_bar_is_as_long_as_the_way_on_the_ground() -> None:
    """One degree of latitude is 111 kilometers, within the distortion of so small a map."""
    frame = ground.frame(WINDOW, 358.0)

    (_, south), (_, north) = frame.point(46.0, 39.0), frame.point(46.0, 40.0)

    assert abs((south - north) - frame.kilometers(111.0)) < 1


def test_what_lies_outside_the_frame_is_cut_off() -> None:
    """A country that goes on for ever costs no more than the frame."""
    frame = ground.frame(WINDOW, 358.0)

    left, top, right, foot = frame.shape(square(0, 0, 90, 80)).bounds

    assert (left, top, right, foot) == (-6, -6, frame.width + 6, frame.height + 6)


def test_a_crossed_outline_is_drawn_as_its_parts() -> None:
    """A bad polygon is a finding elsewhere; here it must not stop the others."""
    bow = {"type": "Polygon", "coordinates": [[[45.2, 39.2], [46.8, 39.8], [46.8, 39.2], [45.2, 39.8], [45.2, 39.2]]]}

    assert ground.frame(WINDOW, 358.0).shape(bow).is_valid


@pytest.mark.parametrize(
    ("shape", "d"),
    [
        (LineString([(0, 0), (10, 5.04), (10, 5.01)]), "M0 0l10 5"),
        (Polygon([(0, 0), (10, 0), (10, -10.26)]), "M0 0l10 0 0-10.3z"),
        (LineString([(0, 0), (0.01, 0)]), ""),
    ],
)
def test_a_path_goes_in_steps_of_a_tenth(shape: BaseGeometry, d: str) -> None:
    """Points that fall together are written once; what shrinks to a point is not written."""
    assert d == ground.path(shape)


def test_a_shifted_line_runs_beside_its_own() -> None:
    """Two pipes in one trench are drawn next to each other."""
    moved = ground.shifted(LineString([(0, 10), (100, 10)]), -4)

    assert moved.bounds == (0, 14, 100, 14)


@pytest.mark.parametrize(
    ("names", "lines"),
    [
        ("both", ("Shusha /", "Shushi")),
        ("swapped", ("Shushi /", "Shusha")),
        ("first", ("Shusha",)),
        ("other", ("Shushi",)),
    ],
)
def test_a_place_bears_both_its_names(names: Names, lines: tuple[str, ...]) -> None:
    """Which form leads is the card's choice, map by map."""
    assert lines == Place(46.5, 39.5, "Shusha", "Shushi").lines(names)


def test_a_place_with_one_name_bears_it_alone() -> None:
    """Nothing stands behind a slash that does not exist."""
    assert Place(47.0, 39.5, "Hadrut").lines("swapped") == ("Hadrut",)


def test_a_name_follows_the_language() -> None:
    """A bridge is a word, and words differ."""
    assert Lines(STOCK, "id", WINDOW, 358.0).place("bridge").name == "Jembatan"


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        ("control/zona", "control/zona is not in data/geo/; control/zone is"),
        ("contrl/zone", "contrl.geojson is not in data/geo/; control.geojson is"),
    ],
)
def test_an_unknown_line_names_the_nearest(wanted: str, said: str) -> None:
    """A slip of the pen is told with what was meant."""
    with pytest.raises(UnknownLineError) as told:
        Lines(STOCK, "id", WINDOW, 358.0).feature(wanted)

    assert str(told.value) == said


def test_an_unknown_place_names_the_nearest() -> None:
    """The same for places."""
    with pytest.raises(UnknownLineError, match="places/shusa is not in data/geo/; places/shusha is"):
        Lines(STOCK, "id", WINDOW, 358.0).place("shusa")


@pytest.mark.parametrize("text", ["45 39 47", "47 39 45 40", "45 39 47 91", "45 39 47 north"])
def test_a_window_that_is_none_is_refused(text: str) -> None:
    """Four numbers, west before east, south before north."""
    with pytest.raises(ValueError):
        scene.window(text)


def names(width: float = 200, height: float = 100) -> Ground:
    return Ground(width, height)


TOWN = Words(("Shusha",), LETTERS["town"])


def test_a_name_stands_where_the_card_wants_it() -> None:
    """The first of its places is free, so it is taken."""
    place = names().beside(TOWN, 100, 50, ("w",), 2.6)

    assert (place.anchor, place.room[2] < 100) == ("end", True)


def test_a_name_gives_way_to_another() -> None:
    """The second of two names of neighboring towns goes to the other side."""
    ground_ = names()
    first = ground_.beside(TOWN, 100, 50, ("e",), 2.6)
    second = ground_.beside(TOWN, 100, 52, ("e",), 2.6)

    assert (first.anchor, second.anchor) == ("start", "end")


def test_a_name_stays_inside_the_frame() -> None:
    """At the right edge there is no room on the right."""
    assert names().beside(TOWN, 195, 50, ("e",), 2.6).anchor == "end"


def test_a_name_would_rather_not_hide_a_line() -> None:
    """A front or a road says more than the side on which a name stands."""
    road = LineString([(104, 50), (200, 50)])
    place = Ground(200, 100, [road]).beside(TOWN, 100, 50, ("e", "w"), 2.6)

    assert place.anchor == "end"


def test_a_floating_name_moves_off_what_is_taken() -> None:
    """The name of a country has no point, only a neighborhood."""
    ground_ = names()
    ground_.keep((80, 40, 120, 60))
    left, top, right, foot = ground_.around(Words(("IRAN",), LETTERS["country"]), 100, 50).room

    assert right <= 80 or left >= 120 or foot <= 40 or top >= 60


def test_a_map_of_one_panel_has_its_key_below() -> None:
    """One drawing to download, one to print."""
    picture = draw.draw(FIGURE, "en", STOCK)

    assert len(picture.panels) == 1
    assert ">Zona</text>" in picture.panels[0].svg


def test_several_panels_share_a_key() -> None:
    """The key is a panel of its own, named in the language, and each panel bears its title."""
    panels = draw.draw(with_panels(PANEL, replace(PANEL, key="two")), "en", STOCK).panels

    assert [panel.title for panel in panels] == ["Peta", "Peta", "Key"]
    assert all(">Peta</text>" in panel.svg for panel in panels[:2])


def test_every_map_says_that_it_is_schematic() -> None:
    """In the language of the page, on the map itself."""
    said = {lang: draw.draw(FIGURE, lang, STOCK).panels[0].svg for lang in ("id", "en")}

    assert (">skematis</text>" in said["id"], ">schematic</text>" in said["en"]) == (True, True)


def test_a_map_is_an_image_with_a_name_and_a_description() -> None:
    """Who does not see it hears what it is."""
    drawing = draw.draw(FIGURE, "en", STOCK).panels[0].svg

    assert drawing.startswith("<svg") and 'role="img"' in drawing
    assert "<title" in drawing and ">Sebuah peta.</desc>" in drawing


def test_no_two_drawings_share_an_id() -> None:
    """Two maps on one page must not take each other's patterns."""
    wide = replace(PANEL, wide="44.9 39 47.1 40")
    panels = [panel for lang in ("id", "en") for panel in draw.draw(with_panels(wide, PANEL), lang, STOCK).panels]
    drawings = [drawing for panel in panels for drawing in (panel.svg, panel.wide) if drawing]
    first = [drawing.split('id="')[1].split('"')[0] for drawing in drawings]

    assert len({*first}) == len(first) - 2  # both panels are named “one” here, once a language


def test_a_map_draws_the_same_bytes_twice() -> None:
    """Nothing in it depends on the hour or on the order of a set."""
    assert draw.draw(FIGURE, "id", STOCK) == draw.draw(FIGURE, "id", STOCK)


def test_a_small_map_has_no_fault_of_layout() -> None:
    """Names neither overlap nor leave the frame, and each is dark enough on what lies below."""
    picture = draw.draw(FIGURE, "id", STOCK)

    assert [fault for panel in picture.panels for fault in layout.faults(panel.svg)] == []


def test_words_on_a_pattern_have_a_halo() -> None:
    """A name over hatching is read against paper."""
    drawing = draw.draw(FIGURE, "id", STOCK).panels[0].svg

    assert 'paint-order="stroke">Shusha /</text>' in drawing


def test_a_label_can_be_kept_for_one_screen() -> None:
    """A wide drawing has room for more names."""
    label = Label(place="bridge", names="first", only="wide")
    panel = replace(PANEL, wide="44.9 39 47.1 40", labels=(label,))
    drawn = draw.draw(with_panels(panel), "en", STOCK).panels[0]

    assert ("Bridge" in drawn.svg, "Bridge" in drawn.wide) == (False, True)


def test_a_place_outside_the_frame_is_not_named() -> None:
    """Its name would point at nothing."""
    panel = replace(PANEL, window="46.4 39.3 47 39.7")

    assert "Jembatan" not in draw.draw(with_panels(panel), "id", STOCK).panels[0].svg


def test_a_card_without_a_map_is_refused() -> None:
    """Whoever draws it tells so, and draws the rest."""
    with pytest.raises(ValueError, match="map-one"):
        draw.draw(replace(FIGURE, map=None), "id", STOCK)


def test_the_key_breaks_its_words_and_its_columns() -> None:
    """A narrow key is longer than a wide one in two columns."""
    signs = [Sign(text=both("Wilayah yang dikuasai " * 4), area="held")] * 4
    _, narrow = key.rows(signs, "id", 358, 1, "pic")
    _, wide = key.rows(signs, "id", 620, 2, "pic")

    assert wide < narrow
