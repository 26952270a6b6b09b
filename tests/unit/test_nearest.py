"""A wrong name finds the right one, however many there are."""

import time

from explainer.nearest import near


def test_the_nearest_of_a_few_is_found() -> None:
    assert near("theroy/index.md", ["theory/index.md", "tb2/index.md"]) == "theory/index.md"


def test_nothing_is_near_where_nothing_is_alike() -> None:
    assert near("xyz", [f"theory-{n}" for n in range(500)]) == ""


def test_a_slip_among_thousands_is_found() -> None:
    names = [f"part-{n:05}/theory/index.md" for n in range(5000)]

    assert near("part-03217/thoery/index.md", names) == "part-03217/theory/index.md"


def test_thousands_of_slips_among_thousands_take_no_time_to_speak_of() -> None:
    names = tuple(f"part-{n:05}/theory/index.md" for n in range(10_000))
    start = time.process_time()
    for n in range(1000):
        near(f"prat-{n:05}/theory/index.md", names)

    assert time.process_time() - start < 20


def test_a_name_without_end_is_near_to_nothing() -> None:
    assert near("a" * 1_000_000, ["a" * 100]) == ""
