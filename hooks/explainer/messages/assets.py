"""Files that are no pages: their size, their kind, and what is inside them."""

from ._rule import Rule, error, warning

RULES: dict[str, Rule] = {
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
