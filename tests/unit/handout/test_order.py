"""The command line of one handout."""

import pytest

from explainer.cards import Lang
from explainer.handout import order

KNOWN: dict[Lang, list[str]] = {
    "id": ["index.md", "theory/index.md", "conflict/war-2020.md", "downloads.md"],
    "en": ["theory/index.md"],
}


def test_pages_and_options_may_stand_in_any_order() -> None:
    """With an equals sign or without."""
    asked, notes = order.read(["--paper=f4", "theory/index.md", "--edition", "lecturer", "conflict/war-2020.md"])

    assert notes == []
    assert (asked.pages, asked.edition, asked.paper) == (
        ("theory/index.md", "conflict/war-2020.md"), "lecturer", "f4",
    )  # fmt: skip


@pytest.mark.parametrize("named", ["theory/index.md", "theory/", "theory", "docs/id/theory/index.md", "./theory"])
def test_a_page_may_be_named_as_people_name_it(named: str) -> None:
    """From the root of the project, of the language, or by its folder."""
    asked, notes = order.resolve(order.Order((named,)), KNOWN)

    assert (asked.pages, notes) == (("theory/index.md",), [])


def test_a_path_tells_its_language() -> None:
    """Unless --lang says otherwise, a page without one is Indonesian."""
    assert order.resolve(order.Order(("docs/en/theory/index.md",)), KNOWN)[0].lang == "en"
    assert order.resolve(order.Order(("theory",)), KNOWN)[0].lang == "id"


def test_a_page_that_does_not_exist_is_told_and_left_out() -> None:
    """With the nearest name, in both languages; the list of PDFs is no page to bind."""
    asked, notes = order.resolve(order.Order(("theori/index.md", "conflict/war-2020", "downloads.md")), KNOWN)

    assert asked.pages == ("conflict/war-2020.md",)
    assert str(notes[0]) == (
        "theori/index.md: halaman ini tidak ada di docs/id. Nama yang paling mirip: theory/index.md. / "
        "theori/index.md: there is no such page in docs/id. The nearest name: theory/index.md."
    )
    assert [note.page for note in notes] == ["theori/index.md", "downloads.md"]


def test_a_page_like_no_other_is_told_without_a_guess() -> None:
    """The way to name one stands there instead."""
    _, notes = order.resolve(order.Order(("zzz/qqq",)), KNOWN)

    assert [note.failed for note in notes] == [True]
    assert str(notes[0]) == (
        "zzz/qqq: halaman ini tidak ada di docs/id. Nama halaman ialah letak berkasnya di folder itu. / "
        "zzz/qqq: there is no such page in docs/id. A page is named by the place of its file in that folder."
    )


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["a", "--paper", "a5"], '--paper "a5" tidak dikenal. Pilih salah satu: f4, a4, letter.'),
        (["a", "--edition", "x"], '--edition "x" tidak dikenal. Pilih salah satu: student, lecturer, worksheet.'),
        (["a", "--lang", "fr"], '--lang "fr" tidak dikenal. Pilih salah satu: id, en.'),
        (["a", "--kertas", "f4"], 'Pilihan "--kertas" tidak dikenal. Yang ada: --edition --paper --lang --out.'),
        (["a", "--out"], 'Sesudah "--out" harus ada isinya.'),
        (
            [],
            "Sebutkan halamannya, misalnya: nox -s handout -- theory/index.md conflict/war-2020.md",
        ),
    ],
)
def test_bad_input_is_told_with_what_there_is(words: list[str], told: str) -> None:
    """In Indonesian first, as everywhere in the terminal."""
    _, notes = order.read(words)

    assert [note.sentence("id") for note in notes] == [told]


def test_another_door_knows_less_and_names_itself() -> None:
    """What it does not know is told, and the word after it is taken for no page."""
    asked, notes = order.read(["theory", "--paper", "f4"], "slides", ("--out",))

    assert asked.pages == ("theory",)
    assert [note.sentence("en") for note in notes] == ['There is no option "--paper". There are: --out.']
    assert "nox -s slides -- " in str(order.read([], "slides", ("--out",))[1][0])


def test_the_list_of_downloads_is_told_apart_from_a_page_that_is_not_there() -> None:
    """Its nearest name would be its own."""
    _, notes = order.resolve(order.Order(("downloads.md",)), KNOWN)

    assert [note.kind for note in notes] == ["no-list"]


def test_all_mistakes_are_told_together() -> None:
    """Nobody mends one to meet the next."""
    assert len(order.read(["--paper", "a5", "--edition", "x"])[1]) == 3


def test_a_file_is_named_after_what_it_holds() -> None:
    """Where no name was given."""
    asked = order.Order(("theory/index.md", "conflict/war-2020.md"), "lecturer", "f4", "id")

    assert asked.file == "dist/theory-conflict-war-2020-lecturer-f4-id.pdf"
