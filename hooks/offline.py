"""Make the copies for a USB stick from an offline build: ``python hooks/offline.py BUILD OUT [--site SITE]``.

With ``--site`` the copies are put into a site built for the web, and its downloads pages list them.
Prints a line for each zip with its size; exit 0; 1 where no page has a place for the list;
2 where there is no such build, or a file may not be written.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import pikepdf

from explainer import clock, console, corpus
from explainer.cards import LANGS, Lang, Word
from explainer.files import swap, unwritten
from explainer.offline import listing, zips

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: list[str] | None = None) -> int:
    """Read the command line, make the zips."""
    console.utf8()
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("build", type=Path, help="situs luring yang sudah dibangun / a site built with OFFLINE=true")
    parser.add_argument("out", type=Path, help="folder untuk zip / folder for the zips")
    parser.add_argument("--site", type=Path, help="situs web yang menawarkannya / the website that offers them")
    args = parser.parse_args(arguments)
    for place, wanted in ((args.build, "OFFLINE=true"), (args.site, "python -m nox -s site")):
        if place and not (place / "index.html").is_file():
            print(
                f"{place}: tidak ada situs di sini. Bangun dahulu dengan {wanted}. / "
                f"There is no site here. Build one first with {wanted}.",
                file=sys.stderr,
            )
            return 2
    read = corpus.load(ROOT)
    words = read.archive.words
    seconds = clock.seconds(os.environ, (str(page.meta.get("reviewed") or "") for page in read.pages.values()))
    address = os.environ.get("SITE_URL", "")
    made = {zips.NAMES[lang]: zips.language(args.build, lang, words["site-name"][lang], address) for lang in LANGS}
    made[zips.BOTH] = zips.both(args.build, address)
    made |= {zips.LECTURERS[lang]: _teaching(args.build, lang, words) for lang in LANGS}
    sizes: dict[str, int] = {}
    for number, (name, files) in enumerate(made.items(), start=1):
        place = args.out / f"{name}.zip"
        try:
            zips.write(place, files, seconds)
        except OSError as error:
            return _cannot(error)
        sizes[place.name] = place.stat().st_size
        size = sizes[place.name] / 1e6
        print(f"[{number}/{len(made)}] {place}: {len(files)} berkas / files, {size:.1f} MB", flush=True)
    try:
        return _offer(args.site, args.out, sizes, words) if args.site else 0
    except OSError as error:
        return _cannot(error)


def _cannot(error: OSError) -> int:
    print(" / ".join(unwritten(error)), file=sys.stderr)
    return 2


def _teaching(build: Path, lang: Lang, words: Mapping[str, Word]) -> dict[str, bytes]:
    """Give the lecturer's copy with a first page that names each PDF by its title."""
    made = zips.teaching(build, lang)
    index = listing.index(_titles(build, made), words["copy-teaching"][lang], lang)
    return {"index.html": index, **made}


def _titles(build: Path, made: Iterable[str]) -> list[tuple[str, str]]:
    found = []
    for name in made:
        title = Path(name).name
        if name.endswith(".pdf"):
            with pikepdf.open(build / name) as pdf:
                title = str(pdf.open_metadata().get("dc:title") or title)
        found.append((name, title))
    return found


def _offer(site: Path, out: Path, sizes: Mapping[str, int], words: Mapping[str, Word]) -> int:
    """Put the copies into the site, and then tell of them; 1 where a page has no place for that."""
    folder = site / listing.FOLDER
    folder.mkdir(exist_ok=True)
    for name in sizes:
        beside = folder / f"{name}.tmp"
        shutil.copyfile(out / name, beside)
        swap(beside, folder / name)
    silent = 0
    for lang, page in listing.pages(site).items():
        if page.is_file() and listing.put(page, sizes, "../" if lang == LANGS[0] else "../../", lang, words):
            print(f"{page}: {len(listing.names(lang))} zip", flush=True)
            continue
        silent = 1
        print(
            f"{page}: tidak ada tempat untuk daftar salinan. Tulis {{copies}} di docs/{lang}/downloads.md. / "
            f"There is no place for the list of copies. Write {{copies}} in docs/{lang}/downloads.md.",
            file=sys.stderr,
        )
    return silent


if __name__ == "__main__":
    sys.exit(main())
