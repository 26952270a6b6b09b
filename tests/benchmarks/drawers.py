"""What the drawers cost: reading, exporting and rendering them all, at 1, 10 and 30 times the cards.

    python tests/benchmarks/drawers.py

Prints ratios of one run on one machine; nothing is asserted.  Citations are warm, as in every build
but the first.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "hooks"))

from explainer import archive, exports, guide, yamltext  # noqa: E402
from explainer.archive import DRAWERS, Archive  # noqa: E402
from explainer.render import bibliography, claims, glossary, timeline  # noqa: E402
from explainer.render.citations import Work  # noqa: E402
from explainer.render.html import Desk  # noqa: E402

TIMES = (1, 10, 30)
Done = TypeVar("Done")
_KEY = re.compile(r"^(- (?:\{)?key: )([^,}\s]+)", re.M)


def grown(times: int) -> dict[str, str]:
    """Give every drawer with its cards repeated under keys of their own."""
    texts = {}
    for _, path, _ in DRAWERS:
        text = (ROOT / path).read_text("utf-8")
        copies = [text, *(_KEY.sub(rf"\g<1>\g<2>-copy{number}", text) for number in range(1, times))]
        texts[path] = "\n".join(copies)
    return texts


def load(texts: dict[str, str]) -> Archive:
    """Read the drawers from their texts."""
    drawers: dict[str, Any] = {name: archive.drawer(texts[path], path, kind)[0] for name, path, kind in DRAWERS}
    return Archive(**drawers)


def render(cards: Archive) -> None:
    """Render every drawer in both languages."""
    works = {key: Work(f"{key}.", key) for key, card in cards.references.items() if card.publishable == "true"}
    for lang in ("id", "en"):
        desk = Desk(cards, lang, works, "../")
        timeline.timeline(cards.events.values(), desk)
        claims.ledger(cards.claims.values(), desk)
        glossary.glossary(cards.terms.values(), desk)
        bibliography.bibliography(desk)


def clock(work: Callable[[], Done]) -> tuple[float, Done]:
    """Give the seconds of processor time that a piece of work takes, and its result."""
    start = time.process_time()
    done = work()
    return time.process_time() - start, done


def main() -> None:
    """Print a table."""
    parser = "libyaml" if yamltext.FAST else "pure Python"
    print(f"parser: {parser}")
    print(f"{'cards':>8} {'load':>14} {'render':>14} {'load+render':>14} {'export':>14}")
    explained = guide.read((ROOT / guide.PATH).read_text("utf-8"))
    first: list[float] = []
    for times in TIMES:
        texts = grown(times)
        loading, cards = clock(partial(load, texts))
        rendering, _ = clock(partial(render, cards))
        exporting, _ = clock(partial(exports.files, cards, explained))
        row = [loading, rendering, loading + rendering, exporting]
        first = first or row
        number = sum(len(getattr(cards, name)) for name, _, _ in DRAWERS)
        shown = " ".join(f"{s:7.2f}s {s / f:4.1f}x" for s, f in zip(row, first, strict=True))
        print(f"{number:>8} {shown}")


if __name__ == "__main__":
    main()
