"""Files that are no pages: their size, their kind, and what is inside them."""

from ._rule import Rule, error, warning

RULES: dict[str, Rule] = {
    "assets.page": error(
        "Halaman ini di luar docs/id/ dan docs/en/, sehingga terbit tanpa diperiksa. Pindahkan ke docs/id/{key} bila "
        "berbahasa Indonesia atau docs/en/{key} bila berbahasa Inggris, lalu tulis pasangannya di bahasa lain."
        "[[ {taken} sudah ada: satukan isinya, atau pakai nama lain.]]",
        "This page is outside docs/id/ and docs/en/, so it is published without being checked. Move it to "
        "docs/id/{key} if it is in Indonesian or to docs/en/{key} if it is in English, then write its twin in the "
        "other language.[[ {taken} is already there: bring the two together, or choose another name.]]",
    ),
    "assets.name": error(
        'Nama halaman berakhir dengan ".md" (huruf kecil); berkas ini tidak dibaca sebagai halaman. Ganti namanya '
        "menjadi {name}, atau hapus bila bukan halaman.[[ {taken} sudah ada: satukan isinya lebih dulu.]]",
        'The name of a page ends in ".md" (small letters); this file is not read as a page. Rename it to {name}, or '
        "delete it if it is no page.[[ {taken} is already there: bring the two together first.]]",
    ),
    "assets.size": warning(
        "Berkas ini {size} KB, batasnya {limit} KB, agar situs tetap ringan di ponsel dan di USB. "
        "Perkecil (gambar: simpan sebagai WebP, lebar paling banyak 1600 piksel), atau tautkan dari tempat asalnya.",
        "This file takes {size} KB where {limit} KB is the most, so that the site stays light on phones and USB "
        "sticks. Make it smaller (a picture: save as WebP, at most 1600 pixels wide), or link to where it is from.",
    ),
    "assets.kind": warning(
        "Jenis {kind} tidak punya tempat di {folder}, yang hanya menerima {kinds}. Hapus berkas ini, atau pindahkan: "
        "gambar ke docs/assets/, angka dan kartu ke data/.",
        "{kind} has no place in {folder}, which takes {kinds} only. Delete this file or move it: pictures to "
        "docs/assets/, numbers and cards to data/.",
    ),
    "assets.content": warning(
        'Berkas ini bernama .{ending}, tetapi isinya lain ("{found}"). Simpan ulang dari program asalnya dengan '
        "jenis yang benar, atau hapus.",
        'This file is called .{ending}, but holds something else ("{found}"). Save it again from its program as the '
        "right kind, or delete it.",
    ),
    "assets.script": error(
        'Gambar SVG ini memuat "{part}", yang dijalankan atau diambil peramban saat gambar dibuka. Hapus bagian itu; '
        "gambar hanya boleh berisi bentuk dan tulisan.",
        'This SVG holds "{part}", which a browser runs or fetches when the picture is opened. Take it out; a picture '
        "holds shapes and writing only.",
    ),
}
