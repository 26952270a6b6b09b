"""The line below a whole drawer that says where its data files are."""

from __future__ import annotations

from ..cards import LANGS
from .html import Desk

# What stands on the page -> files of data/ in the site, see explainer.exports.
FILES = {
    "bibliography": ("references.bib", "references.ris", "references.json"),
    "timeline": ("timeline.csv", "timeline.json"),
    "glossary": ("glossary.csv", "glossary.tbx", "glossary.json"),
    "claims": ("claims.json",),
}
_NAMES = {"bib": "BibTeX", "ris": "RIS", "csv": "CSV", "tbx": "TBX", "json": "JSON"}


def line(mark: str, desk: Desk) -> str:
    """Write the links, or nothing for a mark without files."""
    root = desk.up if desk.lang == LANGS[0] else f"{desk.up}../"
    links = ", ".join(f'<a href="{root}data/{name}" download>{_name(mark, name)}</a>' for name in FILES.get(mark, ()))
    return f'<p class="data-files" data-search-exclude>{desk.word("data-files")}: {links}.</p>' if links else ""


def _name(mark: str, name: str) -> str:
    kind = _NAMES[name.rpartition(".")[2]]
    return f"CSL-{kind}" if mark == "bibliography" and kind == "JSON" else kind
