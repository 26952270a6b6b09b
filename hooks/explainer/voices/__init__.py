"""One finding, many voices: how findings are said to a person, to a forge and to a program.

A voice takes findings with the lines they stand on and returns text; it reads and prints nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from ..cards import Lang
from . import github, markdown, record, sarif, terminal
from .place import Line, Quoted, quote

Voice = Callable[[Sequence[Quoted], Sequence[Lang]], str]

FORMS: Mapping[str, Voice] = {
    "text": terminal.say,
    "github": github.say,
    "markdown": markdown.say,
    "json": record.say,
    "sarif": sarif.say,
}

__all__ = ["FORMS", "Line", "Quoted", "Voice", "languages", "quote"]


def languages(environment: Mapping[str, str]) -> tuple[Lang, ...]:
    """Give the language of a contributor by the locale, or both where it is neither.

    Args:
        environment: the variables of the process; the first of ``LC_ALL``, ``LC_MESSAGES`` and
            ``LANG`` that is set decides, as everywhere under POSIX.
    """
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    chosen = next((environment[name] for name in names if environment.get(name)), "")
    word = chosen.lower().replace("-", "_").partition(".")[0].partition("_")[0]
    if word in ("id", "in", "indonesian"):  # "in" is the old code, which Java and Android still give
        return ("id",)
    return ("en",) if word in ("en", "english") else ("id", "en")
