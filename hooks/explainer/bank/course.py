"""The course map, ``data/course-map.csv``: which pages and questions serve which meeting."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from typing import Final

PATH: Final = "data/course-map.csv"
_NUMBER: Final = re.compile(r"meeting-(\d+)-")


class CourseError(Exception):
    """A course map that cannot be read; tells what is wrong."""


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


def meetings(text: str) -> list[Meeting]:
    """Read the meetings of a course map.

    Args:
        text: of the file.

    Raises:
        CourseError: where a column is missing or a plan has no number.
    """
    found = []
    for line, row in enumerate(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))), start=2):
        try:
            if not row["meeting"]:
                continue  # an outcome of the whole program
            number = _NUMBER.search(row["meeting"])
            if number is None:
                raise CourseError(f"{PATH}:{line}: {row['meeting']}")
            pages, more, keys = (tuple(row[name].split()) for name in ("pages", "more_pages", "questions"))
            found.append(Meeting(int(number[1]), row["code"], row["meeting"], pages, more, keys))
        except (KeyError, AttributeError) as error:  # no such column; a line that is too short
            raise CourseError(f"{PATH}:{line}: {error}") from error
    if not found:
        raise CourseError(f"{PATH}:1: 0")
    return found
