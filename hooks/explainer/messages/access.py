"""What a reader by ear would miss."""

from ._rule import Rule, notice, warning

RULES: dict[str, Rule] = {
    "access.alt": warning(
        'Teks alternatif[[ "{text}"]] tidak menceritakan gambarnya. Tulis satu kalimat tentang apa yang terlihat.',
        'The alternative text[[ "{text}"]] does not tell the picture. Write one sentence on what is to be seen.',
    ),
    "access.link": warning(
        'Teks tautan[[ "{text}"]] tidak menyebut tujuannya bagi yang hanya mendengar tautan. Tulis nama tujuannya.',
        'The link text[[ "{text}"]] does not say where it leads to somebody who hears only links. Name the place.',
    ),
    "access.top": warning(
        'Halaman butuh tepat satu judul "#" di paling atas; "{title}" bukan itu[[ (yang pertama: baris {first})]]. '
        "Ubah tingkatnya.",
        'A page needs exactly one "#" heading, at its top; "{title}" is not it[[ (the first: line {first})]]. '
        "Change its level.",
    ),
    "access.order": warning(
        'Judul ini melompat ke "{here}". Pakai "{wants}", supaya daftar isi tidak berlubang.',
        'This heading jumps to "{here}". Use "{wants}", so that the outline has no hole.',
    ),
    "access.table": warning(
        "Kepala tabel kosong di kolom {columns}. Beri setiap kolom judul.",
        "The table has no heading in column {columns}. Give every column a heading.",
    ),
    "access.row": warning(
        "Baris ini berisi {here} sel, kepala tabelnya {there}. Samakan: sel yang berlebih hilang saat dicetak.",
        "Cells in this row: {here}; in the table's head: {there}. Make them equal: a surplus cell is lost in print.",
    ),
    "access.lang": notice(
        'Frasa asing "{phrase}" tidak menyebut bahasanya. Tulis misalnya {{lang=la}} tepat di belakangnya.',
        'The foreign phrase "{phrase}" does not say its language. Write for example {{lang=la}} right behind it.',
    ),
}
