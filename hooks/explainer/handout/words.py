"""The words that stand only on paper, and the sentences about binding, in both languages."""

from __future__ import annotations

from typing import Final

from ..cards import Lang

WORDS: Final[dict[Lang, dict[str, str]]] = {
    "id": {
        "contents": "Daftar isi",
        "page": "hlm.",
        "page-spoken": "halaman",
        "of": "dari",
        "web": "Versi web",
        "reviewed": "Diperiksa",
        "version": "Versi",
        "student": "Edisi mahasiswa",
        "lecturer": "Edisi pengajar",
        "worksheet": "Lembar kerja",
        "answers-where": "Jawaban dan penjelasannya ada di edisi pengajar dan di halaman web.",
        "plan-where": "Ini bagian rencana yang dipegang mahasiswa; langkah, kartu, dan papan ada di edisi pengajar.",
        "answer": "Jawaban",
        "because": "Alasannya",
        "figure": "Gambar",
        "terms": "Istilah",
        "sources": "Sumber",
        "end": "Istilah dan sumber",
        "for-lecturers": "Untuk pengajar",
        "time": "Perkiraan waktu",
        "time-read": "membaca {n} menit",
        "time-asked": "{n} soal berikut pembahasannya {m} menit",
        "time-points": "{n} bahan diskusi {m} menit",
        "time-whole": "Seluruhnya sekitar {n} menit.",
        "levels": "Tingkat soal",
        "claims-here": "Klaim yang diperiksa di sini",
        "claims-how": "Bagikan lembar kerja lebih dahulu: putusannya tidak tercetak di sana.",
        "evidence": "Bukti yang perlu ditimbang",
        "evidence-none": "Belum ada bukti yang kami catat. Carilah sendiri, dan tulis sumbernya di bawah.",
        "my-verdict": "Putusan saya",
        "how-sure": "Keyakinan",
        "book": "Buku",
        "whole-section": "Seluruh bagian",
        "holds": "Isi",
        "as-of": "Diperiksa",
        "sheets": "{n} hlm.",
        "name": "Nama",
        "class": "Kelas",
        "date": "Tanggal",
        "worksheet-name": "Nama, kelas, tanggal",
        "worksheet-how": "Setiap kotak memuat satu pernyataan dari sebuah naskah dan bukti yang kami temukan. "
        "Baca pernyataannya, timbang buktinya (siapa yang bicara, kapan, berpihak kepada siapa, apa yang dihitung), "
        "lalu tulis putusan Anda dan seberapa yakin Anda.",
        "worksheet-scale": "Putusan: didukung; bertentangan; salah tanggal; tidak konsisten; rujukan tidak mendukung; "
        "tak dapat diperiksa; tafsir. Keyakinan: mapan; kata satu pihak; diperdebatkan; tidak dapat diperiksa.",
        "licence": "Boleh disalin, diubah, dan dibagikan dengan menyebut sumbernya: lisensi CC BY 4.0.",
        "licence-short": "CC BY 4.0",
        "no-picture": "Gambar tanpa keterangan",
    },
    "en": {
        "contents": "Contents",
        "page": "p.",
        "page-spoken": "page",
        "of": "of",
        "web": "On the web",
        "reviewed": "Reviewed",
        "version": "Version",
        "student": "Student edition",
        "lecturer": "Lecturer edition",
        "worksheet": "Worksheet",
        "answers-where": "Answers and explanations are in the lecturer edition and on the web page.",
        "plan-where": "This is what students need of the plan; steps, cards and board are in the lecturer edition.",
        "answer": "Answer",
        "because": "Because",
        "figure": "Figure",
        "terms": "Terms",
        "sources": "Sources",
        "end": "Terms and sources",
        "for-lecturers": "For lecturers",
        "time": "Estimated time",
        "time-read": "reading {n} minutes",
        "time-asked": "{n} questions and their discussion {m} minutes",
        "time-points": "{n} points to discuss {m} minutes",
        "time-whole": "About {n} minutes in all.",
        "levels": "Levels of the questions",
        "claims-here": "Claims checked here",
        "claims-how": "Hand out the worksheet first: it prints no verdict.",
        "evidence": "Evidence to weigh",
        "evidence-none": "We have recorded no evidence yet. Look for some, and note your source below.",
        "my-verdict": "My verdict",
        "how-sure": "How sure",
        "book": "The book",
        "whole-section": "The whole section",
        "holds": "Holds",
        "as-of": "Reviewed",
        "sheets": "{n} pp.",
        "name": "Name",
        "class": "Class",
        "date": "Date",
        "worksheet-name": "Name, class, date",
        "worksheet-how": "Each box holds one statement of a text and the evidence that we found. "
        "Read the statement, weigh the evidence (who speaks, when, on whose side, what is counted), "
        "then write your verdict and how sure you are.",
        "worksheet-scale": "Verdicts: supported; contradicted; misdated; inconsistent; citation does not support; "
        "unverifiable; interpretation. How sure: established; one side's word; contested; not verifiable.",
        "licence": "Copy, change and share it, as long as you name the source: CC BY 4.0 license.",
        "licence-short": "CC BY 4.0",
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
    "volume": (
        "{page}: berkas ini tidak terjilid ({problem}). Yang lain tetap dijilid.",
        "{page}: this file could not be bound ({problem}). The others were.",
    ),
    "same-name": (
        '{page}: PDF-nya bernama "{name}", sama dengan {first}. Ganti nama salah satu halaman.',
        '{page}: its PDF would be named "{name}" like that of {first}. Rename one of the pages.',
    ),
    "option": (
        'Pilihan "{text}" tidak dikenal. Yang ada: {options}.',
        'There is no option "{text}". There are: {options}.',
    ),
    "value": (
        'Sesudah "{text}" harus ada isinya.',
        '"{text}" wants a value after it.',
    ),
    "no-pages": (
        "Sebutkan halamannya, misalnya: nox -s {door} -- theory/index.md conflict/war-2020.md",
        "Name the pages, for example: nox -s {door} -- theory/index.md conflict/war-2020.md",
    ),
    "no-list": (
        "{page}: daftar unduhan tidak punya PDF, sebab ia menyebut ukuran semua PDF. Cetaklah dari peramban.",
        "{page}: the list of downloads has no PDF, since it tells the size of every PDF. Print it from the browser.",
    ),
    "unknown": (
        '{option} "{text}" tidak dikenal. Pilih salah satu: {known}.',
        '{option} "{text}" is not known. Choose one of: {known}.',
    ),
    "no-page": (
        "{page}: halaman ini tidak ada di docs/{lang}. Nama halaman ialah letak berkasnya di folder itu.",
        "{page}: there is no such page in docs/{lang}. A page is named by the place of its file in that folder.",
    ),
    "no-page-near": (
        "{page}: halaman ini tidak ada di docs/{lang}. Nama yang paling mirip: {near}.",
        "{page}: there is no such page in docs/{lang}. The nearest name: {near}.",
    ),
    "unread": (
        "Tidak ada yang dijilid: halaman-halamannya tidak dapat dibaca ({problem}). Jalankan `nox -s check`.",
        "Nothing was bound: the pages could not be read ({problem}). Run `nox -s check`.",
    ),
    "unwritten": (
        "{file} tidak dapat ditulis ({problem}). Tunjuk tempat lain dengan --out.",
        "{file} could not be written ({problem}). Name another place with --out.",
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
