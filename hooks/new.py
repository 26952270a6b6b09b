"""The door for authors: an empty card, an empty pair of pages, schemas for the editor.

    python hooks/new.py reference|term|event|claim|actor KEY
    python hooks/new.py page theory/x.md
    python hooks/new.py schemas

Exit code 0: done.  2: it could not be done; then nothing was written.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from explainer import archive, blanks, clock, console, files, guide, keys, yamltext
from explainer.cards import LANGS
from explainer.exports import schemas
from explainer.schema import near

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = ".cache/schema"

# A folder or file of such a name, whatever its ending, cannot be checked out there.
_DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)\d")
_PAGE = re.compile(r"([a-z0-9]+(-[a-z0-9]+)*/)*[a-z0-9]+(-[a-z0-9]+)*\.md")


def main(arguments: Sequence[str] | None = None) -> int:
    """Write what is asked for.

    Args:
        arguments: the command line without the program's name; ``None`` takes it from the system.

    Returns:
        The exit code.
    """
    console.utf8()
    parser = argparse.ArgumentParser(
        prog="new.py", description="Kartu, halaman, atau skema baru. / A new card, page or schema."
    )
    parser.add_argument("what", metavar=f"{'|'.join(blanks.NAMES)}|page|schemas")
    parser.add_argument("name", nargs="?", default="", metavar="KEY|PATH", help="un-charter-1945, theory/x.md")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    root: Path = options.root.resolve()
    what: str = options.what
    try:
        if what == "schemas":
            return _schemas(root)
        if what == "page":
            return _page(root, options.name)
        if what in blanks.NAMES:
            return _card(root, what, options.name)
    except OSError as error:
        return _cannot(*files.unwritten(error))
    meant = near(what, [*blanks.NAMES, "page", "schemas"])
    hint = (f"; maksud Anda {meant}?", f"; did you mean {meant}?") if meant else ("", "")
    return _cannot(f'"{what}" tidak dikenal{hint[0]}', f'"{what}" is unknown{hint[1]}')


def _card(root: Path, what: str, key: str) -> int:
    path, kind = blanks.drawer(what)
    if what == "claim" and not keys.NUMBER.fullmatch(key):
        return _cannot(
            f'"{key}" bukan nomor klaim; tulis seperti PUTRI-045',
            f'"{key}" is no claim number; write it like PUTRI-045',
        )
    if what != "claim" and not keys.KEY.fullmatch(key):
        return _cannot(
            f'"{key}" bukan kunci; pakai huruf kecil, angka, dan tanda hubung',
            f'"{key}" is no key; use lower-case letters, digits and hyphens',
        )
    text = ""
    if (root / path).exists():
        read, _ = files.read(root, path)
        raw, findings = yamltext.load(read, path) if read is not None else (None, [])
        if read is None or findings:
            return _cannot(f"{path} rusak; jalankan check.py", f"{path} is broken; run check.py")
        for card in raw or ():
            if isinstance(card, yamltext.Fields) and card.get("key") == key:
                place = f"{path}:{card.line}"
                return _cannot(
                    f'"{key}" sudah ada di {place}; pilih kunci lain', f'"{key}" is already in {place}; choose another'
                )
        text = read.rstrip("\n") + "\n\n" if read.strip() else ""
    files.write(root / path, (text + blanks.card(kind, key, _guide(root))).encode())
    print(f"{path}:{text.count(chr(10)) + 1}: {key}")
    print("Isi, lalu periksa / Fill it in, then check: python hooks/check.py data")
    return 0


def _page(root: Path, given: str) -> int:
    key = given.replace("\\", "/").removeprefix("./")
    for lang in LANGS:
        key = key.removeprefix(f"docs/{lang}/")
    if not _PAGE.fullmatch(key):
        return _cannot(
            f'"{given}" bukan alamat halaman; tulis seperti theory/x.md, dengan huruf kecil dan tanda hubung',
            f'"{given}" is no path of a page; write it like theory/x.md, in lower case with hyphens',
        )
    for part in key.removesuffix(".md").split("/"):
        if _DEVICE.fullmatch(part):
            return _cannot(
                f'"{part}" adalah nama perangkat di Windows dan tidak dapat menjadi nama berkas; pilih nama lain',
                f'"{part}" is the name of a device on Windows and cannot name a file; choose another',
            )
    places = {lang: f"docs/{lang}/{key}" for lang in LANGS}
    for place in places.values():
        if (root / place).exists():
            return _cannot(f"{place} sudah ada", f"{place} is already there")
    # A page says when it was last checked: the day it is written, unless a build fixes the clock.
    today = clock.given(os.environ) or datetime.now(UTC).date().isoformat()
    stem = Path(key).stem
    anchor = Path(key).parent.name if stem == "index" and "/" in key else stem
    try:
        for lang, place in places.items():
            files.write(root / place, blanks.page(lang, anchor, today).encode())
    except OSError:
        for place in places.values():  # none of them was there before
            (root / place).unlink(missing_ok=True)
        raise
    print("\n".join(places.values()))
    print(f'Isi keduanya, lalu tambahkan "{key}" di nav. / Fill in both, then add "{key}" to nav. (mkdocs.yml)')
    return 0


def _schemas(root: Path) -> int:
    made = schemas.files(_guide(root), archive.DRAWERS)
    for name, text in made.items():
        files.write(root / SCHEMAS / name, text.encode())
    print(f"{SCHEMAS}/: {len(made)} skema / schemas")
    return 0


def _guide(root: Path) -> guide.Guide:
    """Read the field tables of this project; a project without them still gets its templates."""
    text, _ = files.read(root, guide.PATH) if (root / guide.PATH).exists() else ("", [])
    return guide.read(text or "")


def _cannot(in_indonesian: str, in_english: str) -> int:
    print(f"new.py: {in_indonesian} / {in_english}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main())
