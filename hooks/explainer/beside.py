"""Files that a build writes beside its pages: downloads of the pictures, below the root of each language."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from .archive import Archive
from .cards import LANGS, Lang
from .pictures import downloads
from .pictures.base import Picture
from .render import figures
from .render.citations import Work
from .render.html import Desk


def pictures(
    cards: Archive, works: Mapping[Lang, Mapping[str, Work]], drawn: Mapping[Lang, Mapping[str, Picture]], root: Path
) -> dict[str, bytes]:
    """Give each picture as files, by path from the root of the site.

    Args:
        cards: the drawers.
        works: the citable works of each language.
        drawn: the pictures of each language.
        root: the project; ours keeps what it has painted.
    """
    made: dict[str, bytes] = {}
    for lang in LANGS:
        desk = Desk(cards, lang, works[lang], pictures=drawn[lang])
        room = "" if lang == LANGS[0] else f"{lang}/"
        for card in cards.figures.values():
            made |= {f"{room}{downloads.FOLDER}/{name}": file for name, file in figures.files(card, desk).items()}
    sheets = {name.replace(".svg", ".png"): file for name, file in made.items() if name.endswith(".svg")}
    ours = (root / "hooks").is_dir()  # a tiny site of the tests keeps nothing
    return made | downloads.painted(sheets, root / ".cache" / "pictures" / "png" if ours else None)
