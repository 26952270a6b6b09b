"""Pictures: their cards, numbers and lines, and what is measured in the finished drawing."""

from ._rule import NEAR_EN, NEAR_ID, Rule, error, notice, warning

RULES: dict[str, Rule] = {
    "figures.key": error(
        'Kartu gambar di {file}.yml menyebut dirinya "{key}". Samakan "key" dengan nama berkas.',
        'The picture\'s card in {file}.yml calls itself "{key}". Give "key" the name of the file.',
    ),
    "figures.drawn": error(
        'Gambar "{card}" tidak dapat dibuat: {problem}. Perbaiki kartunya; gambar lain tetap dibuat.',
        'The picture "{card}" could not be drawn: {problem}. Mend its card; the other pictures are drawn.',
    ),
    "figures.column": error(
        'Kartu "{card}" menyebut kolom "{column}", yang tidak ada di baris pertama {file}.' + NEAR_ID,
        'Card "{card}" names the column "{column}", which is not in the first line of {file}.' + NEAR_EN,
    ),
    "figures.cells": warning(
        "Baris ini berisi {found} sel, sedangkan baris pertama {wanted}. "
        "Tulis desimal dengan titik, dan beri tanda petik pada sel yang memuat koma.",
        "This row has {found} cells where the first line has {wanted}. "
        "Write decimals with a point, and put a cell that holds a comma in quotes.",
    ),
    "figures.comma": error(
        'Sel di berkas ini dipisahkan dengan "{sign}", bukan koma. Dengan penyunting teks, ubah dulu koma desimal '
        "menjadi titik (1,5 menjadi 1.5) dan beri tanda petik pada sel lain yang memuat koma, lalu ganti setiap "
        '"{sign}" dengan koma.',
        'The cells of this file are parted by "{sign}", not by commas. In a text editor, first turn decimal commas '
        'into points (1,5 into 1.5) and put other cells that hold a comma in quotes, then replace every "{sign}" '
        "by a comma.",
    ),
    "figures.source": error(
        'Angka atau gambar "{card}" ini tidak bersumber. Isi kolom "source" atau ruas "sources".',
        'This number or picture of "{card}" has no source. Fill in the column "source" or the field "sources".',
    ),
    "figures.value": warning(
        'Sel "{column}" kosong; gambar dibuat tanpa baris ini. Isi, atau tulis "order" di "status" '
        "bila hanya urutannya diketahui.",
        'The cell "{column}" is empty; the picture is drawn without this row. Fill it in, or write "order" in '
        '"status" where only the rank is known.',
    ),
    "figures.unit": warning(
        'Sel "{column}" berisi "{value}", bukan angka saja. Tulis misalnya 1234.5, dan taruh satuannya di kartu.',
        'The cell "{column}" holds "{value}", not a number alone. Write for example 1234.5, and put the unit in '
        "the card.",
    ),
    "figures.country": warning(
        'Sel "{column}" menyebut negara "{value}", yang tidak dikenal. Tulis dua huruf ISO 3166, misalnya TR.',
        'The cell "{column}" names the country "{value}", which is not known. Write two letters of ISO 3166, '
        "for example TR.",
    ),
    "figures.name": warning(
        'Sel "{column}" berisi "{value}", yang tidak ada di "names" pada {file}.' + NEAR_ID,
        'The cell "{column}" holds "{value}", which is not in "names" of {file}.' + NEAR_EN,
    ),
    "figures.order": warning(
        "Tanggal {date} berada di bawah {above} (baris {first}). Urutkan baris menurut tanggal.",
        "The date {date} stands below {above} (line {first}). Put the rows in the order of their dates.",
    ),
    "figures.lines": error(
        "Berkas ini bukan GeoJSON yang dapat dibaca: {problem}. Perbaiki di baris ini.",
        "This file is not GeoJSON that can be read: {problem}. Mend it at this line.",
    ),
    "figures.polygon": warning(
        'Garis tepi wilayah "{name}" memotong dirinya sendiri ({problem}). Pindahkan titik yang menyeberang.',
        'The outline of the area "{name}" crosses itself ({problem}). Move the point that crosses over.',
    ),
    "figures.alone": error(
        'Tanda gambar "{key}" tidak berdiri sendiri di barisnya. Beri baris kosong di atas dan di bawahnya.',
        'The mark of the picture "{key}" does not stand alone on its line. Leave a blank line above and below it.',
    ),
    "figures.twice": error(
        'Gambar "{key}" sudah ada di baris {first} halaman ini. Hapus salah satu.',
        'The picture "{key}" is already on line {first} of this page. Take one of them out.',
    ),
    "figures.unused": notice(
        'Gambar "{card}" tidak ada di halaman mana pun. Pasang dengan {{figure: {card}}}, atau hapus kartunya.',
        'The picture "{card}" is on no page. Put it there with {{figure: {card}}}, or delete its card.',
    ),
    "figures.overlap": warning(
        'Pada gambar "{card}" ({lang}) label "{label}" menindih "{other}". Persingkat atau pindahkan salah satunya.',
        'In the picture "{card}" ({lang}) the label "{label}" lies over "{other}". Shorten or move one of them.',
    ),
    "figures.frame": warning(
        'Pada gambar "{card}" ({lang}) label "{label}" keluar {over} satuan dari bingkai. Persingkat atau pindahkan.',
        'In the picture "{card}" ({lang}) the label "{label}" leaves the frame by {over} units. Shorten or move it.',
    ),
    "figures.small": warning(
        'Pada gambar "{card}" ({lang}) label "{label}" hanya {size} piksel di ponsel. Pakai setidaknya 10.',
        'In the picture "{card}" ({lang}) the label "{label}" is only {size} pixels on a phone. Use at least 10.',
    ),
    "figures.contrast": warning(
        'Pada gambar "{card}" ({lang}) label "{label}" ({ink} di atas {ground}, tema {theme}) hanya berkontras '
        "{ratio}:1. Pakai warna tulisan lain atau beri tepi.",
        'In the picture "{card}" ({lang}) the label "{label}" ({ink} on {ground}, theme {theme}) has a contrast of '
        "only {ratio}:1. Use another ink for it, or a halo.",
    ),
    "figures.colour": warning(
        'Gambar "{card}" ({lang}) memakai warna "{colour}", yang bukan salah satu warna bernama kita. '
        'Pakai "var(--pic-…)".',
        'The picture "{card}" ({lang}) uses the colour "{colour}", which is none of our named ones. '
        'Use "var(--pic-…)".',
    ),
    "figures.size": warning(
        'Gambar "{card}" ({lang}) berukuran {raw} KB, {packed} KB setelah dimampatkan. '
        "Batasnya 45 dan 14: kurangi titiknya.",
        'The picture "{card}" ({lang}) takes {raw} KB, {packed} KB compressed. The limits are 45 and 14: use fewer '
        "points.",
    ),
}
