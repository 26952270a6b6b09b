"""What binding has to say about a page: mended in passing, or failed."""

from __future__ import annotations

from dataclasses import dataclass

from ..cards import LANGS, Lang
from .words import SENTENCES


@dataclass(frozen=True, slots=True, order=True)
class Note:
    """A remark of the bindery; the sentence is chosen at the end.

    Attributes:
        page: the page's path in the project, ``docs/id/theory/index.md``.
        kind: name of the sentence in :data:`.words.SENTENCES`.
        values: name and text of its other gaps.
    """

    page: str
    kind: str
    values: tuple[tuple[str, str], ...] = ()

    @classmethod
    def at(cls, page: str, kind: str, **values: object) -> Note:
        """Make a note, with ``values`` given by name."""
        return cls(page, kind, tuple(sorted((name, str(value)) for name, value in values.items())))

    @property
    def failed(self) -> bool:
        """Whether a PDF or a picture is missing because of it; else something was mended and is only told."""
        return self.kind in ("page", "volume", "same-name", "fonts", "no-page", "no-page-near", "no-list", "picture")

    def sentence(self, lang: Lang) -> str:
        """Say it in one language."""
        return SENTENCES[self.kind][LANGS.index(lang)].format(page=self.page, **dict(self.values))

    def __str__(self) -> str:
        return " / ".join(self.sentence(lang) for lang in LANGS)
