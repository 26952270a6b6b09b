"""Faults of pictures: in their cards and numbers, and on the pages; ``drawings`` has those of lines and drawings."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from frame import ROOT, Case, Plant, Quiet, behind, on_line
from loops import given
from texts import told

from explainer import corpus as reading
from explainer.checks import pictures
from explainer.corpus import Corpus
from explainer.pictures import drawer, judge
from explainer.pictures import rows as numbers
from explainer.pictures.card import path
from explainer.pictures.gallery import Gallery

CHECKS = (pictures.check,)
Cells = list[list[str]]


def _reread(corpus: Corpus, key: str, card: str | None = None, rows: str | None = None, draw: bool = False) -> Corpus:
    """Read a picture afresh from other texts; draw it in Indonesian where asked for."""
    old = corpus.archive.drawer
    texts = {**old.texts}
    if card is not None:
        texts[path(key)] = card
    if rows is not None:
        texts[path(key, "csv")] = rows
    figure, found = drawer.read(texts[path(key)], key)
    read = {**old.rows}
    if rows is not None:
        read[key] = numbers.read(rows)
    figures = {k: f for k, f in old.figures.items() if k != key} | ({key: figure} if figure else {})
    new = replace(old, figures=figures, rows=read, texts=texts)
    archive = replace(corpus.archive, drawer=new)
    if figure:
        found = [*found, *judge.numbers(figure, read.get(key))]
        if draw:
            stock = reading.gallery(ROOT / "nowhere", archive).stock
            found += Gallery(ROOT / "nowhere", stock, new).get(figure, "id").findings
    return told(replace(corpus, archive=archive), found)


def _of(corpus: Corpus, number: int, wanted: Callable[[str], bool], rows: bool = False) -> str | None:
    drawn_from = corpus.archive.drawer.rows if rows else corpus.archive.figures
    keys = [k for k in corpus.archive.figures if k in drawn_from and wanted(corpus.archive.drawer.texts[path(k)])]
    return keys[number * 7 % len(keys)] if keys else None


def card(
    number: int, pattern: str, new: str | Callable[[re.Match[str]], str], draw: bool = False, rows: bool = False
) -> Plant:
    """Change the first place of a card that a pattern finds; ``rows``: of one that has a table."""
    search = re.compile(pattern, re.M)

    def plant(corpus: Corpus) -> Corpus | None:
        key = _of(corpus, number, lambda text: bool(search.search(text)), rows)
        if key is None:
            return None
        return _reread(corpus, key, search.sub(new, corpus.archive.drawer.texts[path(key)], count=1), None, draw)

    return plant


def _table(corpus: Corpus, key: str) -> Cells:
    return [row for row in csv.reader(corpus.archive.drawer.texts[path(key, "csv")].split("\n")) if row]


def _written(cells: Cells) -> str:
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows(cells)
    return out.getvalue()


def _places(corpus: Corpus, kind: str) -> Iterator[tuple[str, int, int]]:
    """Give each filled cell of one kind: picture, row and column."""
    for key, figure in corpus.archive.figures.items():
        if path(key, "csv") in corpus.archive.drawer.texts and not (figure.chart and figure.chart.claims == "true"):
            table = _table(corpus, key)
            wanted = [c.key for c in figure.columns if c.kind == kind and c.gaps != "true"]
            if kind == "source":
                wanted = ["source"]
            for name in wanted:
                at = table[0].index(name)
                yield from ((key, n, at) for n, row in enumerate(table) if n and len(row) > at and row[at])


def cell(number: int, kind: str, change: Callable[[str], str], raw: bool = False) -> Plant:
    """Change one cell of a kind; ``raw`` writes it without quotes."""

    def plant(corpus: Corpus) -> Corpus | None:
        places = list(_places(corpus, kind))
        if not places:
            return None
        key, row, column = places[number * 37 % len(places)]
        table = _table(corpus, key)
        table[row][column] = change(table[row][column])
        if raw:
            return _reread(corpus, key, rows="\n".join(",".join(cells) for cells in table))
        return _reread(corpus, key, rows=_written(table))

    return plant


def table(number: int, change: Callable[[Cells, list[str]], Cells], kind: str = "") -> Plant:
    """Change the rows of one picture, which has a column of a kind."""

    def plant(corpus: Corpus) -> Corpus | None:
        fit = sorted({key for key, _, _ in _places(corpus, kind or "source")})
        if not fit:
            return None
        key = fit[number * 7 % len(fit)]
        listed = [c.key for c in corpus.archive.figures[key].columns]
        return _reread(corpus, key, rows=_written(change(_table(corpus, key), listed)))

    return plant


def _renamed(cells: Cells, listed: list[str]) -> Cells:
    return [[f"{name}s" if name == listed[-1] else name for name in cells[0]], *cells[1:]]


def _backward(corpus: Corpus, number: int) -> Corpus | None:
    """Put a date below a later one."""
    dated = [(k, r, c) for k, r, c in _places(corpus, "date") if r > 1]
    key, row, column = dated[number * 5 % len(dated)]
    cells = _table(corpus, key)
    above = cells[row - 1][column]
    cells[row][column] = f"{int(above[:4]) - 1}{above[4:]}"
    return _reread(corpus, key, rows=_written(cells))


_UNITS = (
    "40%",
    "40 persen",
    "~40",
    "40-50",
    "US$5",
    "1.234.5",
    "n/a",
    "4O",
    "—",
    "+5",
    "1 000",
    "1e3",
    ".5",
    "5.",
    "≈3",
    "?",
)
_LANDS = (
    "UK",
    "TUR",
    "Turkey",
    "XX",
    "Türkiye",
    "T",
    "EN",
    "RUS",
    "AZE",
    "792",
    "T R",
    "QQ",
    "Rusia",
    "ZZZ",
    "AA",
    "XZ",
)
_KINDS = ("map", "chart", "diagram", "strip")
_MARKED = r"^\{figure: [\w-]+\}$"
CASES = [
    *(Case("figures.key", f"{n}", card(n, r"^key: (\S+)$", given(n, lambda m, n: f"key: {(m[1] + 's', m[1].upper(), 'x', m[1][1:])[n % 4]}"))) for n in range(16)),
    *(Case("figures.column", f"the table's name {n}", table(n, _renamed, "number")) for n in range(5)),
    *(Case("figures.column", f"the card's name {n}", card(n, r"^  - \{key: (\w+), kind: ", lambda m: f"  - {{key: {m[1]}x, kind: ", rows=True)) for n in range(7)),
    *(Case("figures.column", f"the chart's label {n}", card(n, r"^  label: (\w+)$", lambda m: f"  label: {m[1]}x")) for n in range(5)),
    *(Case("figures.cells", f"a decimal comma {n}", cell(n, "number", lambda t: t.replace(".", ",") if "." in t else f"{t},5", raw=True)) for n in range(8)),
    *(Case("figures.cells", f"a cell less {n}", table(n, lambda c, _l: [*c[:1], c[1][:-1], *c[2:]])) for n in range(5)),
    *(Case("figures.cells", f"a cell more {n}", table(n, lambda c, _l: [*c[:1], [*c[1], "x"], *c[2:]])) for n in range(5)),
    *(Case("figures.source", f"{n}", cell(n, "source", given(n, lambda _t, n: " " * (n % 2)))) for n in range(16)),
    *(Case("figures.value", f"{kind} {n}", cell(n, kind, lambda _t: "")) for kind in ("number", "date", "name", "country") for n in range(5)),
    *(Case("figures.unit", f'"{text}"', cell(n, "number", given(text, lambda _t, x: x))) for n, text in enumerate(_UNITS)),
    *(Case("figures.country", f'"{text}"', cell(n, "country", given(text, lambda _t, x: x))) for n, text in enumerate(_LANDS)),
    *(Case("figures.name", f"{n}", cell(n, "name", given(n, lambda t, n: (f"{t}s", t.upper(), t[:-1], "x")[n % 4]))) for n in range(16)),
    *(Case("figures.order", f"{n}", given(n, _backward)) for n in range(16)),
    *(Case("figures.alone", f"inside a sentence {n}", on_line(n, _MARKED, lambda x: f"Lihat {x} di sini.")) for n in range(8)),
    *(Case("figures.alone", f"two on a line {n}", on_line(n, _MARKED, lambda x: f"{x} {x}")) for n in range(8)),
    *(Case("figures.twice", f"{n}", on_line(n, _MARKED, lambda x: f"{x}\n\nLagi.\n\n{x}")) for n in range(16)),
    *(Case("figures.unused", f"{n}", given(n, lambda c, n: replace(c, pages={w: replace(p, marks=tuple(m for m in p.marks if m.key != list(c.archive.figures)[n])) for w, p in c.pages.items()}))) for n in range(16)),
    *(Case("figures.drawn", f"another kind {n}", card(n, r"^kind: (\w+)$", given(n, lambda m, n: f"kind: {[k for k in _KINDS if k != m[1]][n % 3]}"), draw=True)) for n in range(16)),
]  # fmt: skip
QUIET = [
    *(Quiet(rule, f"a comment {n}, {rule}", card(n, r"^kind: ", "# catatan\nkind: ")) for rule in ("figures.key", "figures.column") for n in range(10)),
    *(Quiet("figures.cells", f"a comma in quotes {n}", cell(n, "source", lambda t: t)) for n in range(5)),
    *(Quiet("figures.cells", f"blank lines {n}", table(n, lambda c, _l: [*c, [], []])) for n in range(5)),
    *(Quiet("figures.source", f"a second source {n}", cell(n, "source", lambda t: f"{t}  {t}")) for n in range(10)),
    *(Quiet("figures.value", f"a row less {n}", table(n, lambda c, _l: c[:-1])) for n in range(5)),
    *(Quiet("figures.value", f"zero {n}", cell(n, "number", lambda _t: "0")) for n in range(5)),
    *(Quiet("figures.unit", f'"{text}"', cell(n, "number", given(text, lambda _t, x: x))) for n, text in enumerate(("0", "1", "-3", "1234.5", "0.05", "100", "87.5", "-0.1", "2020", "1000000", " 5 "))),
    *(Quiet("figures.country", text, cell(n, "country", given(text, lambda _t, x: x))) for n, text in enumerate(("TR", "ID", "AZ", "AM", "RU", "GB", "US", "IL", "QA", "AE", "KR", "UA"))),
    *(Quiet("figures.name", f"blanks around {n}", cell(n, "name", lambda t: f" {t} ")) for n in range(10)),
    *(Quiet("figures.order", f"the same day {n}", table(n, lambda c, _l: [*c, c[-1]], "date")) for n in range(10)),
    *(Quiet("figures.alone", f"blanks around {n}", on_line(n, _MARKED, lambda x: f"{x}  ")) for n in range(6)),
    *(Quiet("figures.alone", t, behind(n, t)) for n, t in enumerate(("`{figure: three-doors}`", "```\na {figure: x}\n```", "{figur: x} a", "figure: x"))),
    *(Quiet("figures.twice", t, behind(n, t)) for n, t in enumerate(("`{figure: three-doors}`", "```\n{figure: three-doors}\n{figure: three-doors}\n```", "<!-- {figure: git-round} -->") * 4)),
    *(Quiet("figures.unused", t, behind(n, t)) for n, t in enumerate(("Satu.", "{figure: three-doors}", "`{figure: x}`", "{timeline}", "- a") * 2)),
    *(Quiet("figures.drawn", f"a comment {n}", card(n, r"^kind: (?=map|diagram)", "# catatan\nkind: ", draw=True)) for n in range(10)),
]  # fmt: skip
BLIND = {
    "figures.column": "a chart that counts claims: its columns are reckoned, and drawing tells (figures.drawn)",
    "figures.value": "a cell that is empty because its card allows it",
    "figures.unit": "a number with the wrong unit, or of the wrong row",
    "figures.name": "a name that is there and is the wrong one",
    "figures.order": "a wrong day that keeps the order",
    "figures.unused": "a picture on a page of one language only (parity.image tells it)",
}
