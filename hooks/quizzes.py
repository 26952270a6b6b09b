"""Export questions: the whole bank, or those of pages, sections, meetings, levels and difficulties.

    python hooks/quizzes.py [PAGE …] [--format gift|qti21|qti12|anki|pdf] [--lang id|en]
                            [--level LEVEL] [--difficulty easy|medium|hard] [--meeting 1…6]
                            [--key] [--paper a4|f4|letter] [--out FILE]

``--level``, ``--difficulty`` and ``--meeting`` may be named more than once; ``--key`` prints the answers
into a PDF.  QTI is held against the schema that ``QTI_XSD`` names.
Exit code 0: written whole.  2: nothing was written.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from explainer import archive, console, files, report, voices
from explainer.archive import Archive
from explainer.bank import chosen, course, order, paper, titles, valid
from explainer.bank.chosen import Item
from explainer.bank.files import made
from explainer.bank.order import Order
from explainer.bank.words import WORDS, said
from explainer.cards import LANGS
from explainer.handout import fonts, moment, names, work
from explainer.handout.bindery import Bindery
from explainer.handout.paper import PAPERS

ROOT = Path(__file__).resolve().parent.parent
PAGE = {"id": "teach/question-bank/", "en": "en/teach/question-bank/"}


class Refused(Exception):  # noqa: N818  # no error of the program: a sentence for whoever asked
    """Why nothing is written."""


def main(words: Sequence[str] | None = None, root: Path = ROOT) -> int:
    """Write one file.

    Args:
        words: the command line without the program's name.
        root: root of the project.

    Returns:
        The exit code.
    """
    console.utf8()
    given = sys.argv[1:] if words is None else words
    if {"-h", "--help"} & set(given):
        print(__doc__.strip())
        return 0
    asked, wrong = order.read(given)
    try:
        if wrong:
            raise Refused("\n".join(wrong))
        _step(1, "Memilih soal", "Choosing questions")
        cards = _cards(root)
        items = _items(asked, cards, root)
        _step(2, f"Menulis {len(items)} soal sebagai {asked.form}", f"Writing {len(items)} questions as {asked.form}")
        content = _pdf(asked, items, cards, root) if asked.form == "pdf" else _file(asked, items, cards, root)
        place = Path(asked.out or root / asked.file)
        try:
            files.write(place, content)
        except OSError as error:
            raise Refused(said("unwritten", file=place, problem=error.strerror or error)) from error
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 2
    _step(3, f"Selesai: {place}", f"Done ({len(items)} soal/questions, {len(content) / 1000:.0f} KB)")
    return 0


def _cards(root: Path) -> Archive:
    """Read the cards; a bank with a broken question gives no export that goes without it unseen."""
    cards, findings = archive.load(root)
    found = [*report.within(findings, [archive.QUIZZES]), *chosen.unsound(cards)]
    if found:
        raise Refused(voices.FORMS["text"](voices.quote(sorted(found), lambda *_: ""), LANGS).strip())
    return cards


def _items(asked: Order, cards: Archive, root: Path) -> list[Item]:
    keys = _keys(asked, root) if asked.meetings else []
    try:
        found = chosen.items(cards, asked.lang, asked.pages, asked.levels, asked.difficulties, keys)
    except LookupError as wrong:
        text, near = wrong.args
        raise Refused(said("no-page", text=text, near=near or "–")) from wrong
    if not found:
        raise Refused(said("none"))
    return found


def _keys(asked: Order, root: Path) -> list[str]:
    _, meetings, wrong = course.load(root)
    if not meetings:
        told = report.one_line(wrong[0]) if wrong else course.PATH
        raise Refused(said("no-map", problem=told))
    found = [key for one in meetings if one.number in asked.meetings for key in one.questions]
    if not found:
        raise Refused(said("none"))
    return found


def _file(asked: Order, items: Sequence[Item], cards: Archive, root: Path) -> bytes:
    words = {name: word[asked.lang] for name, word in cards.words.items()}
    found, _ = titles.read(root, (item.page for item in items), asked.lang)
    content = made(items, asked.form, asked.lang, words["site-name"], _scope(asked, words, found), asked.name)
    if asked.form in ("qti21", "qti12"):
        _validate(content, os.environ)
    return content


def _validate(package: bytes, environ: Mapping[str, str]) -> None:
    """Hold QTI against its schema; a check that is left out is told."""
    named = environ.get(valid.ENV, "")
    if not named:
        print(said("no-schema"))
        return
    try:
        held = valid.report(package, valid.schemas(Path(named)))
    except valid.SchemaError as wrong:
        raise Refused(said("bad-schema", file=wrong.file, problem=wrong.problem)) from wrong
    if held.faults:
        raise Refused("\n".join(said("invalid", place=place, problem=problem) for place, problem in held.faults))
    if held.valid:
        print(said("valid", n=held.valid, schemas=", ".join(sorted(held.schemas))))
    if held.left_out:
        print(said("unschemed", n=len(held.left_out), files=", ".join(held.left_out[:3])))


def _pdf(asked: Order, items: Sequence[Item], cards: Archive, root: Path) -> bytes:
    try:
        faces = fonts.find(Path(os.environ.get("HANDOUT_FONTS") or root / names.FONTS))
    except fonts.FontsMissingError as missing:
        raise Refused(str(missing)) from missing
    found, day = titles.read(root, (item.page for item in items), asked.lang)
    words = {name: word[asked.lang] for name, word in cards.words.items()}
    base, scope = os.environ.get("SITE_URL", ""), _scope(asked, words, found)
    base = base and f"{base.rstrip('/')}/"
    about = paper.About(asked.lang, scope, words["site-name"], base, PAGE[asked.lang], found, words, day)
    volume = paper.volume(items, about, key=asked.key, on=PAPERS[asked.paper])
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        done = work.run(volume, Bindery(root / "site", Path(folder), faces, moment.given(os.environ)))
        if done.target is None:
            raise Refused(said("unmade", file=asked.file, problem=done.problem))
        return done.target.read_bytes()


def _scope(asked: Order, words: Mapping[str, str], found: Mapping[str, str]) -> str:
    """Say in a few words which questions these are."""
    own = WORDS[asked.lang]
    parts = [own["meeting"].format(n=number) for number in asked.meetings]
    if asked.pages:
        parts.append(next(iter(found.values())) if len(found) == 1 else own["chosen"])
    parts += [words[f"level-{level}"] for level in asked.levels]
    parts += [words[f"difficulty-{difficulty}"] for difficulty in asked.difficulties]
    return ", ".join(parts) or own["whole"]


def _step(number: int, in_indonesian: str, in_english: str) -> None:
    print(f"[{number}/3] {in_indonesian} / {in_english}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
