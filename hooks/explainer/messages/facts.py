"""What one language says and the other does not, and freshness of what was read together."""

from ._rule import Rule, error, warning

_CHECK_ID = "Periksa pada sumbernya mana yang benar, lalu samakan kedua bahasa."
_CHECK_EN = "See in the source which is right, then give both languages the same."

RULES: dict[str, Rule] = {
    "facts.number": error(
        'Angka "{here}" tidak punya pasangan di {twin}[[, yang menulis "{there}"]]. ' + _CHECK_ID,
        'The number "{here}" has no partner in {twin}[[, which has "{there}"]]. ' + _CHECK_EN,
    ),
    "facts.date": error(
        'Tanggal "{here}" tidak punya pasangan di {twin}[[, yang menulis "{there}"]]. ' + _CHECK_ID,
        'The date "{here}" has no partner in {twin}[[, which has "{there}"]]. ' + _CHECK_EN,
    ),
    "facts.citation": error(
        'Rujukan "{here}" tidak punya pasangan di {twin}[[, yang merujuk "{there}"]]. '
        "Kedua bahasa berpijak pada bukti yang sama: samakan kunci dan halamannya.",
        'The citation "{here}" has no partner in {twin}[[, which cites "{there}"]]. '
        "Both languages rest on the same evidence: give the same key and pages.",
    ),
    "facts.mark": error(
        'Tanda "{here}" tidak punya pasangan di {twin}[[, yang memuat "{there}"]]. '
        "Beri kedua bahasa klaim dan peristiwa yang sama.",
        'The mark "{here}" has no partner in {twin}[[, which has "{there}"]]. '
        "Give both languages the same claims and events.",
    ),
    "facts.card": error(
        'Kedua sisi kartu "{card}" tidak sama[[; hanya dalam bahasa Indonesia: {id}]][[; hanya dalam bahasa Inggris: '
        "{en}]]. " + _CHECK_ID,
        'The two sides of card "{card}" differ[[; only in Indonesian: {id}]][[; only in English: {en}]]. ' + _CHECK_EN,
    ),
    "facts.event": warning(
        'Kalimat ini menyebut "{card}"[[, tetapi "{here}" tidak ada di kartunya]][[, tetapi di kartunya "{elsewhere}" '
        "milik hal lain: peristiwa itu bertanggal {date}]] ({place}). "
        "Perbaiki yang keliru, atau tambahkan fakta itu dengan sumbernya ke kartu.",
        'This sentence names "{card}"[[, but "{here}" is not on that card]][[, but "{elsewhere}" belongs to something '
        "else on that card: the event is dated {date}]] ({place}). "
        "Correct whichever is wrong, or add the fact and its source to the card.",
    ),
}
