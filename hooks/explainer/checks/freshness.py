"""Has each section been read beside its twin since one of them changed?"""

from __future__ import annotations

from collections.abc import Iterator

from .. import sections, stamps
from ..cards import LANGS, Lang, other
from ..corpus import Corpus
from ..finding import Finding
from ..stamps import Waiting


def check(corpus: Corpus) -> Iterator[Finding]:
    """Tell the sections that wait, and the stamps that belong to nothing."""
    unread: dict[str, list[Waiting]] = {}
    for pair in stamps.pairs(corpus):
        if pair.unread:
            unread.setdefault(pair.key, []).append(pair)
        else:
            yield from _changed(pair)
    for key, pairs in unread.items():
        for lang in LANGS:
            yield Finding.at(
                f"docs/{lang}/{key}",
                pairs[0].pair[lang].line,
                "freshness.unread",
                anchors=", ".join(p.anchor for p in pairs),
                named=" ".join(p.anchor for p in pairs),
                page=key,
                twin=_place(pairs[0], other(lang)),
            )
    yield from _stray(corpus)


def _place(pair: Waiting, lang: Lang) -> str:
    changed = pair.changes[lang]
    return f"docs/{lang}/{pair.key}:{changed[0].line if changed else pair.pair[lang].line}"


def _changed(pair: Waiting) -> Iterator[Finding]:
    both = all(pair.changes.values())
    for lang, changed in pair.changes.items():
        if changed:
            yield Finding.at(
                f"docs/{lang}/{pair.key}",
                changed[0].line,
                "freshness.pair" if both else "freshness.section",
                anchor=pair.anchor,
                page=pair.key,
                twin=_place(pair, other(lang)),
            )


def _stray(corpus: Corpus) -> Iterator[Finding]:
    """Tell stamps of pages and sections that neither language has."""
    for key, stamped in corpus.stamps.items():
        here = [corpus.pages[lang, key] for lang in LANGS if (lang, key) in corpus.pages]
        anchors = {sections.LEAD} | {h.anchor for page in here for h in page.headings}
        if not here:
            yield Finding.at(stamped.path, 1, "freshness.stray", anchor="", page=key)
            continue
        for anchor, stamp in stamped.sections.items():
            if anchor not in anchors:
                yield Finding.at(stamped.path, stamp.line, "freshness.stray", anchor=anchor, page=key)
