"""The words that stand only on paper, and the sentences about binding, in both languages."""

from __future__ import annotations

from typing import Final

from ..cards import Lang

WORDS: Final[dict[Lang, dict[str, str]]] = {
    "id": {
        "contents": "Daftar isi",
        "page": "hlm.",
        "of": "dari",
        "web": "Versi web",
        "reviewed": "Diperiksa",
        "answers": "Kunci jawaban",
        "answers-where": "Jawabannya ada di",
        "table": "Tabel",
        "licence": "Boleh disalin, diubah, dan dibagikan dengan menyebut sumbernya: lisensi CC BY 4.0.",
        "licence-short": "CC BY 4.0",
        "edition": "Semua halaman dalam satu berkas",
        "no-picture": "Gambar tanpa keterangan",
    },
    "en": {
        "contents": "Contents",
        "page": "p.",
        "of": "of",
        "web": "On the web",
        "reviewed": "Reviewed",
        "answers": "Answers",
        "answers-where": "The answers are under",
        "table": "Table",
        "licence": "Copy, change and share it, as long as you name the source: CC BY 4.0 licence.",
        "licence-short": "CC BY 4.0",
        "edition": "All pages in one file",
        "no-picture": "Picture without a description",
    },
}
LICENCE_URL: Final = "https://creativecommons.org/licenses/by/4.0/"

# What, then what to do.  Indonesian first, as everywhere in the terminal.
SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "fonts": (
        "PDF tidak dijilid: huruf {missing} tidak ada di {folder}. Jalankan `npm ci`, "
        "atau tunjuk foldernya dengan HANDOUT_FONTS.",
        "No PDF was bound: there is no {missing} in {folder}. Run `npm ci`, "
        "or name the folder in HANDOUT_FONTS.",
    ),
    "page": (
        "{page}: PDF halaman ini tidak terjilid ({problem}). Halaman lain tetap dijilid.",
        "{page}: this page's PDF could not be bound ({problem}). The other pages were.",
    ),
    "book": (
        "{page}: buku tidak terjilid ({problem}).",
        "{page}: the book could not be bound ({problem}).",
    ),
    "same-name": (
        '{page}: PDF-nya bernama "{name}", sama dengan {first}. Ganti nama salah satu halaman.',
        '{page}: its PDF would be named "{name}" like that of {first}. Rename one of the pages.',
    ),
    "heading": (
        '{page}: judul "{text}" melompati satu tingkat; di PDF tingkatnya dinaikkan.',
        '{page}: the heading "{text}" skips a level; it was raised in the PDF.',
    ),
    "alt": (
        '{page}: gambar "{text}" tanpa teks pengganti. Tulis apa yang tampak di dalamnya.',
        '{page}: the picture "{text}" has no alternative text. Write what it shows.',
    ),
    "picture": (
        '{page}: gambar "{text}" tidak ada atau rusak; di PDF diganti keterangannya.',
        '{page}: the picture "{text}" is missing or broken; the PDF prints its description.',
    ),
    "anchor": (
        '{page}: tautan ke "{text}" tidak punya tujuan di PDF; yang dicetak hanya kata-katanya.',
        '{page}: the link to "{text}" leads nowhere in the PDF; only its words are printed.',
    ),
    "sign": (
        '{page}: huruf PDF tidak punya tanda "{text}"; yang dicetak "{instead}".',
        '{page}: the faces of the PDF have no sign "{text}"; "{instead}" is printed.',
    ),
    "wide": (
        "{page}: tabel {text} kolom terlalu lebar untuk kertas, huruf diperkecil. Kurangi kolomnya.",
        "{page}: a table of {text} columns is too wide for paper, its letters were made small. Use fewer columns.",
    ),
}  # fmt: skip
