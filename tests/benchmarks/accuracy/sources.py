"""Faults of sources: unused, undated, unseen ones, and statements without any."""

import re
from dataclasses import replace

from frame import Case, Plant, Quiet, behind, on_card, recard, rewrite
from loops import given

from explainer.cards import Both, Name, Reference
from explainer.checks import sources, uncited
from explainer.corpus import Corpus
from explainer.statements import states

CHECKS = (sources.check, uncited.check)
_CITED = re.compile(r" ?\[@[^\]]*\]| ?\{event: [^}]*\}")
_WEB = {"webpage", "post-weblog", "article-newspaper", "article-magazine", "entry-encyclopedia"}


def _alone(number: int) -> Plant:
    """Take every source away from one section that states something."""

    def plant(corpus: Corpus) -> Corpus | None:
        places = []
        for page in corpus.pages.values():
            starts = [h.line for h in page.headings if h.level > 1] + [len(page.lines) + 1]
            for heading, end in zip([h for h in page.headings if h.level > 1], starts[1:], strict=True):
                body = page.lines[heading.line : end - 1]
                asks = heading.anchor in ("check-yourself", "discussion", "how-to-cite", "how-to-object")
                plain = [_CITED.sub("", line) for line in body]
                # Marks of claims and a named source cover the rest: there the section owes nothing.
                covered = any("{claim" in line or line.startswith(("Sumber", "Source")) for line in body)
                if not asks and not covered and plain != list(body) and any(states(line) for line in plain):
                    places.append((page, heading.line, plain, end))
        page, start, plain, end = places[number * 11 % len(places)]
        return rewrite(corpus, page, "\n".join([*page.lines[:start], *plain, *page.lines[end - 1 :]]))

    return plant


def _new(note: Both | None = None) -> Reference:
    return Reference(
        key="planted",
        type="book",
        kind="academic",
        title="A",
        author=(Name(literal="B"),),
        verified="true",
        publishable="false",
        note=note,
    )


def _unpaged(corpus: Corpus) -> Corpus:
    """The site without its printed bibliography, so that an uncited card is nowhere shown."""
    pages = {
        w: replace(p, marks=tuple(m for m in p.marks if m.kind != "bibliography")) for w, p in corpus.pages.items()
    }
    return replace(corpus, pages=pages)


def _uncited(number: int) -> Plant:
    def plant(corpus: Corpus) -> Corpus:
        return recard(
            _unpaged(corpus),
            "references",
            replace(_new(), key=f"planted-{number}", publishable="true" if number % 2 else "false"),
        )

    return plant


def _last(number: int, block: str) -> Plant:
    """Put a section behind the last one of a page, where it parts nothing from what introduces it."""

    def plant(corpus: Corpus) -> Corpus | None:
        pages = list(corpus.pages.values())
        page = pages[number * 7 % len(pages)]
        return rewrite(corpus, page, "\n".join([*page.lines, "", "## Baru {#baru}", "", block]))

    return plant


