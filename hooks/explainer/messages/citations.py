"""Citations and marks."""

from ._rule import NEAR_EN, NEAR_ID, Rule, error

RULES: dict[str, Rule] = {
    "citations.unknown": error(
        'Kunci sumber "{key}" tidak ada di data/references.yml.' + NEAR_ID,
        'The source key "{key}" is not in data/references.yml.' + NEAR_EN,
    ),
    "citations.unpublishable": error(
        'Sumber "{key}" ditandai belum layak terbit. Pakai sumber lain atau lengkapi kartunya.',
        'The source "{key}" is marked as not publishable. Use another source or complete its card.',
    ),
    "marks.unknown": error(
        'Tanda "{mark}" menyebut "{key}", yang tidak ada di data/.' + NEAR_ID,
        'The mark "{mark}" names "{key}", which is not in data/.' + NEAR_EN,
    ),
}
