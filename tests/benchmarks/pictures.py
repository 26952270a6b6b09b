"""What pictures cost: all of them drawn anew, found in the cache, painted as PNG; and how large they are.

    python -m nox -s benchmark -- pictures

Prints figures of one run on one machine; nothing is asserted.
"""

from __future__ import annotations

import gzip
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "hooks"))

from explainer import archive, corpus  # noqa: E402  # after the path
from explainer.cards import LANGS  # noqa: E402
from explainer.pictures import downloads, layout  # noqa: E402
from explainer.render import figures  # noqa: E402
from explainer.render.html import Desk  # noqa: E402


def measured(name: str, work: Callable[[], object]) -> None:
    """Print how long some work takes on the clock, and how much of a processor, its children's too."""
    start, before = time.perf_counter(), sum(os.times()[:4])
    work()
    print(f"{name:44}{time.perf_counter() - start:8.2f} s  {sum(os.times()[:4]) - before:8.2f} s")


def main() -> None:
    """Measure and print."""
    cards, _ = archive.load(ROOT)
    with tempfile.TemporaryDirectory() as folder:
        cache = Path(folder)

        def all_() -> None:
            gallery = corpus.gallery(ROOT, cards)
            gallery.cache = cache
            list(gallery.all())

        print(f"{len(cards.figures)} pictures, {len(LANGS)} languages{'':23}clock     processor")
        measured("drawn and judged, empty cache (goal: 3 s)", all_)
        measured("found in the cache", all_)
        gallery = corpus.gallery(ROOT, cards)
        gallery.cache = cache
        drawn = {lang: gallery.pictures(lang) for lang in LANGS}
        sheets: dict[str, bytes] = {}

        def laid() -> None:
            for lang in LANGS:
                desk = Desk(cards, lang, {}, pictures=drawn[lang])
                for card in cards.figures.values():
                    made = figures.files(card, desk)
                    sheets.update({f"{lang}-{name}": file for name, file in made.items() if name.endswith(".svg")})

        measured("sheets to take along", laid)
        measured("sheets painted as PNG, empty cache", lambda: downloads.painted(sheets, cache / "png"))
        measured("found in the cache", lambda: downloads.painted(sheets, cache / "png"))
        size = sum(file.stat().st_size for file in (cache / "png").glob("*.png"))
        print(f"{'PNG in all':44}{size / 1000:8.0f} KB\n")
    limits = f"limits: {layout.MOST_BYTES / 1000:.0f} KB, {layout.MOST_PACKED / 1000:.0f} KB"
    print(f"largest drawing of each picture ({limits}){'':4}raw        gzip")
    for key in cards.figures:
        svgs = [
            s for lang in LANGS if key in drawn[lang] for p in drawn[lang][key].panels for s in (p.svg, p.wide) if s
        ]
        if svgs:
            largest = max(svgs, key=len).encode()
            packed = len(gzip.compress(largest, 9, mtime=0))
            print(f"{key:44}{len(largest) / 1000:8.1f} KB {packed / 1000:8.1f} KB")


if __name__ == "__main__":
    main()
