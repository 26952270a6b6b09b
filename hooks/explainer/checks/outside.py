"""Is each outside address well formed, public, and free of tags that follow the reader?"""

from __future__ import annotations

from collections.abc import Iterator

from ..corpus import Corpus
from ..finding import Finding
from ..markup import targets
from ..text import Page
from ..web import fault, meant
from ..written import texts

_SAYS: dict[str, tuple[str, str]] = {
    "space": ("mengandung spasi; tulis %20 atau hapus", "it holds a blank; write %20 or delete it"),
    "scheme": ('tidak diawali "https://"; lengkapi awalnya', 'it does not begin with "https://"; complete it'),
    "twice": ('memuat "https://" dua kali; hapus satu', 'it holds "https://" twice; delete one'),
    "host": ("nama situsnya tidak mungkin ada; salin ulang", "there can be no such host; copy it again"),
    "private": (
        "hanya terbuka di jaringan sendiri; pakai alamat umum",
        "it opens inside a private network only; use a public one",
    ),
    "login": ("memuat nama pengguna; hapus yang di depan @", "it holds a user name; delete what stands before @"),
    "end": ("tanda di ujungnya bukan bagian alamat; hapus", "the sign at its end is no part of it; delete it"),
    "tracking": ('parameter "{name}" melacak pembaca; hapus', 'the parameter "{name}" tracks the reader; delete it'),
}


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at the outside links of each page and the addresses of each card."""
    for page in corpus.pages.values():
        yield from _page(page)
    for written in texts(corpus.archive):
        if written.field in ("URL", "archive"):
            yield from _tell(written.path, written.line, written.text)


def _page(page: Page) -> Iterator[Finding]:
    prose = "\n".join(page.prose)
    if "://" not in prose and "//" not in prose and "www." not in prose and "http" not in prose.lower():
        return
    for position, target in targets(prose):
        address = target.rstrip(">")
        for quote in (' "', " '"):  # a title behind the address
            address = address.partition(quote)[0]
        if meant(address):
            yield from _tell(page.path, prose.count("\n", 0, position) + 1, address.strip())


def _tell(path: str, line: int, address: str) -> Iterator[Finding]:
    kind, _, name = fault(address).partition(":")
    if kind:
        in_indonesian, in_english = _SAYS[kind]
        yield Finding.at(
            path,
            line,
            "links.form",
            address=address,
            why_id=in_indonesian.format(name=name),
            why_en=in_english.format(name=name),
        )
