"""Is each file of cards, numbers or words below ``data/`` one that somebody reads?

A browser saves a second copy as ``references (1).yml``, and what is written there reaches no page.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..archive import FILES
from ..bank import course
from ..cards import LANGS
from ..corpus import Corpus
from ..finding import Finding
from ..schema import near

_ENDINGS = ("yml", "csv", "txt")
# Folders in which every YAML file is read, or told by the check of its own.
_FOLDERS = ("data/quizzes/", "data/stamps/")
# Pictures stand side by side, each with its numbers; a folder among them is not looked into.
_PICTURES = "data/figures"
_WORDS = tuple(f"data/words/{lang}.txt" for lang in LANGS)
_MEMORY = "data/links.yml"  # of outside links


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at the name of each such file below ``data/``."""
    paths = frozenset(stored.path for stored in corpus.stored)
    known = (*FILES.values(), course.PATH, *_WORDS)
    for stored in corpus.stored:
        path = stored.path
        if stored.ending not in _ENDINGS or not path.startswith("data/") or path in (*known, _MEMORY):
            continue
        folder, _, name = path.rpartition("/")
        if stored.ending == "yml" and (folder == _PICTURES or path.startswith(_FOLDERS)):
            continue
        if folder == _PICTURES and f"{path.removesuffix('.csv')}.yml" in paths:
            continue
        meant = f"{_PICTURES}/{name}" if folder.startswith(f"{_PICTURES}/") else near(path, known)
        yield Finding.at(path, 1, "card.stray", near=meant, known=", ".join(known))
