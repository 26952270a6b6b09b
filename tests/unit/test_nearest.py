"""A wrong name finds the right one, however many there are."""

from itertools import count

from explainer.nearest import near
from growth import LINEAR, growth


def test_the_nearest_of_a_few_is_found() -> None:
    assert near("theroy/index.md", ["theory/index.md", "tb2/index.md"]) == "theory/index.md"


def test_nothing_is_near_where_nothing_is_alike() -> None:
    assert near("xyz", [f"theory-{n}" for n in range(500)]) == ""


def test_a_slip_among_thousands_is_found() -> None:
    names = [f"part-{n:05}/theory/index.md" for n in range(5000)]

    assert near("part-03217/thoery/index.md", names) == "part-03217/theory/index.md"


def test_four_times_the_slips_among_four_times_the_names_take_about_four_times_the_time() -> None:
    """Comparing every slip with every name would take sixteen times."""
    fresh = count()  # no question is asked twice: answers are kept

    def ask(names: int) -> None:
        right = tuple(f"part-{n:05}/theory/index.md" for n in range(names))
        for n in range(names // 50):
            near(f"prat-{n:05}/theory/index.md{next(fresh)}", right)

    assert growth(ask, 2_500) < LINEAR


def test_a_name_without_end_is_near_to_nothing() -> None:
    assert near("a" * 1_000_000, ["a" * 100]) == ""
