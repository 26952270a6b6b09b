"""What one side tells and the other lacks, with the nearest line over there."""

from explainer import agreement
from explainer.agreement import Told


def lacks(mine: list[str], theirs: list[str]) -> list[tuple[int, str, int, str]]:
    a = agreement.facts("\n".join(mine), "id", range(1, len(mine) + 1))
    b = agreement.facts("\n".join(theirs), "en", range(1, len(theirs) + 1))
    return [(lack.told.line, lack.told.shown, lack.line, lack.instead) for lack in agreement.lacks(a, b)]


def test_equal_sides_lack_nothing_in_whatever_order() -> None:
    assert lacks(["5 dan 6", "7"], ["7", "6 and 5"]) == []


def test_a_difference_names_the_line_that_says_most_of_the_same() -> None:
    assert lacks(["Pada 2020 ada 5 dan 6", "1 dan 2"], ["1 and 2", "In 2020 5 and 8"]) == [(1, "6", 2, "8")]


def test_of_equal_figures_the_one_without_partner_is_told() -> None:
    assert lacks(["5 dan 1", "5 dan 2"], ["5 and 1", "4 and 2"]) == [(2, "5", 2, "4")]


def test_a_loose_word_may_serve_as_partner_but_needs_none() -> None:
    assert (lacks(["keduanya"], ["-"]), lacks(["dua"], ["both"]), lacks(["dua"], ["-"])) == (
        [],
        [],
        [(1, "dua", 0, "")],
    )


def test_a_loose_word_of_another_sentence_is_no_partner_of_a_figure() -> None:
    id_side = ["Butir 2 soal Agdam , 7 desa, 40 rumah", "Butir 3 dan 9 soal Lachin", "Keduanya tentang jalan"]
    en_side = ["Point 3 is on Agdam , 7 villages, 40 houses", "Points 3 and 9 are on Lachin", "Both are on roads"]

    assert (1, "2", 1, "3") in lacks(id_side, en_side)


def test_another_currency_is_told() -> None:
    assert lacks(["US$5 juta"], ["€5 million"]) == [(1, "US$5 juta", 1, "€5 million")]


def test_one_unit_may_serve_several_numbers() -> None:
    assert lacks(["20 persen dan 30 persen"], ["20 and 30 percent"]) == []


def test_a_unit_that_the_other_side_never_uses_is_told() -> None:
    assert [shown for _, shown, _, _ in lacks(["20 persen"], ["20 people"])] == ["20 persen"]


def test_thousands_of_differences_take_no_quadratic_time() -> None:
    many = [Told(n, "number", str(n), str(n)) for n in range(20_000)]

    assert len(agreement.lacks(many, [Told(n, "number", f"-{n}", "") for n in range(20_000)])) == 20_000
