"""GIFT, the text form that Moodle reads: https://docs.moodle.org/en/GIFT_format."""

from __future__ import annotations

from collections.abc import Sequence

from .chosen import Item, by_page

# These have a meaning of their own and are told from themselves by a backslash.
_SPECIAL = str.maketrans({sign: f"\\{sign}" for sign in "~=#{}:\\"})


def written(chosen: Sequence[Item], title: str) -> str:
    """Write questions as GIFT.

    Args:
        chosen: the questions.
        title: of the bank; each page becomes a category below it.
    """
    parts = []
    for page, some in by_page(chosen).items():
        parts.append(f"$CATEGORY: {title.replace('/', ' ')}/{page.removesuffix('.md')}\n")
        parts += [_question(item) for item in some]
    return "\n".join(parts)


def _question(item: Item) -> str:
    # Moodle reads tags in a remark above the question.
    lines = [f"// [tag:{item.level}] [tag:{item.difficulty}]", f"::{_safe(item.key)}:: {_safe(item.text)} {{"]
    lines += [f"  {'=' if c.right else '~'}{_safe(c.text)}#{_safe(c.why)}" for c in item.choices]
    if item.note:
        lines.append(f"  ####{_safe(item.note)}")
    return "\n".join([*lines, "}", ""])


def _safe(text: str) -> str:
    return " ".join(text.split()).translate(_SPECIAL)
