"""The box "cite this page": an APA entry, and BibTeX to copy."""

from __future__ import annotations

from html import escape

from ..cards import Reference
from ..exports import bibtex
from .citations import Work
from .html import Desk


def box(page: Reference, work: Work, desk: Desk) -> str:
    """Write the box.

    Args:
        page: the page as a work, see :func:`explainer.render.metadata.card`.
        work: the same, rendered.
        desk: language and words.
    """
    word = desk.word
    return (
        f'<details class="cite-page" data-search-exclude><summary>{word("cite-page")}</summary>'
        f'<p class="cite-page__label">{word("cite-apa")}</p><p class="cite-page__entry">{work.entry}</p>'
        f'<p class="cite-page__label">{word("cite-bibtex")}</p>'
        f"<pre><code>{escape(bibtex.library([page]), quote=False).strip()}</code></pre></details>"
    )
