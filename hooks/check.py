"""The side door: people and CI ask the same questions without building the site or touching git.

    python hooks/check.py [PATH …]                 say what is wrong
    python hooks/check.py --format github|…        say it to a forge or to a program
    python hooks/check.py --fix [PATH …]           repair what is mechanical, show each change
    python hooks/check.py --explain [RULE]         tell what a rule asks, with an example

Exit code 0: nothing to mend.  1: a warning or worse.  2: the check could not run.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from explainer import clock, console, explain, files, fixes, messages, recheck, remembered, report, voices
from explainer import corpus as reading
from explainer.cards import LANGS, Lang
from explainer.schema import near
from explainer.voices import terminal

ROOT = Path(__file__).resolve().parent.parent


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the checks and say what they find.

    Args:
        arguments: the command line without the program's name; ``None`` takes it from the system.

    Returns:
        The exit code.
    """
    console.utf8()
    options = _parser().parse_args(arguments)
    langs: tuple[Lang, ...] = (options.lang,) if options.lang else voices.languages(os.environ)
    root: Path = options.root.resolve()
    if options.explain is not None:
        return _explain(options.explain, langs)
    if not (root / "docs").is_dir():
        return _cannot_run(f"docs/ tidak ada di {root}", f"there is no docs/ in {root}")
    paths: list[str] = []
    for given in options.paths:
        place = Path(given) if Path(given).is_absolute() else Path.cwd() / given
        if not place.exists():
            return _cannot_run(f'"{given}" tidak ada', f'"{given}" does not exist')
        if not place.resolve().is_relative_to(root):
            return _cannot_run(f'"{given}" di luar proyek', f'"{given}" is outside the project')
        paths.append(files.spelled(root, place.resolve().relative_to(root)))
    if options.fix:
        _fix(root, paths, langs)
    ours = root == ROOT  # a tiny site of the tests keeps nothing
    memory = remembered.load(root) if ours else recheck.Memory()
    found = recheck.findings(root, memory, paths, clock.given(os.environ))
    if ours:
        remembered.save(root, memory)
    print(voices.FORMS[options.format](voices.quote(found, _reader(root)), langs), end="")
    return 1 if report.blocks(found) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="check.py", description="Periksa halaman dan kartu. / Check pages and cards.")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="berkas atau folder / file or folder")
    parser.add_argument("--format", choices=[*voices.FORMS], default="text", help="bentuk laporan / form of the report")
    parser.add_argument("--lang", choices=LANGS, help="bahasa laporan / language of the report")
    parser.add_argument("--fix", action="store_true", help="perbaiki yang mekanis / repair what is mechanical")
    parser.add_argument("--explain", nargs="?", const="", metavar="RULE", help="jelaskan kaidah / explain a rule")
    parser.add_argument("--root", type=Path, default=ROOT, help=argparse.SUPPRESS)
    return parser


def _reader(root: Path) -> voices.Line:
    """Give a function from a file and a line number to the line; each file is read once."""

    @cache
    def lines(path: str) -> list[str]:
        return (files.read(root, path)[0] or "").split("\n")

    return lambda path, number: lines(path)[number - 1] if number <= len(lines(path)) else ""


def _fix(root: Path, paths: Sequence[str], langs: Sequence[Lang]) -> None:
    """Repair, show each change, and tell the files that were left alone; to stderr, beside any report."""
    corpus = reading.load(root, clock.given(os.environ))
    mended, left = fixes.plan(corpus, lambda path: fixes.text_of(root, path), paths)
    late = fixes.write(root, mended)
    for one in mended:
        if one.path not in {x.path for x in late}:
            print(terminal.plain_lines(one.diff()), file=sys.stderr)
    for other in (*left, *late):
        why = " / ".join(other.why[LANGS.index(lang)] for lang in langs)
        said = {"id": "dibiarkan", "en": "left alone"}
        print(f"{other.path}: {' / '.join(said[lang] for lang in langs)}: {why}", file=sys.stderr)


def _explain(name: str, langs: Sequence[Lang]) -> int:
    if not name:
        print(explain.listed(langs))
        return 0
    if name not in messages.RULES:
        meant = near(name, list(messages.RULES))
        hint = (f'; maksud Anda "{meant}"?', f'; did you mean "{meant}"?') if meant else ("", "")
        return _cannot_run(f'tidak ada kaidah "{name}"{hint[0]}', f'there is no rule "{name}"{hint[1]}')
    fault, quiet = (explain.case(ROOT / folder / name) for folder in (explain.FAULTS, explain.QUIET))
    print(explain.rule(name, langs, fault, quiet))
    return 0


def _cannot_run(in_indonesian: str, in_english: str) -> int:
    print(f"check.py: {in_indonesian} / {in_english}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    try:
        sys.exit(main())
    except BrokenPipeError:  # "… | head" has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
