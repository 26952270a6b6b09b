"""Pages whose text differs between two builds: a changed card alters pages that no diff of ``docs/`` names."""

from __future__ import annotations

import re
from pathlib import Path

# What stands around the text, such as the menu, changes on every page as soon as one title does.
TEXT = re.compile(r"<article\b.*</article>", re.S)


def built(page: str) -> str:
    """Give the place of a page inside a site that is built to be opened from a folder.

    Args:
        page: path such as ``docs/id/theory/index.md``.
    """
    lang, _, key = page.removeprefix("docs/").partition("/")
    return ("" if lang == "id" else f"{lang}/") + key.removesuffix(".md") + ".html"


def differing(before: Path, after: Path, root: Path) -> list[str]:
    """List the pages that both sites have and whose text is not the same, each beside its twin.

    Args:
        before: a built site; a page that it lacks is not listed.
        after: another.
        root: the repository that ``after`` was built from.
    """
    found = (path.relative_to(root).as_posix() for path in (root / "docs").glob("??/**/*.md"))
    pages = sorted(found, key=lambda page: (page[len("docs/id/") :], page))
    pairs = [(page, before / built(page), after / built(page)) for page in pages]
    return [page for page, old, new in pairs if old.is_file() and new.is_file() and _text(old) != _text(new)]


def _text(file: Path) -> str:
    html = file.read_text("utf-8")
    found = TEXT.search(html)
    return found[0] if found else html
