"""Every anchor of a page: its headings', and those that the build adds."""

from __future__ import annotations

from .archive import Archive
from .messages import RULES, anchor, families
from .text import Page


def of(page: Page, archive: Archive) -> frozenset[str]:
    """Give the anchors of one page as the built page will have them."""
    found = {h.anchor for h in page.headings}
    for mark in page.marks:
        if mark.kind == "timeline":
            found |= archive.events.keys()
        elif mark.kind == "claims":
            found |= {key for key, claim in archive.claims.items() if claim.severity != "low"}
        elif mark.kind == "glossary":
            found |= archive.terms.keys()
        elif mark.kind == "names":
            found |= {f"name-{key}" for key in archive.names}
        elif mark.kind == "rules":
            found |= {anchor(rule) for rule in RULES} | {f"rules-{name}" for name in families()}
        elif mark.kind == "bibliography":
            found |= {f"ref-{key}" for key in archive.references}
    if page.citations:
        found.add("sources")
        if all(mark.kind != "timeline" for mark in page.marks):  # there they are numbers, see render.page
            found |= {f"ref-{cited.key}" for cited in page.citations}
    return frozenset(found)
