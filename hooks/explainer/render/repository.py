"""Links into the repository: a page says ``repo:issues/new``, the build knows whose repository it is.

Without a known address they are plain words, so that a copy of the site leads nobody to a stranger's.
"""

from __future__ import annotations

import re
from html import escape

_LINK = re.compile(r'<a href="repo:([^"]*)"([^>]*)>(.*?)</a>', re.S)


def linked(html: str, address: str) -> str:
    """Give each such link its address.

    Args:
        html: of a page.
        address: of the repository, or nothing.
    """
    base = escape(address.rstrip("/"))
    return _LINK.sub(lambda m: f'<a href="{base}/{m[1]}"{m[2]}>{m[3]}</a>' if base else m[3], html)
