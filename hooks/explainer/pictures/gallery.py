"""All pictures of a build: drawn once, judged once, and kept under a name made of all they depend on."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from dataclasses import asdict, dataclass
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from ..cards import LANGS, Lang
from ..files import swap
from ..finding import Finding
from ..workers import pool
from . import base, layout, measure
from .base import Panel, Picture, Stock, Table
from .card import Figure, path
from .drawer import Drawer

_HOME = Path(__file__).resolve().parents[3]
_CODE = Path(__file__).resolve().parent
# What draws along: a new version may draw otherwise.
_LIBRARIES = ("vl-convert-python", "jinja2", "babel", "shapely", "pyproj")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A picture in one language, and what is wrong with it; ``picture`` is ``None`` where drawing failed."""

    digest: str
    picture: Picture | None
    findings: tuple[Finding, ...]


class Gallery:
    """Draws what is asked for, or finds it in ``.cache/pictures``.

    Args:
        root: root of the project; only our own keeps what was drawn, a tiny site of the tests does not.
        stock: what pictures are drawn from.
        drawer: the cards and the texts they were read from.
    """

    def __init__(self, root: Path, stock: Stock, drawer: Drawer) -> None:
        self.stock = stock
        self.drawer = drawer
        self.cache = root / ".cache" / "pictures" if root.resolve() == _HOME else None
        self._common = ""
        self._digests: dict[tuple[str, Lang], str] = {}
        self._done: dict[tuple[str, Lang], Drawn] = {}

    def pictures(self, lang: Lang) -> dict[str, Picture]:
        """Give what could be drawn in one language, by key."""
        drawn = {figure.key: self.get(figure, lang).picture for figure in self.drawer.figures.values()}
        return {key: picture for key, picture in drawn.items() if picture}

    def all(self) -> Iterator[tuple[Figure, Lang, Drawn]]:
        """Give every picture in both languages, and forget what is no longer one."""
        if self.cache:
            self._together()
        found = [(figure, lang, self.get(figure, lang)) for figure in self.drawer.figures.values() for lang in LANGS]
        if self.cache and found:
            digests = {drawn.digest for _, _, drawn in found}
            for gone in _SEEN.keys() - digests:
                del _SEEN[gone]
            for old in self.cache.glob("*.*"):
                if old.name.partition(".")[0] not in digests:
                    old.unlink(missing_ok=True)
        yield from found

    def get(self, figure: Figure, lang: Lang) -> Drawn:
        """Give one picture in one language."""
        place = figure.key, lang
        if place not in self._done:
            self._done[place] = self._kept(figure, lang)
        return self._done[place]

    def _kept(self, figure: Figure, lang: Lang) -> Drawn:
        digest = self._digest(figure, lang)
        if self.cache and digest in _SEEN:
            return _SEEN[digest]
        drawn = self._found(figure, lang, digest)
        if self.cache:
            _SEEN[digest] = drawn
        return drawn

    def _found(self, figure: Figure, lang: Lang, digest: str) -> Drawn:
        file = self.cache / f"{digest}.json" if self.cache else None
        if file and file.is_file():
            try:
                return _thawed(digest, json.loads(file.read_text("utf-8")))
            except (ValueError, TypeError, KeyError, OSError):
                pass  # whatever is wrong with a cache, it is only a cache
        drawn = self._draw(figure, lang, digest)
        if file:
            keep(file, json.dumps(_frozen(drawn), ensure_ascii=False).encode())
        return drawn

    def _together(self) -> None:
        """Draw all that is missing in processes of their own.

        Chart engine and compiler bring threads along, and this process will be forked when PDFs are bound.
        """
        missing = [
            (figure.key, lang)
            for figure in self.drawer.figures.values()
            for lang in LANGS
            if self.cache and not (self.cache / f"{self._digest(figure, lang)}.json").is_file()
        ]
        charts = [one for one in missing if self.drawer.figures[one[0]].kind == "chart"]
        # The chart engine takes as long to start as ten charts take to draw: one process has them all.
        jobs = [job for job in (charts, [one for one in missing if one not in charts]) if job]
        if not jobs:
            return
        try:
            with pool(len(jobs), _begin, (self,)) as processes:
                list(processes.map(_work, jobs))
        except BrokenProcessPool:
            return  # out of memory, most likely: what is missing is drawn here, one by one

    def _draw(self, figure: Figure, lang: Lang, digest: str) -> Drawn:
        try:
            picture = base.draw(figure, lang, self.stock)
        except Exception as error:  # one bad picture must not take the others along
            said = str(error) if type(error) is ValueError else f"{type(error).__name__}: {error}"
            said = (said.splitlines() or ["?"])[0][:160]
            found = Finding.at(path(figure.key), figure.line or 1, "figures.drawn", card=figure.key, problem=said)
            return Drawn(digest, None, (found,))
        return Drawn(digest, picture, tuple(dict.fromkeys(self._judged(figure, lang, picture))))

    def _judged(self, figure: Figure, lang: Lang, picture: Picture) -> Iterator[Finding]:
        if not measure.faces().digest:
            return  # widths would be guessed, and so would be what overlaps
        for panel in picture.panels:
            for drawing, wide in ((panel.svg, False), (panel.wide, True)):
                for fault in layout.faults(drawing, wide=wide) if drawing else ():
                    place, line = self._place(figure, fault.label)
                    values = dict(fault.values) | ({"label": fault.label} if fault.label else {})
                    yield Finding.at(place, line, f"figures.{fault.rule}", card=figure.key, lang=lang, **values)

    def _place(self, figure: Figure, label: str) -> tuple[str, int]:
        """Find where a label was written; one that was reckoned or broken into lines may stand nowhere."""
        places = (path(figure.key), path(figure.key, "csv"), "data/timeline.yml")
        # A number was typed with a point, and without the signs between thousands.
        typed = (label.replace(",", ""), label.replace(".", "").replace(",", "."))
        for wanted in (label, *typed, " ".join(label.split()[:2])) if label else ():
            for place in places:
                for number, line in enumerate(self.drawer.texts.get(place, "").split("\n"), start=1):
                    if wanted in line:
                        return place, number
        return places[0], figure.line or 1

    def _digest(self, figure: Figure, lang: Lang) -> str:
        place = figure.key, lang
        if place not in self._digests:
            self._digests[place] = self._named(figure, lang)
        return self._digests[place]

    def _named(self, figure: Figure, lang: Lang) -> str:
        """Name a picture by all that it is made of."""
        if not self._common:
            self._common = "\0".join([_code(), _faces(), repr([*self.stock.archive.words.values()])])
        told = [self._common, lang, *(self.drawer.texts.get(path(figure.key, end), "") for end in ("yml", "csv"))]
        if figure.kind == "map":
            told += [f"{name}\0{text}" for name, text in sorted(self.stock.lines.items())]
        elif figure.kind == "strip":
            told += [repr(event) for event in self.stock.archive.events.values()]
        elif figure.kind == "chart":
            told += [f"{claim.key} {claim.paper} {claim.verdict}" for claim in self.stock.archive.claims.values()]
        return hashlib.sha256("\0".join(told).encode()).hexdigest()[:24]


