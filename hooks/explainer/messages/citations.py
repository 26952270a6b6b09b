"""Citations and marks."""

from ._rule import NEAR_EN, NEAR_ID, Rule, error, notice, warning

RULES: dict[str, Rule] = {
    "citations.unknown": error(
        'Kunci sumber "{key}" tidak ada di data/references.yml.' + NEAR_ID,
        'The source key "{key}" is not in data/references.yml.' + NEAR_EN,
    ),
    "citations.unpublishable": error(
        'Sumber "{key}" ditandai belum layak terbit. Pakai sumber lain atau lengkapi kartunya.',
        'The source "{key}" is marked as not publishable. Use another source or complete its card.',
    ),
    "citations.unused": notice(
        'Sumber "{key}" tidak dikutip halaman atau kartu mana pun. Kutip, atau jelaskan di "note" mengapa disimpan.',
        'No page or card cites the source "{key}". Cite it, or say in its "note" why it is kept.',
    ),
    "citations.undated": warning(
        'Laman "{key}" dapat berubah, tetapi kartunya tidak memuat tanggal akses atau salinan arsip. '
        'Isi "accessed" atau "archive".',
        'The web page "{key}" may change, but its card has neither a date of access nor an archive copy. '
        'Fill in "accessed" or "archive".',
    ),
    "citations.unverified": notice(
        'Sumber "{key}" belum pernah dilihat siapa pun dan pembaca tidak diberi tahu. Periksa, atau isi "note".',
        'Nobody has seen the source "{key}" yet, and the reader is not told. Look it up, or fill in its "note".',
    ),
    "citations.missing": notice(
        '"{states}" tidak bersumber di kalimat ini atau di sebelahnya. Tambahkan [@kunci] atau {{event: kunci}}.',
        '"{states}" has no source in this sentence or beside it. Add [@key] or {{event: key}}.',
    ),
    "marks.unknown": error(
        'Tanda "{mark}" menyebut "{key}", yang tidak ada di data/.' + NEAR_ID,
        'The mark "{mark}" names "{key}", which is not in data/.' + NEAR_EN,
    ),
    "citations.form": warning(
        'Rujukan "{part}" tidak terbaca, sehingga tercetak apa adanya atau kehilangan sumber. Tulis "{wants}".',
        'The citation "{part}" is not read: it is printed as it stands, or loses a source. Write "{wants}".',
    ),
    "marks.form": warning(
        'Tanda "{part}" tidak terbaca, sehingga tercetak apa adanya. Tulis "{wants}".',
        'The mark "{part}" is not read, so it is printed as it stands. Write "{wants}".',
    ),
    "marks.alone": warning(
        'Tanda "{mark}" hanya terbaca bila berdiri sendiri di barisnya, tanpa spasi di depannya. Pindahkan ke baris '
        "sendiri, dengan baris kosong di atas dan di bawahnya.",
        'The mark "{mark}" is read only where it stands alone on its line, with no blank before it. Move it to a line '
        "of its own, with a blank line above and below.",
    ),
}
