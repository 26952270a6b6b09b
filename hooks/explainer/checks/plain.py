"""Does a card hold Markdown?  Its texts are printed as they stand, but for ``*emphasis*``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .. import marks
from ..corpus import Corpus
from ..finding import Finding
from ..written import texts

_MARKUP = re.compile(
    r"\*\*[^*\s][^*]*\*\*"
    r"|!?\[[^\[\]]+\]\([^()\s]+\)"
    r"|\[@\w[^\[\]]*\]"
    rf"|\{{(?:{marks.KEYED}):[ \t]*[\w-][^{{}}]*\}}"
    r"|`[^`]+`"
)
_ADDRESSES = ("URL", "archive", "DOI")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each text of each card."""
    for written in texts(corpus.archive):
        if written.field in _ADDRESSES:
            continue
        for match in _MARKUP.finditer(written.text):
            yield Finding.at(written.path, written.line, "card.markup", card=written.card, markup=match[0])
