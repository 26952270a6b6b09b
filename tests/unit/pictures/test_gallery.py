"""Pictures are drawn once, and kept under a name made of all they depend on."""

from dataclasses import replace
from pathlib import Path

import pytest

from explainer.archive import Archive
from explainer.cards import Word
from explainer.pictures import base, drawer, gallery, measure, rows
from explainer.pictures.base import Panel, Picture, Stock, Table
from explainer.pictures.card import Figure
from explainer.pictures.drawer import Drawer
from explainer.pictures.gallery import Gallery

CARD = """\
key: uji
kind: chart
title: {id: Uji, en: Test}
description: {id: Batang., en: Bars.}
as_of: "2024-01-01"
sources: [a]
chart:
  label: country
  views:
    - {form: bars, column: value, title: {id: N, en: V}, description: {id: B., en: B.}, unit: {id: u, en: u}}
"""
NUMBERS = "country,value,source\nTR,1.5,a\n"
PICTURE = Picture((Panel("<svg/>", "T", "D", "<svg/>"),), Table(("A",), (("1",),), (("a", "b"),)))


def stock() -> tuple[Stock, Drawer]:
    figure, _ = drawer.read(CARD, "uji")
    assert figure is not None
    texts = {"data/figures/uji.yml": CARD, "data/figures/uji.csv": NUMBERS}
    drawn = Drawer({"uji": figure}, {"uji": rows.read(NUMBERS)}, {}, texts)
    return Stock(Archive(drawer=drawn), drawn.rows), drawn


@pytest.fixture
def drawings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Count what is drawn."""
    done: list[str] = []

    def draw(figure: Figure, lang: str, stock: Stock) -> Picture:
        done.append(lang)
        return PICTURE

    monkeypatch.setattr(base, "draw", draw)
    monkeypatch.setattr(gallery, "_SEEN", {})
    return done


def opened(place: Path, *, words: str = "x", text: str = CARD) -> Gallery:
    known, drawn = stock()
    known = replace(known, archive=replace(known.archive, words={"w": Word(key="w", id=words, en=words)}))
    drawn = replace(drawn, texts={**drawn.texts, "data/figures/uji.yml": text})
    made = Gallery(place, known, drawn)
    made.cache = place
    return made


def test_a_picture_is_drawn_once_and_read_back_the_same(tmp_path: Path, drawings: list[str]) -> None:
    first, again = opened(tmp_path), opened(tmp_path)
    figure = first.drawer.figures["uji"]
    drawn = first.get(figure, "id")
    gallery._SEEN.clear()  # another process

    assert again.get(figure, "id") == drawn
    assert again.get(figure, "id").picture == PICTURE
    assert drawings == ["id"]


@pytest.mark.parametrize("change", [{"words": "y"}, {"text": CARD.replace("2024", "2025")}])
def test_another_text_or_word_is_another_picture(tmp_path: Path, drawings: list[str], change: dict[str, str]) -> None:
    figure = opened(tmp_path).drawer.figures["uji"]
    opened(tmp_path).get(figure, "id")
    opened(tmp_path, **change).get(figure, "id")

    assert drawings == ["id", "id"]


def test_a_spoilt_cache_is_no_cache(tmp_path: Path, drawings: list[str]) -> None:
    figure = opened(tmp_path).drawer.figures["uji"]
    digest = opened(tmp_path).get(figure, "id").digest
    (tmp_path / f"{digest}.json").write_text("{")
    gallery._SEEN.clear()

    assert opened(tmp_path).get(figure, "id").picture == PICTURE
    assert drawings == ["id", "id"]


def test_what_is_no_longer_a_picture_is_forgotten(tmp_path: Path, drawings: list[str]) -> None:
    (tmp_path / "0123456789abcdef.json").write_text("{}")
    made = opened(tmp_path)
    for lang in ("id", "en"):
        made.get(made.drawer.figures["uji"], "id" if lang == "id" else "en")
    list(opened(tmp_path).all())

    assert len(list(tmp_path.glob("*.json"))) == 2


def test_what_cannot_be_drawn_is_told_and_harms_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def draw(figure: Figure, lang: str, stock: Stock) -> Picture:
        if lang == "id":
            raise ZeroDivisionError("x")
        return PICTURE

    monkeypatch.setattr(base, "draw", draw)
    known, drawn = stock()
    made = Gallery(tmp_path, known, drawn)
    found = {lang: one for _, lang, one in made.all()}

    assert [(f.rule, f.line, f.named()["problem"]) for f in found["id"].findings] == [
        ("figures.drawn", 1, "ZeroDivisionError: x")
    ]
    assert made.pictures("id") == {}
    assert made.pictures("en") == {"uji": PICTURE}


def test_a_label_is_told_on_the_line_where_it_was_written(tmp_path: Path) -> None:
    made = Gallery(tmp_path, *stock())
    figure = made.drawer.figures["uji"]

    assert made._place(figure, "Batang.") == ("data/figures/uji.yml", 4)
    assert made._place(figure, "1,5") == ("data/figures/uji.csv", 2)
    assert made._place(figure, "dihitung") == ("data/figures/uji.yml", 1)


def test_without_the_faces_nothing_is_judged(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    guessed = measure.faces(tmp_path)
    monkeypatch.setattr(measure, "faces", lambda: guessed)
    made = Gallery(tmp_path, *stock())

    assert list(made._judged(made.drawer.figures["uji"], "id", PICTURE)) == []
