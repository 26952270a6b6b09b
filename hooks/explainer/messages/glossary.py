"""Words and forms."""

from ._rule import Rule, notice, warning

RULES: dict[str, Rule] = {
    "glossary.avoid": warning(
        '"{form}" bukan bentuk kita. Tulis "{use}" ({why_id}).', '"{form}" is not our form. Write "{use}" ({why_en}).'
    ),
    "glossary.turkic": warning(
        '"{form}" mencampur Turki (negara) dengan Turkik (rumpun bangsa). Tulis "{use}".',
        '"{form}" mixes Turkish (of the state) with Turkic (of the family of peoples). Write "{use}".',
    ),
    "glossary.names": warning(
        'Penyebutan pertama "{name}" belum menyebut nama satunya. Tambahkan "({other} …)" tepat di belakangnya.',
        'The first mention of "{name}" leaves the other name out. Add "({other} …)" right behind it.',
    ),
    "glossary.party": warning(
        '"{form}" ialah kata satu pihak ({whose_id}). Tulis "{use}", atau beri tanda petik dan sebut pemakainya.',
        '"{form}" is the word of one side ({whose_en}). Write "{use}", or use quotation marks and say whose it is.',
    ),
    "glossary.abbreviation": warning(
        'Singkatan "{form}" dipakai sebelum dijelaskan. Tulis "{term} ({form})" di sini.',
        'The abbreviation "{form}" is used before it is explained. Write "{term} ({form})" here.',
    ),
    "glossary.twin": notice(
        'Bagian ini memakai "{form}", tetapi "{wants}" tidak ada di {twin}. Periksa apakah keduanya masih sama.',
        'This section uses "{form}", but "{wants}" is missing in {twin}. See whether both still say the same.',
    ),
    "glossary.unused": notice(
        'Istilah "{key}" tidak dipakai halaman atau kartu mana pun. Pakai, taut dari see_also, atau hapus kartunya.',
        'No page or card uses the term "{key}". Use it, point to it from a see_also, or delete its card.',
    ),
}
