"""What pages are called and when they were last reviewed, read from the pages alone."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from .. import files, text
from ..cards import Lang
from ..kept import Kept


def read(root: Path, pages: Iterable[str], lang: Lang, kept: Kept | None = None) -> tuple[dict[str, str], str]:
    """Read the titles of some pages, and their newest day of review.

    Args:
        root: the folder that holds ``docs/``.
        pages: paths inside the room; one that cannot be read has no title.
        lang: the room.
        kept: what was read before.

    Returns:
        The titles by page, and the day, or an empty text.
    """
    kept = kept or Kept()
    titles: dict[str, str] = {}
    days = []
    for key in dict.fromkeys(pages):
        path = f"docs/{lang}/{key}"
        content, _ = files.read(root, path)
        if content is not None:
            meta = kept.get(path, content, partial(text.read, content, lang, key, path)).meta
            titles[key] = str(meta.get("title") or key)
            days.append(str(meta.get("reviewed") or ""))
    return titles, max(days, default="")
