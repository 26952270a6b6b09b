"""The inks: one table, one style sheet, told apart in grey."""

import re
from itertools import combinations
from pathlib import Path

import pytest

from explainer.pictures import ink
from explainer.pictures.charts.paints import LOOKS
from explainer.pictures.ink import INKS, SHAPES, THEMES

ROOT = Path(__file__).resolve().parents[3]
CSS = (ROOT / "docs/assets/css/pictures.css").read_text("utf-8")


def declared() -> list[dict[str, str]]:
    """Give the variables of each rule that declares some, in the order of the sheet."""
    rules = re.findall(r"\{([^{}]*--pic-[^{}]*)\}", CSS)
    return [dict(re.findall(r"--pic-([a-z-]+):\s*(#[0-9a-f]{6})", rule)) for rule in rules]


def test_the_style_sheet_says_what_the_table_says() -> None:
    assert declared() == [{name: value[theme] for name, value in INKS.items()} for theme in THEMES]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["ink", "mute", "water", "a", "b", "c", "mark", "doubt"])
def test_what_may_be_writing_can_be_read_on_the_ground(name: str, theme: ink.Theme) -> None:
    assert ink.contrast(INKS[name][theme], INKS["paper"][theme]) >= 4.5


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("name", ["bar", "bar-hi", "line"])
def test_bars_and_lines_stand_out_from_the_ground(name: str, theme: ink.Theme) -> None:
    """WCAG 1.4.11 asks 3 to 1 of what carries meaning; on paper the bar of context is lighter, and has an edge."""
    least = 1.6 if (name, theme) == ("bar", "print") else 3.0

    assert ink.contrast(INKS[name][theme], INKS["paper"][theme]) >= least


def test_known_contrasts() -> None:
    assert ink.contrast("#000000", "#ffffff") == pytest.approx(21)
    assert ink.grey("#ffffff") == pytest.approx(100)
    assert ink.grey("#000000") == pytest.approx(0)


def test_no_two_patterns_are_drawn_alike() -> None:
    assert len({(side, path, filled) for side, path, filled in SHAPES.values()}) == len(SHAPES)


@pytest.mark.parametrize(("one", "other"), [*combinations(LOOKS, 2)])
def test_two_tones_differ_in_a_grey_copy(one: str, other: str) -> None:
    """By pattern, by the dash of their outline, or by 15 steps of lightness."""
    a, b = LOOKS[one], LOOKS[other]
    lighter = abs(ink.grey(INKS[a.ground].print) - ink.grey(INKS[b.ground].print))

    assert (a.shape, a.dash) != (b.shape, b.dash) or lighter >= 15


def test_fixed_puts_a_themes_values_in() -> None:
    assert ink.fixed('fill="var(--pic-ink)" stroke="var(--pic-nobody)"', "print") == (
        'fill="#000000" stroke="var(--pic-nobody)"'
    )


def test_a_misspelt_ink_is_no_ink() -> None:
    with pytest.raises(KeyError):
        ink.var("inc")
