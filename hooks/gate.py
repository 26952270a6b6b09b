"""Door for MkDocs: asks whether anything is wrong before a page is built.  No rule lives here."""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.structure.pages import Page

from explainer import clock, kept, messages, recheck, remembered, report
from explainer.finding import Level

# A logger under "mkdocs." counts for --strict.
log = logging.getLogger("mkdocs.hooks.gate")

ROOT = Path(__file__).resolve().parent.parent

# While "mkdocs serve" runs, an edit costs what it can change; between builds the memory is on disk.
_memories: dict[Path, recheck.Memory] = {}

_LEVELS = {Level.ERROR: logging.ERROR, Level.WARNING: logging.WARNING, Level.NOTICE: logging.INFO}


def on_pre_build(config: MkDocsConfig) -> None:
    """Check once a build; stop before anything is written where a reader would be misled.

    Raises:
        Abort: on an error always, on a warning under ``--strict``.
    """
    if config.plugins["i18n"].building:  # type: ignore[attr-defined]  # static-i18n is untyped
        return  # the second language: all was checked before the first
    root = Path(config.config_file_path).resolve().parent
    ours = root == ROOT  # a tiny site of the tests keeps nothing
    if root not in _memories:
        _memories[root] = remembered.load(root) if ours else recheck.Memory()
    found = recheck.findings(root, _memories[root], today=clock.given(os.environ))
    kept.share(root, _memories[root].kept)
    if ours:
        remembered.save(root, _memories[root])
    for finding in found:
        log.log(_LEVELS[messages.level(finding)], report.one_line(finding))
    worst = max((messages.level(f) for f in found), default=Level.NOTICE)
    if worst == Level.ERROR or (config.strict and worst == Level.WARNING):
        raise Abort(
            "Tidak ada yang dibangun: perbaiki dulu yang tertulis di atas. / "
            "Nothing was built: mend what is written above first."
        )


def on_page_markdown(markdown: str, page: Page, **_: Any) -> None:
    """Stop where MkDocs could not read a page's front matter: it says nothing and prints it as text.

    Raises:
        Abort: with the name of the page.
    """
    if not page.meta and markdown.startswith("---"):
        raise Abort(
            f"docs/{page.file.src_uri}: MkDocs tidak dapat membaca kepala halaman. Apit setiap isinya dengan tanda "
            "petik. / MkDocs cannot read the front matter. Put each of its values in quotes."
        )
