"""Faults of links: addresses that cannot be right, and pages to which nothing leads."""

from dataclasses import replace

from frame import Case, Plant, Quiet, behind, on_card, on_line
from loops import given

from explainer import text
from explainer.cards import LANGS
from explainer.checks import orphans, outside
from explainer.corpus import Corpus

CHECKS = (outside.check, orphans.check)
_BAD = (
    "htp://a.org", "https//a.org", "http:/a.org/b", "https:a.org", "www.a.org/b", "https://https://a.org", "https://a",
    "https://localhost/a", "http://127.0.0.1:8000", "http://192.168.1.4/a", "http://10.0.0.8", "http://172.20.1.1/a",
    "http://[::1]/a", "http://a.local/b", "https://a.org/b?utm_source=x", "https://a.org/b?c=1&utm_medium=y",
    "https://a.org/?fbclid=x", "https://a.org/b?gclid=1", "https://me@a.org/b", "https://a.org/b,", "https://a.org/b.",
    "https://a..org/b", "https://-a.org/b", "https://a.org:port/b", "https://a_b!.org/", "http://2130706433/", "hhttps://a.org",
    "http://169.254.1.1/a", "https://a.org/b?mc_cid=2", "http://0x7f.1/", "ttps://a.org",
)  # fmt: skip
_GOOD = (
    "https://a.org", "http://www.a.org/b", "https://a.org:8080/b", "https://a.org/b_(c)", "https://bücher.example/a",
    "https://xn--bcher-kva.example/", "https://8.8.8.8/a", "https://a.org/b?source=utm", "https://a.org/b?q=utm_source",
    "https://a.co.id/b#utm", "https://a.org/b%20c", "https://a.org/b/", "https://doi.org/10.1/a.b-c", "https://web.archive.org/web/2020/https://a.org/b",
    "https://a.org/?id=1&lang=en", "https://ru.a.org/wiki/Москва",
)  # fmt: skip


def _page(number: int, linked: bool) -> Plant:
    """Add a page pair, with or without a link from the front page."""

    def plant(corpus: Corpus) -> Corpus | None:
        pages = dict(corpus.pages)
        for lang in LANGS:
            key = f"theory/new-{number}.md"
            pages[lang, key] = text.read(
                "---\ntitle: A\nsummary: A.\n---\n\n# A {#a}\n\n[a](new.md)\n", lang, key, f"docs/{lang}/{key}"
            )
            if linked:
                home = pages[lang, "theory/index.md"]
                body = "\n".join([*home.lines, "", f"[halaman baru](new-{number}.md#a)"])
                pages[lang, home.key] = text.read(body, home.lang, home.key, home.path)
        return replace(corpus, pages=pages)

    return plant


CASES = [
    *(Case("links.form", f"page {a}", on_line(n, r"^[A-Z][^|{}!#]*[.](?:$|[ \t])", given(a, lambda x, a: f"{x} [laporan itu]({a})"))) for n, a in enumerate(_BAD)),
    *(Case("links.form", f"reference {a}", behind(n, f"[laporan itu][r]\n\n[r]: {a}")) for n, a in enumerate(_BAD[:10])),
    *(Case("links.form", f"card {a}", on_card(n, "references", given(a, lambda c, a: replace(c, URL=a)))) for n, a in enumerate((*_BAD, "https://a.org/b c", "a.org/b", " https://a.org"))),
    *(Case("links.orphan", f"{n}", _page(n, linked=False)) for n in range(16)),
]  # fmt: skip
QUIET = [
    *(Quiet("links.form", f"page {a}", behind(n, f"[laporan itu]({a})")) for n, a in enumerate(_GOOD)),
    *(Quiet("links.form", f"card {a}", on_card(n, "references", given(a, lambda c, a: replace(c, URL=a, archive=a)))) for n, a in enumerate(_GOOD)),
    *(Quiet("links.form", t, behind(n, t)) for n, t in enumerate(("`http://localhost`", "[a](http.md)", "[a](mailto:b@c.org)", "localhost", "[b](../https/x.md)"))),
    *(Quiet("links.orphan", f"{n}", _page(n, linked=True)) for n in range(12)),
]  # fmt: skip
BLIND = {
    "links.form": "http where https would answer; an address that is well formed and dead (tend.py visits)",
    "links.orphan": "a page that only another orphan links to",
}
