"""One repair a rule, for what is mechanical: a text goes in, the repaired text comes out.

``None`` says that a person has to decide.  Lines keep their numbers, so the findings of one file
can be repaired one after the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from difflib import SequenceMatcher, get_close_matches

from . import anchors, numberrepairs, sections, stampfile, stamps
from .cards import LANGS
from .corpus import Corpus
from .finding import Finding

Repair = Callable[[Finding, str, Corpus], str | None]

# Of the 213 pairs of our lists, those above are one form spelled otherwise ("kerjasama", "defence");
# below it begin the choices of words ("perjanjian damai", "suicide drone"), which want a reader.
_SPELLING = 0.75
# A text of a card begins on the finding's line and seldom has more lines.
_CARD_LINES = 12
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
    "facts.number": numberrepairs.number,
    "numbers.form": numberrepairs.signs,
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
