"""Tell words that no dictionary knows: ``python -m nox -s spelling``.

A notice and no fault: a good word goes into ``data/words/id.txt`` or ``en.txt`` by review.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from explainer import console, corpus, files, report, spelling
from explainer.cards import LANGS

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Print a line for each unknown word; exit 0 unless the dictionaries are missing."""
    console.utf8()
    try:
        dictionaries = {lang: spelling.dictionary(lang) for lang in LANGS}
    except ImportError:
        print(
            "Kamus belum terpasang; pakai: python -m nox -s spelling. / "
            "The dictionaries are not installed; use: python -m nox -s spelling.",
            file=sys.stderr,
        )
        return 2
    read = corpus.load(ROOT)
    cards = spelling.of_cards(read.archive)
    count = 0
    for lang in LANGS:
        path = f"{spelling.LISTS}/{lang}.txt"
        listed, broken = files.read(ROOT, path, marked=True) if (ROOT / path).is_file() else ("", [])
        for finding in broken:
            print(report.one_line(finding), flush=True)
        ours = spelling.listed(listed or "")
        known = _known(dictionaries[lang], cards[lang] | {word.lower() for word in ours} | ours)
        pages = [page for page in read.pages.values() if page.lang == lang]
        for number, page in enumerate(pages, start=1):
            for found in spelling.unknown(page, known):
                count += 1
                print(f"{found.path}:{found.line}: {found.word}", flush=True)
            print(f"[{lang} {number}/{len(pages)}]", file=sys.stderr, end="\r", flush=True)
    print(
        f"{count} kata tidak dikenal. Perbaiki, atau tambahkan ke data/words/ bila benar. / "
        f"{count} unknown words. Mend them, or add them to data/words/ where they are right."
    )
    return 0


def _known(lookup: Callable[[str], bool], ours: frozenset[str] | set[str]) -> Callable[[str], bool]:
    @cache
    def known(word: str) -> bool:
        return word in ours or lookup(word)

    return known


if __name__ == "__main__":
    sys.exit(main())
