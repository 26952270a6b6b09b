"""The door for reading both languages side by side: show what changed, accept what was read.

    python hooks/stamp.py [PAGE]                  show each section that waits, old and new
    python hooks/stamp.py accept PAGE ANCHOR …    accept these sections of one page

Exit code 0: done.  2: it could not be done; then nothing was written.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from explainer import console, files, stampfile, stamps
from explainer import corpus as reading
from explainer.cards import LANGS, Lang
from explainer.corpus import Corpus
from explainer.schema import near
from explainer.stamps import Waiting

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Show or accept.

    Args:
        arguments: the command line without the program's name; ``None`` takes it from the system.

    Returns:
        The exit code.
    """
    console.utf8()
    parser = argparse.ArgumentParser(
        prog="stamp.py", description="Baca kedua bahasa berdampingan. / Read both languages side by side."
    )
    parser.add_argument("words", nargs="*", metavar="[accept] PAGE ANCHOR", help="theory/index.md in-brief …")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    root: Path = options.root.resolve()
    corpus = reading.load(root)
    words: list[str] = options.words
    if words[:1] == ["accept"]:
        return _accept(root, corpus, words[1:])
    if len(words) > 1:
        return _cannot("sebut satu halaman saja", "name one page only")
    key = _key(words[0]) if words else ""
    if key and not _twins(corpus, key):
        return _no_page(corpus, key)
    waiting = [pair for pair in stamps.pairs(corpus, first=True) if key in ("", pair.key)]
    for pair in waiting:
        print("\n".join(_shown(pair)), end="\n\n")
    print(f"{len(waiting)} bagian menunggu / sections waiting")
    return 0


def _accept(root: Path, corpus: Corpus, words: Sequence[str]) -> int:
    if len(words) < 2:
        return _cannot("sebut halaman dan jangkarnya", "name the page and the anchor")
    key, anchors = _key(words[0]), [word.removeprefix("#") for word in words[1:]]
    if not _twins(corpus, key):
        return _no_page(corpus, key)
    broken = next((f for f in corpus.findings if f.path == stampfile.path(key)), None)
    if broken:
        # Accepting one section must not lose the stamps of the others.
        return _cannot(
            f"{broken.path}:{broken.line} rusak; jalankan check.py",
            f"{broken.path}:{broken.line} is broken; run check.py",
        )
    try:
        accepted = stamps.accepted(corpus, key, frozenset(anchors))
    except KeyError as error:
        anchor = str(error.args[0])
        meant = near(anchor, [h.anchor for h in corpus.pages[LANGS[0], key].headings])
        hint = (f"; maksud Anda #{meant}?", f"; did you mean #{meant}?") if meant else ("", "")
        return _cannot(
            f"#{anchor} tidak ada di kedua bahasa {key}{hint[0]}",
            f"#{anchor} is not in both languages of {key}{hint[1]}",
        )
    try:
        stampfile.write(root, key, accepted)
    except OSError as error:
        return _cannot(*files.unwritten(error))
    print(f"{stampfile.path(key)}: {', '.join(f'#{anchor}' for anchor in anchors)}")
    return 0


def _key(given: str) -> str:
    """Take ``docs/id/theory/index.md`` for ``theory/index.md``."""
    place = given.replace("\\", "/").removeprefix("./")
    for lang in LANGS:
        place = place.removeprefix(f"docs/{lang}/")
    return place


def _twins(corpus: Corpus, key: str) -> bool:
    return any(key == found for found, _, _ in stamps.twins(corpus))


def _no_page(corpus: Corpus, key: str) -> int:
    meant = near(key, [found for found, _, _ in stamps.twins(corpus)])
    hint = (f"; maksud Anda {meant}?", f"; did you mean {meant}?") if meant else ("", "")
    return _cannot(f"{key} tidak ada di kedua bahasa{hint[0]}", f"{key} is not there in both languages{hint[1]}")


def _cannot(in_indonesian: str, in_english: str) -> int:
    print(f"stamp.py: {in_indonesian} / {in_english}", file=sys.stderr)
    return 2


def _shown(pair: Waiting) -> Iterator[str]:
    """Say one pair: its places, the old lines with "-", the new ones with "+"."""
    yield f"{pair.key} #{pair.anchor}"
    for lang in LANGS:
        yield from _side(pair, lang)
    yield f"  python hooks/stamp.py accept {pair.key} {pair.anchor}"


def _side(pair: Waiting, lang: Lang) -> Iterator[str]:
    changes = pair.changes[lang]
    place = f"docs/{lang}/{pair.key}"
    if not changes:
        state = "belum pernah dibaca / never read" if pair.unread else "tidak berubah / unchanged"
        yield f"  {place}:{pair.pair[lang].line}  {state}"
    for change in changes:
        yield f"  {place}:{change.line}"
        yield from (f"  - {line}" for line in change.old)
        yield from (f"  + {line}" for line in change.new)


if __name__ == "__main__":
    sys.exit(main())
