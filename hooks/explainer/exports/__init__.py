"""The drawers as other people's tools read them: names and bytes, the same from the same cards.

Only what may be published leaves the house, and both languages stand in one file.
"""

from __future__ import annotations

from ..archive import DRAWERS, QUIZZES, Archive
from ..cards import Question
from ..guide import Guide
from . import csljson, plain, schemas, tables


def files(archive: Archive, guide: Guide, title: str = "") -> dict[str, bytes]:
    """Give every file for ``data/`` in the site, by its name there.

    Args:
        archive: the cards.
        guide: what each field means, see :mod:`explainer.guide`.
        title: name of the site, for the files that carry one.
    """
    from . import bibtex, ris, tbx  # their libraries are not there where cards are only checked or begun

    shown = [card for card in archive.references.values() if card.publishable == "true"]
    texts = {
        "references.bib": bibtex.library(shown),
        "references.ris": ris.library(shown),
        "references.json": csljson.library(shown),
        "timeline.json": plain.drawer(archive.events.values()),
        "actors.json": plain.drawer(archive.actors.values()),
        "glossary.json": plain.drawer(archive.terms.values()),
        "claims.json": plain.drawer(archive.claims.values()),
        "names.json": plain.drawer(archive.names.values()),
        "quizzes.json": plain.dumped(
            {page: [plain.plain(card) for card in cards.values()] for page, cards in archive.quizzes.items()}
        ),
        "glossary.tbx": tbx.glossary(archive.terms.values(), title),
        **{
            f"schema/{name}": text
            for name, text in schemas.files(guide, (*DRAWERS, ("quizzes", QUIZZES, Question))).items()
        },
    }
    made = {name: text.encode() for name, text in texts.items()}
    # With a byte order mark: without one, Excel takes UTF-8 for the code page of the machine.
    made["timeline.csv"] = tables.timeline(archive).encode("utf-8-sig")
    made["glossary.csv"] = tables.glossary(archive.terms.values()).encode("utf-8-sig")
    return dict(sorted(made.items()))
