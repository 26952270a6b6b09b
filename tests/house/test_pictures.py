"""The real pictures: the same bytes twice, no larger than they may be, and fields that their README explains."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import get_args

import pytest

from explainer.pictures import layout
from explainer.pictures.card import Column, Figure, Named
from explainer.pictures.charts.spec import Chart, Tone, View
from explainer.pictures.diagrams import forms, spec
from explainer.pictures.maps import spec as maps
from explainer.pictures.stripspec import Mark, Span, Strip

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "data/figures/README.md").read_text("utf-8")
CARDS = (
    Figure, Column, Named, Chart, View, Tone, maps.Map, maps.MapPanel, maps.Layer, maps.Label, maps.Sign,
    spec.Diagram, spec.Part, spec.Cell, spec.Point, Strip, Span, Mark,
)  # fmt: skip
# Draws everything into an empty folder, as a build does, and prints what came out.
DRAW = """
import json, sys
from pathlib import Path
from explainer import archive, corpus
root = Path(sys.argv[1])
gallery = corpus.gallery(root, archive.load(root)[0])
gallery.cache = Path(sys.argv[2])
print(json.dumps({
    f"{figure.key}.{lang}.{number}{name}": drawing
    for figure, lang, one in gallery.all() for number, panel in enumerate(one.picture.panels)
    for name, drawing in (("", panel.svg), (" wide", panel.wide)) if drawing
}))
"""


def drawn(place: Path, seed: str) -> dict[str, str]:
    # Sets and names of objects fall out otherwise with another seed.
    settings = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT / "hooks")}
    command = [sys.executable, "-c", DRAW, str(ROOT), str(place)]
    done = subprocess.run(command, env=settings, check=True, capture_output=True, text=True)
    made: dict[str, str] = json.loads(done.stdout)
    return made


def test_two_builds_give_the_same_bytes_and_no_drawing_is_too_large(tmp_path: Path) -> None:
    first, second = (drawn(tmp_path / seed, seed) for seed in ("1", "2"))
    sizes = {name: (len(d.encode()), len(gzip.compress(d.encode(), 9, mtime=0))) for name, d in first.items()}

    large = [name for name, (raw, packed) in sizes.items() if raw > layout.MOST_BYTES or packed > layout.MOST_PACKED]

    assert len(first) > 80
    assert [name for name in first if first[name] != second.get(name)] == []
    assert large == []
    assert (layout.MOST_BYTES, layout.MOST_PACKED) == (45_000, 14_000)


@pytest.mark.parametrize("card", CARDS, ids=lambda card: card.__name__)
def test_the_readme_names_every_field_of_a_card(card: type) -> None:
    assert [f.name for f in fields(card) if f.name != "line" and f"`{f.name}`" not in README] == []


@pytest.mark.parametrize("form", get_args(spec.Form))
def test_the_readme_names_what_each_form_asks_for(form: spec.Form) -> None:
    (row,) = (line for line in README.splitlines() if line.startswith(f"| `{form}` |"))
    asked = forms.FORMS[form]

    assert [key for key in (*asked.parts, *asked.columns, *asked.labels) if f"`{key}`" not in row] == []


def test_what_maps_are_drawn_with_starts_no_thread() -> None:
    """Where there is one, processes start afresh instead of being forked, which takes longer than all pictures."""
    code = "import explainer.pictures.maps.draw; from explainer import workers; print(workers.may_fork())"
    settings = {**os.environ, "PYTHONPATH": str(ROOT / "hooks")}
    settings.pop("OPENBLAS_NUM_THREADS", None)
    done = subprocess.run([sys.executable, "-c", code], env=settings, check=True, capture_output=True, text=True)

    assert done.stdout == "True\n"
