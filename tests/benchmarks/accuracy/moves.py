"""Faults of redirects: targets that are gone, old paths that are pages, chains, circles, and odd paths."""

from frame import Case, Plant, Quiet, recard

from explainer.checks import redirects
from explainer.corpus import Corpus
from explainer.redirects import Redirect

CHECKS = (redirects.check,)


def _card(*moves: tuple[str, str]) -> Plant:
    def plant(corpus: Corpus) -> Corpus:
        for key, to in moves:
            corpus = recard(corpus, "redirects", Redirect(key=key, to=to))
        return corpus

    return plant


def _real(number: int, key: str) -> Plant:
    """Redirect to a real page, another one for each number; ``{}`` in the key is that page's own path."""

    def plant(corpus: Corpus) -> Corpus | None:
        keys = sorted({page for _, page in corpus.pages})
        to = keys[number * 7 % len(keys)]
        return _card((key.format(to), keys[(number * 7 + 1) % len(keys)] if "{}" in key else to))(corpus)

    return plant


_GONE = ("theory/definition.md", "tb2/index.html", "theory", "theory/", "index", "evidence/nothing.md", "indexx.md")
_ODD = (
    "id/old.md",
    "en/old.md",
    "../old.md",
    "/old.md",
    "old",
    "old.html",
    "a//b.md",
    "https://a.org/b.md",
    "assets/a.md",
    ".a.md",
)
CASES = [
    *(Case("links.redirect", f"no page {to}", _card(("old.md", to))) for to in _GONE),
    *(Case("links.redirect", f"old path {key}", _card((key, "index.md"))) for key in _ODD),
    *(Case("links.redirect", f"still a page {n}", _real(n, "{}")) for n in range(6)),
    *(Case("links.redirect", f"a chain of {n}", _card(*((f"old{k}.md", f"old{k + 1}.md") for k in range(n)), (f"old{n}.md", "index.md"))) for n in range(1, 5)),
    *(Case("links.redirect", f"a circle of {n}", _card(*((f"old{k}.md", f"old{(k + 1) % n}.md") for k in range(n)))) for n in range(1, 5)),
    Case("links.redirect", "one address twice", _card(("old.md", "index.md"), ("old/index.md", "theory/index.md"))),
]  # fmt: skip
QUIET = [
    *(Quiet("links.redirect", f"a real page {n}", _real(n, f"old{n}.md")) for n in range(6)),
    *(Quiet("links.redirect", key, _card((key, "index.md"))) for key in ("idea/old.md", "english/a.md", "Old_Page.v2.md", "a/b/c/d.md", "theory/old/index.md", "2020.md")),
    Quiet("links.redirect", "two old paths of one page", _card(("a.md", "index.md"), ("b/index.md", "index.md"))),
]  # fmt: skip
BLIND = {"links.redirect": "a page that is there and is not the one that took the old one's place"}
