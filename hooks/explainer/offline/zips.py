"""An offline build as zip files: the same files give the same bytes."""

from __future__ import annotations

import os
import time
import zipfile
from collections.abc import Iterable, Mapping, Set
from pathlib import Path

from ..cards import LANGS, Lang
from ..files import swap
from .parts import belongs, lecturers, single

NAMES: Mapping[Lang, str] = {"id": "diplomasi-pertahanan", "en": "defense-diplomacy"}
BOTH = "diplomasi-pertahanan-dwibahasa"
LECTURERS: Mapping[Lang, str] = {"id": "diplomasi-pertahanan-pengajar", "en": "defense-diplomacy-lecturer"}
# What a page of the other language gives way to, so that a double click on index.html opens the right one.
_START = """<!DOCTYPE html>
<html lang="{lang}">
<head><meta charset="utf-8"><title>{title}</title><meta http-equiv="refresh" content="0; url={page}"></head>
<body><p><a href="{page}">{title}</a></p></body>
</html>
"""
_README: Mapping[Lang, str] = {
    "id": "Buka index.html dengan klik ganda. Semua halaman, pencarian, dan PDF setiap halaman bekerja "
    "tanpa internet; tautan bertanda (web) membutuhkannya.\n",
    "en": "Open index.html with a double click. All pages, the search and the PDF of each page work "
    "without the internet; links marked (web) need it.\n",
}


def files(site: Path) -> list[str]:
    """Give the files of a build, as paths from its root, in a fixed order."""
    return sorted(p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file())


def language(site: Path, lang: Lang, title: str, address: str = "") -> dict[str, bytes]:
    """Give the files of one language, by name, less what is for whoever teaches.

    Args:
        site: a build with ``OFFLINE=true``.
        lang: the language to keep.
        title: name of the site in that language.
        address: of the site on the web, or nothing.
    """
    names = [name for name in files(site) if belongs(name, lang) and not lecturers(name)]
    made = {"README.txt": _README[lang].encode(), **_copied(site, names, {*names, "index.html"}, address)}
    if lang != LANGS[0]:
        made["index.html"] = _START.format(lang=lang, title=title, page=f"{lang}/index.html").encode()
    return made


def both(site: Path, address: str = "") -> dict[str, bytes]:
    """Give the files of both languages, by name, less what is for whoever teaches."""
    names = [name for name in files(site) if not lecturers(name)]
    readme = "\n".join(_README[lang] for lang in LANGS).encode()
    return {"README.txt": readme, **_copied(site, names, {*names}, address)}


def teaching(site: Path, lang: Lang) -> dict[str, bytes]:
    """Give the files for whoever teaches in one language, by name: PDFs and the question bank."""
    names = [name for name in files(site) if belongs(name, lang) and lecturers(name)]
    return {name: (site / name).read_bytes() for name in names}


def _copied(site: Path, names: Iterable[str], held: Set[str], address: str) -> dict[str, bytes]:
    """Read files; in pages, lead what the copy does not hold to the web."""
    made = {}
    for name in names:
        content = (site / name).read_bytes()
        if name.endswith(".html"):
            content = single(content.decode("utf-8"), name, held.__contains__, address).encode()
        made[name] = content
    return made


def write(place: Path, made: Mapping[str, bytes], seconds: float, stored: Iterable[str] = (".pdf", ".woff2")) -> None:
    """Write a zip beside, then rename it.

    Args:
        place: the zip; files stand in a folder of its name.
        made: content by name.
        seconds: date of every file, since 1970; zip files know none before 1980.
        stored: endings of files that are compressed already.
    """
    day = time.gmtime(max(seconds, 315532800))[:6]
    place.parent.mkdir(parents=True, exist_ok=True)
    beside = place.with_name(f"{place.name}.{os.getpid()}.tmp")
    try:
        with zipfile.ZipFile(beside, "w") as archive:
            for name in sorted(made):
                info = zipfile.ZipInfo(f"{place.stem}/{name}", day)
                info.external_attr = 0o644 << 16
                info.create_system = 3  # the same on every system
                kind = zipfile.ZIP_STORED if name.endswith(tuple(stored)) else zipfile.ZIP_DEFLATED
                archive.writestr(info, made[name], kind, 9)
        swap(beside, place)
    finally:
        beside.unlink(missing_ok=True)
