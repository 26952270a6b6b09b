"""Does a card hold Markdown?  Its texts are printed as they stand, but for ``*emphasis*``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .. import marks
from ..corpus import Corpus
from ..finding import Finding
from ..written import texts

_MARKUP = re.compile(
    r"\*\*[^*\s](?:[^*]|\*(?!\*))*\*\*"  # emphasis may stand inside
    r"|(?<!\w)__[^_\s][^_]*__(?!\w)|(?<!\w)_[^_\s][^_]*(?<!\s)_(?!\w)|~~[^~\s][^~]*~~"
    # An address may hold brackets of its own, as many of Wikipedia do, and a title behind it.
    r"|!?\[[^\[\]]*\]\((?:[^()\s]|\([^()\s]*\))+(?:[ \t]+\"[^\"]*\")?\)"
    r"|\[[@^]\w[^\[\]]*\]|<https?://[^<>\s]+>"
    rf"|\{{(?i:{marks.KEYED}):[ \t]*[\w-][^{{}}]*\}}|\{{(?:{marks.BARE})\}}"
    r"|(?<!\w)`[^`]+`(?!\w)"  # "Qur`an" has an apostrophe of old typewriters
    r"|&(?:[a-z]+|#\d+);"
    r"|^#{1,6} \S.*|^(?:[-*+]|\d+[.)]) .*\n+(?:[-*+]|\d+[.)]) .*",
    re.M,
)
# Few texts hold any of these signs; trying the whole pattern on all of them took half a second.
_LOOKS = re.compile(r"[_~`\]<{&#\n]|\*\*")
_ADDRESSES = ("URL", "archive", "DOI")


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each text of each card."""
    for written in texts(corpus.archive):
        if written.field in _ADDRESSES or not _LOOKS.search(written.text):
            continue
        for match in _MARKUP.finditer(written.text):
            yield Finding.at(written.path, written.line, "card.markup", card=written.card, markup=match[0])
