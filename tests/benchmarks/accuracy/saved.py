"""Tables as another program saves them: the numbers of pictures and the map of the course, after a visit to Excel."""

from __future__ import annotations

import csv
import io
import re
import tempfile
from collections.abc import Callable
from pathlib import Path

from frame import Case, Plant, Quiet
from loops import given
from texts import text_of, told

from explainer.bank import course
from explainer.corpus import Corpus
from explainer.pictures import judge

CHECKS = ()  # reading itself tells these


def _cells(number: int, change: Callable[[str], str]) -> Plant:
    """Read the numbers of a picture afresh, saved otherwise."""

    def plant(corpus: Corpus) -> Corpus:
        files = sorted(path for path in corpus.archive.drawer.texts if path.endswith(".csv"))
        path = files[number * 5 % len(files)]
        return told(corpus, judge.cells(change(corpus.archive.drawer.texts[path]), path))

    return plant


def _saved(text: str, between: str, quoting: int = csv.QUOTE_MINIMAL, ending: str = "\n") -> str:
    """Save a table as another program would."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=between, quoting=quoting, lineterminator=ending)  # type: ignore[arg-type]
    writer.writerows(csv.reader(io.StringIO(text)))
    return out.getvalue()


def _map(change: Callable[[str], str]) -> Plant:
    """Read the course map afresh with something changed in it."""

    def plant(corpus: Corpus) -> Corpus | None:
        changed = change(text_of(course.PATH))
        if changed == text_of(course.PATH):
            return None
        with tempfile.TemporaryDirectory() as folder:
            place = Path(folder) / course.PATH
            place.parent.mkdir(parents=True)
            place.write_bytes(changed.encode())
            return told(corpus, course.load(Path(folder))[2])

    return plant


def _head(change: Callable[[str], str]) -> Callable[[str], str]:
    """Change the first line of a table."""
    return lambda text: change(text.partition("\n")[0]) + "\n" + text.partition("\n")[2]


_TABLES: dict[str, Callable[[str], str]] = {
    "semicolons": lambda t: _saved(t, ";"),
    "semicolons and decimal commas": lambda t: re.sub(r"(?<=;\d)\.(?=\d)|(?<=\d)\.(?=\d+;)", ",", _saved(t, ";")),
    "semicolons and all in quotes": lambda t: _saved(t, ";", csv.QUOTE_ALL),
    "tabs": lambda t: _saved(t, "\t"),
    "tabs and all in quotes": lambda t: _saved(t, "\t", csv.QUOTE_ALL),
    "upright lines": lambda t: _saved(t, "|"),
    "semicolons, and a comma in the head": lambda t: _head(lambda h: h + ", dibaca")(_saved(t, ";")),
    "semicolons, and a comma in quotes": lambda t: _head(lambda h: h + ';"isi, lagi"')(_saved(t, ";")),
    "the line of Excel": lambda t: "sep=;\n" + _saved(t, ";"),
    "a semicolon more": lambda t: _saved(t, ";").replace("\n", ";\n"),
}
_COMMAS: dict[str, Callable[[str], str]] = {
    "as it is": lambda t: t,
    "all in quotes": lambda t: _saved(t, ",", csv.QUOTE_ALL),
    "a semicolon in a cell": lambda t: t.replace("\n", ' ; "a;b"\n'),
    "a semicolon in the head": _head(lambda h: f'"a; b; c",{h}'),
    "tabs in cells": lambda t: t.replace("\n", "\tx\n"),
    "blanks behind commas": lambda t: t.replace(",", ", "),
    "one column": lambda t: "".join(line.partition(",")[0] + "\n" for line in t.split("\n")),
    "one semicolon in the head": _head(lambda h: h + "; lagi"),
    "empty": lambda _t: "",
    "a tab at the end": _head(lambda h: h + "\t"),
    "empty columns": lambda t: t.replace("\n", ",,\n"),
}
_COLUMNS = ("code", "meeting", "pages", "more_pages", "questions")
_MAPS: dict[str, Callable[[str], str]] = {
    **{
        f"{name} in Indonesian": _head(
            given(
                name,
                lambda h, n: h.replace(f"{n},", f"{n}_id,", 1) if n != "pages" else h.replace(",pages,", ",halaman,"),
            )
        )
        for name in _COLUMNS
    },
    "a blank in a name": _head(lambda h: h.replace("more_pages", "more pages")),
    "capitals": _head(str.upper),
    "no head": lambda t: t.partition("\n")[2],
    "a title above": lambda t: "Peta mata kuliah\n" + t,
    "a plan in Indonesian": lambda t: t.replace("meeting-2-", "pertemuan-2-"),
    "a plan without its number": lambda t: t.replace("meeting-3-", "meeting-"),
    "a number alone": lambda t: t.replace("teach/meeting-4-turkey.md", "4"),
    "a plan with a low line": lambda t: t.replace("meeting-5-", "meeting_5-"),
    "no meeting": lambda t: "".join(line + "\n" for line in t.split("\n") if "meeting-" not in line or "code" in line),
    "a comma without quotes": lambda t: t.replace(
        '"compares definitions of defense diplomacy and chooses one, with',
        "compares definitions of defense diplomacy and chooses one, with",
    ).replace('its author"', "its author"),
    "a comma without quotes in an aim": lambda t: t.replace(
        '"Treats parties to a conflict, and other people\'s work, evenly and honestly."',
        "Treats parties to a conflict, evenly.",
    ),
    "a comma without quotes at the end": lambda t: t.replace(
        "exit slip; 250 words on one definition", "exit slip, 250 words", 1
    ),
    "a short line": lambda t: t.rstrip("\n") + "\nCPMK,CPMK-7,CPL-1\n",
    "a sentence below": lambda t: t.rstrip("\n") + "\nDisusun pada 2026\n",
    "tabs": lambda t: _saved(t, "\t"),
    "semicolons in the head alone": _head(lambda h: h.replace(",", ";")),
    "empty": lambda _t: "",
}
_WHOLE: dict[str, Callable[[str], str]] = {
    "semicolons": lambda t: _saved(t, ";"),
    "a mark of byte order": lambda t: "\ufeff" + t,
    "semicolons, as Excel saves them": lambda t: "\ufeff" + _saved(t, ";", ending="\r\n"),
    "all in quotes": lambda t: _saved(t, ",", csv.QUOTE_ALL),
    "lines of Windows": lambda t: t.replace("\n", "\r\n"),
    "a column more": lambda t: "".join(
        line + (",catatan" if n == 0 else ",") + "\n" for n, line in enumerate(t.rstrip("\n").split("\n"))
    ),
    "empty cells at the ends": lambda t: "".join(line + ",,\n" for line in t.rstrip("\n").split("\n")),
    "empty cells that the head has not": lambda t: (
        t.partition("\n")[0] + "\n" + "".join(line + ",,\n" for line in t.rstrip("\n").split("\n")[1:])
    ),
    "blank lines below": lambda t: t + "\n\n",
    "a meeting more": lambda t: (
        t.rstrip("\n") + "\n" + t.rstrip("\n").split("\n")[-1].replace("meeting-", "meeting-1") + "\n"
    ),
    "another sentence": lambda t: t.replace("evenly and honestly", "evenly, fairly; honestly"),
    "another order": lambda t: t.partition("\n")[0] + "\n" + "\n".join(reversed(t.rstrip("\n").split("\n")[1:])) + "\n",
}
CASES = [
    *(Case("figures.comma", f"{name} {n}", _cells(k + n, change)) for k, (name, change) in enumerate(_TABLES.items()) for n in range(2)),
    *(Case("quizzes.map", name, _map(change)) for name, change in _MAPS.items()),
]  # fmt: skip
QUIET = [
    *(Quiet("figures.comma", f"{name} {n}", _cells(k + n, change)) for k, (name, change) in enumerate(_COMMAS.items()) for n in range(2)),
    *(Quiet("quizzes.map", name, _map(change)) for name, change in _WHOLE.items()),
]  # fmt: skip
BLIND = {
    "figures.comma": "a first line that has as many commas as other signs; a title above it (figures.column tells it)",
    "quizzes.map": "pages and questions that are not there (tests/house tells them); a number that two meetings have; a comma without quotes where the last cells are empty",
}
