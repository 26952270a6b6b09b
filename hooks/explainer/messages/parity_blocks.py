"""Blocks that one language has and the other lacks."""

from ._rule import NEAR_EN, NEAR_ID, Rule, error, warning

RULES: dict[str, Rule] = {
    "parity.admonition": error(
        'Kotak ke-{number} di bagian ini "{here}", di {twin} "{there}". Samakan jenis dan urutannya.',
        'Box {number} of this section is "{here}" here and "{there}" in {twin}. Give both the same kinds in one order.',
    ),
    "parity.image": error(
        'Gambar ke-{number} di bagian ini "{here}", di {twin} "{there}". Pasang gambar yang sama di kedua sisi.',
        'Picture {number} of this section is "{here}" here and "{there}" in {twin}. Show the same one on both sides.',
    ),
    "parity.table": error(
        "Tabel ke-{number} di bagian ini {here} (kolom × baris), di {twin} {there}. Samakan kolom dan barisnya.",
        "Table {number} of this section is {here} (columns × rows) here and {there} in {twin}. "
        "Give both the same columns and rows.",
    ),
    "parity.footnote": error(
        'Catatan kaki ke-{number} di sini "{here}", di {twin} "{there}". Beri kedua sisi catatan yang sama.',
        'Footnote {number} is "{here}" here and "{there}" in {twin}. Give both sides the same notes.',
    ),
    "parity.quiz": error(
        'Soal ke-{number} di sini "{here}" (pilihan + jawaban), di {twin} "{there}". Samakan pilihan dan jawabannya.',
        'Question {number} is "{here}" (options + answers) here and "{there}" in {twin}. '
        "Give both the same options and answers.",
    ),
    "parity.nav": warning(
        'Judul navigasi "{title}" belum punya padanan untuk bahasa "{lang}". Tambahkan di nav_translations.',
        'The navigation title "{title}" has no counterpart for the language "{lang}". Add it to nav_translations.',
    ),
    "parity.nav-page": error(
        'Navigasi menyebut "{page}", tetapi {missing} tidak ada. '
        "Betulkan jalurnya (tanpa docs/ dan tanpa bahasa), buat halaman itu, atau hapus barisnya." + NEAR_ID,
        'The navigation names "{page}", but there is no {missing}. '
        "Correct its path (without docs/ and without a language), create that page, or delete the line." + NEAR_EN,
    ),
}
