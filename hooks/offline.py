"""Make the copies for a USB stick from an offline build: ``python hooks/offline.py BUILD OUT``.

Prints a line for each zip with its size; exit 0, or 2 where there is no such build.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from explainer import clock, corpus
from explainer.cards import LANGS
from explainer.offline import zips

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Read the command line, make the zips."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=Path, help="situs luring yang sudah dibangun / a site built with OFFLINE=true")
    parser.add_argument("out", type=Path, help="folder untuk zip / folder for the zips")
    args = parser.parse_args(arguments)
    if not (args.build / "index.html").is_file():
        print(
            f"{args.build}: tidak ada situs di sini. Bangun dahulu dengan OFFLINE=true. / "
            "There is no site here. Build one first with OFFLINE=true.",
            file=sys.stderr,
        )
        return 2
    read = corpus.load(ROOT)
    words = read.archive.words
    seconds = clock.seconds(os.environ, (str(page.meta.get("reviewed") or "") for page in read.pages.values()))
    address = os.environ.get("SITE_URL", "")
    made = {zips.NAMES[lang]: zips.language(args.build, lang, words["site-name"][lang], address) for lang in LANGS}
    made[zips.BOTH] = zips.both(args.build)
    for number, (name, files) in enumerate(made.items(), start=1):
        place = args.out / f"{name}.zip"
        zips.write(place, files, seconds)
        size = place.stat().st_size / 1e6
        print(f"[{number}/{len(made)}] {place}: {len(files)} berkas / files, {size:.1f} MB", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
