"""What is wrong with a file or with YAML before a check can run."""

from ._rule import Rule, error

RULES: dict[str, Rule] = {
    "file.unreadable": error(
        "Berkas tidak dapat dibaca ({problem}). Periksa nama dan izin berkas.",
        "The file cannot be read ({problem}). Check its name and permissions.",
    ),
    "file.encoding": error(
        "Bita {byte} di baris ini bukan UTF-8. Simpan ulang berkas dengan pengodean UTF-8.",
        "Byte {byte} on this line is not UTF-8. Save the file again as UTF-8.",
    ),
    "file.bom": error(
        'Berkas diawali penanda BOM yang tak terlihat. Simpan ulang sebagai "UTF-8" tanpa BOM.',
        'The file begins with an invisible byte order mark. Save it again as "UTF-8" without BOM.',
    ),
    "yaml.tab": error(
        "Baris ini menjorok dengan tab. YAML hanya menerima spasi: ganti tab dengan dua spasi.",
        "This line is indented with a tab. YAML takes spaces only: replace the tab by two spaces.",
    ),
    "yaml.indent": error(
        "Jorokan baris ini {found} spasi, sehingga berkas tidak dapat dibaca. Jorokan selalu kelipatan dua: sejajarkan "
        "dengan baris setingkat di dekatnya ({wants} spasi).",
        "The indent of this line is {found}, so the file cannot be read. Indents go in steps of two spaces: line it up "
        "with a line of the same level nearby ({wants} spaces).",
    ),
    "yaml.dash": error(
        'Kartu "{key}" di baris ini tidak diawali seperti kartu lain, sehingga kartu-kartu tidak dapat dipisahkan. '
        'Tulis "- key: {key}" di tepi kiri: satu tanda hubung, lalu satu spasi.',
        'The card "{key}" on this line does not begin as the others do, so the cards cannot be told apart. Write '
        '"- key: {key}" at the left edge: one hyphen, then one space.',
    ),
    "yaml.empty": error(
        'Baris ini masih berisi "{sign}", tanda daftar kosong, padahal isinya ada, sehingga berkas tidak terbaca. '
        'Hapus "{sign}".',
        'This line still holds "{sign}", the sign of an empty list, though there is something in it, so the file '
        'cannot be read. Delete "{sign}".',
    ),
    "yaml.syntax": error(
        "YAML terputus di sini ({problem_id}). Periksa titik dua, spasi awal, dan tanda petik di sini dan di atasnya.",
        "The YAML breaks off here ({problem_en}). Check colons, indents and quotes on this line and above it.",
    ),
    "yaml.repeat": error(
        'Ruas "{key}" ditulis dua kali; yang pertama di baris {first}. Hapus salah satu.',
        'The field "{key}" is written twice; the first is on line {first}. Delete one of them.',
    ),
    "yaml.alias": error(
        "Alias YAML (*nama) tidak dipakai di sini. Tulis isinya lengkap.",
        "YAML aliases (*name) are not used here. Write the content out.",
    ),
    "yaml.comment": error(
        'YAML membuang "{lost}": tanda # sesudah spasi memulai catatan. Bila itu bagian dari isinya, apit seluruh isi '
        "ruas dengan tanda petik lurus; bila itu catatan, pindahkan ke baris tersendiri di atasnya.",
        'YAML drops "{lost}": a # behind a space begins a comment. If it belongs to the content, put straight quotes '
        "around the whole content of the field; if it is a comment, move it to a line of its own above.",
    ),
    "yaml.sign": error(
        'YAML membaca "{word}" di awal isi sebagai tandanya sendiri, sehingga kata itu hilang. Apit seluruh '
        "isi ruas dengan tanda petik lurus.",
        'YAML takes "{word}" at the start of the content for a sign of its own, so it is lost. Put '
        "straight quotes around the whole content of the field.",
    ),
    "yaml.quotes": error(
        "Tanda petik lengkung (“…”) mengapit isi di baris ini. Bagi YAML itu huruf biasa: ganti dengan tanda petik "
        'lurus ("…"); bila petik itu bagian dari isi, tulis "“…”".',
        "Curly quotes (“…”) stand around the content on this line. To YAML they are letters: replace them by straight "
        'ones ("…"); if the quotes belong to the content, write "“…”".',
    ),
    "yaml.deep": error(
        "Jorokan atau kurung bertumpuk lebih dari {limit} tingkat. Kartu tidak sedalam itu: periksa baris ini.",
        "Indents or brackets nest more than {limit} levels. No card is that deep: check this line.",
    ),
    "yaml.long-line": error(
        "Baris ini lebih panjang dari {limit} karakter. Kartu tidak sepanjang itu: lipat menjadi beberapa baris.",
        "This line is longer than {limit} characters. No card is that long: fold it into several lines.",
    ),
    "yaml.character": error(
        "Ada karakter kendali {code} yang tidak boleh ada di YAML. Hapus karakter itu.",
        "There is a control character {code} that YAML does not allow. Delete it.",
    ),
}
