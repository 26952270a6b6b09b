"""What a card may be called: its key stands in marks, addresses and file names."""

from __future__ import annotations

import re

# Cards, and the parts of an address below a folder.
KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
# Claims are counted by paper.
NUMBER = re.compile(r"[A-Z][A-Z0-9]*-\d{3,}")


def fits(drawer: str, key: str) -> bool:
    """Tell whether a key has the form that its drawer asks for.

    Args:
        drawer: name in :class:`explainer.archive.Archive`.
        key: as the card gives it.
    """
    if drawer == "redirects":
        return True  # an old path, which may be anything
    return bool((NUMBER if drawer == "claims" else KEY).fullmatch(key))
