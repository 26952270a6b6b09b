"""The lines of ``data/geo/``: features by file and key, places with their names in two conventions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from ...cards import Lang
from ...nearest import near
from ..base import Stock
from .ground import Feature, Window, features, frame
from .spec import Names

PLACES = "places"


class UnknownLineError(LookupError):
    """A card asks for a line or place that no file of ``data/geo/`` has.

    Args:
        wanted: ``control/zone-2021``.
        known: what there is.
    """

    def __init__(self, wanted: str, known: Iterable[str]) -> None:
        meant = near(wanted, known)
        super().__init__(f"{wanted} is not in data/geo/" + (f"; {meant} is" if meant else ""))


@dataclass(frozen=True, slots=True)
class Place:
    """A point with its names: the site's form, and the other convention's where there is one."""

    longitude: float
    latitude: float
    name: str
    other: str = ""

    def lines(self, names: Names) -> tuple[str, ...]:
        """Give the name as it is written on a map, one or two lines.

        Args:
            names: which forms, and in which order.
        """
        first, second = (self.other, self.name) if names in ("swapped", "other") else (self.name, self.other)
        if not first or not second or names in ("first", "other"):
            return (first or second,)
        return f"{first} /", second


class Lines:
    """What a drawing is made from: the features of ``data/geo/`` inside its frame.

    Args:
        stock: has the texts of the files.
        lang: of the names.
        window: of the frame.
        width: of the frame, in units.
    """

    def __init__(self, stock: Stock, lang: Lang, window: Window, width: float) -> None:
        self.frame = frame(window, width)
        self._stock, self._lang, self._place = stock, lang, (window, width)

    def kind(self, file: str, kind: str) -> Iterator[Feature]:
        """Give every feature of a kind: ``country``, ``border``, ``lake``."""
        return (found for found in features(self._text(file), *self._place) if found.properties.get("kind") == kind)

    def feature(self, address: str) -> Feature:
        """Give the feature at an address, ``control/zone-2020``."""
        file, _, key = address.partition("/")
        inside = features(self._text(file), *self._place)
        for found in inside:
            if found.properties.get("key") == key:
                return found
        raise UnknownLineError(address, (f"{file}/{found.properties.get('key')}" for found in inside))

    def place(self, key: str) -> Place:
        """Give a place by its key."""
        places = _places(self._text(PLACES))
        if key not in places:
            raise UnknownLineError(f"{PLACES}/{key}", (f"{PLACES}/{one}" for one in places))
        longitude, latitude, had = places[key]
        return Place(longitude, latitude, self._said(had["name"]), self._said(had.get("other", "")))

    def _text(self, file: str) -> str:
        name = f"{file}.geojson"
        if name not in self._stock.lines:
            raise UnknownLineError(name, self._stock.lines)
        return self._stock.lines[name]

    def _said(self, name: str | Mapping[str, str]) -> str:
        return name if isinstance(name, str) else name[self._lang]


@lru_cache(maxsize=4)
def _places(text: str) -> Mapping[str, tuple[float, float, Mapping[str, Any]]]:
    """Read the places once: longitude, latitude and names by key."""
    found = {}
    for feature in json.loads(text)["features"]:
        longitude, latitude = feature["geometry"]["coordinates"]
        found[feature["properties"]["key"]] = (float(longitude), float(latitude), feature["properties"])
    return found
