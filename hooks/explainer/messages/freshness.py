"""What changed since both languages were last read side by side.

Notices: a section may be published while it waits, and its readers are told so.
"""

from ._rule import Rule, error, notice, warning

_SHOW_ID = 'Lihat perubahannya dengan "python hooks/stamp.py", '
_SHOW_EN = 'See the change with "python hooks/stamp.py", '
_ACCEPT = "python hooks/stamp.py accept {page} "

RULES: dict[str, Rule] = {
    "freshness.section": notice(
        "Bagian #{anchor} berubah di sini, tetapi pasangannya di {twin} belum. "
        + _SHOW_ID
        + f'sesuaikan bila perlu, lalu terima: "{_ACCEPT}{{anchor}}".',
        "Section #{anchor} changed here, its twin at {twin} did not. "
        + _SHOW_EN
        + f'adapt the twin if need be, then accept: "{_ACCEPT}{{anchor}}".',
    ),
    "freshness.pair": notice(
        "Bagian #{anchor} berubah di sini dan di {twin} sejak terakhir dibaca berdampingan. "
        + _SHOW_ID
        + f'cocokkan keduanya, lalu terima: "{_ACCEPT}{{anchor}}".',
        "Section #{anchor} changed here and at {twin} since both were last read side by side. "
        + _SHOW_EN
        + f'compare the two, then accept: "{_ACCEPT}{{anchor}}".',
    ),
    "freshness.unread": notice(
        "Belum pernah dibaca berdampingan dengan {twin}: {anchors}. "
        f'Cocokkan kedua bahasa, lalu terima: "{_ACCEPT}{{named}}".',
        f'Never read side by side with {{twin}}: {{anchors}}. Compare the two, then accept: "{_ACCEPT}{{named}}".',
    ),
    "freshness.stray": warning(
        "Stempel ini milik [[bagian #{anchor} di ]]{page}, yang tidak ada di bahasa mana pun. "
        "Hapus, atau kembalikan nama lamanya.",
        "This stamp belongs to [[section #{anchor} of ]]{page}, which exists in neither language. "
        "Delete it, or give back the old name.",
    ),
    "freshness.form": error(
        'Stempel harus berbentuk "jangkar:" dengan teks "id" dan "en"[[; periksa #{anchor}]]. '
        "Pulihkan berkas ini, atau hapus lalu terima lagi bagian-bagiannya.",
        'A stamp has the form "anchor:" with a text "id" and a text "en"[[; check #{anchor}]]. '
        "Restore this file, or delete it and accept its sections again.",
    ),
    "freshness.ahead": notice(
        "Hari pemeriksaan {date} ialah {days} hari sesudah pemeriksaan lain yang terbaru ({latest}). Perbaiki bila "
        "tahun atau bulannya salah ketik; bila benar, biarkan sampai yang lain diperiksa juga.",
        "The day of review {date} is {days} days after the newest other review ({latest}). Correct the year or the "
        "month if it is a slip; if it is right, leave it until others are reviewed too.",
    ),
}
