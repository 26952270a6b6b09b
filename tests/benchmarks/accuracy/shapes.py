"""Faults of shape, as somebody makes them who writes Markdown for the first time."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from frame import Case, Plant, Quiet, behind, rewrite
from loops import given
from places import spread

from explainer.cards import LANGS
from explainer.checks import printed, shape
from explainer.corpus import Corpus

CHECKS = (shape.check, printed.check)
LOCAL = True

# Blocks that no reader would see as their writer meant them; each is put behind a paragraph of a real page.
_FAULTS: dict[str, tuple[str, ...]] = {
    "page.box": (
        '!!! note "Catatan"\nIsi tanpa spasi.',
        '??? success "Jawaban"\n  Dua spasi di depan.',
        '!!! warning "Take care"\n   Three blanks before it.',
        '???+ tip "Saran"\n\nIsi sesudah baris kosong.',
        "!!! danger\nNo title, no blanks.",
        '!!! info ""\nTanpa judul.',
        '!!! note "Kosong"\n\n## Bagian berikut {#next-part}',
        '!!! note "First"\n\n!!! tip "Second"\n    Text.',
        '- Butir\n\n    !!! note "Dalam butir"\n    Isi setingkat kotaknya.',
        '=== "Tab satu"\nIsi tab.',
        '!!! question "Daftar"\n- satu\n- dua',
        '!!!note "Without a blank"\nText.',
        '!!! quote "Kutipan"\n> Isi yang dikutip.',
        '!!! note "Luar"\n    Isi.\n\n    ??? tip "Dalam"\n    Isi dalam.',
        '!!! example "Code"\n```\ncode\n```',
        '!!! note "Tabel"\n| a | b |\n|---|---|\n| 1 | 2 |',
        '!!! note "Hanya spasi"\n   \n\nKalimat di luar.',
        '!!! note "No-break"\n\u00a0\u00a0\u00a0\u00a0Text behind four no-break blanks.',
    ),
    "page.gap": (
        "Ada tiga hal:\n- satu\n- dua\n- tiga",
        "Three things:\n* one\n* two",
        "Langkahnya:\n1. buka\n2. tulis",
        "Dua hal:\n+ satu\n+ dua",
        "**Langkah-langkah:**\n- buka\n- simpan",
        "Satu kalimat.\nKalimat kedua:\n- butir",
        "The years:\n| year | how many |\n|---|---|\n| 2020 | 3 |",
        "Tabelnya begini.\na | b\n--|--\n1 | 2",
        '!!! note "Catatan"\n    Ada:\n    - satu',
        "- satu\n\n    Anaknya:\n    - dua",
        "> Kata mereka:\n- satu\n- dua",
        "Yang pertama [ada](index.md):\n- satu",
        "Hasilnya [@sipri-2023]:\n1. satu\n2. dua",
        "Two boxes:\n  - one\n  - two",
        '??? success "Answer"\n    It has:\n    1. one\n    2. two',
        "*Catatan:*\n- satu",
    ),
    "page.nested": (
        "- buah\n  - apel\n- sayur",
        "1. langkah\n   - bagiannya\n2. langkah",
        "- one\n\n  - child behind a blank line",
        "* a\n  * b\n  * c",
        "- satu\n   - tiga spasi",
        "- satu\n - satu spasi",
        "- satu\n    - dua\n      - enam spasi",
        "- satu\n    - dua\n       - tujuh spasi",
        '!!! note "Kotak"\n    - satu\n      - dua',
        "1. one\n  1. one point one\n2. two",
        "- satu\n     - lima spasi",
        "+ a\n  + b",
        "- satu\n  lanjutannya\n  - anak",
        "- **Tebal**\n  - *miring*",
        "10. ten\n   - three blanks",
        "- satu\n  1. anak bernomor",
    ),
    "page.note": (
        "Satu kalimat.[^1]",
        "One sentence.[^note]",
        "Satu.[^1] Dua.[^2]\n\n[^1]: Isinya.",
        "Satu.[^a]\n\n[^a] Lupa titik dua.",
        "Satu.[^1]\n\n[1]: Lupa topi.",
        "Satu.[^1]\n\n    [^1]: Empat spasi di depan.",
        "Satu.[^A]\n\n[^a]: Huruf lain.",
        "Satu.[^catatan kaki]",
        "Satu.[^satu]\n\n[^stau]: Salah ketik.",
        "One.[^1]\n\n[^1] : A blank before the colon.",
        "Satu.[^1]\n\n```\n[^1]: dalam kode\n```",
        "Satu.[^1]\n\n<!-- [^1]: dalam komentar -->",
        "- butir[^x]\n- butir lain",
        "| a[^1] |\n|---|\n| b |",
        "> Kutipan.[^kutip]",
        '!!! note "Kotak"\n    Isi.[^kotak]',
        "Satu.[^ 1]\n\n[^1]: Spasi di dalam tanda.",
    ),
    "page.printed": (
        "Satu **tebal yang lupa ditutup.", "Satu tebal** yang lupa dibuka.", "Satu ** tebal ** berspasi.", "One **bold ** word.",
        "Satu ~~salah~~ benar.", "Satu ==penting== sekali.", "Lihat [daftar] (index.md).", "See (the list)[https://a.org/b].",
        "Lihat [daftar](index.md tanpa tutup", "Lihat [[Halaman lain]].", "See [this][that].", "![peta kota] (peta.png)",
        "- [ ] tugas\n- [x] selesai", "1. [ ] tugas", "> [!NOTE]\n> Isi.", "##Judul tanpa spasi", " ## Judul berspasi di depan",
        "#1 di dunia.", "#Judul {#bagian-c}", "• satu\n• dua", "1) satu\n2) dua", "a. satu\nb. dua", "a) one\nb) two", "-satu\n-dua", "1.satu\n2.dua",
        '!!! "Catatan"\n    Isi.', "!!! note “Catatan”\n    Isi.", '!! note "Catatan"\n    Isi.', "!!! note Judul tanpa kutip\n    Isi.",
        '!!! note: "Catatan"\n    Isi.', '???? success "Jawaban"\n    Isi.', '!!! note "Note\n    Text.', "| a | b |\n|---|\n| 1 | 2 |",
        "<!-- catatan yang lupa ditutup", "1)satu\n2)dua", "- satu\n-dua", "## Bagian {#bagian-a", "### {#bagian-b} Bagian",
        "!!! Catatan penting\n    Isi.", '! note "A"\n    Text.', "| a | b |\n|===|===|\n| 1 | 2 |", "| a | b |\n|---+---|\n| 1 | 2 |", "![](x.svg",
    ),
    "page.below": (
        "| a | b |\n|---|---|\n| 1 | 2 |\n- satu\n- dua", "| a | b |\n|---|---|\n| 1 | 2 |\nSatu kalimat.", "a | b\n--|--\n1 | 2\nOne sentence.",
        "| a |\n|---|\n| 1 |\n## Bagian {#next-part}", "| a | b |\n|---|---|\n| 1 | 2 |\n> Kutipan.", "| a | b |\n|---|---|\n| 1 | 2 |\n1. satu",
        "| a | b |\n|---|---|\n| 1 | 2 |\n[^1]: Catatan.\n\nSatu.[^1]", "| a | b |\n|---|---|\n| 1 | 2 |\n---", "| a | b |\n|---|---|\nTanpa baris isi.",
        '!!! note "Kotak"\n    | a | b |\n    |---|---|\n    | 1 | 2 |\n    Kalimat.', "- butir\n\n    | a | b |\n    |---|---|\n    | 1 | 2 |\n    Kalimat.",
        "| a | b |\n|---|---|\n| 1 | 2 |\n**Sumber:** laporan.", "| a | b |\n|---|---|\n| 1 | 2 |\n*Table 1. One.*", "| a | b |\n|---|---|\n| 1 | 2 |\n![Peta](a.svg)",
        "| a | b |\n|---|---|\n| 1 | 2 |\n[Sumber](index.md)", "| a | b |\n|---|---|\n| 1 | 2 |\n### Part",
    ),
    "page.table": (
        "| a | b |\n| 1 | 2 |", "| a | b |\n| 1 | 2 |\n| 3 | 4 |", "|a|b|\n|1|2|", "| tahun | berapa |\n| 2020 | tiga |\n| 2021 | empat |", "|---|---|\n| 1 | 2 |",
        "| a | b |\n\n|---|---|\n| 1 | 2 |", "Tabelnya:\n| a | b |\n| 1 | 2 |", '!!! note "Kotak"\n    | a | b |\n    | 1 | 2 |', "- butir\n\n    | a | b |\n    | 1 | 2 |",
        "| a |\n| 1 |", "| **a** | **b** |\n| 1 | 2 |", "| a | b | c |\n| 1 | 2 |", "| a | b |\n| 1 | 2 |\n|---|---|", "| year | source |\n| 2020 | [x](index.md) |",
        "| a | b |\n| | |\n| 1 | 2 |", "## Bagian {#next-part}\n| a | b |\n| 1 | 2 |", "| a | b |  \n| 1 | 2 |  ",
    ),
    "page.underlined": (
        "Satu kalimat.\n---", "One sentence.\n===", "Satu kalimat.\n--------", "Satu kalimat.\n==", "Satu kalimat.\n-",
        "Judul Bagian\n============", "- satu-satunya butir\n---", "> Satu kutipan.\n---", "**Tebal**\n---", "Satu.\nDua.\n---",
        '!!! note "Kotak"\n    Isi.\n\nTeks.\n----', "=====", "[Tautan](index.md)\n---", "Satu kalimat.\n---   ", "1. satu\n---",
        "Sumber [@sipri-2023].\n---", "[^1]: Catatan.\n---",
    ),
    "page.unfilled": (
        "##", "## {#next-part}", "###   ", "-", "- \n- dua", "1.", "1. satu\n2.", "*", "+", "- satu\n    -", "- satu\n-\n- tiga",
        "#### {#a .b}", '!!! note "Kotak"\n    -', "####", "10.", "Kalimat.\n\n## \n\nKalimat.", "Daftar:\n\n1.\n2.\n3.",
    ),
}  # fmt: skip
_RIGHT: dict[str, tuple[str, ...]] = {
    "page.box": (
        '!!! note "Catatan"\n    Isi.', '??? success "Jawaban"\n\n    Isi sesudah baris kosong.', '!!! note "Tab"\n\tIsi dengan tab.',
        '- butir\n\n    !!! note "Dalam"\n        Isi.', '```\n!!! note "Kode"\nIsi\n```', "Tulis `!!! note` di barisnya.",
        '!!! note "Daftar"\n    - satu\n    - dua', '!!! note "Tabel"\n    | a |\n    |---|\n    | 1 |', '=== "Tab"\n    Isi.',
        '!!! note "Kode"\n    ```\n    kode\n    ```', '!!! note "Ulasan"\n    <!-- nanti -->\n    Isi.', "Awas!!! Jangan begitu.",
        '!!! note "Luar"\n    ??? tip "Dalam"\n        Isi.', "<!-- !!! note -->", "Sungguh??? Begitu.", '> "!!! catatan" katanya.',
    ),
    "page.gap": (
        "Tiga hal:\n\n- satu\n- dua", "- satu\nlanjutannya\n- dua", "## Bagian {#next-part}\n- satu", '!!! note "Kotak"\n    - satu',
        "Perang pecah tahun\n2020. Lalu usai.", "Suhunya\n-5 derajat.", "Begitulah – kata mereka –\nselesai.", "```\nTeks:\n- satu\n```",
        "Kalimat.\n- - -", "Kalimat.\n* * *", "<!-- tabel -->\n| a |\n|---|\n| 1 |", "> - satu\n> - dua", "1. satu\n    - anak\n2. dua",
        "Skornya\n3-1 untuk mereka.", "Teks\n\n    - bukan daftar, tetapi kode", "a | b\n--|--\n1 | 2",
    ),
    "page.nested": (
        "- satu\n    - anak\n        - cucu", " - satu\n - dua", "  - satu\n  - dua", "- satu\n  lanjutannya", "```\n- a\n  - b\n```",
        "1. satu\n    - anak", "- satu\n\t- anak dengan tab", '!!! note "Kotak"\n    - satu\n        - anak', "   1. satu\n   2. dua",
        "- satu\n\n    Paragraf.\n\n- dua", "- satu - dua\n- tiga", "  -5 derajat", "- a\n\n        - kode", "`  - kode`",
    ),
    "page.note": (
        "Satu.[^1]\n\n[^1]: Isi.", "Tulis `[^1]` di sini.", "```\nSatu.[^1]\n```", "<!-- [^1] -->", "Satu.[^catatan kaki]\n\n[^catatan kaki]: Isi.",
        '!!! note "Kotak"\n    Satu.[^1]\n\n    [^1]: Isi.', "- butir[^a]\n\n    [^a]: Isi.", "Satu.[^1]\n[^1]: Isi.", "Satu.[^1]\n\n  [^1]: Isi.",
        "Satu.[^1] Lagi.[^1]\n\n[^1]:\n    Isi.", "Harga [a^b] dan 2^3.", "Satu.[^besar]\n\n[^besar]: Isi\n    dua baris.", "[^x]: Isi tanpa tanda.",
    ),
    "page.printed": (
        "Satu **tebal** dan **dua**.", "Satu **tebal\ndi dua baris** di sini.", "**a.** dan **(b)**.", "Bintang \\*\\* dan `**`.", "***Tebal miring***",
        "Kalimat.\n***", "* * *", "a == b dan c == d", "`~~salah~~`", "Pada ~20 persen.", "[daftar](index.md)", "Kata [dalam] (begitu) tulisnya.",
        "(begitu)[^1]\n\n[^1]: Isi.", "[satu][dua]\n\n[dua]: index.md", "[[satu]](index.md)", "A. Latif menulisnya.", "-isme itu akhiran.",
        "(1) satu; (2) dua; a) tiga.", "1. satu\n2. dua", "1.5 juta\n2.3 juta", "\\#1 di dunia #tagar", "Awas!! Begitu.", "Sungguh?? Ya.",
        "!!! note inline end\n    Isi.", '??? "Jawaban"\n    Isi.', "```\n##Judul\n- [ ] a\n1) b\n```", "> kutipan\n> **tebal**",
        "- A. satu\n- B. dua", "2 < 3 dan 5 > 4", "Satu – dua – tiga.", "| a | b |\n|:--|--:|\n| 1 | 2 |", "[x](index.md\n'Judul')",
        "Kata “**tebal**” dan *miring*.", "c. 1900 sudah begitu.", "1) satu hal; 2) dua hal.", "| a | b |\n|---|---|\n| --- | — |",
    ),
    "page.below": (
        "| a | b |\n|---|---|\n| 1 | 2 |\n\n- satu", "| a | b |\n|---|---|\n| 1 | 2 |\n\nKalimat.", '| a | b |\n|---|---|\n| 1 | 2 |\n!!! note "Kotak"\n    Isi.',
        "| a | b |\n|---|---|\n| 1 | 2 |\n<!-- nanti -->", "```\n| a | b |\n|---|---|\n| 1 | 2 |\nteks\n```", "| a | b |\n|---|---|\n| 1 | 2 |\n3 | 4",
        '!!! note "Kotak"\n    | a | b |\n    |---|---|\n    | 1 | 2 |\nDi luar.', "> | a | b |\n> |---|---|\n> | 1 | 2 |", "| a | b |\n|---|---|\n| 1 | 2 |\n\n## Bagian {#next-part}",
        '| a | b |\n|---|---|\n| 1 | 2 |\n??? tip "Saran"\n    Isi.', "`| a | b |`\nKalimat.", "a | b\nc", "| a | b |\n|---|---|\n| 1 | 2 |\n{quiz}",
    ),
    "page.table": (
        "| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n--|--\n1 | 2", "| a |\n|---|\n| 1 |", "```\n| a | b |\n| 1 | 2 |\n```", "`| a |`\n`| b |`", "|a| dan |b|", "|a| < 1\n|b| < 2",
        "[A](index.md) | [B](index.md)\n[C](index.md) | [D](index.md)", "<!--\n| a | b |\n| 1 | 2 |\n-->", "| a | b |\n|:--|--:|\n| 1 | 2 |\n| 3 | 4 |", "| a | b |\n|===|===|\n| 1 | 2 |",
        "| satu baris |", "| a | b |\n|---|---|\n| --- | — |\n| 1 | 2 |",
    ),
    "page.underlined": (
        "Kalimat.\n\n---\n\nKalimat.", "| a |\n|---|\n| 1 |", "```\nJudul\n=====\n```", "## Bagian {#next-part}\n---", "- satu\n- dua\n---",
        "Kalimat.\n***", "Kalimat.\n\n- - -", "a --- b === c", "<!--\nJudul\n---\n-->", "Kalimat.\n— begitu.", "Kalimat.\n\n-----\n",
        "a | b\n--|--\n1 | 2", '!!! note "Kotak"\n    Isi.\n\n---', "`---`", "Kalimat.\n___",
    ),
    "page.unfilled": (
        "## `kode` {#code-part}", "## *Judul* {#next-part}", "- `kode`", "- <!-- nanti -->", "Pada tahun\n1.", "```\n##\n-\n1.\n```",
        "- satu\n- dua", "\\#", "Nomor 1.", "a - b", "| - | 1. |\n|---|---|\n| - | - |", "`-`", "## 2020 {#year-part}", "-5", "Satu -\ndua.",
    ),
}  # fmt: skip
_BOXED = r"^((?:!!!|\?\?\?)[^\n\0]*)\n    (?=[^\s\0])"
_TEXT = r"^[A-Z][^\n|{}\0]{20,}[.:]\n\n(?=(?:- |1\. |\|))"


# Rule, what happened to it, where it stands on real pages, what is left of it, and whether it is markup.
_SPOILED: tuple[tuple[str, str, str, Callable[[re.Match[str]], str], bool], ...] = (
    ("page.box", "outdented", _BOXED, lambda m: f"{m[1]}\n", False),
    ("page.gap", "no blank line", _TEXT, lambda m: m[0][:-1], False),
    ("page.printed", "half bold", r"(?<=\w)\*\*(?=[ .,])", lambda _: "", False),
    ("page.printed", "a link apart", r"\](?=\([^()\s]+\.md\))", lambda _: "] ", True),
    ("page.unfilled", "an item emptied", r"(?<=\n\n)- [^\n]+$", lambda _: "-", False),
)


def _real() -> Iterator[Case]:
    """What stands right on real pages, with a blank too few."""
    for lang in LANGS:
        for rule, name, pattern, change, markup in _SPOILED:
            for part in range(6):
                yield Case(rule, f"{name}, {lang}, {part}", spread(lang, pattern, change, part, 6, markup=markup))


def _end(block: str) -> Plant:
    def plant(corpus: Corpus) -> Corpus:
        page = corpus.pages["id", "tb2/capability.md"]
        return rewrite(corpus, page, "\n".join([*page.lines, "", *block.split("\n")]))

    return plant


def _again(change: Callable[[re.Match[str]], str], pattern: str, part: int) -> Plant:
    return spread(LANGS[part % 2], pattern, change, part, 12)


CASES = [
    *(Case(rule, block, behind(n, block)) for rule, blocks in _FAULTS.items() for n, block in enumerate(blocks)),
    *_real(),
    *(Case(rule, f"{block} at the end", _end(block)) for rule, block in (("page.box", '!!! note "Akhir"'), ("page.unfilled", "## "), ("page.underlined", "Akhir.\n---"))),
]  # fmt: skip
QUIET = [
    *(Quiet(rule, block, behind(n + 3, block)) for rule, blocks in _RIGHT.items() for n, block in enumerate(blocks)),
    *(Quiet("page.printed", f"bold {n}", _again(lambda m: f"**{m[0]}**", r"(?<= )[a-z]{6,}(?= [a-z])", n)) for n in range(6)),
    *(Quiet(rule, f"a line between items {n}", _again(given("\n", lambda m, x: x + m[0]), r"^- [A-Za-z][^\n]+$", n)) for rule in ("page.gap", "page.nested") for n in range(4)),
]  # fmt: skip
BLIND = {
    "page.box": "a box whose first line is inside and whose second is not (the second stands below it); eight blanks, "
    "which make code; a box inside a quotation",
    "page.below": "text right below a table that holds a bar of its own; what stands below a table inside a quotation",
    "page.gap": "a list right below a definition; one inside a quotation",
    "page.nested": "indents that fit and say something else than was meant",
    "page.note": "a footnote that no mark calls; a mark of another page's footnote that has a namesake here",
    "page.printed": "`(1)` and dashes (–) for a list; brackets of one kind "
    "(`[x] [https://…]`); one star, one underscore or one backquote without its partner; other dialects "
    "(`^2^`, `:smile:`, `:::`, `$x$`)",
    "page.table": "a table without bars at its edges and without its rule; one row alone",
    "page.underlined": "signs with blanks between them",
    "page.unfilled": 'words that hold a place ("isi nanti", …), an empty cell, a bold word without its text',
}
