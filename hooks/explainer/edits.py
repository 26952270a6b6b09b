"""The corpus as it would be if some files held other text: for repairs, which are judged before they are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from . import archive as drawers
from . import plan, stampfile, text
from .archive import DRAWERS
from .cards import LANGS
from .corpus import Corpus
from .finding import Finding
from .pictures import drawer
from .pictures.card import FOLDER

_STAMPS = f"{stampfile.FOLDER}/"


def replaced(corpus: Corpus, texts: Mapping[str, str]) -> Corpus:
    """Give a corpus with other texts in some files; nothing is read or written.

    Args:
        corpus: the corpus as it stands on disk.
        texts: new text of each file, by path from the root: pages, drawers, stamps, mkdocs.yml.
    """
    pages, archive, stamps, ground = dict(corpus.pages), corpus.archive, dict(corpus.stamps), corpus.plan
    findings = [f for f in corpus.findings if f.path not in texts]
    kinds = {path: (name, kind) for name, path, kind in DRAWERS}
    for path, content in texts.items():
        found: list[Finding] = []
        if path in kinds:
            name, kind = kinds[path]
            cards, found = drawers.drawer(content, path, kind)
            broken = archive.broken | {name} if found else archive.broken - {name}
            named: dict[str, Any] = {name: cards, "broken": broken}
            archive = replace(archive, **named)
        elif path.startswith(_STAMPS):
            key = path.removeprefix(_STAMPS).removesuffix(".yml") + ".md"
            read, found = stampfile.read(content, path)
            stamps.pop(key, None)
            if read is not None:
                stamps[key] = read
        elif path.startswith(f"{FOLDER}/") and path.endswith(".yml"):
            key = path.removeprefix(f"{FOLDER}/").removesuffix(".yml")
            figure, found = drawer.read(content, key)
            kept = {k: v for k, v in archive.figures.items() if k != key}
            figures = kept | {key: figure} if figure else kept
            archive = replace(archive, drawer=replace(archive.drawer, figures=figures))
        elif path == plan.PATH:
            ground, found = plan.read(content)
        else:
            for lang in LANGS:
                if path.startswith(room := f"docs/{lang}/"):
                    page = text.read(content, lang, path.removeprefix(room), path)
                    pages[lang, page.key] = page
                    found = list(page.findings)
        findings += found
    return replace(corpus, pages=pages, archive=archive, stamps=stamps, plan=ground, findings=tuple(findings))
