"""Links of a page as they lead from its deck."""

from __future__ import annotations

import posixpath
import re
from html import escape, unescape
from urllib.parse import urlsplit

_HREF = re.compile(r'(\shref=")([^"]*)"')
_ID = re.compile(r'\sid="([^"]*)"')


def way(target: str, start: str) -> str:
    """Give the way from one file of the site to another; ``index.html`` is left out where folders are addresses.

    Args:
        target: the file or folder to reach, from the root of the site; a folder ends in a slash.
        start: the file to start from.
    """
    path = posixpath.relpath(target or ".", posixpath.dirname(start) or ".")
    return f"{path}/" if target.endswith("/") or not target else path


def turned(html: str, page: str, deck: str, address: str) -> str:
    """Lead the links in a deck to where the page's own led.

    Args:
        html: the slides.
        page: the page's file.
        deck: the deck's file.
        address: the page as seen from the deck.
    """
    offered = set(_ID.findall(html))

    def turn(match: re.Match[str]) -> str:
        href = unescape(match[2])
        parts = urlsplit(href)
        if parts.scheme or parts.netloc:
            return match[0]
        if not parts.path:
            return match[0] if parts.fragment in offered else f'{match[1]}{escape(address + href)}"'
        joined = posixpath.normpath(posixpath.join(posixpath.dirname(page), parts.path))
        folder = parts.path.endswith(("/", "..")) or parts.path == "."
        target = ("" if joined == "." else f"{joined}/") if folder else joined
        led = way(target, deck) + (f"#{parts.fragment}" if parts.fragment else "")
        return f'{match[1]}{escape(led)}"'

    return _HREF.sub(turn, html)
