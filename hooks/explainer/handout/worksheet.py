"""A worksheet: what the texts claim and the evidence to weigh, with room for a verdict and without ours."""

from __future__ import annotations

from copy import deepcopy
from typing import Final

from lxml import etree

from . import moment, tree
from .sheet import Sheet
from .teaching import claim_number
from .tree import Element
from .volume import Volume
from .words import WORDS

_REASON: Final = 3  # lines of 8 mm


def sheet(volume: Volume) -> Sheet:
    """Write the worksheet of some pages as a page of its own; each claim stands once.

    Args:
        volume: the pages, and the ledger that holds the evidence.
    """
    said = WORDS[volume.lang]
    root = tree.make("article")
    root.append(tree.make("h1", volume.title))
    root.append(tree.make("p", said["worksheet-name"], class_="to-fill"))
    how = tree.make("div", class_="how-to")
    how.append(tree.make("p", said["worksheet-how"]))
    how.append(tree.make("p", said["worksheet-scale"]))
    root.append(how)
    evidence = _evidence(volume.ledger)
    met: set[str] = set()
    for page in volume.sheets:
        tasks = [task for task in _tasks(page, evidence, said) if task.get("id") not in met]
        if tasks:
            section = tree.make("section", class_="part")
            section.append(tree.make("h2", page.title))
            for task in tasks:
                met.add(task.get("id") or "")
                section.append(task)
            root.append(section)
    _sources(root, volume, said["sources"])
    html = "".join(etree.tostring(child, encoding="unicode", method="html") for child in root)
    first = volume.sheets[0]
    return Sheet(
        volume.lang, f"worksheet/{first.section or first.key}", volume.url, volume.title, html,
        reviewed=moment.newest(volume.sheets), part=first.part,
    )  # fmt: skip


def _tasks(page: Sheet, evidence: dict[str, list[Element]], said: dict[str, str]) -> list[Element]:
    found = []
    for claim in [s for s in tree.by_class(tree.parse(page.html), "claim") if s.tag == "section"]:
        paper = next(iter(tree.by_class(claim, "claim-paper")), None)
        number = claim_number(claim)
        if paper is None or not number:
            continue
        task = tree.make("section", class_="task", id=f"task-{number}")
        task.append(tree.make("h3", number))
        for child in list(paper):
            if "claim-label" not in tree.classes(child):
                task.append(child)
        task.append(tree.make("p", said["evidence"], class_="claim-label"))
        if pieces := evidence.get(number):
            listed = tree.make("ul")
            listed.extend(deepcopy(pieces))
            task.append(listed)
        else:
            task.append(tree.make("p", said["evidence-none"]))
        task.append(tree.make("div", class_="write judge", data_lines=str(_REASON)))
        found.append(task)
    return found


def _evidence(ledger: Sheet | None) -> dict[str, list[Element]]:
    """Give each claim's pieces of evidence by its number."""
    found: dict[str, list[Element]] = {}
    for claim in tree.by_class(tree.parse(ledger.html), "claim") if ledger else ():
        for holder in tree.by_class(claim, "claim-evidence"):
            found[claim_number(claim)] = tree.elements(holder, "li")
    return found


def _sources(root: Element, volume: Volume, title: str) -> None:
    """List just the works that the claims and their evidence cite."""
    asked = {(a.get("href") or "")[1:] for a in tree.elements(root, "a") if (a.get("href") or "").startswith("#ref-")}
    entries: dict[str, Element] = {}
    for page in (*volume.sheets, *([volume.ledger] if volume.ledger else [])):
        for entry in tree.by_class(tree.parse(page.html), "ref"):
            if (anchor := entry.get("id") or "") in asked:
                entries.setdefault(anchor, entry)
    if not entries:
        return
    section = tree.make("section", class_="sources part")
    section.append(tree.make("h2", title, id="sources"))
    listed = tree.make("ol", class_="refs")
    listed.extend(sorted(entries.values(), key=lambda entry: tree.words(_body(entry)).casefold()))
    section.append(listed)
    root.append(section)


def _body(entry: Element) -> Element:
    return next(iter(tree.by_class(entry, "ref-entry")), entry)
