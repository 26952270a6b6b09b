"""Faults of parity: a box, picture, table, footnote or question that one side has and the other lacks."""

import re
from collections.abc import Callable
from dataclasses import replace

from frame import Case, Plant, Quiet, behind, on_line, rewrite

from explainer.blocks import grids, parts
from explainer.cards import LANGS
from explainer.checks import parity_blocks
from explainer.corpus import Corpus
from explainer.plan import Entry

CHECKS = (parity_blocks.check,)
_PICTURE = "![peta Koridor Lachin](../assets/peta.svg)"


def _table(number: int, change: Callable[[list[str]], list[str]]) -> Plant:
    """Change the lines of one table of the site."""

    def plant(corpus: Corpus) -> Corpus | None:
        places = [(page, grid.line) for page in corpus.pages.values() for part in parts(page) for grid in grids(part)]
        page, start = places[number * 5 % len(places)]
        end = start
        while end < len(page.lines) and page.lines[end].startswith("|"):
            end += 1
        rows = change(list(page.lines[start - 1 : end]))
        return rewrite(corpus, page, "\n".join([*page.lines[: start - 1], *rows, *page.lines[end:]]))

    return plant


def _both(number: int, first: str, second: str) -> Plant:
    """Put a block behind the same heading of both sides."""

    def plant(corpus: Corpus) -> Corpus | None:
        keys = sorted({key for _, key in corpus.pages})
        key = keys[number * 3 % len(keys)]
        for lang, block in zip(LANGS, (first, second), strict=True):
            page = corpus.pages[lang, key]
            at = page.headings[0].line
            corpus = rewrite(corpus, page, "\n".join([*page.lines[:at], "", block, *page.lines[at:]]))
        return corpus

    return plant


def _column(rows: list[str]) -> list[str]:
    return [re.sub(r"[^|]*\|$", "", row) for row in rows]


def _navigation(title: str, page: str) -> Plant:
    return lambda c: replace(c, plan=replace(c.plan, entries=(*c.plan.entries, Entry(1, title, page))))


_BOXES = (
    '!!! note "A"\n    B.',
    '??? success "A"\n    B.',
    "!!! warning\n    B.",
    '???+ tip "A"\n    B.',
    "!!! danger\n    B.",
)
CASES = [
    *(Case("parity.admonition", f"one more {n}", behind(n, _BOXES[n % 5])) for n in range(10)),
    *(Case("parity.admonition", f"another kind {n}", on_line(n, r"^(?:\?\?\?|!!!)", lambda x: re.sub(r" \w+", " danger", x, count=1))) for n in range(10)),
    *(Case("parity.admonition", f"lost {n}", on_line(n, r"^(?:\?\?\?|!!!)", lambda x: x.replace("!!! ", "").replace("??? ", ""))) for n in range(10)),
    *(Case("parity.image", f"one more {n}", behind(n, _PICTURE)) for n in range(12)),
    *(Case("parity.image", f"another {n}", _both(n, _PICTURE, _PICTURE.replace("peta.", "bagan."))) for n in range(6)),
    *(Case("parity.table", f"row lost {n}", _table(n, lambda rows: rows[:-1])) for n in range(12)),
    *(Case("parity.table", f"column lost {n}", _table(n, _column)) for n in range(10)),
    *(Case("parity.table", f"table lost {n}", _table(n, lambda rows: rows[:0])) for n in range(6)),
    *(Case("parity.footnote", f"mark {n}", on_line(n, r"^[A-Z][^|{}]*\.$", lambda x: x + "[^a]")) for n in range(10)),
    *(Case("parity.footnote", f"note {n}", behind(n, "[^a]: Catatan.")) for n in range(10)),
    *(Case("parity.quiz", f"option lost {n}", on_line(n, r"^- [A-C]\. ", lambda x: x[2:])) for n in range(12)),
    *(Case("parity.quiz", f"answer lost {n}", on_line(n, r"^\?\?\? success", lambda x: "**" + x[4:] + "**")) for n in range(8)),
    *(Case("parity.quiz", f"question lost {n}", on_line(n, r"^\*\*[1-4]\. ", lambda x: x.strip("*"))) for n in range(8)),
    *(Case("parity.nav", f"title {t}", _navigation(t, "index.md")) for t in ["Satu", "Dua", "Tiga", "Denah", "Kelas", "Soal", "Guru", "Angka", "Waktu", "Kota", "Ujian", "Pesawat", "Listrik", "Penyintas", "Buku", "Babak"]),
    *(Case("parity.nav-page", f"page {t}", _navigation("", f"{t}.md")) for t in ["a", "b", "c", "d/e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "theory/x", "turkey/y", "z"]),
]  # fmt: skip
QUIET = [
    *(Quiet("parity.admonition", f"both {n}", _both(n, _BOXES[n % 5], _BOXES[n % 5].replace('"A"', '"Z"'))) for n in range(8)),
    *(Quiet("parity.admonition", t, behind(n, t)) for n, t in enumerate(("`!!! note`", "```\n!!! note\n```", "Awas!!! note", "???"))),
    *(Quiet("parity.image", f"both {n}", _both(n, "![a b](x-id.svg)", "![c d](x-en.svg)")) for n in range(8)),
    *(Quiet("parity.image", t, behind(n, t)) for n, t in enumerate(("`![a](b.svg)`", "[a](b.svg)", "<!-- ![a](b.svg) -->"))),
    *(Quiet("parity.table", f"both {n}", _both(n, "| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n:-- | --:\n3 | 4 \\| 5")) for n in range(8)),
    *(Quiet("parity.table", t, behind(n, t)) for n, t in enumerate(("a | b", "```\n| a |\n|---|\n```", "---"))),
    *(Quiet("parity.footnote", f"both {n}", _both(n, "a[^x]\n\n[^x]: b", "c[^x]\n\n[^x]: d")) for n in range(8)),
    *(Quiet("parity.footnote", t, behind(n, t)) for n, t in enumerate(("`[^a]`", "[a^b]", "```\n[^a]: b\n```"))),
    *(Quiet("parity.quiz", f"{t} elsewhere", behind(n, t)) for n, t in enumerate(("1. a", "- A. a", "**Satu.**", "**2030.** a", "- a", "A. a", "??", "1) a", "`**1. a**`", "- **A.** a"))),
    *(Quiet("parity.nav", f"known {t}", _navigation(t, "index.md")) for t in ("Mulai", "Teori", "Konflik", "Turki", "TB2", "Bukti", "Lima naskah", "", "Mulai", "Teori")),
    *(Quiet("parity.nav-page", f"known {p}", _navigation("", p)) for p in ("index.md", "theory/index.md", "https://a.org/b", "https://a.org", "", "tb2/index.md", "turkey/index.md", "evidence/claims.md", "evidence/sources.md", "../x.pdf")),
]  # fmt: skip
BLIND = {
    "parity.admonition": "the words inside a box (the facts rules compare their figures)",
    "parity.image": "two pictures in files of one name",
    "parity.table": "two rows changed for each other",
    "parity.quiz": "questions outside #check-yourself; which answer is the right one",
}
