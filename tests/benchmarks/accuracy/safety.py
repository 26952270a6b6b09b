"""Faults of safety: what a browser would obey or a reviewer would not see."""

from dataclasses import replace

from frame import PROSE, Case, Quiet, behind, on_card, on_line
from loops import given

from explainer.checks import safety

CHECKS = (safety.check,)
LOCAL = True
ANY = PROSE.pattern

_HTML = (
    "<script>go()</script>", "<SCRIPT SRC=a.js></SCRIPT>", "<iframe src='a'></iframe>", "<img src=a.png alt=x>",
    "<object data=a></object>", "<embed src=a>", "<svg><path/></svg>", "<style>p{}</style>", "<link rel=stylesheet href=a>",
    "<meta http-equiv=refresh content=0>", "<form action=a></form>", "<input name=a>", "<div>a</div>", "<base href=a>",
    "<details>\n<summary>a</summary>\n</details>", "<font color=red>a</font>", "<a href=b.md>b</a>", "<!DOCTYPE html>",
)  # fmt: skip
_ATTRIBUTES = (
    '{onclick="go()"}', "{: onmouseover=go() }", "{STYLE='color:red'}", '{.a onFocus="x"}', "{#a onload=x}",
    '{href="javascript:x"}', "{src=a}", "{srcset='a 2x'}", "{formaction=a}", '{lang=la style="x"}', "{onerror=a}",
    '{ONCLICK = "x"}', "{action=a}", "{poster=a}", "{background=a}", "{ontoggle=a .b}",
)  # fmt: skip
_SCHEMES = (
    "javascript:x", "JavaScript:x", "JAVASCRIPT:x", "java&#115;cript:x", "javascript&colon;x", "&#x6A;avascript:x",
    "data:text/html,x", "DATA:text/html;base64,AA", "vbscript:x", "VbScript:x", "&#106avascript:x", "file:///etc/x",
    "blob:x", "javascript&#58;x", "data&colon;text/html,x", "livescript:x", "filesystem:x",
)  # fmt: skip
_HIDDEN = "\u202e\u202d\u202a\u202b\u202c\u2066\u2067\u2068\u2069\u200e\u200f\u061c\u200b\u2060\ufeff\u00ad\U000e0041"
# In the first word of a sentence, so that each place is another word.
_TWINS = {"a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "i": "і", "x": "х", "y": "у", "s": "ѕ"}
_GREEK = {"o": "ο", "v": "ν", "A": "Α", "B": "Β", "E": "Ε", "K": "Κ", "M": "Μ", "T": "Τ", "P": "Ρ", "N": "Ν"}
_WIDE = {chr(n): chr(n + 0xFEE0) for n in range(0x41, 0x7B)}


def _swap(table: dict[str, str], line: str) -> str:
    for at, letter in enumerate(line):
        if letter in table:
            return line[:at] + table[letter] + line[at + 1 :]
    return line


CASES = [
    *(Case("safety.html", f"{tag} in a sentence", on_line(n, ANY, given(tag, lambda line, t: f"{line} {t}"))) for n, tag in enumerate(_HTML)),
    *(Case("safety.html", f"{tag} of its own", behind(n, tag)) for n, tag in enumerate(_HTML[:10])),
    Case("safety.html", "in a card", on_card(3, "events", lambda c: replace(c, title=replace(c.title, en=c.title.en + " <b>x</b>")))),
    *(Case("safety.attribute", f"{a} behind a link", on_line(n, ANY, given(a, lambda line, a: f"[a](index.md){a} {line}"))) for n, a in enumerate(_ATTRIBUTES)),
    *(Case("safety.attribute", f"{a} on a heading", on_line(n, r"^## .*\{#", given(a, lambda line, a: line.replace("{#", a[:-1] + " #")))) for n, a in enumerate(_ATTRIBUTES[:8])),
    *(Case("safety.scheme", f"link {s}", on_line(n, ANY, given(s, lambda line, s: f"{line} [a]({s})"))) for n, s in enumerate(_SCHEMES)),
    *(Case("safety.scheme", f"reference {s}", behind(n, f"[a][b]\n\n[b]: {s}")) for n, s in enumerate(_SCHEMES[:8])),
    *(Case("safety.scheme", f"autolink {s}", behind(n, f"<{s}>")) for n, s in enumerate(("javascript:x", "vbscript:x", "data:text/html,x"))),
    *(Case("safety.scheme", f"card {s}", on_card(n, "references", given(s, lambda c, s: replace(c, URL=s)))) for n, s in enumerate(("javascript:x", "data:x", "ftp://a.org", "JAVASCRIPT:x"))),
    *(Case("safety.outside", f"picture {n}", behind(n, f"![sebuah peta]({a})")) for n, a in enumerate(("https://a.org/b.png", "http://a.org/b.png", "//a.org/b.svg", "HTTPS://a.org/b.png", "https://a.org/b_(c).png") * 3)),
    *(Case("safety.outside", f"reference picture {n}", behind(n, f"![sebuah peta][a]\n\n[a]: {a}")) for n, a in enumerate(("https://a.org/b.png", "//a.org/b.svg", "http://a.org/b"))),
    *(Case("safety.outside", f"plan {n}", given(a, lambda c, a: replace(c, plan=replace(c.plan, fetched=((1, a),))))) for n, a in enumerate(("https://a.org/b.css", "//a.org/b.js", "http://a.org/font.woff2"))),
    *(Case("safety.hidden", f"U+{ord(x):04X}", on_line(n, ANY, given(x, lambda line, x: line[:9] + x + line[9:]))) for n, x in enumerate(_HIDDEN)),
    *(Case("safety.hidden", f"card U+{ord(x):04X}", on_card(n, "terms", given(x, lambda c, x: replace(c, definition=replace(c.definition, id=x + c.definition.id))))) for n, x in enumerate(_HIDDEN[:5])),
    *(Case("safety.lookalike", f"{name} {n}", on_line(n, ANY, given(t, lambda line, t: _swap(t, line)))) for name, t in (("Cyrillic", _TWINS), ("Greek", _GREEK), ("wide", _WIDE)) for n in range(10)),
    *(Case("safety.lookalike", f"a whole word {w}", behind(n, f"{w}.")) for n, w in enumerate(("сосо", "Асса", "ОРЕС", "хасерор"))),
    *(Case("safety.lookalike", f"address {a}", on_card(n, "references", given(a, lambda c, a: replace(c, URL=a)))) for n, a in enumerate(("https://ехаmple.org/a", "https://gοοgle.com/a"))),
    *(Case("safety.lookalike", f"address {a}", behind(n, f"[laman itu]({a})")) for n, a in enumerate(("https://xn--exmple-4nf.org/a", "https://аррӏе.org"))),
    *(Case("safety.merge", f"marks {n}", on_line(n, ANY, lambda line: f"<<<<<<< HEAD\n{line}\n=======\n{line}\n>>>>>>> b")) for n in range(8)),
    *(Case("safety.merge", f"one mark {m}", behind(n, m)) for n, m in enumerate(("<<<<<<< HEAD", ">>>>>>> main", "||||||| base", ">>>>>>> 0a1b2c", "<<<<<<<") * 2)),
]  # fmt: skip
QUIET = [
    *(Quiet("safety.html", t, behind(n, t)) for n, t in enumerate(("`<script>`", "H<sub>2</sub>O", "a<br>b", "3 < 4 > 2", "x <y", "&lt;b&gt;", "<https://a.org/b>", "<a@b.org>", "<!-- <div> -->", "```html\n<div>\n```", "1 <2> 3", "<kbd>Ctrl</kbd>"))),
    *(Quiet("safety.attribute", t, behind(n, t)) for n, t in enumerate(("*a*{lang=la}", "[a](b.md){hreflang=en}", "`{onclick=x}`", "a{.note #b}", "style = indah", "{event: x} dan {claim: y}", "[a](b.md){title='onclick'}", "a { b } onclick", "[b](c.md){.style}", "gaya onclick=1 tanpa kurung", "{role=presentation}"))),
    *(Quiet("safety.scheme", t, behind(n, t)) for n, t in enumerate(("[a](mailto:a@b.org)", "[a](https://b.org/javascript:x)", "javascript: bahasa", "`[a](javascript:x)`", "data: mentah", "[a](data.md)", "[a](../data/x.md#data)", "[data: satu](b.md)", "[a](tel:+62)", "(data: x)", "[a](javascript.md)"))),
    *(Quiet("safety.outside", t, behind(n, t)) for n, t in enumerate(("![a b](../assets/x.svg)", "[peta](https://a.org/x.png)", "`![a](https://b.org/c.png)`", "![a b](https.png)", "https://a.org/x.css", "[a]: https://b.org/c.png", "![a b](assets/http/x.png)", "[![a b](../assets/x.svg)](https://a.org)", "<!-- ![a](https://b.org/c.png) -->", "! [a](https://b.org/c.png)"))),
    *(Quiet("safety.hidden", t, behind(n, t)) for n, t in enumerate(("a\u00a0b", "a – b", "“a”", "a…", "علی\u200cرضا", "a\u2009b", "é", "Şuşa", "a−b", "İYİ", "×"))),
    *(Quiet("safety.lookalike", t, behind(n, t)) for n, t in enumerate(("Москва", "Əliyev", "Şuşa", "Xankəndi", "Ağdam", "Kınık", "Շուշի", "α dan β", "Роль России в войне", "№ 5 dan 20 °C", "5 µm", "Ülküsü", "naïve", "Ｎ".lower().replace("ｎ", "n"), "[laman](https://ru.example.org/wiki/Москва)"))),
    *(Quiet("safety.merge", t, behind(n, t)) for n, t in enumerate(("=======", "<<<<<< enam", "a <<<<<<< b", ">>> kutipan", "`<<<<<<< HEAD`", "```\n<<<<<<< HEAD\n```", "Judul\n=======", ">> kutipan", "|||", "<<<<<<<< delapan"))),
]  # fmt: skip
BLIND = {
    "safety.html": "a tag that nobody closes before the paragraph ends",
    "safety.lookalike": "a deceiving word beside an honest one of its script; rare scripts (Lisu, Coptic)",
    "safety.merge": "marks inside a code block",
    "safety.outside": "addresses inside CSS and scripts of docs/assets/ (tests/browser sees them)",
}
