"""Which lines of a page state a fact: a date, a figure, or somebody's view.

The pages hold one sentence a line, so a line is the unit; what a line states is told by patterns
of both languages that were tuned on our own pages to be silent where nothing is owed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from .blocks import Part
from .sections import plain
from .text import Page

_MONTHS = (
    "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember"
    "|January|February|March|May|June|July|August|October|December"
)
_DATE = re.compile(rf"\b(?:\d{{1,2}}[–-])?(?:\d{{1,2}} )?(?:{_MONTHS}) (?:1[5-9]|20)\d\d\b|\b(?:1[5-9]|20)\d\d\b")
_FIGURE = re.compile(
    r"(?:US\$|€|£|\$)\s?\d|(?<![\w.,/-])\d[\d.,]*\s?(?:%|persen\b|percent\b|ribu\b|juta\b|miliar\b|triliun\b"
    r"|thousand\b|million\b|billion\b|trillion\b|km\b|kilomet|orang\b|people\b|tewas\b|dead\b|killed\b|personel\b"
    r"|troops\b|soldiers\b|tentara\b|prajurit\b|negara\b|states\b|countries\b|dron\b|drones\b)"
    r"|(?<![\w.,/-])(?:\d{1,3}(?:[.,]\d{3})+|\d{3,})(?![\w/])"
)
# A name before a verb of saying.  The subject of such a sentence is a person or a body; what
# begins a sentence with a capital and is none stands in _NOBODY.
_SAYS = (
    "menilai|berpendapat|menyebut|menyatakan|berargumen|menyimpulkan|menulis|mencatat|mengklaim|memperkirakan"
    "|menegaskan|mengatakan|melaporkan|argue[sd]?|writes?|wrote|says?|said|claim(?:s|ed)|conclude[sd]?|notes?|noted"
    "|contends?|contended|maintains?|maintained|estimate[sd]?|report(?:s|ed)|holds? that|asserts?|asserted"
)
_CAPITAL = r"\b[A-ZÇŞÖÜİ][\w’'-]{1,30}"
_NAME = rf"{_CAPITAL}(?:(?: (?:dan|and|de|van|von|el|al))? {_CAPITAL}){{0,6}}(?: (?:dan rekan|et al\.))?"
_VIEW = re.compile(
    rf"\b(?:[Mm]enurut|[Aa]ccording to) ({_NAME})|({_NAME}) (?:(?:juga|sendiri|also|himself|herself) )?(?:{_SAYS})\b"
)
_NOBODY = frozenset(
    re.findall(
        r"\w+",
        """naskah artikel teks buku abstrak penulis penulisnya
    tabel kolom ia dia mereka anda kami kita ini itu siapa yang
    apa mana tak tidak jangan jika bila kalau siapapun seorang setiap pembaca mahasiswa bab judul simpulan tulisan
    keduanya semua jurnal catatan kartu laporan sumber paper the article text book abstract author authors table he
    she it they we you this that who what which no one some each reader student title conclusion both all journal
    nobody anybody somebody whoever record card do does did to if when where ringkasan summary undang istilah""",
    )
)
# Our own work, sums that the reader can repeat, and what only imagines.
_OURS = re.compile(
    r"\b(?:kami|kita|we|(?-i:us)|our|ours|situs ini|halaman ini|laman ini|this site|this page|bayangkan|imagine|suppose"
    r"|misalnya|andaikan|for example|Anda|you|your|tulislah|write)\b",
    re.I,
)
_SUM = re.compile(r"[=÷×−]|\d\s?/\s?\d")
_NAMED_NUMBER = re.compile(
    r"\b(?:Pasal|Articles?|Bab|Chapters?|Gambar|Figures?|Tabel|Tables?|hlm\.|pp?\.|[Nn]o\.|[Nn]omor|[Nn]umber|butir"
    r"|[Pp]oints?|[Bb]agian|[Ss]ection|[Ee]disi|[Rr]esolusi|[Rr]esolutions?|Visi(?: Dunia Turkik)?"
    r"|Vision|Perang|War|Deklarasi|Declaration|kalimat|sentence|baris|row|[Ll]ine) \d[\d.,–-]*",
)
_ITALIC = re.compile(r"(?<![*\w])\*(?![*\s])[^*\n]+\*(?![*\w])")
_INSIDE = re.compile(r"\[[^\[\]]*\]\([^()\s]*\.md[^()]*\)")  # the text of a link names another page
_ITEM = re.compile(r"(?:[-*+]|\d{1,3}[.)])[ \t]")
_DIGIT = re.compile(r"\d")
_SOURCE = re.compile(r"^\W*(?:Sumber|Sources?|Disusun dari|Compiled from)\b")


@dataclass(frozen=True, slots=True)
class Unit:
    """A line that says something.

    Attributes:
        line: its number.
        kind: ``text``, ``item`` or ``row``.
        cited: whether it carries a citation, a mark, or a named source.
        text: the masked Markdown, empty where a source is given.
    """

    line: int
    kind: str
    cited: bool
    text: str


def units(page: Page, part: Part) -> list[Unit]:
    """Give what a part says, line by line; headings and labels in bold are no units."""
    if not part.lines:
        return []
    first, last = part.lines[0][0], part.lines[-1][0]
    sourced_lines = {mark.line for mark in page.marks if first <= mark.line <= last}
    sourced_lines |= {one.line for one in page.citations if first <= one.line <= last}
    found = []
    for number, raw in part.lines:
        stripped = raw.strip()
        if number in sourced_lines:
            found.append(Unit(number, _kind(stripped), True, ""))
        elif stripped and not (stripped.startswith("**") and stripped.endswith("**")):
            if stripped.startswith(("!!!", "???", "|-", "|:", "[^")):
                continue
            sourced = bool(_SOURCE.match(stripped))
            found.append(Unit(number, _kind(stripped), sourced, "" if sourced else raw))
    return found


def _kind(stripped: str) -> str:
    if stripped.startswith("|"):
        return "row"
    return "item" if _ITEM.match(stripped) else "text"


def states(line: str) -> str:
    """Give the words of a line that want a source, or nothing.

    Args:
        line: masked Markdown, in either language; a question states nothing.
    """
    text = _ITALIC.sub(" ", plain(_INSIDE.sub(" ", line)))
    if text.rstrip(" *_").endswith("?"):
        return ""
    said = _said(text)
    # Last, because few lines come so far.
    return "" if not said or _OURS.search(text) or _SUM.search(text) else said


def _said(text: str) -> str:
    """Give the first date, figure or named view of a line of plain text, or nothing."""
    text = _NAMED_NUMBER.sub(" ", text)
    if _DIGIT.search(text) and (match := _DATE.search(text) or _FIGURE.search(text)):
        return match[0].strip()
    for match in _VIEW.finditer(text):
        name = match[1] or match[2]
        if name.split()[0].lower() not in _NOBODY:
            return match[0].strip()
    return ""
