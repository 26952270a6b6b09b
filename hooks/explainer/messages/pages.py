"""The outer shape of a page."""

from ._rule import Rule, error, warning

RULES: dict[str, Rule] = {
    "page.empty": error(
        "Halaman ini kosong. Tulis isinya atau hapus berkasnya di kedua bahasa.",
        "This page is empty. Write it, or delete the file in both languages.",
    ),
    "page.body": error(
        'Halaman ini hanya berisi kepala (front matter). Tulis isinya di bawah garis "---".',
        'This page holds front matter only. Write the page below the "---" line.',
    ),
    "page.front-matter": error(
        'Kepala halaman (front matter) tidak ditutup atau bukan "ruas: isi". Apit dengan dua baris "---".',
        'The front matter is not closed or is not "field: text". Put it between two "---" lines.',
    ),
    "page.fence": warning(
        "Blok kode yang dibuka di baris ini tidak pernah ditutup. Tutup dengan tanda yang sama.",
        "The code block opened on this line is never closed. Close it with the same mark.",
    ),
    "page.long-line": error(
        "Baris ini lebih panjang dari {limit} karakter, sehingga tidak diperiksa. Pecah: satu kalimat satu baris.",
        "This line is longer than {limit} characters and was not checked. Break it up: one sentence a line.",
    ),
    "page.meta": error(
        'Kepala halaman tidak memuat "{field}". Tambahkan "{field}: …" di antara dua garis "---".',
        'The front matter has no "{field}". Add "{field}: …" between the two "---" lines.',
    ),
    "page.reviewed": error(
        'Kepala halaman memuat reviewed: "{date}", yang bukan hari di kalender, sehingga halaman tidak dapat dicetak. '
        "Tulis hari halaman ini terakhir diperiksa sebagai TTTT-BB-HH, misalnya 2026-11-22.",
        'The front matter has reviewed: "{date}", which is no day of the calendar, so the page cannot be printed. '
        "Write the day on which this page was last checked as YYYY-MM-DD, such as 2026-11-22.",
    ),
}
