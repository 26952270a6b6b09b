"""What a lecturer's copy says before a page: how long it takes, what it asks, which claims it checks."""

from __future__ import annotations

from collections import Counter
from typing import Final

from . import questions, tree
from .sheet import Sheet
from .tree import Element
from .words import WORDS

# Minutes for one question with its talk, and for one point to discuss; where to start, since a
# lecturer knows the class better.  Multiple choice alone is commonly given one to one and a half.
_WORDS: Final = 180  # a minute, as the page itself reckons, see render.page.minutes
_ASKED: Final = 2
_DISCUSSED: Final = 5


def note(root: Element, sheet: Sheet) -> Element | None:
    """Write the box, or nothing for a page of which there is nothing to say.

    Args:
        root: the page as it was written, before its questions are fitted to an edition.
        sheet: where it came from.
    """
    asked, points = questions.count(root)
    if not asked and not points:
        return None
    said = WORDS[sheet.lang]
    read = max(1, round(_words(root) / _WORDS))
    steps = [said["time-read"].format(n=read)]
    steps += [said["time-asked"].format(n=asked, m=asked * _ASKED)] if asked else []
    steps += [said["time-points"].format(n=points, m=points * _DISCUSSED)] if points else []
    whole = read + asked * _ASKED + points * _DISCUSSED
    # Plans, exercises and games have a timetable of their own.
    timed = not sheet.key.startswith("teach/")
    facts = [f"{said['time']}: {'; '.join(steps)}. {said['time-whole'].format(n=whole)}"] if timed else []
    if levels := _levels(root):
        facts.append(f"{said['levels']}: {levels}.")
    if claims := _claims(root):
        facts.append(f"{said['claims-here']}: {claims}. {said['claims-how']}")
    if not facts:
        return None
    box = tree.make("div", class_="for-lecturers")
    box.append(tree.make("p", said["for-lecturers"], class_="opened-title"))
    listed = tree.make("ul")
    for fact in facts:
        listed.append(tree.make("li", fact))
    box.append(listed)
    return box


def _words(root: Element) -> int:
    """Count what is read: neither pictures nor sources, nor questions, which have their own minutes."""
    marks = ("picture", "sources", "part--check-yourself", "part--discussion")
    aside = [e for e in tree.by_class(root, *marks) if e.tag in ("figure", "section")]
    return len(tree.words(root).split()) - sum(len(tree.words(e).split()) for e in aside)


def _levels(root: Element) -> str:
    """Name the levels of the questions with how many there are of each, in their order."""
    named: list[str] = []
    for question in tree.by_class(root, "part--check-yourself"):
        strong = (tree.words(p[0]) for p in tree.elements(question, "p") if len(p) and p[0].tag == "strong")
        named += [text.partition(".")[2].strip(" .") for text in strong if text.partition(".")[0].isdigit()]
    named += [tree.words(level).partition(",")[0] for level in tree.by_class(root, "quiz-level")]
    counted = Counter(name.lower() for name in named if name)
    return ", ".join(f"{name} {n}" for name, n in counted.items())


def _claims(root: Element) -> str:
    """Name the claims that the page checks, with their verdicts."""
    found = []
    for claim in [s for s in tree.by_class(root, "claim") if s.tag == "section"]:
        verdict = next(iter(tree.by_class(claim, "claim-verdict")), None)
        if (number := claim_number(claim)) and verdict is not None:
            found.append(f"{number} ({tree.words(verdict).lower()})")
    return ", ".join(found)


def claim_number(claim: Element) -> str:
    """Give the number of a claim box, ``PUTRI-045``: the last word of what stands in its head."""
    head = next(iter(tree.by_class(claim, "claim-number")), None)
    return tree.words(head).rpartition(" ")[2] if head is not None else ""
