"""Does each redirect lead from a path that no page has to one that a page has?"""

from __future__ import annotations

from collections.abc import Iterator

from ..archive import FILES
from ..corpus import Corpus
from ..finding import Finding
from ..nearest import near
from ..redirects import Redirect, address, ends, formed

Why = tuple[str, str]

_FORM: Why = (
    'tulis jalur "{path}" tanpa bahasa dan dengan .md, misalnya theory/index.md',
    'write the path "{path}" without a language and with .md, such as theory/index.md',
)
_TWICE: Why = ('alamat lamanya sudah dimiliki kartu "{path}"', 'card "{path}" has the same old address')
_LOOP: Why = ("ia berputar kembali ke awal", "it goes round in a circle")
_PAGE: Why = (
    'di alamat lama masih ada halaman "{path}"; hapus kartu ini',
    'the page "{path}" still stands at the old address; delete this card',
)
_CHAIN: Why = (
    'tujuannya sendiri dialihkan; arahkan langsung ke "{path}"',
    'its target is redirected itself; point it straight to "{path}"',
)
_GONE: Why = ('tidak ada halaman "{path}"', 'there is no page "{path}"')


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each card, and tell the first thing that is wrong with it."""
    redirects = corpus.archive.redirects
    # A page that cannot be read is there, and told as such.
    unread = {path.split("/", 2)[2] for path in corpus.unread if path.count("/") > 1}
    keys = sorted({key for _, key in corpus.pages} | unread)
    pages = {address(key): key for key in keys}
    lasts = ends(redirects, pages)
    first: dict[str, str] = {}
    for card in redirects.values():
        taken = first.setdefault(address(card.key), card.key)
        found = _wrong(card, taken, lasts[card.key], pages)
        if found:
            (why_id, why_en), path = found
            yield Finding.at(
                FILES["redirects"],
                card.line,
                "links.redirect",
                key=card.key,
                to=card.to,
                why_id=why_id.format(path=path),
                why_en=why_en.format(path=path),
                near=near(path, keys) if found[0] == _GONE else "",
            )


def _wrong(card: Redirect, taken: str, last: str, pages: dict[str, str]) -> tuple[Why, str] | None:
    """Tell why a redirect does not work, and the path to name."""
    if not (formed(card.key) and formed(card.to)):
        return _FORM, card.to if formed(card.key) else card.key
    if taken != card.key:
        return _TWICE, taken
    if not last:
        return _LOOP, ""
    if address(card.key) in pages:
        return _PAGE, pages[address(card.key)]
    if last != card.to:
        return _CHAIN, last
    return None if pages.get(address(card.to)) == card.to else (_GONE, card.to)
