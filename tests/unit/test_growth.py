"""The measure that the other tests trust tells quadratic work from linear work."""

from growth import LINEAR, growth


def test_linear_work_stays_below_the_bound() -> None:
    assert growth(lambda size: sum(range(size)), 20_000) < LINEAR


def test_quadratic_work_is_told() -> None:
    assert growth(lambda size: sum(range(size * size)), 200) > LINEAR
