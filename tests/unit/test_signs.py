"""A claim is known by figures that its record does not repeat, by years beside them, and by words."""

from explainer.signs import figures, words


def test_figures_keep_their_units_and_places_are_none() -> None:
    assert figures("Gambar 1.2: 87,5 persen dari US$6,73 miliar, pada 27 September 2020 [@a, 5].") == {
        "87,5 persen",
        "US$6,73 miliar",
        "27 September 2020",
    }


def test_words_are_stems_without_those_of_every_page() -> None:
    assert words("Turki menewaskan tentara Azerbaijan") == {"menew", "tenta"}
