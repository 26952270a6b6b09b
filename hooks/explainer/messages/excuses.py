"""Excuses that excuse nothing."""

from ._rule import NEAR_EN, NEAR_ID, Rule, warning

RULES: dict[str, Rule] = {
    "excuse.unused": warning(
        "Pengecualian untuk {named} tidak mengecualikan apa pun di baris ini. Hapus.",
        "The excuse for {named} excuses nothing on this line. Delete it.",
    ),
    "excuse.unknown": warning(
        'Pengecualian menyebut kaidah "{named}" yang tidak ada.' + NEAR_ID,
        'The excuse names a rule "{named}" that does not exist.' + NEAR_EN,
    ),
    "excuse.reason": warning(
        "Pengecualian untuk {named} tidak menyebut alasan. Tulis alasannya setelah titik dua.",
        "The excuse for {named} gives no reason. Write the reason after the colon.",
    ),
}
