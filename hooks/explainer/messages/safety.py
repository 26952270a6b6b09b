"""What a browser would obey and a reviewer would not see."""

from ._rule import Rule, error

RULES: dict[str, Rule] = {
    "safety.html": error(
        "Tag HTML <{tag}> tidak dipakai di sini: isinya dijalankan peramban tanpa dilihat penelaah. "
        "Tulis dengan Markdown.",
        "The HTML tag <{tag}> has no place here: a browser obeys what a reviewer does not see. Write it in Markdown.",
    ),
    "safety.attribute": error(
        'Atribut "{attribute}" dapat menjalankan skrip, memuat berkas, atau mengganti tampilan. Hapus atribut itu.',
        'The attribute "{attribute}" can run a script, load a file or change the looks. Delete it.',
    ),
    "safety.scheme": error(
        'Alamat berskema "{scheme}:" tidak membuka halaman. Ganti dengan alamat http(s) atau tautan ke berkas.',
        'An address with the scheme "{scheme}:" opens no page. Replace it with an http(s) address or a link to a file.',
    ),
    "safety.outside": error(
        'Berkas "{address}" dimuat dari situs lain, sehingga pembaca terlacak dan salinan luring rusak. '
        "Simpan di docs/assets/.",
        'The file "{address}" is loaded from another site: it tracks the reader and breaks the offline copy. '
        "Keep it in docs/assets/.",
    ),
    "safety.hidden": error(
        "Ada karakter tak terlihat {code}, yang dapat membalik arah tulisan atau menyembunyikan kata. "
        "Hapus, lalu ketik ulang kata di sekitarnya.",
        "There is an invisible character {code}, which can turn the direction of writing or hide a word. "
        "Delete it and type the words around it again.",
    ),
    "safety.lookalike": error(
        'Kata "{word}" memuat huruf asing yang mirip huruf Latin ({codes}). Ketik ulang dengan huruf Latin.',
        'The word "{word}" holds foreign letters that look like Latin ones ({codes}). Type it again in Latin letters.',
    ),
    "safety.merge": error(
        'Baris "{marker}" ialah sisa penggabungan git. Pilih salah satu versi, lalu hapus baris penandanya.',
        'The line "{marker}" is left over from a git merge. Choose one version and delete the marker lines.',
    ),
}
