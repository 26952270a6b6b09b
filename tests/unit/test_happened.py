"""A date beside an event's mark is the event's own, unless the card has it beside a word of the sentence."""

from dataclasses import replace

import pytest

from explainer import numbers
from explainer.cards import Both, Event, Lang, Said
from explainer.happened import Happened, misdated, of, parts

WAR = Event(
    key="war",
    date="2020-09-27/2020-11-10",
    phase="war-2020",
    lane="ground",
    actors=("armenia",),
    confidence="high",
    title=Both(id="Perang 44 hari", en="The 44-day war"),
    facts=(
        Said(id="Pada 1 Maret 2021 Amnesty menghitung korban.", en="On 1 March 2021 Amnesty counted the dead."),
        Said(id="Gencatan senjata pada 9 November.", en="The ceasefire was on 9 November."),
    ),
)


def read(event: Event) -> Happened:
    happened = of(event)
    assert happened
    return happened


def slip(text: str, lang: Lang = "en", mark: int = -1) -> str:
    found = misdated(read(WAR), lang, text, numbers.read(text, lang), len(text) if mark < 0 else mark)
    return found.shown if found else ""


@pytest.mark.parametrize("date", ["2020-09-27", "2020-10-05", "2020-11-10", "2020-10", "2020", "--10-05"])
def test_a_war_covers_its_days_months_and_year(date: str) -> None:
    assert read(WAR).covers(parts(date))


@pytest.mark.parametrize("date", ["2020-09-26", "2020-11-11", "2020-08", "2021"])
def test_a_war_does_not_cover_what_was_before_or_after(date: str) -> None:
    assert not read(WAR).covers(parts(date))


def test_a_date_of_the_card_beside_the_mark_needs_its_word() -> None:
    assert slip("The war of 1 March 2021") == "1 March 2021"
    assert slip("Perang pada 1 Maret 2021", "id") == "1 Maret 2021"


def test_a_word_of_the_card_gives_the_date_its_right() -> None:
    assert slip("Amnesty's list was of 1 March 2021") == ""
    assert slip("Daftar Amnesty, per 1 Maret 2021", "id") == ""


def test_the_name_of_a_month_is_no_such_word() -> None:
    assert slip("In March it was over, on 1 March 2021") == "1 March 2021"


def test_a_date_far_from_the_mark_may_be_anything() -> None:
    assert slip("On 1 March 2021 they met and wrote a long list of names") == ""


def test_a_war_begins_on_its_first_day_only() -> None:
    assert slip("It ended on 9 November 2020") == ""
    assert slip("It broke out on 9 November 2020") == "9 November 2020"


def test_what_begins_behind_the_mark_is_something_else() -> None:
    assert slip("On 9 November 2020   it ended and talks began.", mark=20) == ""


def test_a_row_is_dated_by_its_first_cell() -> None:
    assert slip("| 1 March 2021 | the war |  |", mark=26) == "1 March 2021"
    assert slip("| the war  | Amnesty, 1 March 2021 |", mark=10) == ""


def test_a_card_with_a_date_of_no_form_says_nothing() -> None:
    assert of(replace(WAR, date="soon")) is None
    assert of(replace(WAR, date="/")) is None
