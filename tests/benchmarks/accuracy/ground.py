"""Faults of pages, anchors, internal links, marks and excuses, planted into real pages."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from frame import PROSE, Case, Plant, Quiet, behind, on_line, recard, rewrite
from loops import given

from explainer import report
from explainer.cards import LANGS
from explainer.checks import citations, glossary, links, pages, parity
from explainer.corpus import Corpus
from explainer.finding import Finding


def _excuses(corpus: Corpus) -> Iterator[Finding]:
    """Give the findings about excuses, which stand in no check: they need those of all others."""
    keys = {key for (_, key), page in corpus.pages.items() if page.excuses}
    some = {where: page for where, page in corpus.pages.items() if where[1] in keys}
    judged = report.judge(replace(corpus, pages=some, archive=replace(corpus.archive, told=True)))
    return (finding for finding in judged if finding.rule.startswith("excuse."))


CHECKS = {
    **dict.fromkeys(("page.empty", "page.body", "page.meta"), (pages.check,)),
    **dict.fromkeys(
        ("parity.page", "parity.anchor", "parity.level", "parity.unnamed", "parity.twice"), (parity.check,)
    ),
    **dict.fromkeys(("links.page", "links.asset", "links.anchor", "links.absolute", "links.language"), (links.check,)),
    **dict.fromkeys(("citations.unknown", "citations.unpublishable", "marks.unknown"), (citations.check,)),
    "glossary.avoid": (glossary.check,),
    **dict.fromkeys(("excuse.unused", "excuse.unknown", "excuse.reason"), (_excuses,)),
}
_HEADING = r"^#{2,4} .*\{#"
_INSIDE = r"\]\((?!https?:)[^()#\s]+\.md(?:#[\w-]+)?\)"
_ANCHORED = r"\]\((?!https?:)[^()\s]*#[\w-]+\)"
ANY = PROSE.pattern


def _page(number: int, content: str | None) -> Plant:
    """Give one page another text, or take it away."""

    def plant(corpus: Corpus) -> Corpus:
        where, page = list(corpus.pages.items())[number * 37 % len(corpus.pages)]
        if content is None:
            return replace(corpus, pages={w: p for w, p in corpus.pages.items() if w != where})
        return rewrite(corpus, page, content)

    return plant


def _matter(number: int, change: re.Pattern[str], new: str) -> Plant:
    def plant(corpus: Corpus) -> Corpus | None:
        page = list(corpus.pages.values())[number * 37 % len(corpus.pages)]
        old = "\n".join(page.lines)
        content = change.sub(new, old, count=1)
        return rewrite(corpus, page, content) if content != old else None

    return plant


def _both(number: int, change: re.Pattern[str], new: str) -> Plant:
    """Change the same place of both sides."""

    def plant(corpus: Corpus) -> Corpus | None:
        keys = sorted({key for lang, key in corpus.pages})
        key = keys[number * 11 % len(keys)]
        for lang in LANGS:
            page = corpus.pages[lang, key]
            corpus = rewrite(corpus, page, change.sub(new, "\n".join(page.lines), count=1))
        return corpus

    return plant


def _sub(pattern: str, new: str) -> Callable[[str], str]:
    return lambda line: re.sub(pattern, new, line, count=1)


def _crossing(number: int, attributes: str) -> Plant:
    """Write a link to the same page in the other language."""

    def plant(corpus: Corpus) -> Corpus | None:
        page = list(corpus.pages.values())[number * 37 % len(corpus.pages)]
        there = "en" if page.lang == "id" else "id"
        target = posixpath.relpath(f"{there}/{page.key}", posixpath.dirname(f"{page.lang}/{page.key}"))
        at = page.headings[0].line
        said = f"[{page.headings[0].title}]({target}){attributes.format(there)}"
        return rewrite(corpus, page, "\n".join([*page.lines[:at], "", said, *page.lines[at:]]))

    return plant


def _hidden(number: int) -> Plant:
    """Cite a work that must not be printed."""

    def plant(corpus: Corpus) -> Corpus | None:
        cited = sorted({one.key for page in corpus.pages.values() for one in page.citations})
        key = cited[number * 13 % len(cited)]
        return recard(corpus, "references", replace(corpus.archive.references[key], publishable="false"))

    return plant


def _near(number: int, pool: str, form: str) -> Plant:
    """Write a mark with the key of a real card, and one letter of it changed (or none)."""

    def plant(corpus: Corpus) -> Corpus | None:
        cards = getattr(corpus.archive, pool)
        keys = [key for key in cards if pool != "references" or cards[key].publishable != "false"]
        key = keys[number * 29 % len(keys)]
        wrong = key[:-1] + ("x" if key[-1] != "x" else "y")
        return behind(number, form.format(wrong=wrong, right=key))(corpus)

    return plant


def _avoided(number: int, frame: str = "{0} {1}.") -> Plant:
    """Write an avoided form into a sentence of its language."""

    def plant(corpus: Corpus) -> Corpus | None:
        lang = LANGS[number % 2]
        forms = [a.form for t in corpus.archive.terms.values() for a in t.avoid[lang]]
        forms += [slip.form for slip in corpus.archive.spellings.values() if slip.language == lang]
        form = forms[number * 7 % len(forms)]
        return behind(number, frame.format("Tentang" if lang == "id" else "About", form), lang)(corpus)

    return plant


_BODY = re.compile(r"\A(---\n[\s\S]*?\n---\n)[\s\S]*\Z")
_TITLE, _SUMMARY = re.compile(r"^title: .*\n", re.M), re.compile(r"^summary: .*\n", re.M)
_FIRST, _SECOND = re.compile(r"^## (.*?) \{#[\w-]+\}$", re.M), re.compile(r"^(#{2,3}) (.*?) \{#([\w-]+)\}$", re.M)
_GONE = (
    "tidak-ada.md",
    "../tidak-ada/index.md",
    "index.htm.md",
    "../../hilang.md",
    "tidak-ada/",
    "tidak-ada",
    "a.html",
    "theory/definitons.md",
)
_FILES = (
    "../assets/tidak-ada.svg",
    "peta.png",
    "../../assets/x.webp",
    "../assets/a b.svg",
    "x.pdf",
    "data.csv",
    "../../data/claims.yml",
    "a.zip",
)
_ROOTED = ("/", "/theory/index.md", "/assets/a.svg", "/en/", "/index.md#top", "/id/theory/", "/a", "/sitemap.xml")
_EXCUSE = "<!-- allow {0}: {1} -->"
CASES = [
    *(Case("page.empty", f"{n}", _page(n, "" if n % 2 else " \n\n\t\n")) for n in range(16)),
    *(Case("page.body", f"{n}", _matter(n, _BODY, r"\1" + ("\n" * (n % 3)))) for n in range(16)),
    *(Case("page.meta", f"no title {n}", _matter(n, _TITLE, "")) for n in range(6)),
    *(Case("page.meta", f"an empty summary {n}", _matter(n, _SUMMARY, 'summary: " "\n')) for n in range(6)),
    *(Case("page.meta", f"a list for a title {n}", _matter(n, _TITLE, "title: [a, b]\n")) for n in range(6)),
    *(Case("parity.page", f"page {n} is gone", _page(n, None)) for n in range(16)),
    *(Case("parity.anchor", f"renamed {n}", on_line(n, _HEADING, _sub(r"\{#", "{#x-"))) for n in range(8)),
    *(Case("parity.anchor", f"a heading more {n}", behind(n, f"## Baru {{#baru-{n}}}")) for n in range(5)),
    *(Case("parity.anchor", f"a heading less {n}", on_line(n, _HEADING, _sub(r"^#+ ", "**x** "))) for n in range(5)),
    *(Case("parity.level", f"deeper {n}", on_line(n, r"^## .*\{#", _sub(r"^##", "###"))) for n in range(8)),
    *(Case("parity.level", f"higher {n}", on_line(n, r"^### .*\{#", _sub(r"^###", "##"))) for n in range(8)),
    *(Case("parity.unnamed", f"lost {n}", on_line(n, _HEADING, _sub(r" \{#.*\}", ""))) for n in range(10)),
    *(Case("parity.unnamed", f"new {n}", behind(n, "### Tanpa jangkar")) for n in range(6)),
    *(Case("parity.twice", f"both sides {n}", _both(n, _SECOND, r"\1 \2 {#\3}\n\n\1 Lagi {#\3}")) for n in range(10)),
    *(Case("parity.twice", f"one side {n}", _matter(n, _SECOND, r"\1 \2 {#\3}\n\n\1 Lagi {#\3}")) for n in range(6)),
    *(Case("links.page", f"{to}", behind(n, f"Lihat [halaman itu]({to}).")) for n, to in enumerate(_GONE)),
    *(Case("links.page", f"a slip {n}", on_line(n, _INSIDE, _sub(r"(\]\([^()#\s]+?)(\w)\.md", r"\1.md"))) for n in range(10)),
    *(Case("links.asset", f"{to}", behind(n, f"Unduh [berkas itu]({to}).")) for n, to in enumerate(_FILES)),
    *(Case("links.asset", f"picture {to}", behind(n + 3, f"![sebuah peta]({to})")) for n, to in enumerate(_FILES)),
    *(Case("links.anchor", f"a slip {n}", on_line(n, _ANCHORED, _sub(r"(\]\([^()\s]*#[\w-]+)\)", r"\1x)"))) for n in range(10)),
    *(Case("links.anchor", f"on the page itself {n}", behind(n, "Lihat [di bawah](#tidak-ada-di-sini).")) for n in range(6)),
    *(Case("links.absolute", f"{to} {n}", behind(n, f"Lihat [halaman itu]({to}).")) for k in range(2) for n, to in enumerate(_ROOTED, start=8 * k)),
    *(Case("links.language", f"{n}", _crossing(n, ("", "{{.x}}", "{{lang={0}}}")[n % 3])) for n in range(16)),
    *(Case("citations.unknown", f"{n}", _near(n, "references", "Satu hal [@{wrong}].")) for n in range(8)),
    *(Case("citations.unknown", f"second of two {n}", _near(n, "references", "Satu hal [@{right}, 3; @{wrong}, 4].")) for n in range(8)),
    *(Case("citations.unpublishable", f"{n}", _hidden(n)) for n in range(16)),
    *(Case("marks.unknown", f"{pool} {n}", _near(n, pool, form)) for pool, form in (("claims", "{{claim: {wrong}}}"), ("events", "Pada hari itu {{event: {wrong}}}."), ("figures", "{{figure: {wrong}}}")) for n in range(5)),
    *(Case("marks.unknown", f"terms {n}", _matter(n, re.compile(r"^terms:\n", re.M), "terms:\n  - tidak-ada\n")) for n in range(5)),
    *(Case("glossary.avoid", f"{n}", _avoided(n)) for n in range(40)),
    *(Case("excuse.unused", f"{rule} {n}", on_line(n, ANY, given(rule, lambda x, r: f"{x} {_EXCUSE.format(r, 'judul buku')}"))) for n, rule in enumerate(("glossary.avoid", "facts.number", "links.page", "access.alt", "safety.html", "citations.missing") * 3)),
    *(Case("excuse.unknown", f"{rule} {n}", on_line(n, ANY, given(rule, lambda x, r: f"{x} {_EXCUSE.format(r, 'judul buku')}"))) for n, rule in enumerate(("glossary.avoids", "fact.number", "links.pages", "access.img", "a.b", "glosarium.hindari") * 3)),
    *(Case("excuse.reason", f"{rule} {n}", on_line(n, ANY, given(rule, lambda x, r: f"{x} {_EXCUSE.format(r, '')}"))) for n, rule in enumerate(("glossary.avoid", "facts.number", "links.page", "access.alt") * 4)),
]  # fmt: skip
QUIET = [
    *(Quiet(rule, f"{name}, {rule}", behind(n, block)) for rule in ("page.empty", "page.body", "page.meta", "parity.page") for n, (name, block) in enumerate((("a sentence", "Satu kalimat."), ("a comment", "<!-- a -->"), ("a rule", "---"), ("a table", "| a | b |\n|---|---|\n| 1 | 2 |"), ("code", "```\n# a\n```"), ("blanks", "\n\n"), ("a list", "- a\n- b"), ("a box", '!!! note "A"\n    B.'), ("a number", "1"), ("a mark", "{timeline}")))),
    *(Quiet(rule, f"{name}, {rule}", behind(n, block)) for rule in ("parity.anchor", "parity.level", "parity.unnamed", "parity.twice") for n, (name, block) in enumerate((("a hash in code", "```\n# a\n## b {#c}\n```"), ("a hash in a word", "#tagar"), ("a number sign", "Nomor #5"), ("bold", "**Judul**"), ("a comment", "<!-- ## a {#b} -->"), ("an indented hash", "    # a"), ("seven signs", "####### a"), ("an anchor of a paragraph", "Satu.\n{: #satu }"), ("a link to an anchor", "[a](#in-brief)"), ("inline code", "`## a {#b}`")))),
    *(Quiet("parity.anchor", f"both sides renamed {n}", _both(n, _SECOND, r"\1 \2 {#x-\3}")) for n in range(3)),
    *(Quiet("parity.level", f"both sides deeper {n}", _both(n, _SECOND, r"#\1 \2 {#\3}")) for n in range(3)),
    *(Quiet(rule, f"{name}, {rule}", behind(n, block)) for rule in ("links.page", "links.asset", "links.anchor", "links.absolute", "links.language") for n, (name, block) in enumerate((("code", "`[a](tidak-ada.md#b)`"), ("fenced", "```\n[a](/tidak-ada.md)\n```"), ("a comment", "<!-- [a](x.svg) -->"), ("outside", "[a](https://a.org/b.md#c)"), ("mail", "[a](mailto:a@b.org)"), ("no link", "[a] (b.md)"), ("an escape", r"\[a](b.md)"), ("a phone", "[a](tel:+62)"), ("the page itself", "[a](#in-brief)" if rule != "links.anchor" else "[a](#)"), ("a protocol", "[a](//a.org/x.md)"), ("brackets only", "[a][b]")))),
    *(Quiet("links.language", f"said {n}", _crossing(n, "{{hreflang={0}}}")) for n in range(5)),
    *(Quiet("citations.unknown", f"{n}", _near(n, "references", form)) for n, form in enumerate(("Satu hal [@{right}].", "Satu hal [@{right}, hlm. 3].", "`[@{wrong}]`", "```\n[@{wrong}]\n```", "<!-- [@{wrong}] -->", "surel a@b.org", "[a@b.org](mailto:a@b.org)", "@{wrong} di luar kurung", "[{wrong}]", "[@{right}; @{right}, 4]"))),
    *(Quiet("citations.unpublishable", f"{n}", _near(n, "references", form)) for n, form in enumerate(("Satu hal [@{right}].", "Satu [@{right}, hlm. 3].", "`[@{right}]`", "[@{right}; @{right}]") * 3)),
    *(Quiet("marks.unknown", f"{n}", _near(n, pool, form)) for n, (pool, form) in enumerate((p, f) for p, k in (("claims", "claim"), ("events", "event"), ("figures", "figure")) for f in (f"Satu {{{{{k}: {{right}}}}}}.", f"`{{{{{k}: {{wrong}}}}}}`", f"<!-- {{{{{k}: {{wrong}}}}}} -->", f"{k}: {{wrong}}"))),
    *(Quiet("glossary.avoid", f"{frame} {n}", _avoided(n, frame)) for n, frame in enumerate(('{0} "{1}" di sini.', "{0} *{1}* saja.", "{0} `{1}` saja.", "{0} [itu](https://a.org/{1}).", "<!-- {1} -->", "{0} x{1}x saja.", "“{1}”") * 3)),
    *(Quiet(rule, f"{name}, {rule}", behind(n, block)) for rule in ("excuse.unused", "excuse.unknown", "excuse.reason") for n, (name, block) in enumerate((("a comment", "<!-- catatan: satu -->"), ("code", "`<!-- allow glossary.avoid: a -->`"), ("fenced", "```\n<!-- allow a.b: c -->\n```"), ("the word allow", "allow glossary.avoid: a"), ("another verb", "<!-- forbid glossary.avoid: a -->"), ("no rule", "<!-- allow: a -->"), ("a list of words", "<!-- allow me to say -->"), ("half a comment", "allow glossary.avoid: a -->"), ("capitals", "<!-- ALLOW glossary.avoid: a -->"), ("a blank comment", "<!-- -->")))),
]  # fmt: skip
BLIND = {
    "parity.page": "a page that is gone on both sides",
    "links.page": "a page that is there and is not the one that is meant",
    "links.anchor": "an anchor that is there and is not the one that is meant",
    "citations.unknown": "a key that is there and names another work",
    "glossary.avoid": "a form with a capital inside a sentence (a name: Ministry of Defence); quotations and titles keep theirs",
    "excuse.unused": "an excuse for one of two findings of a rule on its line",
}
