"""What binding one PDF needs: where everything lies, and under which name its result is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from . import cache, moment, pictures, press
from .fonts import Fonts
from .normalise import Ready
from .sheet import Sheet
from .tree import Element
from .volume import Volume


@dataclass(frozen=True, slots=True)
class Bindery:
    """Where everything lies; it can be pickled, for worker processes.

    Attributes:
        site: the built site, for its pictures.
        store: folder of the cache; it also holds the drawings.
        fonts: the faces.
        asked: seconds since 1970 that every PDF is to tell as its date; ``None`` for the day of its pages.
        code: digest of what prepares pages.
    """

    site: Path
    store: Path
    fonts: Fonts
    asked: int | None = None
    code: str = field(default_factory=cache.code)

    def moment(self, volume: Volume) -> int:
        """Date a PDF, in seconds since 1970."""
        return moment.of(volume.sheets, self.asked)

    def target(self, volume: Volume, text: str) -> Path:
        """Give the place in the store of what a source gives."""
        made = cache.key(text, self.fonts.digest, press.VERSION, str(self.moment(volume)))
        return self.store / f"{made}.pdf"

    def quick(self, volume: Volume, digests: dict[Sheet, str]) -> str:
        """Name a PDF before its pages are prepared.

        Args:
            volume: what it holds.
            digests: of the sheets, made once for all PDFs that hold them.

        Returns:
            The name, or nothing where a picture file could change unseen.
        """
        sheets: Sequence[Sheet] = (*volume.sheets, *([volume.ledger] if volume.ledger else []))
        if any("<img" in sheet.html for sheet in sheets):
            return ""
        told = [volume.kind, volume.edition, volume.lang, volume.title, volume.subtitle, volume.site, volume.base,
                volume.url, repr(volume.paper), str(self.moment(volume))]  # fmt: skip
        return cache.key(*told, *(digests[s] for s in sheets), self.code, self.fonts.digest, press.VERSION)

    def picture(self, ready: Ready, element: Element) -> str | None:
        """Keep a picture in the store and give the path that Typst opens; none for a spoilt one."""
        found: tuple[bytes, str] | None
        try:
            if element.tag == "svg":
                found = pictures.drawing(element), ".svg"
            else:
                found = pictures.photograph(ready.sheet, element.get("src") or "", self.site)
        except ValueError:  # a sign that no XML may hold
            return None
        return pictures.store(self.store / "pictures", *found) if found else None
