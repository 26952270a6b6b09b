"""Letters that deceive are told; honest words of other scripts are not."""

import pytest

from explainer.letters import HIDDEN, host, lookalikes


@pytest.mark.parametrize("word", ["kаlimat", "sеntence", "Ｔurkey", "сосо", "gοοgle", "𝐀liyev"])
def test_a_word_of_two_scripts_or_in_disguise_deceives(word: str) -> None:
    assert [word] == [found for found, _ in lookalikes(f"Satu {word} di sini.")]


@pytest.mark.parametrize("word", ["Əliyev", "Şuşa", "Kınık", "İYİ", "Москва", "Շուշի", "α", "№", "naïve", "20 °C"])
def test_an_honest_word_is_left_alone(word: str) -> None:
    assert lookalikes(f"Satu {word} di sini.") == []


def test_a_short_word_beside_an_honest_one_of_its_script_is_honest() -> None:
    assert lookalikes("Роль России в войне, о мире") == []


def test_codes_name_the_deceiving_letters_once() -> None:
    assert lookalikes("kаlimаt") == [("kаlimаt", "U+0430")]


def test_bidi_marks_are_hidden_and_persian_joiners_are_not() -> None:
    assert HIDDEN.findall("a\u202eb\u2066c") == ["\u202e", "\u2066"]
    assert HIDDEN.findall("علی\u200cرضا") == []
    assert HIDDEN.findall("a\u200cb") == ["\u200c"]


def test_a_host_is_shown_as_a_reader_sees_it() -> None:
    assert host("https://xn--bcher-kva.example/a") == "bücher.example"
    assert host("https://me@b%61.org:80/a") == "ba.org"
    assert host("theory/index.md") == ""


def test_broken_punycode_stays_as_it_is() -> None:
    assert host("https://xn--999999999.org") == "xn--999999999.org"
