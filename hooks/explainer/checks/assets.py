"""May this file be published: is it small enough, of a kind that has its place, and what its name says?

Pages are Markdown and drawings are made from cards, so few other files are needed.  What is not
read by a check is read by a browser, and a picture of 20 MB by a phone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..cards import LANGS
from ..corpus import Corpus
from ..finding import Finding
from ..markup import scheme, tags
from ..stored import Stored

# KB.  A page with pictures is 160 KB on first view: a file of 100 leaves it the rest.  The largest
# drawer is 650 KB; three times that is still read by the checks within their minute.
LIMITS = {"docs": 100, "data": 2000}

_PICTURES = ("svg", "png", "webp", "jpg", "jpeg")
# The longest folder that fits decides; a folder without kinds takes pages alone.
KINDS: dict[str, tuple[str, ...]] = {
    "docs": (),
    "docs/assets": _PICTURES,
    "docs/assets/css": ("css",),
    "docs/assets/js": ("js", "html"),
    "data": ("yml", "csv", "geojson", "json", "md"),
    "data/words": ("yml", "txt"),
}
# What MkDocs publishes as a page, wherever it stands; we read only ".md", and only in a room.
_MARKDOWN = frozenset({"md", "markdown", "mdown", "mkdn", "mkd"})
# What becomes of a page's name in an editor that adds its own ending, or where somebody forgot it.
_WRITTEN = _MARKDOWN | {"txt", ""}
# Files that hosts ask for at the root of a site.
_NAMED = frozenset({"docs/CNAME", "docs/robots.txt"})
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "png"), (b"\xff\xd8\xff", "jpg"), (b"GIF87a", "gif"), (b"GIF89a", "gif"), (b"%PDF", "pdf"),
    (b"PK\x03\x04", "zip"), (b"\x7fELF", "exe"), (b"MZ\x90\0", "exe"), (b"\x1f\x8b", "gz"),
)  # fmt: skip
_SAME = {"jpeg": "jpg"}
# What a browser runs or fetches in a drawing that is opened by itself.
_RUNS = frozenset({"script", "foreignobject", "iframe", "object", "embed"})
_ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_FETCHED = re.compile(r"@import|url\(\s*[\"']?(?:[a-z]+:)?//|<!ENTITY", re.I)


def check(corpus: Corpus) -> Iterator[Finding]:
    """Look at each file below ``docs/`` that is no page, and at each below ``data/``."""
    pages = frozenset(page.path for page in corpus.pages.values())
    for stored in corpus.stored:
        limit = LIMITS[stored.path.partition("/")[0]]
        if (size := -(-stored.size // 1024)) > limit:
            yield Finding.at(stored.path, 1, "assets.size", size=size, limit=limit)
        folder, kinds = _place(stored.path)
        if stored.path in _NAMED:
            continue
        if (found := _page(stored, pages)) is not None:
            yield found
        elif stored.ending not in kinds:
            kind = f".{stored.ending}" if stored.ending else stored.path.rpartition("/")[2]
            listed = ", ".join(f".{one}" for one in kinds) or ".md"
            yield Finding.at(stored.path, 1, "assets.kind", kind=kind, folder=f"{folder}/", kinds=listed)
        elif stored.head and (kind := _found(stored)) != _SAME.get(stored.ending, stored.ending):
            yield Finding.at(stored.path, 1, "assets.content", ending=stored.ending, found=kind)
        elif stored.drawing:
            yield from _runs(stored)


def _page(stored: Stored, pages: frozenset[str]) -> Finding | None:
    """Tell a page that no check reads: outside both rooms, or in one under a name that does not end in ".md"."""
    top, *folders, name = stored.path.split("/")
    if top != "docs":
        return None
    ending = stored.ending
    while "." in name and name.rpartition(".")[2].lower() in _WRITTEN:
        name = name.rpartition(".")[0]
    if folders and folders[0] in LANGS:
        wanted = "/".join((top, *folders, f"{name}.md"))
        taken = wanted if wanted in pages else ""
        told = Finding.at(stored.path, 1, "assets.name", name=f"{name}.md", taken=taken)
        return told if ending in _WRITTEN else None
    if ending not in _MARKDOWN:
        return None
    # "docs/ID/theory/x.md", "docs/docs/id/x.md" and "docs/assets/x.md" are meant for docs/id/.
    while folders and folders[0].lower() in ("docs", "assets", *LANGS):
        folders.pop(0)
    key = "/".join((*folders, f"{name}.md"))
    taken = next((one for lang in LANGS if (one := f"docs/{lang}/{key}") in pages), "")
    return Finding.at(stored.path, 1, "assets.page", key=key, taken=taken)


def _place(path: str) -> tuple[str, tuple[str, ...]]:
    """Give the folder whose rule holds for a file, and the kinds that it takes."""
    folder = max((f for f in KINDS if path.startswith(f"{f}/")), key=len)
    return folder, KINDS[folder]


def _found(stored: Stored) -> str:
    """Tell from its first bytes what a file is; text is taken for what its name says."""
    named = _SAME.get(stored.ending, stored.ending)
    if stored.head[:4] == b"RIFF" and stored.head[8:12] == b"WEBP":
        return "webp"
    for signature, kind in _SIGNATURES:
        if stored.head.startswith(signature):
            return kind
    if b"\0" in stored.head:
        return "bin"
    return "txt" if named in ("png", "webp", "jpg") else named


def _runs(stored: Stored) -> Iterator[Finding]:
    """Tell what makes a drawing more than a drawing, with its line."""
    text = stored.drawing
    found = [(match.start(), match[0]) for match in _FETCHED.finditer(text)]
    for tag in tags(text):
        if tag.name in _RUNS:
            found.append((tag.position, f"<{tag.name}>"))
        for name, *values in _ATTRIBUTE.findall(tag.inside):
            if name.lower().startswith("on") or (
                name.lower().endswith(("href", "src")) and _leads_out(tag.name, "".join(values))
            ):
                found.append((tag.position, name))
    for position, part in found:
        yield Finding.at(stored.path, text.count("\n", 0, position) + 1, "assets.script", part=part)


def _leads_out(tag: str, address: str) -> bool:
    """Tell whether an address is run or fetched; ``#name`` stays inside, a link waits for a click."""
    kind = scheme(address)
    if tag == "a":
        return kind not in ("", "http", "https", "mailto")
    return address.startswith(("//", "\\\\")) or (kind != "" and not address.startswith("data:image/"))
