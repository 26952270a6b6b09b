"""Is each YAML file below ``data/`` one that somebody reads?

A browser saves a second copy as ``references (1).yml``, and what is written there reaches no page.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..archive import FILES
from ..corpus import Corpus
from ..finding import Finding
from ..schema import near

# Folders in which every file is read, or told by the check of its own; and the memory of outside links.
_FOLDERS = ("data/quizzes/", "data/figures/", "data/stamps/")
_OTHERS = ("data/links.yml",)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at the name of each YAML file below ``data/``."""
    known = [*FILES.values(), *_OTHERS]
    for stored in corpus.stored:
        if stored.ending != "yml" or not stored.path.startswith("data/") or stored.path in known:
            continue
        if not stored.path.startswith(_FOLDERS):
            meant = near(stored.path, FILES.values())
            yield Finding.at(stored.path, 1, "card.stray", near=meant, known=", ".join(FILES.values()))
