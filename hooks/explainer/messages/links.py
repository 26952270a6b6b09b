"""Links that do not arrive."""

from ._rule import NEAR_EN, NEAR_ID, Rule, error, warning

RULES: dict[str, Rule] = {
    "links.page": error(
        'Tautan "{target}" tidak mengarah ke halaman mana pun. Betulkan alamatnya, atau ganti tautannya bila halaman '
        "itu sudah dihapus." + NEAR_ID,
        'The link "{target}" leads to no page. Correct its address, or replace the link if that page was deleted.'
        + NEAR_EN,
    ),
    "links.asset": error(
        'Berkas "{target}" tidak ada di docs/.' + NEAR_ID, 'The file "{target}" is not in docs/.' + NEAR_EN
    ),
    "links.anchor": error(
        "Jangkar #{anchor} tidak ada di {target}." + NEAR_ID, "There is no anchor #{anchor} in {target}." + NEAR_EN
    ),
    "links.absolute": error(
        'Tautan "{target}" berawal dari akar situs, sehingga putus di salinan luring. Tulis relatif dari halaman ini.',
        'The link "{target}" starts at the root of the site and breaks in the offline copy. '
        "Write it relative to this page.",
    ),
    "links.language": error(
        'Tautan "{target}" pindah bahasa tanpa memberi tahu. Arahkan ke halaman sebahasa, '
        "atau tulis {{hreflang={lang}}} tepat di belakangnya.",
        'The link "{target}" changes the language without saying so. Link to the page in this language, '
        "or write {{hreflang={lang}}} right behind it.",
    ),
    "links.orphan": warning(
        "Tidak ada jalan ke halaman ini: ia tidak ada di navigasi dan tidak ditaut halaman lain. "
        'Tambahkan "{page}" di nav (mkdocs.yml) atau buat tautan.',
        "No way leads to this page: it is not in the navigation and no other page links to it. "
        'Add "{page}" to nav (mkdocs.yml) or link to it.',
    ),
    "links.redirect": error(
        'Pengalihan dari "{key}" ke "{to}" tidak berfungsi: {why_id}.' + NEAR_ID,
        'The redirect from "{key}" to "{to}" does not work: {why_en}.' + NEAR_EN,
    ),
    "links.form": warning(
        'Alamat luar "{address}" tidak dapat dipakai seperti ini: {why_id}.',
        'The outside address "{address}" cannot be used like this: {why_en}.',
    ),
}
