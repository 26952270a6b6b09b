"""Faults of lines and of finished drawings: real ones with an outline crossed, a label moved, shrunk or paled."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

from frame import ROOT, Case, Plant, Quiet
from texts import told

from explainer import corpus as reading
from explainer.corpus import Corpus
from explainer.finding import Finding
from explainer.pictures import judge, layout
from explainer.pictures.card import path

CHECKS = ()  # what is read and drawn is measured itself


def geo(number: int, change: Callable[[str], str]) -> Plant:
    """Read a file of lines afresh with something changed in it."""

    def plant(corpus: Corpus) -> Corpus | None:
        lines = corpus.archive.drawer.lines
        name = sorted(lines)[number % len(lines)]
        changed = change(lines[name])
        return None if changed == lines[name] else told(corpus, judge.lines(changed, f"data/geo/{name}"))

    return plant


def _area(rings: object, shape: str = "Polygon") -> Callable[[str], str]:
    """Add an area to a file of lines."""

    def change(text: str) -> str:
        raw = json.loads(text)
        raw["features"].append(
            {"type": "Feature", "properties": {"key": "planted"}, "geometry": {"type": shape, "coordinates": rings}}
        )
        return json.dumps(raw)

    return change


def drawn(number: int, change: Callable[[str, int], str]) -> Plant:
    """Change a finished drawing of the site and look at it again."""

    def plant(corpus: Corpus) -> Corpus | None:
        gallery = reading.gallery(ROOT, corpus.archive)
        figures = list(corpus.archive.figures.values())
        for step in range(len(figures)):
            figure = figures[(number * 5 + step) % len(figures)]
            picture = gallery.get(figure, ("id", "en")[number % 2]).picture
            old = picture.panels[0].svg if picture else ""
            if old.count("<text") > 3 and (new := change(old, number)) != old:
                faults = layout.faults(new)
                return told(
                    corpus, [Finding.at(path(figure.key), 1, f"figures.{f.rule}", label=f.label) for f in faults]
                )
        return None

    return plant


_TEXT = re.compile(r"<text [^>]*>")


def _label(change: Callable[[str], str]) -> Callable[[str, int], str]:
    """Change the opening tag of one label."""

    def changed(drawing: str, number: int) -> str:
        labels = [m for m in _TEXT.finditer(drawing) if ' x="' in m[0] and "transform" not in m[0]]
        if not labels:
            return drawing
        match = labels[number * 3 % len(labels)]
        return drawing[: match.start()] + change(match[0]) + drawing[match.end() :]

    return changed


def _set(name: str, value: str) -> Callable[[str, int], str]:
    return _label(
        lambda tag: (
            re.sub(rf' {name}="[^"]*"', f' {name}="{value}"', tag)
            if f' {name}="' in tag
            else tag.replace("<text", f'<text {name}="{value}"', 1)
        )
    )


def _over(drawing: str, number: int) -> str:
    """Write one label a second time, half a letter away."""
    labels = [
        m
        for m in re.finditer(r'<text ([^>]*?) ?x="([\d.-]+)"([^>]*)>([^<]{4,})</text>', drawing)
        if "transform" not in m[0]
    ]
    if not labels:
        return drawing
    match = labels[number * 3 % len(labels)]
    again = match[0].replace(f'x="{match[2]}"', f'x="{float(match[2]) + 2:.1f}"', 1)
    return drawing[: match.end()] + again + drawing[match.end() :]


def _inside(body: str) -> Callable[[str, int], str]:
    return lambda drawing, _number: drawing.replace("</svg>", f"{body}</svg>")


def _written_on(ground: str, ink: str) -> str:
    return (
        f'<rect x="0" y="0" width="30" height="20" fill="var(--pic-{ground})"/>'
        f'<text x="4" y="12" font-size="11" fill="var(--pic-{ink})">a</text>'
    )


_POINTS = " ".join(f"L{n * 7919 % 1000 / 7:.2f} {n * 104_729 % 1000 / 11:.2f}" for n in range(6000))
_INK = 'fill="var(--pic-ink)"'
_WRONG = ("#ff0000", "red", "var(--pic-nobody)", "var(--dd-ink)", "rgb(1,2,3)", "currentColor", "black", "#fff")
# Ground and ink that are too near in one theme or more.
_PALE = (("paper", "paper"), ("paper", "grid"), ("paper", "band"), ("paper", "sea"), ("paper", "land"), ("paper", "a-bg"), ("paper", "turkey"), ("bar", "ink"),
         ("bar-hi", "ink"), ("bar-hi", "mute"), ("ink", "ink"), ("ink", "bar-hi"), ("sea", "armenia"), ("bar", "mark"), ("grid", "bar"), ("doubt", "mark"))  # fmt: skip
_BOWS = (
    [[[0, 0], [2, 2], [2, 0], [0, 2], [0, 0]]],
    [[[40, 40], [41, 41], [41, 40], [40, 41], [40, 40]]],
    [[[0, 0], [4, 0], [4, 4], [2, -1], [0, 4], [0, 0]]],
)
_SOUND = (
    [[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]],
    [[[0, 0], [4, 0], [4, 4], [0, 4], [0, 0]], [[1, 1], [1, 2], [2, 2], [2, 1], [1, 1]]],
    [[[0, 0], [4, 0], [2, 1], [0, 4], [0, 0]]],
)
_GEO: tuple[Callable[[str], str], ...] = (
    lambda t: t[:-2], lambda t: t.replace("{", "", 1), lambda t: t.replace('"features"', '"feature"', 1), lambda t: t.replace(",", ",,", 1),
    lambda t: t + "}", lambda _t: "[]", lambda t: t.replace('"type"', "type", 1), lambda t: t.replace(":", "", 1),
)  # fmt: skip
CASES = [
    *(Case("figures.lines", f"{k} in file {n}", geo(n, change)) for k, change in enumerate(_GEO) for n in range(2)),
    *(Case("figures.polygon", f"{k} in file {n}", geo(n, _area(rings))) for k, rings in enumerate(_BOWS) for n in range(5)),
    *(Case("figures.polygon", f"one of two {n}", geo(n, _area([_SOUND[0], _BOWS[0]], "MultiPolygon"))) for n in range(2)),
    *(Case("figures.overlap", f"{n}", drawn(n, _over)) for n in range(16)),
    *(Case("figures.frame", f"{value} {n}", drawn(4 * n + k, _set("x", value))) for k, value in enumerate(("-60", "352", "900", "-5000")) for n in range(4)),
    *(Case("figures.small", f"{size} {n}", drawn(4 * n + k, _set("font-size", size))) for k, size in enumerate(("1", "6", "8.5", "9.9")) for n in range(4)),
    *(Case("figures.contrast", f"{ink} on {ground}", drawn(n, _inside(_written_on(ground, ink)))) for n, (ground, ink) in enumerate(_PALE)),
    *(Case("figures.colour", f"a label in {colour} {n}", drawn(n, _set("fill", colour))) for n, colour in enumerate(_WRONG)),
    *(Case("figures.colour", f"a box in {colour} {n}", drawn(n, _inside(f'<rect width="9" height="9" stroke="{colour}"/>'))) for n, colour in enumerate(_WRONG)),
    *(Case("figures.size", f"{n}", drawn(n, _inside(f'<path d="M0 0{_POINTS[: 20_000 + 2500 * n]}" fill="none"/>'))) for n in range(10, 26)),
]  # fmt: skip
QUIET = [
    *(Quiet("figures.lines", f"{k} {n}", geo(n, change)) for k, change in enumerate((lambda t: t + "\n", lambda t: json.dumps(json.loads(t), indent=1))) for n in range(6)),
    *(Quiet("figures.polygon", f"{k} {n}", geo(n, _area(rings))) for k, rings in enumerate(_SOUND) for n in range(4)),
    *(Quiet(rule, f"moved by a hair {n}, {rule}", drawn(n, _label(lambda tag: re.sub(r' x="([\d.]+)"', lambda m: f' x="{float(m[1]) + 0.2:.2f}"', tag)))) for rule in ("figures.overlap", "figures.frame") for n in range(12)),
    *(Quiet("figures.small", f"{n}", drawn(n, _inside(f'<text x="4" y="9" font-size="{10 + n / 4}" {_INK}>a</text>'))) for n in range(10)),
    *(Quiet("figures.contrast", f"{ink}", drawn(n, _inside(_written_on("paper", ink)))) for n, ink in enumerate(("ink", "mute", "bar-hi", "mark", "doubt", "water", "a", "b", "c", "ink"))),
    *(Quiet("figures.colour", paint, drawn(n, _inside(f'<rect width="1" height="1" {paint}/>'))) for n, paint in enumerate(('fill="none"', 'fill="var(--pic-ink)"', 'stroke="none"', 'fill="transparent"', 'stroke="var(--pic-line)"', 'fill=""', 'fill="var(--pic-sea)"', 'fill="var(--pic-a-bg)"', 'stroke="var(--pic-grid)"', 'fill="url(#x)"'))),
    *(Quiet("figures.size", f"{n}", drawn(n, _inside('<path d="M0 0h1v1z" fill="none"/>'))) for n in range(10)),
]  # fmt: skip
BLIND = {
    "figures.polygon": "an outline that is sound and in the wrong place",
    "figures.overlap": "a label over a line or a symbol",
    "figures.contrast": "a label that lies half on a darker shape, between the three points that are measured",
}
