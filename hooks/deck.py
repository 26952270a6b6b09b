"""The door for slides on paper: bind the decks of pages as PDFs, in both languages.

    python hooks/deck.py PAGE … [--out FOLDER]

They go where the site would have them: ``site/handouts/id/slides-theory.pdf``.
Exit code 0: all bound.  1: some are missing and told.  2: nothing was bound.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from explainer import console
from explainer.cards import LANGS
from explainer.handout import building, cache, order
from explainer.handout.note import Note
from explainer.slides import names

ROOT = Path(__file__).resolve().parent.parent
LACKS = "{file}: belum ada; {0} / not made; {1}"
NO_BRIEF = "halamannya tidak punya bagian Singkatnya.", "the page has no section In brief."


def main(words: Sequence[str], root: Path = ROOT) -> int:
    """Bind some decks.

    Args:
        words: the command line without the program's name.
        root: root of the project.

    Returns:
        The exit code.
    """
    console.utf8()
    if {"-h", "--help"} & set(words):
        print((__doc__ or "").strip())
        return 0
    asked, notes = order.read(words, "slides", ("--out",))
    if not notes:
        asked, missing = order.resolve(asked, order.known(root))
    for note in notes or missing:
        print(note, file=sys.stderr)
    if notes or not asked.pages:
        return 2
    print(f"[1/2] Menyusun salindia {len(asked.pages)} halaman / Making the slides of {len(asked.pages)} page(s)")
    wanted = [names.pdf(lang, key) for key in asked.pages for lang in LANGS]
    bound: list[str] = []
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        said = _build(asked.pages, root, Path(folder))
        made = [name for name in wanted if (Path(folder) / name).is_file()]
        for name in made:
            place = Path(asked.out or root / "site") / name
            try:
                cache.put(Path(folder) / name, place)
            except OSError as error:
                print(Note.at("", "unwritten", file=place, problem=error.strerror or error), file=sys.stderr)
                continue
            bound.append(name)
            print(f"[2/2] {place}: {place.stat().st_size / 1000:.0f} KB")
    for name in wanted:
        if name not in made:
            print(LACKS.format(*((said, said) if said else NO_BRIEF), file=name), file=sys.stderr)
    return 2 if not bound else 1 if missing or len(bound) < len(wanted) else 0


def _build(pages: Sequence[str], root: Path, site: Path) -> str:
    """Have MkDocs make these pages and their decks; give its last words where it failed."""
    asking = {
        "HANDOUTS": "off",
        "HANDOUT_PAGES": " ".join(f"{lang}/{key}" for key in pages for lang in LANGS),  # leaves out the others
        "SLIDES_PDF": " ".join(pages),
    }
    return building.run(root, site, asking)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
