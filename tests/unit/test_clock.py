"""The day comes from outside or not at all."""

from explainer.clock import given


def test_the_epoch_is_a_day() -> None:
    assert given({"SOURCE_DATE_EPOCH": "1763683200"}) == "2025-11-21"


def test_nonsense_is_no_day() -> None:
    assert [given(e) for e in ({}, {"SOURCE_DATE_EPOCH": "x"}, {"SOURCE_DATE_EPOCH": "9" * 30})] == ["", "", ""]
