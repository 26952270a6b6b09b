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
        "Kepala halaman (front matter) tidak terbaca: tidak dimulai di baris 1, tidak ditutup, atau bukan "
        '"ruas: isi".[[ Garis "---" pertama harus di awal baris 1; di sini ia di baris {first}: hapus baris kosong dan '
        'spasi di depannya.]] Apit dengan dua baris "---".',
        "The front matter cannot be read: it does not begin on line 1, is not closed, or is not "
        '"field: text".[[ Its first "---" must open line 1; here it is on line {first}: delete the blank lines and '
        'spaces before it.]] Put it between two "---" lines.',
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
}
