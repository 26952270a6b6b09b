"""The files of the question bank that the site offers: the whole bank and each meeting, in every form."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from ..archive import Archive
from ..cards import LANGS, Lang
from ..handout.volume import Volume
from . import anki, chosen, gift, paper, qti12, qti21
from .chosen import Item
from .course import PATH, Meeting
from .order import ENDINGS, Form
from .words import WORDS

FOLDER: Final = "questions"
# The course map as it stands, with a byte order mark: without one, Excel takes UTF-8 for the code page of the machine.
COURSE_MAP: Final = PATH
FORMS: Final[tuple[Form, ...]] = ("qti21", "qti12", "gift", "anki")
_NAMES: Final[dict[Lang, tuple[str, str]]] = {"id": ("bank-soal", "pertemuan"), "en": ("question-bank", "meeting")}
_KEYS: Final[dict[Lang, str]] = {"id": "-kunci", "en": "-key"}


@dataclass(frozen=True, slots=True)
class Chosen:
    """A set of questions: the whole bank (number 0), or those of a meeting."""

    lang: Lang
    number: int
    items: tuple[Item, ...]

    @property
    def scope(self) -> str:
        """What it is, in its language."""
        return WORDS[self.lang]["meeting" if self.number else "whole"].format(n=self.number)

    @property
    def name(self) -> str:
        """Tell it from the other sets: ``bank``, ``bank-m3``."""
        return f"bank-m{self.number}" if self.number else "bank"

    def place(self, form: Form, *, key: bool = False) -> str:
        """Give its place from the root of the site: ``questions/id/pertemuan-3.gift.txt``."""
        whole, meeting = _NAMES[self.lang]
        stem = f"{meeting}-{self.number}" if self.number else whole
        return f"{FOLDER}/{self.lang}/{stem}{_KEYS[self.lang] if key else ''}{ENDINGS[form]}"


def sets(archive: Archive, meetings: Sequence[Meeting], lang: Lang) -> list[Chosen]:
    """List the sets that are offered in a language, the whole bank first."""
    parts = {meeting.number: meeting.questions for meeting in meetings if meeting.questions}
    found = [Chosen(lang, number, tuple(chosen.items(archive, lang, keys=keys))) for number, keys in parts.items()]
    return [one for one in (Chosen(lang, 0, tuple(chosen.items(archive, lang))), *found) if one.items]


def made(items: Sequence[Item], form: Form, lang: Lang, title: str, scope: str, name: str) -> bytes:
    """Write questions in a form that no press is needed for.

    Args:
        items: the questions.
        form: what to write.
        lang: their language.
        title: of the whole bank.
        scope: which of it these are; a platform lists tests by title.
        name: tells this set from others, see :func:`.qti21.packed`.
    """
    # Into Moodle's bank and Anki's deck every set goes as a part of the whole; a QTI package is a test of its own.
    makers: dict[Form, Callable[[], bytes]] = {
        "qti21": lambda: qti21.packed(items, lang, f"{title}: {scope}", name),
        "qti12": lambda: qti12.packed(items, lang, f"{title}: {scope}", name),
        "gift": lambda: gift.written(items, title).encode(),
        "anki": lambda: anki.packed(items, lang, title),
    }
    return makers[form]()


def files(archive: Archive, meetings: Sequence[Meeting], text: str) -> dict[str, bytes]:
    """Write all files but the PDFs, by their places in the site.

    Args:
        archive: the cards.
        meetings: from the course map.
        text: of the course map.
    """
    found = {COURSE_MAP: text.removeprefix("\ufeff").encode("utf-8-sig")} if text else {}
    for lang in LANGS:
        title = archive.words["site-name"][lang]
        for one in sets(archive, meetings, lang):
            found |= {one.place(form): made(one.items, form, lang, title, one.scope, one.name) for form in FORMS}
    return found


def volumes(some: Sequence[Chosen], about: paper.About) -> Iterator[Volume]:
    """Set every PDF of a language, without and with its key.

    Args:
        some: the sets, see :func:`sets`.
        about: what they say of themselves; its scope is filled in.
    """
    for one in some:
        for key in (False, True):
            told = replace(about, scope=one.scope)
            yield paper.volume(one.items, told, key=key, name=one.place("pdf", key=key))
