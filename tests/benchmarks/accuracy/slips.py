"""Slips of the first change: words behind a number sign that YAML drops, cards that run together, lists called empty."""

from __future__ import annotations

import re

from frame import Case, Quiet
from pictured import card
from texts import Change, once, reread

CHECKS = ()  # reading itself tells these

# A field with several plain words on one line, the two sides of a text, and lists in brackets and in lines.
WORDS = r"^( +)(title|publisher|container-title|id|en|use|form|genre): ([A-Za-z]\w+ \w+(?: \w+)*)$(?!\n\1 )"
LISTED = r"^  (sources|actors|topics|also): \[(\w[^\]\"]*)\]$"
ITEMS = r"^  (sources|topics):\n    - (\w\S*)$"
BRACES = r"^  (\w+): \{id: (\w[^,{}\"]*), en: (\w[^,{}\"]*)\}$"


def value(new: str, below: str = "") -> Change:
    """Write a field's value anew; ``{}`` stands for its words."""
    return once(WORDS, lambda m: f"{m[1]}{m[2]}: {new.format(m[3])}" + (f"\n{m[1]}  {below}" if below else ""))


def listed(new: str) -> Change:
    return once(LISTED, lambda m: f"  {m[1]}: [{new.format(m[2])}]")


def item(new: str) -> Change:
    return once(ITEMS, lambda m: f"  {m[1]}:\n    - {new.format(m[2])}")


def braces(new: str) -> Change:
    return once(BRACES, lambda m: f"  {m[1]}: {{id: {new.format(m[2])}, en: {m[3]}}}")


def _begins(new: str, nth: int = 1) -> Change:
    """Begin a card otherwise, the second of three."""
    return once(r"^- key: (\S+)$", lambda m: new.format(m[1]), nth)


def spread(rule: str, changes: dict[str, Change], wanted: str, times: int = 2) -> list[Case]:
    """Plant each change into several cards that have a pattern."""
    numbered = enumerate((name, change, n) for name, change in changes.items() for n in range(times))
    return [Case(rule, f"{name} {n}", reread(k, change, wanted)) for k, (name, change, n) in numbered]


def silent(rule: str, changes: dict[str, Change], wanted: str) -> list[Quiet]:
    return [
        Quiet(rule, f"{name}, {rule}", reread(3 * k, change, wanted))
        for k, (name, change) in enumerate(changes.items())
    ]


