"""The card that a link to a page shows elsewhere (Open Graph): title and summary in our faces, 1200 by 630.

Two inks and the pencil on paper need few colours: a palette keeps a card at 15 to 25 KB.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterable, Iterator, Mapping
from html import escape
from pathlib import Path
from typing import Final

import PIL
from PIL import Image, ImageDraw, ImageFont

from ..pictures.gallery import keep
from ..workers import pool
from .entry import Entry, Site

SIZE: Final = (1200, 630)
COLOURS: Final = 32
_MARGIN = 72
_WIDTH = SIZE[0] - 2 * _MARGIN
# The light theme's tokens: --dd-paper, --dd-ink, --dd-muted, --dd-pencil.
_PAPER, _INK, _MUTED, _PENCIL = "#fbfcfb", "#14191d", "#4a555c", "#b9791a"
_SERIF, _SANS = "source-serif-4/600SemiBold", "source-sans-3/400Regular"
_FACES = Path("node_modules") / "@expo-google-fonts"
# A title of one line may be large; one of four must leave room for the summary.
_TITLES = ((84, 2), (72, 3), (60, 3), (52, 4), (44, 5))
_SUMMARY = 30
_LINES = 3


def name(entry: Entry) -> str:
    """Give the card's path from the root of the site."""
    slug = entry.path.removeprefix("en/").strip("/").replace("/", "-").removesuffix(".html") or "index"
    return f"assets/cards/{slug}.{entry.lang}.png"


def tags(entry: Entry, site: Site) -> str:
    """Write what a page's head says of its card; nothing where the site knows no address."""
    if not site.home:
        return ""
    said = [
        ("property", "og:image", f"{site.home}{name(entry)}"),
        ("property", "og:image:type", "image/png"),
        ("property", "og:image:width", str(SIZE[0])),
        ("property", "og:image:height", str(SIZE[1])),
        ("property", "og:image:alt", f"{site.name}: {entry.title}"),
        ("name", "twitter:card", "summary_large_image"),
    ]
    return "\n".join(f'<meta {kind}="{key}" content="{escape(value)}">' for kind, key, value in said)


def drawn(cards: Iterable[tuple[Entry, Site, str]], root: Path, cache: Path) -> dict[str, bytes]:
    """Draw cards, each once.

    Args:
        cards: page, site and the line at the foot.
        root: of the project, with ``node_modules/``.
        cache: folder that keeps what was drawn, and nothing else.

    Returns:
        PNGs by their path from the root of the site; none where the faces are not installed.
    """
    faces = [next(iter(sorted((root / _FACES / face).glob("*.ttf"))), None) for face in (_SERIF, _SANS)]
    if None in faces:
        return {}
    paths = [str(face) for face in faces]
    made_of = [Path(__file__).read_bytes(), PIL.__version__.encode(), *(Path(path).read_bytes() for path in paths)]
    stamp = hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in made_of)).hexdigest()
    wanted: dict[str, tuple[str, tuple[str, ...]]] = {}
    for entry, site, foot in cards:
        texts = (site.name, entry.title, entry.summary, foot)
        digest = hashlib.sha256("\0".join((stamp, *texts)).encode()).hexdigest()[:24]
        wanted[name(entry)] = (f"{digest}.png", texts)
    found = {one: (cache / file).read_bytes() for one, (file, _) in wanted.items() if (cache / file).is_file()}
    missing = {one: (*wanted[one][1], *paths) for one in wanted if one not in found}
    for one, png in _all(missing):
        keep(cache / wanted[one][0], png)
        found[one] = png
    kept = {file for file, _ in wanted.values()}
    for old in cache.glob("*.png"):
        if old.name not in kept:
            old.unlink(missing_ok=True)
    return found


def _all(missing: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[str, bytes]]:
    if len(missing) > 8:
        with pool(len(missing)) as processes:
            yield from zip(missing, processes.map(_draw, missing.values(), chunksize=8), strict=True)
    else:
        yield from ((one, _draw(given)) for one, given in missing.items())


def _draw(given: tuple[str, ...]) -> bytes:
    site, title, summary, foot, serif, sans = given
    sheet = Image.new("RGB", SIZE, _PAPER)
    pen = ImageDraw.Draw(sheet)
    face = ImageFont.truetype(serif, 34, layout_engine=ImageFont.Layout.BASIC)
    first, _, last = site.rpartition(" ")
    pen.text((_MARGIN, 52), f"{first} ", _INK, face)
    x = _MARGIN + face.getlength(f"{first} ")
    pen.text((x, 52), last, _INK, face)
    pen.rectangle((x, 98, x + face.getlength(last), 103), _PENCIL)  # the pencil's underline, as in the header
    pen.rectangle((_MARGIN, 136, SIZE[0] - _MARGIN, 140), _INK)

    y = 168.0
    for size, most in _TITLES:
        face = ImageFont.truetype(serif, size, layout_engine=ImageFont.Layout.BASIC)
        lines = _wrapped(title, face)
        if len(lines) <= most:
            break
    for line in lines[: _TITLES[-1][1]]:
        pen.text((_MARGIN, y), line, _INK, face)
        y += face.size * 1.16
    y += 22
    face = ImageFont.truetype(sans, _SUMMARY, layout_engine=ImageFont.Layout.BASIC)
    lines = _wrapped(summary, face)
    room = min(_LINES, int((548 - y) // (_SUMMARY * 1.34)))
    if len(lines) > room > 0:
        lines = [*lines[: room - 1], _shortened(lines[room - 1], face)]
    for line in lines[: max(room, 0)]:
        pen.text((_MARGIN, y), line, _MUTED, face)
        y += _SUMMARY * 1.34
    face = ImageFont.truetype(sans, 26, layout_engine=ImageFont.Layout.BASIC)
    pen.text((_MARGIN, 562), foot, _MUTED, face)
    out = io.BytesIO()
    sheet.quantize(COLOURS, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
    return out.getvalue()


def _wrapped(text: str, face: ImageFont.FreeTypeFont) -> list[str]:
    lines: list[str] = []
    for word in text.split():
        if lines and face.getlength(f"{lines[-1]} {word}") <= _WIDTH:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines


def _shortened(line: str, face: ImageFont.FreeTypeFont) -> str:
    while line and face.getlength(f"{line} …") > _WIDTH:
        line = line.rpartition(" ")[0]
    return f"{line.rstrip(',;:.')} …"
