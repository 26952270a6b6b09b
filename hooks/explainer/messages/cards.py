"""Cards of the drawers."""

from ._rule import NEAR_EN, NEAR_ID, Rule, error, notice

RULES: dict[str, Rule] = {
    "card.drawer": error(
        'Berkas data harus berupa daftar kartu. Mulai setiap kartu dengan "- key: …".',
        'A data file must be a list of cards. Begin each card with "- key: …".',
    ),
    "card.shape": error(
        'Di kartu "{card}" diharapkan ruas berbentuk "{wants}". Periksa spasi di awal baris ini.',
        'In card "{card}" fields of the form "{wants}" are expected. Check the indent on this line.',
    ),
    "card.field": error(
        'Kartu "{card}" memuat ruas "{field}" yang tidak dikenal.[[ Yang dikenal: {near}.]]',
        'Card "{card}" has an unknown field "{field}".[[ Known: {near}.]]',
    ),
    "card.missing": error(
        'Kartu "{card}" tidak punya isi untuk ruas wajib "{field}". Tambahkan.',
        'Card "{card}" has nothing in its required field "{field}". Add it.',
    ),
    "card.side": error(
        'Kartu "{card}" tidak punya sisi "{field}". Setiap kartu berisi kedua bahasa: tulis sisi itu.',
        'Card "{card}" has no "{field}" side. Every card holds both languages: write that side.',
    ),
    "card.text": error(
        'Ruas "{field}" pada kartu "{card}" harus berupa teks biasa. Beri tanda petik bila ada titik dua.',
        'Field "{field}" of card "{card}" must be plain text. Put it in quotes if it holds a colon.',
    ),
    "card.list": error(
        'Ruas "{field}" pada kartu "{card}" harus berupa daftar. Tulis setiap butir di barisnya dengan "- ".',
        'Field "{field}" of card "{card}" must be a list. Write each item on a line of its own with "- ".',
    ),
    "card.value": error(
        'Ruas "{field}" pada kartu "{card}" tidak mengenal nilai "{value}". Yang dikenal: {near}.',
        'Field "{field}" of card "{card}" does not know the value "{value}". Known: {near}.',
    ),
    "card.twice": error(
        'Kunci "{card}" sudah dipakai kartu di baris {first}. Pilih kunci lain.',
        'The key "{card}" is already used by the card on line {first}. Choose another.',
    ),
    "card.unknown": error(
        'Kartu "{card}" merujuk "{key}", yang tidak ada di {drawer}.' + NEAR_ID,
        'Card "{card}" refers to "{key}", which is not in {drawer}.' + NEAR_EN,
    ),
    "card.date": error(
        'Kartu "{card}" memuat tanggal "{date}". Tulis {form_id}.',
        'Card "{card}" has the date "{date}". Write {form_en}.',
    ),
    "card.source": error(
        'Kartu "{card}" menyatakan sesuatu di "{field}" tanpa sumber, padahal setiap fakta harus dapat ditelusuri. '
        "Tambahkan sources: [kunci] dengan kunci dari data/references.yml.",
        'Card "{card}" states something in "{field}" without a source, and every fact has to lead to one. '
        "Add sources: [key] with a key from data/references.yml.",
    ),
    "card.paper": error(
        'Klaim "{card}" menunjuk "{key}" sebagai naskahnya, tetapi karya itu berjenis "{kind}". Di "paper" tulis kunci '
        'naskah yang dibahas (kind: paper); sumber pembandingnya tempatnya di "sources".',
        'The claim "{card}" gives "{key}" as its paper, but that work is of the kind "{kind}". In "paper" write the '
        'key of a text discussed here (kind: paper); what it is compared with belongs in "sources".',
    ),
    "card.name": error(
        'Sebuah nama di "{field}" pada kartu "{card}" tidak dapat dicetak. Orang: isi family, lalu given bila ada; '
        "satu nama saja: isi family; lembaga: isi literal tanpa family dan given.",
        'A name in "{field}" of card "{card}" cannot be printed. A person: fill in family, then given if there is one; '
        "a single name: family; an institution: literal, without family and given.",
    ),
    "card.doi": error(
        'DOI "{value}" pada kartu "{card}" tidak berbentuk 10.…/…, sehingga tautannya salah.[[ Tulis {use}.]] '
        "DOI mulai dengan 10. tanpa https://doi.org/ di depannya; hapus ruas itu bila karya ini tidak punya DOI.",
        'The DOI "{value}" of card "{card}" is not of the form 10.…/…, so its link is wrong.[[ Write {use}.]] '
        "A DOI begins with 10. and has no https://doi.org/ in front; delete the field if the work has no DOI.",
    ),
    "card.key": error(
        'Kunci "{card}" tidak dapat dipakai di tanda dan alamat. Tulis seperti {shape}: '
        "tanpa spasi, dengan tanda hubung, dan samakan di setiap tempat yang menyebutnya.",
        'The key "{card}" cannot be used in marks and addresses. Write it like {shape}: without blanks, with '
        "hyphens, and alike wherever it is named.",
    ),
    "card.same": error(
        'Kartu "{card}" menjelaskan istilah "{term}", yang sudah punya kartu "{other}" di baris {first}. '
        "Gabungkan isinya di satu kartu dan hapus yang lain.",
        'Card "{card}" explains the term "{term}", which already has the card "{other}" on line {first}. '
        "Bring what they hold into one card and delete the other.",
    ),
    "card.markup": error(
        'Kartu "{card}" memuat "{markup}", yang tercetak apa adanya: di dalam kartu hanya *miring* yang dikenal. '
        "Tulis sebagai kalimat biasa; sumber tempatnya di ruas sources, tautan dan tanda di halaman.",
        'Card "{card}" holds "{markup}", which is printed as it stands: inside a card only *emphasis* is known. Write '
        "plain sentences; sources go into the field sources, links and marks onto pages.",
    ),
    "card.stray": error(
        "Berkas ini tidak dibaca siapa pun: namanya bukan nama laci.[[ Pindahkan isinya yang baru ke {near}, lalu "
        "hapus berkas ini.]] Laci yang ada: {known}.",
        "Nobody reads this file: its name is not that of a drawer.[[ Move what is new in it to {near}, then delete "
        "this file.]] The drawers: {known}.",
    ),
    "card.order": error(
        'Kartu "{card}" berakhir ({end}) sebelum mulai ({start}). Tukar kedua tanggal itu atau perbaiki.',
        'Card "{card}" ends ({end}) before it starts ({start}). Swap the two dates or correct them.',
    ),
    "card.length": notice(
        'Definisi "{card}" lebih dari dua kali lebih panjang dalam satu bahasa (id: {id} huruf, en: {en}). '
        "Periksa apakah kedua sisi mendefinisikan hal yang sama.",
        'The definition of "{card}" is more than twice as long in one language (id: {id} characters, en: {en}). '
        "See whether both sides define the same thing.",
    ),
}
