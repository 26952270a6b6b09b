"""Faults of bytes and of YAML, planted into real pages and into real cards of every drawer."""

from __future__ import annotations

import re

from frame import Case, Plant, Quiet
from loops import given
from texts import Change, on_disk, once, reread, told

from explainer import text as pages
from explainer.corpus import Corpus

CHECKS = ()  # reading itself tells these

_PAGES = ("index.md", "theory/index.md", "turkey/index.md", "evidence/index.md", "tb2/index.md")
# Two sides of one text, the second right below the first.
_SIDES = r"^( +)id: ([\w\"'].*)\n\1en: \S"


def _page(number: int, change: Change) -> Plant:
    """Read a page afresh with something changed in its text."""

    def plant(corpus: Corpus) -> Corpus | None:
        old = list(corpus.pages.values())[number * 37 % len(corpus.pages)]
        content = "\n".join(old.lines)
        changed = change(content)
        return None if changed == content else told(corpus, pages.read(changed, old.lang, old.key, old.path).findings)

    return plant


def _bytes(number: int, data: bytes, nth: int) -> Plant:
    """Put bytes into the middle of a real text."""
    path = f"docs/{('id', 'en')[number % 2]}/{_PAGES[number % len(_PAGES)]}"
    body = "Judul\n\nSatu kalimat.\n" * (nth + 1)
    return on_disk(path, lambda place: place.write_bytes(body.encode() + data + body.encode()))


def _shift(by: int, nth: int) -> Change:
    """Move the English side of a text to the left or right."""

    def moved(match: re.Match[str]) -> str:
        indent = " " * max(0, len(match[1]) + by)
        return f"{match[1]}id: {match[2]}\n{indent}en: {match[0][-1]}"

    return once(_SIDES, moved, nth)


def _deep(levels: int, brackets: str = "[]") -> Change:
    return once(r"^  \w+: .*$", f"  title: {brackets[0] * levels}x{brackets[1] * levels}")


