"""How numbers and dates are written."""

from ._rule import Rule, warning

RULES: dict[str, Rule] = {
    "numbers.form": warning(
        'Angka "{form}" ditulis menurut kebiasaan bahasa lain: {why_id}. Tulis "{use}".',
        'The number "{form}" is written in the way of another language: {why_en}. Write "{use}".',
    ),
    "numbers.date": warning(
        'Tanggal "{form}" {why_id}.[[ Tulis "{use}".]]',
        'The date "{form}" {why_en}.[[ Write "{use}".]]',
    ),
}
