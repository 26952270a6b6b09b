"""Is every mark and every citation written so that it is read?  What is not read is printed with its brackets."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping

from .. import marks
from ..corpus import Corpus
from ..finding import Finding
from ..schema import near
from ..text import Page, blank

_KEYED, _BARE = marks.KEYED.split("|"), marks.BARE.split("|")
# What a mark is called by somebody who writes in Indonesian, or thinks of another word.
_MEANT = {
    "klaim": "claim", "peristiwa": "event", "kejadian": "event", "acara": "event", "gambar": "figure",
    "grafik": "figure", "bagan": "figure", "chart": "figure", "kuis": "quiz", "soal": "quiz",
    "glosarium": "glossary", "istilah": "glossary", "sumber": "bibliography", "linimasa": "timeline",
    "garis waktu": "timeline", "daftar istilah": "glossary", "daftar pustaka": "bibliography", "daftar nama": "names",
    "unduhan": "downloads", "kaidah": "rules", "aturan": "rules", "salinan": "copies", "bank soal": "bank",
}  # fmt: skip
# Read marks are blank in the prose: a brace before a word is an attribute list or was meant as a mark.
_COLON = re.compile(r"\{+[ \t]*([A-Za-z]{3,14})[ \t]*:[ \t]*([^{}\n]*)\}*")
_BLANK = re.compile(rf"\{{+[ \t]*({marks.KEYED})(?:[ \t]*[;=./][ \t]*|[ \t]+)([\w-]+(?: [\w-]+)?)[ \t]*\}}+", re.I)
# Behind a link or a phrase it would be an attribute list.
_ALONE = re.compile(r"(?<![)\]*_{])\{+[ \t]*([A-Za-z]{3,14}(?:[ _-][A-Za-z]{3,14})?)[ \t]*\}+")
# Other brackets, or none: only the key tells that a mark was meant.
_UNBRACED = re.compile(rf"(?<![\w{{])[\[(]?({marks.KEYED})[ \t]*:[ \t]*([\w-]*\w)(?:[\])}}](?![(\[])|$)", re.I)
_KEYONLY = re.compile(r"(?<![)\]*_{\w])\{[ \t]*([\w-]+)[ \t]*\}")
_TWICE = re.compile(r"\{[ \t]{6,}\}")
_KEY = re.compile(r"[\w-]+")
_AT = re.compile(r"(?<![\w.])@([\w-]*\w)")
_CITATION = re.compile(r"\[@(?:(?!\n[ \t]*\n)[^\[\]])+\]")
_OPENED = re.compile(r"\[@([\w-]*\w)")
_INSIDE = re.compile(r"\[[^\[\]@\n]+@[\w-]+[^\[\]\n]*\](?!\()")
_ROUND = re.compile(r"\(@[\w-]+[^()\n]*\)")
_NAKED = re.compile(r"(?<![\w@./\[(-])@([\w-]*\w)")
_KEYS = r"[a-z0-9]+(?:-[a-z0-9]+)+"
_BRACKET = re.compile(rf"\[({_KEYS})(?:[,;][^\[\]\n]*)?\](?![(\[:])|(?<!\])\(({_KEYS})(?:[,;][^()\n]*)?\)")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look for marks and citations that nothing reads."""
    known = corpus.archive.references.keys() if "references" not in corpus.archive.broken else frozenset()
    cards = {**dict.fromkeys(corpus.archive.claims, "claim"), **dict.fromkeys(corpus.archive.events, "event")}
    for page in corpus.pages.values():
        yield from _lone(page)
        for number, line in enumerate(page.prose, start=1):
            marked = [*_marks(line, page.lines[number - 1])] if "{" in line else []
            if ":" in line or "{" in line:
                marked += _unbraced(_COLON.sub(blank, line), cards)
            for part, wants in marked:
                yield Finding.at(page.path, number, "marks.form", part=part, wants=wants)
        for number, part, wants in _citations("\n".join(page.prose), known):
            yield Finding.at(page.path, number, "citations.form", part=part, wants=wants)


