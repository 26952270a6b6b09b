"""A deck for Anki, a note a question; genanki writes the package that Anki itself reads."""

from __future__ import annotations

import hashlib
import tempfile
import zipfile
from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

from ..cards import Lang
from .chosen import Item
from .qti import package

LETTERS = "ABCDEFGH"
_FIELDS = ("Key", "Question", "Choices", "Answer", "Why", "Page")
_FRONT = "<p>{{Question}}</p>{{Choices}}"
_BACK = "{{FrontSide}}<hr id=answer><p><b>{{Answer}}</b></p>{{Why}}<p><small>{{Page}}</small></p>"
# Numbers of notes are counted from here; any fixed moment but none at all will do.
_MOMENT = 1577836800.0
_STYLE = ".card{font-family:sans-serif;font-size:18px;text-align:left;line-height:1.45}ol{list-style:upper-alpha}"


def packed(chosen: Sequence[Item], lang: Lang, title: str) -> bytes:
    """Write questions as a deck; a part of the bank joins the same deck as the whole, no card comes twice.

    Args:
        chosen: the questions.
        lang: their language.
        title: name of the deck.

    Returns:
        The ``.apkg``; the same questions give the same bytes.
    """
    import genanki  # asked for by this form only

    model = genanki.Model(
        _number(f"model-{lang}"),
        f"{title} (A–E)",
        fields=[{"name": name} for name in _FIELDS],
        templates=[{"name": "1", "qfmt": _FRONT, "afmt": _BACK}],
        css=_STYLE,
    )
    deck = genanki.Deck(_number(f"deck-{lang}"), title)
    for item in chosen:
        deck.add_note(_note(genanki, model, item, lang))
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        place = Path(folder) / "deck.apkg"
        genanki.Package(deck).write_to_file(str(place), timestamp=_MOMENT)
        with zipfile.ZipFile(place) as archive:
            # genanki dates the files inside by the clock.
            return package({name: archive.read(name) for name in archive.namelist()})


def _note(genanki: Any, model: Any, item: Item, lang: Lang) -> Any:
    choices = "".join(f"<li>{escape(choice.text)}</li>" for choice in item.choices)
    reasons = "".join(f"<li>{escape(choice.why)}</li>" for choice in item.choices)
    note = f"<p>{escape(item.note)}</p>" if item.note else ""
    answer = f"{LETTERS[item.answer]}. {escape(item.choices[item.answer].text)}"
    fields = [item.key, escape(item.text), f"<ol>{choices}</ol>", answer, f"<ol>{reasons}</ol>{note}", item.page]
    tags = [item.level, item.difficulty, item.page.removesuffix(".md").replace("/", "::")]
    # The same question keeps its place in a learner's deck when the bank is fetched again.
    return genanki.Note(model=model, fields=fields, guid=genanki.guid_for(item.key, lang), tags=tags)


def _number(name: str) -> int:
    """Give a lasting number for a name; Anki tells decks and models apart by one."""
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big") % (1 << 30) + (1 << 30)
