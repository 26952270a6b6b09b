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
    "page.list": error(
        'Ruas "{field}" di kepala halaman bukan daftar. Tulis setiap kunci di barisnya sendiri, sesudah dua spasi, '
        'satu tanda hubung, dan satu spasi: "  - {key}".',
        'The field "{field}" of the front matter is no list. Write each key on a line of its own, behind two spaces, '
        'one hyphen and one space: "  - {key}".',
    ),
    "page.printed": warning(
        'Markdown tidak membaca "{part}" seperti yang dimaksud. Tulis "{wants}".',
        'Markdown does not read "{part}" as it is meant. Write "{wants}".',
    ),
    "page.note": warning(
        'Catatan kaki [^{note}] tidak punya isi. Tulis "[^{note}]: …" di baris sendiri di bawah halaman, atau hapus '
        "tandanya.",
        'The footnote [^{note}] has no text. Write "[^{note}]: …" on a line of its own at the foot of the page, or '
        "delete its mark.",
    ),
    "page.gap": warning(
        'Daftar atau tabel ini menyatu dengan paragraf di atasnya ("{part}"). Beri satu baris kosong di atasnya.',
        'This list or table runs into the paragraph above it ("{part}"). Put a blank line above it.',
    ),
    "page.below": warning(
        'Baris "{part}" berada tepat di bawah tabel, sehingga menjadi baris tabel itu. Beri satu baris kosong di '
        "atasnya.",
        'The line "{part}" stands right below a table, so it becomes a row of it. Put a blank line above it.',
    ),
    "page.table": warning(
        "Markdown belum membaca tabel di sini, hanya teks. Baris pertamanya harus berisi judul kolom, baris keduanya "
        'garis "{wants}", tanpa baris kosong di antaranya.',
        "Markdown reads no table here yet, only text. Its first line must hold the headings of the columns, its second "
        'the line "{wants}", with no blank line between them.',
    ),
    "page.nested": warning(
        "Butir ini menjorok {here} spasi, sehingga setingkat dengan butir di atasnya. Pakai {up} spasi bila ia anak "
        "butir itu, {down} bila setingkat.",
        "This item is indented by {here}, so it stands level with the one above. Use {up} spaces if it belongs under "
        "that one, {down} if beside it.",
    ),
    "page.box": warning(
        'Kotak "{part}" kosong. Tulis isinya di bawahnya, dengan empat spasi di depan setiap baris, dihitung dari '
        "tanda kotaknya.",
        'The box "{part}" is empty. Write its text below it, with four spaces before each line, counted from the sign '
        "of the box.",
    ),
    "page.underlined": warning(
        'Garis "{part}" tepat di bawah teks menjadikan teks itu judul, atau tercetak apa adanya. Hapus garis itu, atau '
        'untuk garis pemisah tulis "---" dengan baris kosong di atasnya.',
        'The line "{part}" right below text makes a heading of it, or is printed as it stands. Delete the line, or for '
        'a dividing line write "---" with a blank line above.',
    ),
    "page.unfilled": warning(
        'Baris "{part}" belum diisi. Tulis isinya, atau hapus barisnya.',
        'The line "{part}" is not filled in. Write its text, or delete the line.',
    ),
    "page.reviewed": error(
        'Kepala halaman memuat reviewed: "{date}", yang bukan hari di kalender, sehingga halaman tidak dapat dicetak. '
        "Tulis hari halaman ini terakhir diperiksa sebagai TTTT-BB-HH, misalnya 2026-11-22.",
        'The front matter has reviewed: "{date}", which is no day of the calendar, so the page cannot be printed. '
        "Write the day on which this page was last checked as YYYY-MM-DD, such as 2026-11-22.",
    ),
}
