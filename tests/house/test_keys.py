"""The place or the length of an option in a page's text does not tell that it is the right one."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

from explainer.cards import LANGS, Lang

ROOT = Path(__file__).resolve().parents[2]
QUESTION = re.compile(r"((?:^- [A-H]\. .*\n)+)\n\?\?\? success .*\n    \*\*([A-H])\.\*\*", re.M)
# Of three options each is right, longest or shortest in a third of the questions, if by chance.
SHARE = (0.25, 0.45)
FEW = 3  # with fewer questions on a page one letter may have them all

Key = tuple[str, Mapping[str, int]]  # the right letter, and how many signs each option has


def keys(markdown: str) -> list[Key]:
    """Give the key of each multiple-choice question in a text."""
    return [
        (right, {line[2]: len(line) for line in options.splitlines()}) for options, right in QUESTION.findall(markdown)
    ]


def tells(pages: Mapping[str, Sequence[Key]]) -> list[str]:
    """Say how whoever has not read could guess."""
    told = [
        f"{page}: always {found[0][0]}"
        for page, found in pages.items()
        if len(found) >= FEW and len({right for right, _ in found}) == 1
    ]
    every = [key for found in pages.values() for key in found]
    shares = {f"{letter} is right": n for letter, n in Counter(right for right, _ in every).items()}
    shares["longest is right"] = sum(sizes[right] == max(sizes.values()) for right, sizes in every)
    shares["shortest is right"] = sum(sizes[right] == min(sizes.values()) for right, sizes in every)
    return told + [f"{what} in {n} of {len(every)}" for what, n in shares.items() if not _fair(n, len(every))]


def _fair(part: int, whole: int) -> bool:
    return SHARE[0] <= part / whole <= SHARE[1]


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_but_reading_tells_which_option_is_right(lang: Lang) -> None:
    room = ROOT / "docs" / lang
    pages = {path.relative_to(room).as_posix(): keys(path.read_text("utf-8")) for path in sorted(room.rglob("*.md"))}

    assert sum(map(len, pages.values())) > 200
    assert tells(pages) == []


def test_a_letter_or_a_length_that_tells_is_found() -> None:
    asked = '- A. one\n- B. a much longer one\n- C. two\n\n??? success "Answer 1"\n    **B.** So.\n\n'
    fair = [("A", {"A": 1, "B": 2, "C": 3}), ("B", {"A": 2, "B": 3, "C": 1}), ("C", {"A": 1, "B": 3, "C": 2})]

    assert [right for right, _ in keys(asked * 2)] == ["B", "B"]
    assert tells({"a.md": keys(asked * 4)}) == [
        "a.md: always B", "B is right in 4 of 4", "longest is right in 4 of 4", "shortest is right in 0 of 4",
    ]  # fmt: skip
    assert tells({"a.md": fair, "b.md": keys("")}) == []
