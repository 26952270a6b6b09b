"""Empty cards and empty pages to fill in: every field with what it means, in both languages."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import MISSING, is_dataclass
from typing import Any, Literal, get_args, get_origin

from .archive import DRAWERS
from .cards import LANGS, Lang
from .guide import Guide, Shape, shapes
from .schema import field_names

# What people call a card, and the drawer in which it stands.
NAMES = {"reference": "references", "term": "terms", "event": "events", "claim": "claims", "actor": "actors"}
_WIDTH = 100


def drawer(name: str) -> tuple[str, type]:
    """Give the file and the dataclass of what people call ``reference``, ``term`` and so on."""
    wanted = NAMES[name]
    return next((path, kind) for known, path, kind in DRAWERS if known == wanted)


def card(kind: type, key: str, guide: Guide) -> str:
    """Write an empty card as YAML.

    What is required stands open, and the check tells it while it is empty; what is not required
    stands behind ``#``.

    Args:
        kind: dataclass of the card.
        key: its key.
        guide: what each field means.
    """
    lines = list(_mapping(kind, guide, "  ", {"key": key}))
    return "\n".join([f"- {lines[0].lstrip()}", *lines[1:]]) + "\n"


def _mapping(kind: type, guide: Guide, indent: str, given: dict[str, str]) -> Iterator[str]:
    for name, found in shapes(kind).items():
        if name in given:
            yield f"{indent}{name}: {given[name]}"
            continue
        said = guide.get((kind.__name__, name))
        # The two sides of a text explain themselves.
        if said and name not in LANGS:
            for text in dict.fromkeys((said.id, said.en)):  # "Volume." is both
                # One space behind "#" is talk; none, or more, is a field.
                yield from textwrap.wrap(text, _WIDTH, initial_indent=f"{indent}# ", subsequent_indent=f"{indent}# ")
        needed = _needed(kind, name)
        yield from _field(name, found, indent if needed else f"{indent}#", needed=needed)


def _needed(kind: type, name: str) -> bool:
    spec = field_names(kind)[name]
    return spec.default is MISSING and spec.default_factory is MISSING


def _field(name: str, found: Shape, indent: str, *, needed: bool) -> Iterator[str]:
    """Write one field; behind ``#`` everything below it is so too."""
    if not (isinstance(found.item, type) and is_dataclass(found.item)):
        yield f"{indent}{name}: {_empty(found, needed=needed)}".rstrip()
        return
    yield f"{indent}{name}:"
    inner = list(_inside(found.item, indent + "  "))
    if found.many:
        # The first line of an item carries the dash; the others stand below its text.
        inner = [f"{indent}  {'  ' if number else '- '}{line[len(indent) + 2 :]}" for number, line in enumerate(inner)]
    yield from inner


def _inside(kind: type, indent: str) -> Iterator[str]:
    """Write the fields of a part, without their explanations: they stand in the README.

    What is required comes first, so that an item's dash never stands before a comment.
    """
    for name, found in sorted(shapes(kind).items(), key=lambda pair: not _needed(kind, pair[0])):
        needed = _needed(kind, name)
        shown = needed or found.many or kind.__name__ == "Name"  # a name has one of its three fields
        yield from _field(name, found, indent if shown else f"{indent}#", needed=needed)


def _empty(found: Shape, *, needed: bool) -> str:
    if found.many:
        return "" if needed else "[]"  # an empty list would pass for filled in
    return f" # {' | '.join(get_args(found.item))}" if _choice(found.item) else ""


def _choice(item: Any) -> bool:
    return get_origin(item) is Literal


_PAGE: dict[Lang, str] = {
    "id": """---
title: ""  # apa yang akan diketahui pembaca
summary: ""  # satu kalimat
reviewed: {today}
terms: []  # kunci dari data/glossary.yml
---

#  {{#{anchor}}}

## Singkatnya {{#in-brief}}

-

##  {{#body}}


## Apa kata naskah, apa kata bukti {{#papers-and-record}}

<!-- {{claim: PUTRI-045}} berdiri sendiri di barisnya; hapus bagian ini bila tidak ada klaim. -->

## Uji pemahaman Anda {{#check-yourself}}

**1. Memahami.**

??? success "Jawaban 1"

## Bahan diskusi {{#discussion}}

1.
""",
    "en": """---
title: ""  # what the reader will know
summary: ""  # one sentence
reviewed: {today}
terms: []  # keys of data/glossary.yml
---

#  {{#{anchor}}}

## In brief {{#in-brief}}

-

##  {{#body}}


## What the papers say, and what the record shows {{#papers-and-record}}

<!-- {{claim: PUTRI-045}} stands alone on its line; take this part away if there is no claim. -->

## Check yourself {{#check-yourself}}

**1. Understand.**

??? success "Answer 1"

## For discussion {{#discussion}}

1.
""",
}


def page(lang: Lang, anchor: str, today: str) -> str:
    """Write an empty page: the standard chapters with the anchors that both languages share."""
    return _PAGE[lang].format(anchor=anchor, today=today)