# What this process has seen: two doors ask for the same pictures in one build.
_SEEN: dict[str, Drawn] = {}
_gallery: list[Gallery] = []


def _begin(gallery: Gallery) -> None:
    """Let a process know what it draws from."""
    _gallery[:] = [gallery]


def _work(job: list[tuple[str, Lang]]) -> None:
    """Draw some pictures into the cache."""
    for key, lang in job:
        _gallery[0].get(_gallery[0].drawer.figures[key], lang)


@cache
def _code() -> str:
    """Name the code that draws, and the libraries that help it."""
    digest = hashlib.sha256()
    for file in sorted([*_CODE.rglob("*.py"), *_CODE.rglob("*.svg"), *_CODE.rglob("*.j2"), _CODE.parent / "faces.py"]):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    for name in _LIBRARIES:
        try:
            digest.update(f"{name} {metadata.version(name)}\0".encode())
        except metadata.PackageNotFoundError:
            digest.update(f"{name}\0".encode())
    return digest.hexdigest()


@cache
def _faces() -> str:
    """Name the faces without reading what is in them."""
    files = [file for weight in measure.WEIGHTS for file in sorted((measure.FOLDER / weight).glob("*.ttf"))]
    return " ".join(hashlib.blake2b(file.read_bytes(), digest_size=16).hexdigest() for file in files)


def keep(file: Path, content: bytes) -> None:
    """Write beside, then rename: nobody reads half a file; what cannot be kept is drawn again."""
    beside = file.with_name(f"{file.name}.{os.getpid()}.tmp")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(content)
        swap(beside, file)
    except OSError:
        beside.unlink(missing_ok=True)


def _frozen(drawn: Drawn) -> dict[str, Any]:
    findings = [[f.path, f.line, f.rule, f.values] for f in drawn.findings]
    return {"picture": asdict(drawn.picture) if drawn.picture else None, "findings": findings}


def _thawed(digest: str, raw: dict[str, Any]) -> Drawn:
    findings = tuple(
        Finding(place, line, rule, tuple((name, value) for name, value in values))
        for place, line, rule, values in raw["findings"]
    )
    if not (had := raw["picture"]):
        return Drawn(digest, None, findings)
    table = {name: value if name == "head" else map(tuple, value) for name, value in had["table"].items()}
    panels = tuple(Panel(**panel) for panel in had["panels"])
    return Drawn(digest, Picture(panels, Table(**{name: tuple(value) for name, value in table.items()})), findings)