_BAD = (b"\xff", b"\xfe", b"\x80", b"\xc3", b"\xe2\x80", b"\xf0\x9f", b"caf\xe9", b"\x93kata\x94", b"\xa0", b"\xc0\xaf",
        b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xb7", b"Az\xeari", b"\x96", b"\xfa", b"\x81\x40")  # fmt: skip
_LOST = {
    "missing": lambda _place: None,
    "a folder": lambda place: place.mkdir(),
    "a link to nothing": lambda place: place.symlink_to(place.with_name("nothing.md")),
    "a link to itself": lambda place: place.symlink_to(place),
}
_GOOD = ("é", "Şuşa", "“a”", "—", "😀", "Ə", "‘b’", "\u00a0", "١٢", "中文", "\ufffd")
_SLIPS: dict[str, Change] = {
    "a quote never closed": once(r"^  (\w+): (\w.*)$", lambda m: f'  {m[1]}: "{m[2]}'),
    "a single quote never closed": once(r"^  (\w+): (\w.*)$", lambda m: f"  {m[1]}: '{m[2]}"),
    "a bracket never closed": once(r"^  (\w+): (\w.*)$", lambda m: f"  {m[1]}: [{m[2]}"),
    "a brace never closed": once(r"^  (\w+): (\w.*)$", lambda m: f"  {m[1]}: {{{m[2]}"),
    "a colon inside a text": once(r"^  (\w+): (\w+ ?.*)$", lambda m: f"  {m[1]}: Satu: {m[2]}"),
    "an at sign first": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: @sumber"),
    "a backquote first": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: `kode`"),
    "a percent sign first": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: %5"),
    "an asterisk first": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: *Satu* buku"),
    "words behind a quote": once(r"^  (\w+): \w.*$", lambda m: f'  {m[1]}: "Satu" dan dua'),
    "a wrong escape": once(r"^  (\w+): \w.*$", lambda m: f'  {m[1]}: "C:\\qkerja"'),
    "two keys on one line": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: a b: c"),
    "a closing bracket too many": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: [a]]"),
    "a comma between lists": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: [a], [b]"),
    "a field without its colon": once(r"^(  \w+): (\w.*)\n(?=  \w+:)", lambda m: f"{m[1]}\n"),
}
_SOUND: dict[str, Change] = {
    "a colon without a blank": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: pukul 12:30"),
    "a colon in quotes": once(r"^  (\w+): \w.*$", lambda m: f'  {m[1]}: "Satu: dua"'),
    "a hash without a blank": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: no#5"),
    "a comment": once(r"^(  \w+: \w.*)$", lambda m: f"{m[1]}\n     # komentar yang menjorok bebas"),
    "a folded text with odd lines": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: >-\n     satu\n     dua\n"),
    "a text over two lines": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: satu\n     dua"),
    "an address": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: https://a.org/b?c=d#e"),
    "an apostrophe": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: Putri's article"),
    "brackets inside a text": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: satu [dua] {{tiga}}"),
    "blank lines with blanks": once(r"\n(?=- )", "\n   \n"),
    "a flow list over odd lines": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: [satu,\n     dua]"),
    "no at the end": once(r"^  (\w+): \w.*$", lambda m: f"  {m[1]}: no"),
}
_CONTROL = "\x00\x01\x02\x03\x04\x05\x06\x07\x08\x0b\x0c\x0e\x0f\x1b\x1f\x7f\ufffe"
_MARKS = ("<<<<<<< HEAD\n{0}\n=======\n{0}\n>>>>>>> b", "{0}\n<<<<<<< ours", "{0}\n>>>>>>> 0a1b2c", "||||||| base\n{0}")
CASES = [
    *(Case("file.encoding", repr(data), _bytes(n, data, n % 3)) for n, data in enumerate(_BAD)),
    *(Case("file.bom", f"a BOM before page {n}", on_disk(f"docs/id/{n}.md", given(n, lambda p, n: p.write_bytes(b"\xef\xbb\xbf" + b"---\n" * n)))) for n in range(16)),
    *(Case("file.unreadable", f"{name} {n}", on_disk(f"docs/id/{n}.md", make)) for name, make in _LOST.items() for n in range(4)),
    *(Case("yaml.indent", f"English side {by:+} at {n}", reread(n, _shift(by, n), _SIDES)) for by in (-1, 1, 3) for n in range(6)),
    *(Case("yaml.indent", f"a field at the left edge {n}", reread(n, once(r"^  (\w+: \w.*)$", lambda m: m[1], n), r"^  \w+: \w")) for n in range(6)),
    *(Case("yaml.tab", f"a tab for {n}", reread(n, once(r"^  (\w+: \w.*)$", lambda m: f"\t{m[1]}", n), r"^  \w+: \w")) for n in range(10)),
    *(Case("yaml.tab", f"a tab behind blanks {n}", reread(n, once(_SIDES, lambda m: m[0].replace(f"\n{m[1]}", f"\n{m[1][2:]}\t"), n), _SIDES)) for n in range(7)),
    *(Case("yaml.syntax", f"{name} {n}", reread(7 * n + k, change, r"^  \w+: \w")) for k, (name, change) in enumerate(_SLIPS.items()) for n in range(2)),
    *(Case("yaml.repeat", f"a field twice {n}", reread(n, once(r"^(  \w+: \w.*)$", lambda m: f"{m[1]}\n{m[1]}", n), r"^  \w+: \w")) for n in range(10)),
    *(Case("yaml.repeat", f"a side twice {n}", reread(n, once(_SIDES, lambda m: f"{m[1]}id: x\n{m[0]}", n), _SIDES)) for n in range(6)),
    *(Case("yaml.alias", f"an alias {n}", reread(n, once(_SIDES, lambda m: f"{m[1]}id: &x satu\n{m[1]}en: *x\n{m[1]}zz: {m[0][-1]}", n), _SIDES)) for n in range(8)),
    *(Case("yaml.alias", f"a merged card {n}", reread(n, lambda t: t.replace("- key:", "- &a\n  key:", 1) + "\n- <<: *a\n  key: y\n", r"^- key:")) for n in range(8)),
    *(Case("yaml.deep", f"{levels} of {b} at {n}", reread(n, _deep(levels, b), r"^  \w+: .")) for b in ("[]", "{}") for levels in (41, 60, 500, 5000) for n in range(2)),
    *(Case("yaml.long-line", f"{length} signs at {n}", reread(n, once(r"^  (\w+): .*$", given(length, lambda m, k: f"  {m[1]}: {'a ' * (k // 2)}")), r"^  \w+: .")) for length in (20_010, 50_000, 400_000) for n in range(5)),
    *(Case("yaml.character", f"U+{ord(x):04X}", reread(n, once(r"^  (\w+: \w)", given(x, lambda m, x: f"  {m[1]}{x}"), n), r"^  \w+: \w")) for n, x in enumerate(_CONTROL)),
    *(Case("safety.merge", f"marks in a drawer {n}", reread(n, once(r"^(  \w+: \w.*)$", given(n, lambda m, k: _MARKS[k % 4].format(m[1])), n), r"^  \w+: \w")) for n in range(16)),
    *(Case("page.front-matter", f"never closed {n}", _page(n, lambda t: t.replace("\n---\n", "\n", 1))) for n in range(6)),
    *(Case("page.front-matter", f"a blank line above {n}", _page(n, lambda t: "\n" + t)) for n in range(3)),
    *(Case("page.front-matter", f"a list {n}", _page(n, lambda t: re.sub(r"\A---\n[\s\S]*?\n---\n", "---\n- a\n- b\n---\n", t))) for n in range(5)),
    *(Case("page.front-matter", f"a sentence {n}", _page(n, lambda t: re.sub(r"\A---\n[\s\S]*?\n---\n", "---\nSatu kalimat.\n---\n", t))) for n in range(5)),
    *(Case("page.fence", f"{sign} never closed {n}", _page(n, once(r"^## ", f"{sign}\n## ", n))) for n in range(6) for sign in ("```", "~~~", "````python")),
    *(Case("page.long-line", f"{length} signs {n}", _page(n, once(r"^[A-Z].*$", "kata " * (length // 5), n))) for n in range(5) for length in (20_005, 60_000, 1_000_000)),
]  # fmt: skip
QUIET = [
    *(Quiet("file.encoding", repr(x), _bytes(n, x.encode(), 1)) for n, x in enumerate(_GOOD)),
    *(Quiet("file.bom", repr(x), on_disk("docs/id/a.md", given(x, lambda p, x: p.write_bytes(x)))) for x in (b"a\xef\xbb\xbfb", b"", b"---\n", "é".encode(), b"\n\xef\xbb\xbf", b"\xef\xbc\x81", b"# A", b"\r\n", b" ", b"<")),
    *(Quiet("file.unreadable", f"{n}", on_disk(f"docs/id/{name}", given(data, lambda p, d: p.write_bytes(d)))) for n, (name, data) in enumerate((f"{a}{b}", c) for a in ("a.md", "é.md", "a b.md", "-.md", "A.MD") for b, c in (("", b""), ("x", b"\0")))),
    *(Quiet(rule, f"{name} {rule}", reread(5 * k, change, r"^  \w+: \w")) for rule in ("yaml.indent", "yaml.syntax", "yaml.tab", "yaml.repeat", "yaml.alias", "yaml.deep", "safety.merge") for k, (name, change) in enumerate(_SOUND.items())),
    *(Quiet("yaml.tab", f"a tab inside a text {n}", reread(n, once(r"^  (\w+): (\w+) (?=\w)", lambda m: f"  {m[1]}: {m[2]}\t", n), r"^  \w+: \w+ \w")) for n in range(4)),
    *(Quiet("yaml.deep", f"{levels} levels", reread(n, _deep(levels), r"^  \w+: .")) for n, levels in enumerate((2, 5, 20, 39))),
    *(Quiet("yaml.long-line", f"{length} signs", reread(n, once(r"^  (\w+): .*$", given(length, lambda m, k: f"  {m[1]}: {'a' * k}")), r"^  \w+: .")) for n, length in enumerate((500, 1000, 2000, 3000, 5000, 8000, 10_000, 15_000, 19_000, 19_900))),
    *(Quiet("yaml.character", repr(x), reread(n, once(r"^  (\w+: \w+)", given(x, lambda m, x: f"  {m[1]}{x}"), n), r"^  \w+: \w")) for n, x in enumerate((*_GOOD, "\u2009", "\u0301"))),
    *(Quiet("safety.merge", f"{sign}", reread(n, once(r"^  (\w+): \w.*$", given(sign, lambda m, s: f"  {m[1]}: {s}"), n), r"^  \w+: \w")) for n, sign in enumerate(("a <<<<<<< b", "'======='", "'>>>>>> enam'", "a ||||||| b"))),
    *(Quiet("page.front-matter", f"{n}", _page(n, change)) for n, change in enumerate([lambda t: t.replace("\n---\n", "\n...\n", 1), lambda t: t + "\n---\n", lambda t: t.replace("---\n", "---  \n", 1), lambda t: re.sub(r"\A---\n[\s\S]*?\n---\n", "", t), lambda t: t + "\n\n- - -\n", lambda t: t.replace("\n---\n", "\n---\n\n---\n", 1), lambda t: t + "\n***\n", lambda t: t.replace("\n---\n", "\n# a\n---\n", 1), lambda t: t + " ", lambda t: t + "\n"])),
    *(Quiet("page.fence", f"{n}", _page(n, once(r"^## ", block + "\n\n## ", n))) for n, block in enumerate(("```\na\n```", "~~~\na\n~~~", "````\n```\n````", "`` ` ``", "``satu``", "```python\na = 1\n```", "    ```\n    a\n    ```", "~~~ yaml\na: b\n~~~", "```\n~~~\n```", "a ``` b"))),
    *(Quiet("page.long-line", f"{length} signs", _page(n, once(r"^[A-Z].*$", "kata " * (length // 5), n))) for n, length in enumerate((100, 500, 1000, 2000, 4000, 8000, 10_000, 15_000, 19_000, 19_995))),
]  # fmt: skip
BLIND = {
    "yaml.indent": "a shift after which the file can still be read (another rule of the card tells it, or nothing is wrong); "
    "a file with more than three odd indents",
    "yaml.syntax": "a slip that is good YAML and means something else; where a mark of a merge, a tab, an indent, a quote or a sign is the cause, those are told",
    "yaml.character": "letters that nobody sees (safety.hidden tells them)",
    "file.unreadable": "a file that may be read by who runs the check, and by nobody else",
    "page.fence": "a fence that a later one closes",
}
