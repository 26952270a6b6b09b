"""A lecturer can run every plan as it is written: the minutes fill the class, all that is named exists."""

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest

from explainer import archive, text
from explainer.bank import course
from explainer.cards import LANGS, Lang, Level
from explainer.handout import names

ROOT = Path(__file__).resolve().parents[2]
CARDS = archive.load(ROOT)[0]
MEETINGS = course.meetings((ROOT / course.PATH).read_text("utf-8"))
CLASS = 100
PARTS = ("in-brief", "aims", "material", "steps", "board", "teaching", "homework", "assessment")
BANK = {page: list(cards) for page, cards in CARDS.quizzes.items()}


def plan(meeting: course.Meeting, lang: Lang) -> Path:
    return ROOT / "docs" / lang / meeting.plan


def anchors(page: Path) -> set[str]:
    return set(re.findall(r"\{#([\w-]+)\}", page.read_text("utf-8"))) if page.is_file() else set()


def part(body: str, anchor: str) -> str:
    """Give a chapter, less its heading."""
    found = re.search(rf"^## .*\{{#{anchor}\}}$(.*?)(?=^## |\Z)", body, re.M | re.S)
    return found[1] if found else ""


def faults(body: str, here: Path, anchors: Callable[[Path], set[str]] = anchors) -> list[str]:
    """Tell what a lecturer with this plan in hand would stumble over."""
    told = [f"no part {name}" for name in PARTS if not part(body, name).strip()]
    steps = part(body, "steps")
    minutes = [int(cell) for cell in re.findall(r"^\| (\d+) \|", steps, re.M)]
    numbers = [int(number) for number in re.findall(r"\*\*(\d+)\. ", steps)]
    total = re.search(r"^\| \*\*(\d+)\*\* \|", steps, re.M)
    if sum(minutes) != CLASS or not total or int(total[1]) != CLASS:
        told.append(f"{sum(minutes)} minutes, and {total[1] if total else 'none'} in the last row")
    if numbers != [*range(1, len(minutes) + 1)]:
        told.append(f"steps {numbers}")
    told += [f"step {n}" for n in re.findall(r"(?:step|langkah) (\d+)", body) if int(n) not in numbers]
    for row in ("Questions|Soal", "Handout|Bahan cetak", "Slides|Salindia"):
        if not re.search(rf"^\| (?:{row}) \| \S", part(body, "material"), re.M):
            told.append(f"no row {row}")
    for target, _, anchor in (link.partition("#") for link in re.findall(r"\]\(([^)\s]+)\)", body)):
        page = (here.parent / target).resolve() if target else here
        known = anchors(page)
        if anchor not in known if anchor else not known:
            told.append(f"dead link {target}#{anchor}" if anchor else f"dead link {target}")
    return told


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("meeting", MEETINGS, ids=lambda one: str(one.number))
def test_the_minutes_fill_the_class_and_all_that_is_named_exists(meeting: course.Meeting, lang: Lang) -> None:
    place = plan(meeting, lang)

    assert faults(place.read_text("utf-8"), place) == []


PLANTED = "\n".join(
    f"## X {{#{name}}}\n\n" + {
        "steps": "| 10 | **1. One.** | [a](b.md#c) |\n| 90 | **2. Two.** | [b](b.md) |\n| **100** | **in all** | |\n",
        "material": "| Questions | some |\n| Handout | some |\n| Slides | some |\n",
        "in-brief": "Leave out step 2.\n",
    }.get(name, "Some.\n")
    for name in PARTS
)  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("", "", []),
        ("| 90 |", "| 85 |", ["95 minutes, and 100 in the last row"]),
        ("**100**", "**95**", ["100 minutes, and 95 in the last row"]),
        ("**2. Two", "**3. Two", ["steps [1, 3]", "step 2"]),
        ("b.md#c", "b.md#d", ["dead link b.md#d"]),
        ("(b.md)", "(gone.md)", ["dead link gone.md"]),
        ("out step 2", "out step 7", ["step 7"]),
        ("| Slides | some |\n", "", ["no row Slides|Salindia"]),
        ("{#homework}\n\nSome.", "{#homework}\n\n", ["no part homework"]),
    ],
)
def test_a_planted_fault_is_found_and_a_sound_plan_is_not(old: str, new: str, told: list[str]) -> None:
    def known(page: Path) -> set[str]:
        return {"c"} if page.name == "b.md" else set()

    assert faults(PLANTED.replace(old, new, 1) if old else PLANTED, Path("/docs/a.md"), known) == told


@pytest.mark.parametrize("meeting", MEETINGS, ids=lambda one: str(one.number))
def test_the_course_map_names_the_questions_of_its_pages_in_their_order(meeting: course.Meeting) -> None:
    assert list(meeting.questions) == [key for page in (*meeting.pages, *meeting.more) for key in BANK.get(page, ())]
    assert all((ROOT / "docs" / lang / page).is_file() for lang in LANGS for page in (*meeting.pages, *meeting.more))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("meeting", MEETINGS, ids=lambda one: str(one.number))
def test_the_plan_names_the_pages_of_the_course_map(meeting: course.Meeting, lang: Lang) -> None:
    body = part(plan(meeting, lang).read_text("utf-8"), "material")
    linked = {link.partition("#")[0].removeprefix("../") for link in re.findall(r"\]\(([^)\s]+)\)", body)}

    assert {*meeting.pages, *meeting.more} <= linked


@pytest.mark.parametrize("lang", LANGS)
def test_the_course_map_on_the_page_counts_the_bank(lang: Lang) -> None:
    body = (ROOT / "docs" / lang / "teach" / "course-map.md").read_text("utf-8")
    rows = [line for line in part(body, "map").splitlines() if line.startswith("| [CPMK-")]
    counted = [tuple(map(int, re.findall(r"\| (\d+), \D*?(\d+)", row)[0])) for row in rows]
    linked = [re.findall(r"\]\(\.\./([^)]+)\)", row) for row in rows]
    table = [line for line in part(body, "levels").splitlines() if "| CPMK-" in line]
    levels = [[*map(int, re.findall(r"\| (\d+) (?=\|)", line))] for line in table]

    assert counted == [
        tuple(sum(len(BANK.get(page, ())) for page in pages) for pages in (one.pages, one.more)) for one in MEETINGS
    ]
    assert linked == [[*one.pages, *one.more] for one in MEETINGS]
    by_key = {key: card.level for cards in CARDS.quizzes.values() for key, card in cards.items()}
    wanted = [Counter(by_key[key] for key in one.questions) for one in MEETINGS]
    assert levels == [[count[level] for level in get_args(Level)] for count in wanted]


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_of_the_bank_counts_all_questions(lang: Lang) -> None:
    place = ROOT / "docs" / lang / "teach" / "question-bank.md"
    page = text.read(place.read_text("utf-8"), lang, "teach/question-bank.md", str(place))

    assert re.findall(r"\d+", str(page.meta["title"])) == [str(sum(map(len, BANK.values())))]


def test_every_meeting_has_slides_in_every_build() -> None:
    assert all(names.plan(one.plan) for one in MEETINGS)
    assert [one.number for one in MEETINGS] == [1, 2, 3, 4, 5, 6]
