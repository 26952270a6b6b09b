"""Questions on paper: room to write in a student's copy, the answers in a lecturer's.

Questions stand on a page in two forms: written into its text (a paragraph that begins with a bold
number), and as cards (``section.quiz-question`` with ``details.quiz-answer``).  ``details.success``
holds an answer or a solution wherever it stands.
"""

from __future__ import annotations

import re
from typing import Final

from . import tree
from .sheet import Edition
from .tree import Element

_NUMBERED: Final = re.compile(r"\d+\.")
_LETTERED: Final = re.compile(r"\s*([A-H])\.\s+")
# Lines to write on, 8 mm each: for the reason of a choice, for an answer, for a point to discuss.
_CHOSEN, _ANSWERED, _DISCUSSED = 2, 5, 4
# For each of several things that one question asks about, of which a sheet of paper holds so many.
_EACH, _MOST = 2, 7
# Tells how to use the buttons of a screen.
_SCREEN: Final = ("quiz-how",)
# The parts of a lesson plan that hold what the class is to find out.
_PLANNED: Final = ("part--in-brief", "part--material", "part--steps", "part--board")


def edit(root: Element, edition: Edition, answers_where: str, plan_where: str = "") -> None:
    """Fit the questions of a page to an edition, in place.

    Args:
        root: the page.
        edition: whose copy.
        answers_where: the sentence that tells students where the answers are.
        plan_where: the sentence that tells them where the rest of a lesson plan is; empty for any other page.
    """
    for operated in tree.by_class(root, *_SCREEN):
        tree.take_out(operated)
    before = _cited(root)
    if plan_where and edition == "student":
        _shorten(root, plan_where)
    asked = [s for s in tree.by_class(root, "part--check-yourself") if s.tag == "section"]
    answers = [d for d in tree.by_class(root, "success", "quiz-answer") if d.tag == "details"]
    for answer in answers:
        if edition == "lecturer":
            answer.set("class", f"{answer.get('class')} answer")
        else:
            tree.swap(answer, _lines(answer))
    for section in asked:
        for options in tree.elements(section, "ul"):
            _letter(options)
        _hold_together(section)
    for card in tree.by_class(root, "quiz-question"):
        _hold_card(card)
    if edition == "student":
        if answers:
            _tell(root, asked, tree.make("p", answers_where, class_="answers-where"))
        for point in [li for s in tree.by_class(root, "part--discussion") for li in tree.elements(s, "li")]:
            if not tree.elements(point, "li"):
                _with_room(point)
        for noted in tree.by_class(root, "teaching", "part--teaching"):
            tree.take_out(noted)
        _forget(root, before - _cited(root))


def _shorten(root: Element, told: str) -> None:
    """Leave of a lesson plan what its students need: aims, homework, how it is assessed."""
    parts = tree.by_class(root, *_PLANNED)
    for part in parts:
        tree.take_out(part)
    heading = next(iter(tree.elements(root, "h1")), None)
    if parts and heading is not None:  # the slides of a plan have its name, and none of its parts
        heading.addnext(tree.make("p", told, class_="answers-where"))


def _tell(root: Element, asked: list[Element], told: Element) -> None:
    """Say where the answers are: below the heading of the questions, else at the end of the text."""
    sources = next((s for s in tree.by_class(root, "sources") if s.tag == "section"), None)
    if asked:
        headed = len(asked[0]) > 0 and asked[0][0].tag in ("h2", "h3")
        asked[0].insert(int(headed), told)
    elif sources is not None:
        sources.addprevious(told)
    else:
        root.append(told)


def _cited(root: Element) -> set[str]:
    """Give the anchors to which the text leads; what the list of sources says of itself does not count."""
    own = {link for s in tree.by_class(root, "sources") if s.tag == "section" for link in tree.elements(s, "a")}
    return {(link.get("href") or "").removeprefix("#") for link in tree.elements(root, "a") if link not in own}


def _forget(root: Element, gone: set[str]) -> None:
    """Leave out the sources that only the answers cited: their titles, years and notes tell the solution."""
    for listed in [s for s in tree.by_class(root, "sources") if s.tag == "section"]:
        entries = [entry for entry in tree.by_class(listed, "ref") if entry.tag == "li"]
        told = [entry for entry in entries if entry.get("id") in gone]
        for entry in told:
            tree.take_out(entry)
        if told and len(told) == len(entries):
            tree.take_out(listed)


def _with_room(point: Element) -> None:
    """Put a point with its lines in one box."""
    box = tree.make("div", point.text or "", class_="question")
    point.text = None
    for child in list(point):
        box.append(child)
    box.append(_room(_DISCUSSED))
    point.append(box)


def count(root: Element) -> tuple[int, int]:
    """Count the questions and the points to discuss of a page, as it was written."""
    answers = [d for d in tree.by_class(root, "success", "quiz-answer") if d.tag == "details"]
    points = [li for s in tree.by_class(root, "part--discussion") for li in tree.elements(s, "li")]
    return len(answers), len(points)


def _lines(answer: Element) -> Element:
    before = answer.getprevious()
    chosen = before is not None and before.tag in ("ul", "ol")
    return _room(_CHOSEN if chosen else max(_ANSWERED, _EACH * _items(answer)), choice=chosen)


def _items(answer: Element) -> int:
    """Count what is to be answered one by one: the points or rows between the heading and the answer."""
    count = 0
    for before in answer.itersiblings(preceding=True):
        if before.tag in ("h2", "h3", "details") or "write" in tree.classes(before):
            break
        count += sum(1 for row in tree.elements(before, "li", "tr") if not tree.elements(row, "th"))
    return min(count, _MOST)


def _room(lines: int, *, choice: bool = False) -> Element:
    return tree.make("div", class_="write choose" if choice else "write", data_lines=str(lines))


def _letter(options: Element) -> None:
    """Make options that are written "A. …" a list with letters instead of dots."""
    items = [child for child in options if child.tag == "li"]
    starts = [_LETTERED.match(item.text or "") for item in items]
    if items and all(start and start[1] == chr(65 + n) for n, start in enumerate(starts)):
        options.tag = "ol"
        options.set("type", "A")
        for item, start in zip(items, starts, strict=True):
            item.text = (item.text or "")[start.end() if start else 0 :]


def _hold_together(section: Element) -> None:
    """Put each question with its options and the room below it in one box; an answer may go overleaf."""
    box: Element | None = None
    for child in list(section):
        if child.tag == "p" and (strong := child.find("strong")) is not None and not (child.text or "").strip():
            if _NUMBERED.match(tree.words(strong)):
                box = tree.make("div", class_="question")
                child.addprevious(box)
        elif child.tag not in ("ul", "ol", "p", "div") or "quiz" in tree.classes(child):
            box = None
        if box is not None:
            box.append(child)


def _hold_card(card: Element) -> None:
    """Do the same for a question that is a card."""
    box = tree.make("div", class_="question")
    for child in list(card):
        if child.tag != "details":
            box.append(child)
    card.insert(0, box)
