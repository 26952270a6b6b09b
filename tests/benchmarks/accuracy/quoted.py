"""Quotes and signs at the start of content: curly ones, which YAML takes for letters, and letters that it takes for signs."""

from __future__ import annotations

from frame import Case
from pictured import card
from slips import BRACES, ITEMS, LISTED, WORDS, braces, item, listed, silent, spread, value

CHECKS = ()  # reading itself tells these

_CURLY = {
    "around": value("“{}”"),
    "German ones": value("„{}“"),
    "turned round": value("”{}“"),
    "twice the closing one": value("”{}”"),
    "closed by a straight one": value('“{}"'),
    "opened by a straight one": value('"{}”'),
    "single ones": value("‘{}’"),
    "single ones and an apostrophe": value("‘{} Turkey’s’"),
    "because of a colon": value("“{}: lagi”"),
    "single ones because of a colon": value("‘{}: lagi’"),
    "a colon, closed by a straight one": value('“{}: lagi"'),
    "over two lines": value("“{}", "dan lagi”"),
    "a colon, over two lines": value("“Satu: {}", "dan lagi”"),
    "with a comment": value("“{}”  # judul"),
}
_STRAIGHT = {
    "one word of it": value("“Satu” {}"),
    "the last word": value("{} “satu”"),
    "both ends": value("“Satu” {} “dua”"),
    "inside straight ones": value('"“{}”"'),
    "inside single ones": value("'“{}”'"),
    "a point behind": value("“{}”."),
    "an apostrophe first": value("’90-an {}"),
    "an apostrophe last": value("{} Turkeys’"),
    "in a folded text": value(">-", "“satu dua”"),
    "a word and a colon": value("“Satu” {}: lagi"),
    "inches": value('{} 5"'),
    "angle quotes inside": value("{} «satu»"),
}
_TAKEN = {
    "an and": value("&Diplomasi {}"),
    "an and alone": value("&Diplomasi"),
    "an and and a blank": value("& {}"),
    "an and of HTML": value("&amp; {}"),
    "a letter that is no ASCII": value("&Şuşa {}"),
    "a call": value("!penting {}"),
    "two calls": value("!!penting {}"),
    "a call and a blank": value("! {}"),
    "a call at both ends": value("!Awas! {}"),
    "a call and a bracket": value("!(satu) {}"),
    "a call and quotes": value('!"satu" {}'),
    "a call alone": value("!Penting"),
}
_MEANT = {
    "in the middle": value("{} & dua ! tiga"),
    "inside a word": value("R&D {} AT&T!"),
    "in straight quotes": value('"&{}"'),
    "in single quotes": value("'!{}'"),
    "in an address": value("https://a.org/?b=c&d=e!f"),
    "behind a comma": value("{}, !so"),
    "behind a dash": value("{} – &c."),
    "in a folded text": value(">-", "&satu !dua"),
    "in a comment": value("{}  # &satu !dua"),
    "unequal": value("a != b {}"),
    "a bracket first": value("(&satu) {}"),
}
CASES = [
    *spread("yaml.quotes", _CURLY, WORDS),
    *spread("yaml.quotes", {"a list": listed("“{}”"), "an item": item("“{}”")}, rf"{LISTED}|{ITEMS}", 5),
    *spread("yaml.quotes", {"braces": braces("“{}”"), "braces and a colon": braces("“{}: a”")}, BRACES, 3),
    *(Case("yaml.quotes", f"in a picture {n}", card(n, r'^  en: "?(\w[^"\n]*)"?$', r"  en: “\1”")) for n in range(4)),
    *spread("yaml.sign", _TAKEN, WORDS),
    *spread("yaml.sign", {"a list": listed("&{}"), "an item": item("!{}")}, rf"{LISTED}|{ITEMS}", 5),
    *spread("yaml.sign", {"braces": braces("&{}"), "braces and a call": braces("!{}")}, BRACES, 3),
    *(Case("yaml.sign", f"in a picture {n}", card(n, r"^  en: (\w.*)$", r"  en: !\1")) for n in range(4)),
]  # fmt: skip
QUIET = [
    *silent("yaml.quotes", _STRAIGHT, WORDS),
    *silent("yaml.sign", _MEANT, WORDS),
]  # fmt: skip
BLIND = {
    "yaml.quotes": "a comma between curly quotes in braces (card.field tells it); angle quotes, which titles have; quotes that are not closed",
    "yaml.sign": "content that begins with *, @, % or > (yaml.syntax tells it)",
}