_SAID = (
    "Perang pecah pada 27 September 2020.", "Korbannya mencapai 2.783 orang.", "Ekspor naik menjadi US$6,73 miliar.",
    "Pada 2018 pabrik itu dibuka.", "Holsti menilai kepentingan itu berlapis.", "Menurut Weldes, kepentingan dirumuskan.",
    "The war began on 27 September 2020.", "The dead numbered 2,783.", "Exports rose to US$6.73 billion.",
    "The plant opened in March 2018.", "Holsti argues that interests have layers.", "According to Weldes, interests are made.",
    "Porsinya 69 persen.", "Sekitar 13 negara membelinya.", "It held 69 percent.", "Some 1,960 soldiers came.",
)  # fmt: skip
_FREE = (
    "Kami memeriksa 321 klaim pada 2026.", "16 − 2 = 14 dan 14 ÷ 16 = 0,875.", "Kapan perang 2020 berakhir?",
    "Naskah menyebut tiga lapis.", "Baca Pasal 51 dan Bab 7.", "TB2, F-16, dan MAM-L bukan angka.",
    "We checked 321 claims in 2026.", "Suppose a state buys 120 drones.", "Bayangkan 120 dron hilang pada 2030.",
    "Tiga pertanyaan tersisa.", "*Perang 2020* ialah judul.", "Menurut kami, itu cukup.", "Resolution 2231 is a name.",
)  # fmt: skip
_ON_PAGES = frozenset(
    (
        "sipri-nk-2021",
        "cottey-forster-2004",
        "holsti-1967",
        "calcara-et-al-2022",
        "nye-2004",
        "drab-2018",
        "witt-2022",
        "reuters",
        "cornell-2025",
        "sipri-2023",
        "weldes-1996",
        "donelli-2020",
    )
)
CASES = [
    *(Case("citations.missing", f"section {n}", _alone(n)) for n in range(40)),
    *(Case("citations.missing", t, behind(n, f"## Baru {{#baru}}\n\n{t}\n\n## Lain {{#lain}}")) for n, t in enumerate(_SAID)),
    *(Case("citations.unused", f"{n}", _uncited(n)) for n in range(16)),
    *(Case("citations.undated", f"{n}", on_card(n, "references", lambda c: replace(c, accessed="", archive="") if c.type in _WEB and c.URL and not c.DOI and c.verified == "true" else None)) for n in range(18)),
    *(Case("citations.unverified", f"{n}", on_card(n, "references", lambda c: replace(c, verified="false", note=None) if c.key in _ON_PAGES else None)) for n in range(18)),
]  # fmt: skip
QUIET = [
    *(Quiet("citations.missing", t, _last(n, f"{t}")) for n, t in enumerate(_FREE)),
    *(Quiet("citations.missing", f"neighbor of {t}", _last(n, f"{t}\nKalimat ini bersumber [@sipri-2023].")) for n, t in enumerate(_SAID)),
    *(Quiet("citations.missing", f"list of {t}", _last(n, f"Daftar [@sipri-2023]:\n\n- a;\n- b;\n- {t}")) for n, t in enumerate(_SAID)),
    *(Quiet("citations.unused", f"printed {n}", given(n, lambda c, n: recard(c, "references", replace(_new(), key=f"planted-{n}", publishable="true")))) for n in range(5)),
    *(Quiet("citations.unused", f"kept with a reason {n}", given(n, lambda c, n: recard(c, "references", replace(_new(note=Both(id="a", en="b")), key=f"planted-{n}")))) for n in range(5)),
    *(Quiet("citations.undated", f"archived {n}", on_card(n, "references", lambda c: replace(c, accessed="", archive="https://web.archive.org/x") if c.type in _WEB else None)) for n in range(4)),
    *(Quiet("citations.undated", f"never opened {n}", on_card(n, "references", lambda c: replace(c, accessed="", verified="false") if c.type in _WEB else None)) for n in range(4)),
    *(Quiet("citations.undated", f"a book {n}", on_card(n, "references", lambda c: replace(c, URL="https://a.org/b", accessed="") if c.type == "book" else None)) for n in range(4)),
    *(Quiet("citations.unverified", f"with a note {n}", on_card(n, "references", lambda c: replace(c, verified="false", note=Both(id="a", en="b")))) for n in range(6)),
    *(Quiet("citations.unverified", f"cited by cards only {n}", given(n, lambda c, n: recard(c, "references", replace(_new(), key=f"planted-{n}", verified="false")))) for n in range(6)),
]  # fmt: skip
BLIND = {
    "citations.missing": "a fact without a figure, date or name; one whose neighbor cites something else; number words; a sentence with kami/we",
    "citations.unused": "works that only the printed bibliography shows count as used",
    "citations.undated": "reports and treaties at an address; pages that nobody has opened (verified: false)",
    "citations.unverified": "a note that does not say so",
}
