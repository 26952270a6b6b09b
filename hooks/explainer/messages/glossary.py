"""Words and forms."""

from ._rule import Rule, warning

RULES: dict[str, Rule] = {
    "glossary.avoid": warning(
        '"{form}" bukan bentuk kita. Tulis "{use}" ({why_id}).', '"{form}" is not our form. Write "{use}" ({why_en}).'
    ),
}