_LOST = {
    "a number": value("{} #1"),
    "a number in the middle": value("{} #2 dan lagi"),
    "a word behind": value("{} #Karabakh"),
    "a sign alone": value("{} # 3"),
    "two signs": value("{} ## dua"),
    "a word first": value("#Karabakh {}"),
    "behind a comma": value("{}, #5"),
    "behind a tab": value("{}\t#5"),
    "it goes on below": value("{} #4", "dan lagi"),
    "on the second line": value("{}", "dan lagi #4"),
    "behind an address": value("https://a.org/b #bagian"),
    "inside a bracket": value("{} (edisi #3)"),
}
_KEPT = {
    "a comment above": value("{}", "# catatan"),
    "two blanks": value("{}  # judul asli"),
    "one word": value("Judul # asli"),
    "in straight quotes": value('"{} #1"'),
    "in single quotes": value("'{} #1'"),
    "a language": value("{} C#"),
    "inside a word": value("{} no#5"),
    "in brackets": value("{} (#5)"),
    "in an address": value("https://a.org/b#c"),
    "in a folded text": value(">-", "satu #1 dua # tiga"),
    "behind the sign of a folded text": value(">- # judul", "satu dua"),
    "behind straight quotes": value('"{}" # judul asli'),
}
_RUN = {
    "no hyphen": "key: {}",
    "blanks for a hyphen": "  key: {}",
    "a blank for a hyphen": " key: {}",
    "no blank behind": "-key: {}",
    "an en dash": "– key: {}",
    "an em dash": "— key: {}",
    "two hyphens": "-- key: {}",
    "a star": "* key: {}",
    "a bullet": "• key: {}",
    "a hyphen moved in": "  - key: {}",
    "four blanks": "    key: {}",
    "two blanks behind": "-  key: {}",
    "its name in quotes": '"key": {}',
    "a blank before the colon": "key : {}",
    "moved in without a blank": "  -key: {}",
    "a hyphen on a line of its own": "-\nkey: {}",
}
_ENDS = r"^  (?:publishable|verified|severity|reviewed|sources|kind|lane): \S.*$"
_APART = {
    "other fields first": once(r"^- key: (\S+)\n  (\w+: \w.*)$", lambda m: f"- {m[2]}\n  key: {m[1]}", 1),
    "no blank line": lambda t: re.sub(r"\n\n(?=- )", "\n", t),
    "other fields first, and a bracket that is open": once(
        r"^- key: (\S+)\n  (\w+): \w.*$", lambda m: f"- {m[2]}: [a\n  key: {m[1]}", 1
    ),
    "a comment": _begins("# key: lain\n- key: {}"),
    "a key in a text": value(">-", "key: adalah nama kartu"),
    "a card in braces": _begins("- {{key: {}-2, id: a, en: b}}\n- key: {}".replace("{}", "{0}")),
    "its key in quotes": _begins('- key: "{}"'),
    "quotes around the name": _begins('- "key": {}'),
    "a bracket that is open": once(_ENDS, lambda m: m[0] + " [a", 0),
    "a colon in the card above": once(WORDS, lambda m: f"{m[1]}{m[2]}: a: b: c"),
    "quotes that are open": once(WORDS, lambda m: f'{m[1]}{m[2]}: "{m[3]}'),
    "a field at the left edge": once(r"^  (\w+: \w.*)$", lambda m: m[1]),
    "a mark of a merge": _begins("<<<<<<< HEAD\n- key: {}"),
}
_FILLED: dict[str, Change] = {
    "above": lambda t: f"[]\n{t}",
    "above, with blank lines": lambda t: f"# Laci\n\n[]\n\n{t}",
    "with a blank inside": lambda t: f"[ ]\n{t}",
    "with a comment": lambda t: f"[] # kosong\n{t}",
    "with a comma": lambda t: f"[],\n{t}",
    "moved in": lambda t: f"  []\n{t}",
    "braces": lambda t: f"{{}}\n{t}",
    "below": lambda t: f"{t.rstrip()}\n[]\n",
    "below a blank line": lambda t: f"{t.rstrip()}\n\n[]\n",
    "between two cards": _begins("[]\n- key: {}"),
    "below a line of hyphens": lambda t: f"---\n[]\n{t}",
}
_HELD = {
    "items below": once(ITEMS, lambda m: f"  {m[1]}: []\n    - {m[2]}"),
    "items below, not moved in": once(ITEMS, lambda m: f"  {m[1]}: []\n  - {m[2]}"),
    "items below, with a comment": once(ITEMS, lambda m: f"  {m[1]}: [] # isi\n    - {m[2]}"),
}
_SIDED = once(r"^( +)(\w+):\n( +)id: ", lambda m: f"{m[1]}{m[2]}: {{}}\n{m[3]}id: ")
_HOLLOW: dict[str, Change] = {
    "a field that is empty": once(ITEMS, lambda m: f"  {m[1]}: []\n  x:\n    - {m[2]}"),
    "an empty drawer": lambda _t: "[]\n",
    "an empty drawer with a comment": lambda _t: "# Laci\n\n[]  # kosong\n",
    "in quotes": value('"[]"'),
    "a bracket in a text": value("{} [sic]"),
    "below its field": once(ITEMS, lambda m: f"  {m[1]}:\n    []\n  x:\n    - {m[2]}"),
    "a comment": lambda t: f"# []\n{t}",
    "in a folded text": value(">-", "[]"),
    "an empty field above a slip": once(ITEMS, lambda m: f"  {m[1]}: []\n  x: a: b: {m[2]}"),
    "an empty item": once(ITEMS, lambda m: f"  {m[1]}: []\n\n  # isi\n  x: {m[2]}"),
}
CASES = [
    *spread("yaml.comment", _LOST, WORDS),
    *spread("yaml.comment", {"in a list": listed("{} #dua")}, LISTED, 4),
    *spread("yaml.comment", {"in an item": item("{} #dua")}, ITEMS, 3),
    *spread("yaml.comment", {"in braces": braces("{} #2")}, BRACES, 4),
    *(Case("yaml.comment", f"in a picture {n}", card(n, r"^  en: (\w.*)$", r"  en: \1 #2")) for n in range(4)),
    *spread("yaml.dash", {name: _begins(new) for name, new in _RUN.items()}, r"^- key: \w"),
    *spread("yaml.dash", {f"the first one, {name}": _begins(_RUN[name], 0) for name in ("no hyphen", "no blank behind", "blanks for a hyphen", "an en dash")}, r"^- key: \w"),
    *spread("yaml.empty", _FILLED, r"^- key: \w"),
    *spread("yaml.empty", _HELD, ITEMS, 3),
    *spread("yaml.empty", {"sides below": _SIDED}, r"^  (\w+):\n    id: ", 3),
]  # fmt: skip
QUIET = [
    *silent("yaml.comment", _KEPT, WORDS),
    *silent("yaml.dash", _APART, rf"{WORDS}[\s\S]*?{_ENDS}"),
    *(Quiet("yaml.dash", f"a picture, whose file is one card {n}", card(n, r"^  en: (\w.*)$", r"  en: a: \1")) for n in range(4)),
    *silent("yaml.empty", _HOLLOW, rf"(?:{WORDS}[\s\S]*?{ITEMS})|(?:{ITEMS}[\s\S]*?{WORDS})"),
]  # fmt: skip
BLIND = {
    "yaml.comment": "words behind two blanks, behind a single word, or behind closing quotes: so everybody writes comments",
    "yaml.dash": "a card whose first field is another one, or is written Key (yaml.indent tells it); a card moved in by one blank (likewise)",
    "yaml.empty": "cards written inside the brackets or behind them on their line, null and ~ (yaml.syntax tells them)",
}