def _lone(page: Page) -> Iterator[Finding]:
    """Tell a mark that becomes a block but shares its line; events stand in sentences, pictures have a rule."""
    for mark in page.marks:
        if mark.kind in ("event", "figure") or _TWICE.search(page.prose[mark.line - 1]):
            continue
        shown = f"{{{mark.kind}: {mark.key}}}" if mark.kind in _KEYED else f"{{{mark.kind}}}"
        if not re.fullmatch(rf"\{{{mark.kind}[^{{}}]*\}}[ \t]*", page.lines[mark.line - 1]):
            yield Finding.at(page.path, mark.line, "marks.alone", mark=shown)


def _marks(line: str, raw: str) -> Iterator[tuple[str, str]]:
    """Give each mark of a line that is not read, and how it is written."""
    for match in (*_COLON.finditer(line), *_BLANK.finditer(line)):
        kind, key = _kind(match[1], _KEYED), match[2].strip(" \t:;,.=/-")
        if not match[0].endswith("}"):  # what stands behind the key is the sentence that goes on
            found = _KEY.match(key)
            key = found[0] if found else ""
        keys = ["-".join(one.split()) for one in re.split("[,;]", key)]  # two cards want two marks
        named = [f"{{{one}: {each or '…'}}}" for one in ([kind] if kind else _KEYED) for each in keys]
        bare = "" if kind else _kind(match[1], _BARE)
        wants = '", "'.join([f"{{{bare}}}"] if bare else named)
        yield match[0] if match[0].endswith("}") else f"{{{match[1]}: {key}", wants
    for match in _ALONE.finditer(line):
        if (low := match[1].lower()) in ("event", "figure"):
            yield match[0], f"{{{low}: …}}"
        elif kind := _kind(match[1], _BARE):
            yield match[0], f"{{{kind}}}"
    for match in _TWICE.finditer(line):
        yield raw[match.start() : match.end()], raw[match.start() + 1 : match.end() - 1]


def _unbraced(line: str, cards: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for match in _KEYONLY.finditer(line):
        if kind := cards.get(match[1]):
            yield match[0], f"{{{kind}: {match[1]}}}"
    for match in _UNBRACED.finditer(line):
        if match[2] in cards:
            yield match[0], f"{{{match[1].lower()}: {match[2]}}}"


def _kind(word: str, names: Collection[str]) -> str:
    words = re.split("[ _-]+", word.lower())
    meant, joined = _MEANT.get(" ".join(words), ""), "".join(words)
    if meant in names or joined in names:
        return meant if meant in names else joined
    return near(joined, list(names)) if len(words) == 1 else ""


def _citations(text: str, known: Collection[str]) -> Iterator[tuple[int, str, str]]:
    """Give line and words of each citation that is not read, and how it is written; one may run over two lines."""

    def line(match: re.Match[str]) -> int:
        return text.count("\n", 0, match.start()) + 1

    for match in _CITATION.finditer(text):
        if any(_AT.search(part.strip(), 1) or part.strip()[:2] == "@@" for part in match[0][1:-1].split(";")):
            yield line(match), " ".join(match[0].split()), _written(match[0])
    rest = _CITATION.sub(blank, text)
    for match in _OPENED.finditer(rest):
        yield line(match), match[0], f"[@{match[1]}]"
    for match in (*_INSIDE.finditer(rest), *_ROUND.finditer(rest)):
        if any(key in known for key in _AT.findall(match[0])):
            yield line(match), match[0], _written(match[0])
    for pattern in (_OPENED, _INSIDE, _ROUND):
        rest = pattern.sub(blank, rest)
    for match in (*_NAKED.finditer(rest), *_BRACKET.finditer(rest)):
        key = next(filter(None, match.groups()))
        if key in known:
            inside = re.sub(_KEYS, lambda m: f"@{m[0]}" if m[0] in known else m[0], match[0].strip("[(@)]"))
            yield line(match), match[0], f"[{inside}]"


def _written(part: str) -> str:
    return f"[{'; '.join(f'@{key}' for key in _AT.findall(part))}]"
