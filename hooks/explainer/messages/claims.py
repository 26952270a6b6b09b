"""Claims of the papers and the verdicts on them."""

from ._rule import Rule, error, notice, warning

RULES: dict[str, Rule] = {
    "claims.unmarked": warning(
        'Baris ini membahas klaim {card} ({by}), yang diputus "{verdict}", tanpa menandainya. '
        "Tambahkan {{claim: {card}}} di halaman ini.",
        'This line treats the claim {card} ({by}), judged "{verdict}", without marking it. '
        "Add {{claim: {card}}} to this page.",
    ),
    "claims.evidence": error(
        'Kartu "{card}" memutus "{verdict}" tanpa bukti yang dilihat. Isi "evidence", atau pilih "unverifiable".',
        'Card "{card}" says "{verdict}" without evidence that was seen. Fill in "evidence" or choose "unverifiable".',
    ),
    "claims.review": notice(
        'Kartu "{card}" terakhir diperiksa {date}, {days} hari lalu. Periksa lagi sumbernya, lalu perbarui "reviewed".',
        'Card "{card}" was last reviewed on {date}, {days} days ago. Look at its sources again and renew "reviewed".',
    ),
}
