"""The course map, ``data/course-map.csv``: which pages and questions serve which meeting."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from .. import files
from ..finding import Finding

PATH: Final = "data/course-map.csv"
_COLUMNS: Final = ("code", "meeting", "pages", "more_pages", "questions")
_REST: Final = "…"
_NUMBER: Final = re.compile(r"meeting-(\d+)-")


class CourseError(Exception):
    """A course map that cannot be read: the line, the column, and what stands there."""

    def __init__(self, line: int, column: str, value: str = "") -> None:
        super().__init__(f"{PATH}:{line}: {column}: {value}")
        self.line, self.column, self.value = line, column, value


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting.

    Attributes:
        number: as the class counts it.
        outcome: what it serves, ``CPMK-3``.
        plan: page of its lesson plan.
        pages: pages that everybody reads.
        more: pages for those who want more.
        questions: keys of the cards, in the order of the pages.
    """

    number: int
    outcome: str
    plan: str
    pages: tuple[str, ...]
    more: tuple[str, ...]
    questions: tuple[str, ...]


def load(root: Path) -> tuple[str, list[Meeting], list[Finding]]:
    """Read the course map of a project.

    Args:
        root: the folder that holds ``data/``.

    Returns:
        The text and the meetings, none where there is no map or a broken one; and what is wrong with it.
    """
    if not (root / PATH).is_file():
        return "", [], []
    text, found = files.read(root, PATH, marked=True)
    if text is None:
        return "", [], found
    try:
        return text, meetings(text), []
    except CourseError as wrong:
        return "", [], [Finding.at(PATH, wrong.line, "quizzes.map", column=wrong.column, value=wrong.value)]


def meetings(text: str) -> list[Meeting]:
    """Read the meetings of a course map.

    Args:
        text: of the file; columns are parted by commas, or by semicolons as an Indonesian Excel writes them.

    Raises:
        CourseError: where a column is missing or a plan has no number.
    """
    found = []
    text = text.removeprefix("\ufeff")
    rows = csv.DictReader(io.StringIO(text), delimiter=";" if ";" in text.partition("\n")[0] else ",", restkey=_REST)
    for missing in (name for name in _COLUMNS if name not in (rows.fieldnames or ())):
        raise CourseError(1, missing)
    for row in rows:
        for short in (name for name in _COLUMNS if row[name] is None):
            raise CourseError(rows.line_num, short)
        if any(row.get(_REST, ())):  # a comma without quotes parted a sentence
            raise CourseError(rows.line_num, (rows.fieldnames or _COLUMNS)[-1], ", ".join(row[_REST]))
        if not row["meeting"]:
            continue  # an outcome of the whole program
        number = _NUMBER.search(row["meeting"])
        if number is None:
            raise CourseError(rows.line_num, "meeting", row["meeting"])
        pages, more, keys = (tuple(row[name].split()) for name in ("pages", "more_pages", "questions"))
        found.append(Meeting(int(number[1]), row["code"], row["meeting"], pages, more, keys))
    if not found:
        raise CourseError(1, "meeting")
    return found
