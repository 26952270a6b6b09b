"""Export questions: ``python hooks/quizzes.py --lang en --format gift theory conflict/war-2020.md``.

Without a page the whole bank; exit 0, or 2 where a page has no questions or nothing was chosen.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import get_args

from explainer import archive
from explainer.bank import anki, chosen, gift, qti12, qti21
from explainer.cards import LANGS, Level

ROOT = Path(__file__).resolve().parent.parent
ENDINGS = {"qti21": ".qti21.zip", "qti12": ".qti12.zip", "gift": ".gift.txt", "anki": ".apkg"}


def main(arguments: list[str] | None = None) -> int:
    """Read the command line, write one file."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="halaman atau bagian / page or section")
    parser.add_argument("--lang", choices=LANGS, default=LANGS[0], help="bahasa soal / language of the questions")
    parser.add_argument("--format", choices=[*ENDINGS], default="gift", help="bentuk / form")
    parser.add_argument("--level", action="append", choices=get_args(Level), default=[], help="tingkat Bloom / level")
    parser.add_argument("--out", type=Path, help="berkas hasil / the file to write")
    args = parser.parse_args(arguments)
    cards = archive.load(ROOT)[0]
    try:
        items = chosen.items(cards, args.lang, args.pages, args.level)
    except LookupError as wrong:
        name, close = wrong.args
        hint = f' Mungkin "{close}"? / Perhaps "{close}"?' if close else ""
        print(f'"{name}": tidak ada soal untuk ini. / There are no questions for this.{hint}', file=sys.stderr)
        return 2
    if not items:
        print("Tidak ada soal yang cocok. / No question fits.", file=sys.stderr)
        return 2
    title = cards.words["site-name"][args.lang]
    place = args.out or Path(f"quiz-{args.lang}{ENDINGS[args.format]}")
    beside = place.with_name(f"{place.name}.{os.getpid()}.tmp")
    place.parent.mkdir(parents=True, exist_ok=True)
    try:
        if args.format == "anki":
            anki.write(items, args.lang, title, beside)
        else:
            beside.write_bytes({
                "qti21": lambda: qti21.packed(items, args.lang, title),
                "qti12": lambda: qti12.packed(items, args.lang, title),
                "gift": lambda: gift.written(items, title).encode(),
            }[args.format]())  # fmt: skip
        beside.replace(place)
    finally:
        beside.unlink(missing_ok=True)
    print(f"{place}: {len(items)} soal / questions")
    return 0


if __name__ == "__main__":
    sys.exit(main())
