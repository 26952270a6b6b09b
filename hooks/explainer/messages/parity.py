"""What one language has and the other lacks."""

from ._rule import Rule, error

RULES: dict[str, Rule] = {
    "parity.page": error(
        "Halaman ini belum ada di bahasa lain. Buat {missing}.[[ Bila {near} pasangannya, beri keduanya nama yang "
        "sama.]]",
        "This page does not exist in the other language. Create {missing}.[[ If {near} is its twin, give both the same "
        "name.]]",
    ),
    "parity.anchor": error(
        "Jangkar #{anchor} tidak ada di {twin}. Tambahkan judul berjangkar sama di sana, atau samakan namanya.",
        "The anchor #{anchor} is missing in {twin}. Add a heading with it there, or give both the same name.",
    ),
    "parity.level": error(
        'Judul #{anchor} di sini "{here}", di {twin} "{there}". Samakan tingkatnya.',
        'The heading #{anchor} is "{here}" here and "{there}" in {twin}. Give both the same level.',
    ),
    "parity.unnamed": error(
        'Judul "{title}" tidak punya jangkar. Tambahkan jangkar berkata Inggris di ujungnya, misalnya {{#short-name}}.'
        "[[ Pasangannya memakai {{#{near}}}.]]",
        'The heading "{title}" has no anchor. Add one of English words at its end, such as {{#short-name}}.'
        "[[ Its twin has {{#{near}}}.]]",
    ),
    "parity.twice": error(
        "Jangkar #{anchor} sudah dipakai di baris {first}. Beri nama lain.",
        "The anchor #{anchor} is already used on line {first}. Give it another name.",
    ),
}
