"""What is said of the question bank: on its paper, in its list of files, on the command line; in both languages."""

from __future__ import annotations

from typing import Final

from ..cards import LANGS, Lang

WORDS: Final[dict[Lang, dict[str, str]]] = {
    "id": {
        "title": "Soal pilihan ganda",
        "title-key": "Soal pilihan ganda dengan kunci",
        "count": "{n} soal",
        "whole": "Seluruh bank soal",
        "meeting": "Pertemuan {n}",
        "chosen": "Pilihan Anda",
        "to-fill": "Nama, kelas, tanggal",
        "how": "Setiap soal punya satu jawaban yang paling tepat. Lingkari hurufnya.",
        "how-key": "Untuk pengajar: setiap pilihan disertai alasannya, dan kunci ringkasnya ada di halaman terakhir.",
        "answer": "Jawaban",
        "glance": "Kunci ringkas",
        "list": "Berkas bank soal",
        "which": "Soal",
        "platforms": "Untuk platform belajar dan Anki",
        "printing": "Untuk dicetak",
        "without-key": "PDF tanpa kunci",
        "with-key": "PDF dengan kunci",
        "course-map": "Peta mata kuliah sebagai tabel",
    },
    "en": {
        "title": "Multiple-choice questions",
        "title-key": "Multiple-choice questions with key",
        "count": "{n} questions",
        "whole": "The whole question bank",
        "meeting": "Meeting {n}",
        "chosen": "Your choice",
        "to-fill": "Name, class, date",
        "how": "Each question has one best answer. Circle its letter.",
        "how-key": "For lecturers: every option comes with its reason, and the key at a glance is on the last page.",
        "answer": "Answer",
        "glance": "The key at a glance",
        "list": "Files of the question bank",
        "which": "Questions",
        "platforms": "For learning platforms and Anki",
        "printing": "For printing",
        "without-key": "PDF without key",
        "with-key": "PDF with key",
        "course-map": "The course map as a table",
    },
}

# What, then what to do.  Indonesian first, as everywhere in the terminal.
SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "option": (
        'Pilihan "{text}" tidak dikenal. Yang ada: {known}.',
        'There is no option "{text}". There are: {known}.',
    ),
    "value": (
        'Sesudah "{text}" harus ada isinya.',
        '"{text}" wants a value after it.',
    ),
    "unknown": (
        '{option} "{text}" tidak dikenal. Pilih salah satu: {known}.',
        '{option} "{text}" is not known. Choose one of: {known}.',
    ),
    "key-alone": (
        "--key hanya berlaku untuk --format pdf; bentuk lain selalu memuat kuncinya.",
        "--key is for --format pdf only; the other forms always hold their key.",
    ),
    "no-page": (
        '"{text}": tidak ada soal untuk ini. Nama yang paling mirip: {near}.',
        '"{text}": there are no questions for this. The nearest name: {near}.',
    ),
    "none": (
        "Tidak ada soal yang cocok dengan semua syarat itu. Kurangi syaratnya.",
        "No question fits all of these. Ask for less.",
    ),
    "no-map": (
        "--meeting membaca data/course-map.csv, yang tidak ada atau rusak ({problem}).",
        "--meeting reads data/course-map.csv, which is missing or broken ({problem}).",
    ),
    "unmade": (
        "{file} tidak dibuat ({problem}).",
        "{file} was not made ({problem}).",
    ),
    "unwritten": (
        "{file} tidak dapat ditulis ({problem}). Tunjuk tempat lain dengan --out.",
        "{file} could not be written ({problem}). Name another place with --out.",
    ),
    "no-schema": (
        "Dilewati: QTI tidak dicocokkan dengan skema terbitannya, sebab QTI_XSD tidak menunjuk salinannya.",
        "Left out: the QTI was not held against the published schema, since QTI_XSD names no copy of it.",
    ),
    "bad-schema": (
        "QTI_XSD: {file} tidak dapat dipakai sebagai skema ({problem}). Tunjuk berkas .xsd atau foldernya.",
        "QTI_XSD: {file} cannot be used as a schema ({problem}). Name an .xsd file or a folder of them.",
    ),
    "valid": (
        "Skema: {n} berkas sah menurut {schemas}.",
        "Schema: {n} files are valid by {schemas}.",
    ),
    "unschemed": (
        "Dilewati: {n} berkas tanpa skema di QTI_XSD ({files}).",
        "Left out: {n} files without a schema in QTI_XSD ({files}).",
    ),
    "invalid": (
        "{place}: tidak sah menurut skema: {problem}",
        "{place}: not valid by the schema: {problem}",
    ),
}  # fmt: skip


def said(kind: str, **values: object) -> str:
    """Say a sentence in both languages, as a terminal wants it."""
    return " / ".join(SENTENCES[kind][LANGS.index(lang)].format(**values) for lang in LANGS)
