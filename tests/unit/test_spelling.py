"""A slip is told where it stands; names, foreign phrases and hanging particles are not."""

from explainer import spelling
from explainer.cards import Lang
from explainer.text import read

KNOWN = {"the", "army", "came", "tentara", "datang", "siapa", "it", "was"}


def told(text: str, lang: Lang = "en") -> list[tuple[int, str]]:
    """Give line and word of what nobody knows in a body."""
    page = read(f"---\ntitle: T\n---\n{text}\n", lang, "a.md", f"docs/{lang}/a.md")
    return [(found.line, found.word) for found in spelling.unknown(page, KNOWN.__contains__)]


def test_a_slip_is_told_once_with_its_line() -> None:
    assert told("The army caem.\n\nIt caem.") == [(4, "caem")]


def test_names_abbreviations_and_foreign_phrases_are_passed_over() -> None:
    assert told("The army came, Erdogan and NATO and *jus cogens* it was.".replace("and", "came")) == []


def test_a_slip_at_the_start_of_a_sentence_is_no_name() -> None:
    assert told("Teh army came.") == [(4, "Teh")]


def test_what_the_program_reads_is_no_prose() -> None:
    assert told('??? success "The army"\n\n    It was [it](../wrng.md){.clss} [@keyy, pge 6] {event: wrr-2020}.') == []


def test_indonesian_particles_hang_on_any_word() -> None:
    assert told("Tentaranyalah datang. Siapakah?", "id") == []
    assert told("Tentaranyi datang.", "id") == [(4, "Tentaranyi")]


def test_a_list_of_words_may_hold_remarks() -> None:
    assert spelling.listed("# ours\nlaman\nkuki # web\n\n") == {"laman", "kuki"}
