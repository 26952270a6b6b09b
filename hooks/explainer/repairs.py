"""One repair a rule, for what is mechanical: a text goes in, the repaired text comes out.

``None`` says that a person has to decide.  Lines keep their numbers, so the findings of one file
can be repaired one after the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher, get_close_matches

from . import anchors, numberforms, numbers, sections, stampfile, stamps
from .cards import LANGS, Lang, other
from .corpus import Corpus
from .finding import Finding

Repair = Callable[[Finding, str, Corpus], str | None]

# Of the 213 pairs of our lists, those above are one form spelled otherwise ("kerjasama", "defence");
# below it begin the choices of words ("perjanjian damai", "suicide drone"), which want a reader.
_SPELLING = 0.75
# A text of a card begins on the finding's line and seldom has more lines.
_CARD_LINES = 12
_FIGURE = re.compile(r"\d[\d.,]*\d")
_SWAPPED = str.maketrans(".,", ",.")
# Where one side of a card's text begins: "id: …", also in "{id: …, en: …}".
_SIDE = re.compile(r"(?:^|[\s{,-])(id|en):[ \t]")
_ARTICLE = re.compile(r"\b(an?)[ \t]+$", re.IGNORECASE)


def avoided(finding: Finding, text: str, corpus: Corpus) -> str | None:
    """Write the agreed form for another spelling of it, with its capitals kept."""
    del corpus
    form, use = (finding.named()[name] for name in ("form", "use"))
    if not _spelling(form, use):
        return None
    lines = text.split("\n")
    first = finding.line - 1
    if finding.column:
        places = [(first, finding.column - 1)] if lines[first].startswith(form, finding.column - 1) else []
    else:
        alone = re.compile(rf"(?<![\w-]){re.escape(form)}(?![\w-])")
        near = range(first, min(len(lines), first + _CARD_LINES))
        places = [(n, m.start()) for n in near for m in alone.finditer(lines[n])]
    if not places:
        return None
    number, start = places[0]
    line = lines[number]
    article = _ARTICLE.search(line[:start])
    if article and (form[0].lower() in "aeiou") != (use[0].lower() in "aeiou"):
        return None  # "a" would have to become "an", which letters alone do not tell
    lines[number] = line[:start] + cased(form, use) + line[start + len(form) :]
    return "\n".join(lines)


def _spelling(form: str, use: str) -> bool:
    if re.search(r"[()/;]", use) or re.findall(r"\d+", form) != re.findall(r"\d+", use):
        return False
    return SequenceMatcher(None, form.lower(), use.lower(), autojunk=False).ratio() >= _SPELLING


def cased(form: str, use: str) -> str:
    """Give ``use`` the capitals of ``form``; a form that has its own capitals keeps them."""
    if use != use.lower() or form == form.lower():
        return use
    if form == form.upper() and len(form) > 1:
        return use.upper()
    words = form.split()
    if len(words) > 1 and all(word[0].isupper() for word in words):
        return " ".join(word[:1].upper() + word[1:] for word in use.split(" "))
    return use[:1].upper() + use[1:]


def anchor(finding: Finding, text: str, corpus: Corpus) -> str | None:
    """Point a link at the only anchor that is near the one it names."""
    page = next((p for p in corpus.pages.values() if p.path == finding.path), None)
    there = next((p for p in corpus.pages.values() if p.path == finding.named()["target"]), None)
    if page is None or there is None:
        return None
    wrong = finding.named()["anchor"]
    near = get_close_matches(wrong, sorted(anchors.of(there, corpus.archive)), n=2, cutoff=0.6)
    if len(near) != 1:
        return None
    lines = text.split("\n")
    line = lines[finding.line - 1]
    targets = {x.target for x in page.links if x.line == finding.line and x.target.endswith(f"#{wrong}")}
    for target in targets:
        for opening in ("](", "](<"):
            right = target[: -len(wrong)] + near[0]
            line = re.sub(rf"{re.escape(opening + target)}(?=[)>\s])", (opening + right).replace("\\", r"\\"), line)
    if line == lines[finding.line - 1]:
        return None
    lines[finding.line - 1] = line
    return "\n".join(lines)


def number(finding: Finding, text: str, corpus: Corpus) -> str | None:
    """Write a number by the customs of its language, where the other language proves what is meant.

    "87,5" is no number in English and "1,960,000" none in Indonesian; "1,960" is one in both, so a
    person has to decide which side is wrong.
    """
    del corpus
    lang = _language(finding.path)
    here, there = (_FIGURE.findall(finding.named()[name]) for name in ("here", "there"))
    if lang is None or len(here) != 1 or len(there) != 1:
        return None
    right = here[0].translate(_SWAPPED)
    meant = numbers.value(there[0], other(lang))
    if numbers.value(here[0], lang) != here[0] or right == here[0] or numbers.value(right, lang) != meant:
        return None
    lines = text.split("\n")
    line = lines[finding.line - 1]
    places = [m.start() for m in re.finditer(rf"(?<![\d.,]){re.escape(here[0])}(?![\d]|[.,]\d)", line)]
    if len(places) != 1:
        return None
    lines[finding.line - 1] = line[: places[0]] + right + line[places[0] + len(right) :]
    return "\n".join(lines)


def signs(finding: Finding, text: str, corpus: Corpus) -> str | None:
    """Give a number the signs of its language."""
    del corpus
    form, use, lang = (finding.named()[name] for name in ("form", "use", "lang"))
    side: Lang = "en" if lang == "en" else "id"
    lines = text.split("\n")
    place = (finding.line - 1, finding.column - 1)
    if not finding.column:
        parts = _side(lines, finding.line - 1, side, whole=_language(finding.path) is not None)
        found = ((n, at + s.start) for n, at, part in parts for s in numberforms.slips(part, side) if s.form == form)
        place = next(found, (0, -1))
    number, start = place
    if start < 0 or not lines[number].startswith(form, start):
        return None
    lines[number] = lines[number][:start] + use + lines[number][start + len(form) :]
    return "\n".join(lines)


def _side(lines: list[str], first: int, lang: Lang, *, whole: bool) -> list[tuple[int, int, str]]:
    """Give the parts of lines that hold one side of a card's text, each with its line and column.

    Args:
        lines: lines of the file.
        first: the line on which the text begins, from 0.
        lang: the side.
        whole: the line is a title in a front matter and has no sides.
    """
    if whole:
        return [(first, 0, lines[first])]
    found: list[tuple[int, int, str]] = []
    inside = False
    for number in range(first, min(len(lines), first + _CARD_LINES)):
        line, start = lines[number], 0
        for match in (*_SIDE.finditer(line), None):
            end = match.start() if match else len(line)
            if inside and end > start:
                found.append((number, start, line[start:end]))
            if match and inside and match[1] != lang:
                return found
            if match:
                inside, start = match[1] == lang, match.end()
    return found


def _language(path: str) -> Lang | None:
    return next((lang for lang in LANGS if path.startswith(f"docs/{lang}/")), None)


def excuse(finding: Finding, text: str, corpus: Corpus) -> str | None:
    """Take away an excuse that excuses nothing."""
    del corpus
    lines = text.split("\n")
    line = lines[finding.line - 1]
    named = re.escape(finding.named()["named"])
    match = re.search(rf"[ \t]*<!--\s*allow\s+{named}\s*:(?:(?!-->).)*-->", line)
    if not match:
        return None  # it runs over several lines
    lines[finding.line - 1] = line[: match.start()] + line[match.end() :]
    return "\n".join(lines)


def stray(finding: Finding, text: str, corpus: Corpus) -> str | None:
    """Give the stamp of a renamed section its new name; drop one whose section is surely gone."""
    del text
    key, old = finding.named()["page"], finding.named()["anchor"]
    stamped = corpus.stamps[key].sections
    sides = [corpus.pages.get((lang, key)) for lang in LANGS]
    if not old or old not in stamped or sides[0] is None or sides[1] is None:
        return None
    unread = [pair for pair in sections.twins(sides[0], sides[1]) if pair[0].anchor not in stamped]
    same = [
        mine.anchor
        for mine, theirs in unread
        if (stampfile.meaning(mine), stampfile.meaning(theirs)) == (stamped[old].id, stamped[old].en)
    ]
    if len(same) == 1:
        return stampfile.written({same[0] if name == old else name: s for name, s in stamped.items()})
    if unread:
        return None  # one of them may be the old section, rewritten
    return stampfile.written({name: s for name, s in stamped.items() if name != old})


REPAIRS: Mapping[str, Repair] = {
    "glossary.avoid": avoided,
    "links.anchor": anchor,
    "facts.number": number,
    "numbers.form": signs,
    "excuse.unused": excuse,
    "freshness.stray": stray,
}


def renewed(before: Corpus, after: Corpus) -> dict[str, str]:
    """Give the stamp files of sections that wait only because of our repairs, renewed.

    Whoever read the pair has read these words in another spelling; what waited before still waits.
    """
    waited = {(pair.key, pair.anchor) for pair in stamps.pairs(before)}
    now: dict[str, set[str]] = {}
    for pair in stamps.pairs(after):
        if not pair.unread and (pair.key, pair.anchor) not in waited:
            now.setdefault(pair.key, set()).add(pair.anchor)
    return {
        stampfile.path(key): stampfile.written(stamps.accepted(after, key, frozenset(found)))
        for key, found in now.items()
    }
