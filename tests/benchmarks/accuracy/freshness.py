"""Changed sentences and mended typos, planted into a site whose sections have all been read together."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from frame import Case, Plant, Quiet
from places import spread

from explainer import sections, stampfile, stamps
from explainer.cards import LANGS, Lang
from explainer.checks import freshness
from explainer.corpus import Corpus
from explainer.stampfile import Stamps

CHECKS = (freshness.check,)
BLIND = {
    "freshness.section": "an inflection that looks like a mended typo (`increase`, `increased`) where the old form is "
    "nowhere else; citations, marks and code, which other rules compare",
    "freshness.pair": "as freshness.section",
    "freshness.unread": "a project without any stamp",
    "freshness.stray": "",
    "freshness.form": "",
}


# The site that was read last, and what it became: every case begins with the same one.
_read: list[tuple[Corpus, Corpus]] = []


def read(corpus: Corpus) -> Corpus:
    """Give the site as it is once somebody has accepted every section."""
    if not _read or _read[0][0] is not corpus:
        _read[:] = [(corpus, _accepted(corpus))]
    return _read[0][1]


def _accepted(corpus: Corpus) -> Corpus:
    done = {}
    for key, page, twin in stamps.twins(corpus):
        anchors = frozenset(a.anchor for a, _ in sections.twins(page, twin))
        done[key] = Stamps(stampfile.path(key), stamps.accepted(replace(corpus, stamps={}), key, anchors))
    return replace(corpus, stamps=done)


def _after(plant: Plant) -> Plant:
    return lambda corpus: plant(read(corpus))


def _both(one: Plant, other: Plant) -> Plant:
    def plant(corpus: Corpus) -> Corpus | None:
        first = one(read(corpus))
        both = other(first) if first else None
        return both if both and len({_where(corpus, both, lang) for lang in LANGS}) == 1 else None

    return plant


def _where(corpus: Corpus, changed: Corpus, lang: Lang) -> tuple[str, str]:
    """Give the page and the section in which one language was changed."""
    page, old = next(
        (p, corpus.pages[w]) for w, p in changed.pages.items() if w[0] == lang and p is not corpus.pages[w]
    )
    line = next((n for n, (a, b) in enumerate(zip(page.lines, old.lines, strict=False), 1) if a != b), 1)
    return page.key, next((h.anchor for h in reversed(page.headings) if h.line <= line), "")


_SENTENCE = r"^[A-Z][^\n|{\[]{30,}\.$"
_VERBS: dict[Lang, str] = {"id": r"(?<= )(?:menjadi|adalah|dapat|sudah)(?= )", "en": r"(?<= )(?:is|was|can|are)(?= )"}
_NOT: dict[Lang, str] = {"id": "tidak ", "en": "not "}
_EACH = 5
_NAMES = r"(?<= )(?:Turki|Turkey|Azerbaijan)(?= )"


def _changed(lang: Lang) -> Iterator[tuple[str, Plant]]:
    for n in range(_EACH):
        yield f"a sentence left out, {lang}, {n}", spread(lang, _SENTENCE, lambda _: "", n, _EACH)
        yield f"a negation, {lang}, {n}", spread(lang, _VERBS[lang], lambda m: _NOT[lang] + m[0], n, _EACH)
        yield f"another name, {lang}, {n}", spread(lang, _NAMES, lambda _: "Armenia", n, _EACH)
        yield f"another figure, {lang}, {n}", spread(lang, r"(?<= )(?:19|20)\d\d(?=[ .,;])", lambda _: "1977", n, _EACH)
        yield f"a new sentence, {lang}, {n}", spread(lang, _SENTENCE, lambda m: f"{m[0]}\nHal ini baru.", n, _EACH)
        yield f"two words swapped, {lang}, {n}", spread(lang, r"(?<= )([a-z]{5,}) ([a-z]{5,})(?= )", _swap, n, _EACH)


def _swap(match: re.Match[str]) -> str | None:
    return f"{match[2]} {match[1]}" if match[1] != match[2] else None


def _typos() -> Iterator[tuple[str, Plant, Plant]]:
    """Give a typo and the same page without it: what is read holds the typo, what stands there does not."""
    kinds: dict[str, tuple[str, Callable[[re.Match[str]], str | None]]] = {
        "two letters swapped": (r"(?<= )[a-z]{7,}(?=[ ,.])", lambda m: m[0][:3] + m[0][4] + m[0][3] + m[0][5:]),
        "a letter left out": (r"(?<= )[a-z]{8,}(?=[ ,.])", lambda m: m[0][:4] + m[0][5:]),
        "a letter doubled": (r"(?<= )[a-z]{6,}(?=[ ,.])", lambda m: m[0][:3] + m[0][2:]),
        "a word doubled": (r"(?<= )[a-z]{3,}(?= )", lambda m: f"{m[0]} {m[0]}"),
        "a small letter": (r"^[A-Z](?=[a-z]+ )", lambda m: m[0].lower()),
        "a comma": (r"(?<=[a-z]), (?=[a-z])", lambda _: " "),
        "two blanks": (r"(?<=[a-z]) (?=[a-z])", lambda _: "  "),
        "two words joined": (r"(?<=[a-z]{4}) (?=[a-z]{4})", lambda _: ""),
        "a hyphen": (r"(?<=[a-z])-(?=[a-z])", lambda _: " "),
        "two sentences on one line": (r"(?<=[a-z]\.)\n(?=[A-Z])", lambda _: " "),
        "a wrong full stop": (r"(?<=[a-z])\.$", lambda _: ""),
    }
    for name, (pattern, change) in kinds.items():
        for lang in LANGS:
            for n in range(2):
                yield f"{name}, {lang}, {n}", spread(lang, pattern, change, n, 2), lambda corpus: corpus


def _mended(plant: Plant) -> Plant:
    """Read the site with the typo, then give it without."""

    def mend(corpus: Corpus) -> Corpus | None:
        wrong = plant(corpus)
        return replace(corpus, stamps=read(wrong).stamps) if wrong else None

    return mend


def _form(text: str) -> Plant:
    def plant(corpus: Corpus) -> Corpus:
        _, findings = stampfile.read(text, "data/stamps/index.yml")
        return replace(read(corpus), findings=(*corpus.findings, *findings))

    return plant


def _without(n: int) -> Plant:
    """Forget the stamp of one section."""

    def plant(corpus: Corpus) -> Corpus:
        full = read(corpus)
        key = sorted(full.stamps)[n % len(full.stamps)]
        kept = list(full.stamps[key].sections.items())
        del kept[n % len(kept)]
        return replace(full, stamps={**full.stamps, key: Stamps(full.stamps[key].path, dict(kept))})

    return plant


def _renamed(n: int, lang_count: int) -> Plant:
    """Rename an anchor in both languages, or in one."""

    def plant(corpus: Corpus) -> Corpus | None:
        full = read(corpus)
        for lang in LANGS[:lang_count]:
            changed = spread(lang, r"(?<=\{#)[a-z-]+(?=\}$)", lambda m: f"{m[0]}-renamed", n, 15, markup=True)(full)
            if changed is None:
                return None
            full = changed
        return full

    return plant


_BAD = [
    "a:\n  id: Saja.\n",
    "a:\n  en: Only.\n",
    "a: text\n",
    "- a\n",
    "a:\n  id: x\n  en: [y]\n",
    "a:\n  id: x\n  en: {b: c}\n",
    "a:\n  id: x\n  en: y\n  de: z\n",
    "a:\n",
    "just text\n",
    "a:\n  - id: x\n",
    "a: []\n",
    "a: {}\n",
    "a:\n  ID: x\n  EN: y\n",
    "a:\n  id: [x, y]\n  en: z\n",
    "b:\n  id: x\n  en: y\na:\n  id: x\n",
]
_GOOD = [
    "",
    "# only a comment\n",
    "a:\n  id: x\n  en: y\n",
    'a:\n  id: ""\n  en: ""\n',
    "a:\n  id: |-\n    x\n    y\n  en: y\n",
    "a:\n  en: y\n  id: x\n",
    "a: {id: x, en: y}\n",
    "a:\n  id: no\n  en: 12:30\n",
    "a:\n  id: 'it''s'\n  en: y\n",
    "---\na:\n  id: x\n  en: y\n",
]

_ALL_CHANGES = {lang: list(_changed(lang)) for lang in LANGS}
CASES: list[Case] = [
    *(Case("freshness.section", name, _after(plant)) for lang in LANGS for name, plant in _ALL_CHANGES[lang]),
    *(
        Case("freshness.pair", f"{one[0]} and {other[0]}", _both(one[1], other[1]))
        for one, other in zip(*_ALL_CHANGES.values(), strict=True)
    ),
    *(Case("freshness.unread", f"a stamp forgotten, {n}", _without(n)) for n in range(0, 48, 3)),
    *(Case("freshness.stray", f"an anchor renamed on both sides, {n}", _renamed(n, 2)) for n in range(15)),
    *(Case("freshness.form", repr(text), _form(text)) for text in _BAD),
]
QUIET: list[Quiet] = [
    *(Quiet("freshness.section", name, _after(plant)) for name, plant, _ in list(_typos())[16:]),
    *(Quiet("freshness.section", f"mended: {name}", _mended(plant)) for name, plant, _ in _typos()),
    *(Quiet("freshness.pair", f"only one side: {name}", _after(plant)) for name, plant in _ALL_CHANGES["id"][:12]),
    *(Quiet("freshness.unread", name, _after(plant)) for name, plant in _ALL_CHANGES["en"][:6]),
    *(Quiet("freshness.unread", f"no stamps at all, {n}", lambda c: replace(c, stamps={})) for n in range(4)),
    *(Quiet("freshness.stray", f"an anchor renamed on one side, {n}", _renamed(n, 1)) for n in range(10)),
    *(Quiet("freshness.form", repr(text), _form(text)) for text in _GOOD),
]
