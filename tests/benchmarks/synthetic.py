"""A large site made from the real one: its pages in many copies, no two of them with the same words."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LANGS = ("id", "en")
# A line of prose: what a copy may put one more word into without touching a fact.
_PROSE = re.compile(r"^([A-Z]\w+) (?=[a-z])", re.M)
_LETTERS = "bcdfghjklm"


def word(number: int) -> str:
    """Give a word without meaning that no other copy has."""
    return "x" + "a".join(_LETTERS[int(digit)] for digit in f"{number:05}")


def keys() -> list[str]:
    """Name the real pages that are there in both languages."""
    rooms = [{p.relative_to(ROOT / "docs" / lang).as_posix() for p in (ROOT / "docs" / lang).rglob("*.md")}
             for lang in LANGS]  # fmt: skip
    return sorted(rooms[0] & rooms[1])


def pages(pairs: int) -> Iterator[tuple[str, str]]:
    """Give path and text of the pages of ``pairs`` page pairs; each copy stands in its own folder.

    Links inside a copy stay inside it; links to shared files get one level more.
    """
    real = keys()
    texts = {(lang, key): (ROOT / "docs" / lang / key).read_text("utf-8") for lang in LANGS for key in real}
    for number in range(pairs):
        copy, key = divmod(number, len(real))
        for lang in LANGS:
            text = _PROSE.sub(rf"\1 {word(copy)} ", texts[lang, real[key]])
            text = re.sub(r"\]\(((?:\.\./)*)\.\./assets/", r"](\1../../assets/", text)
            yield f"docs/{lang}/part-{copy:05}/{real[key]}", text


def write(root: Path, pairs: int) -> None:
    """Write such a site with the real cards and shared files."""
    shutil.copytree(ROOT / "data", root / "data", ignore=shutil.ignore_patterns("stamps"))
    if (ROOT / "docs" / "assets").is_dir():
        shutil.copytree(ROOT / "docs" / "assets", root / "docs" / "assets")
    for path, text in pages(pairs):
        place = root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
