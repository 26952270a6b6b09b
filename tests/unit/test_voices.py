"""A finding says the same in every form, and nothing in a page can speak through it."""

import json

import pytest

from explainer import voices
from explainer.finding import Finding
from explainer.voices import github, markdown, sarif, terminal

FOUND = Finding.at(
    "docs/id/a.md", 3, "glossary.avoid", form="kerjasama", use="kerja sama", why_id="dua kata", why_en="two words"
)
LINE = "Bentuk kerjasama itu."


def quoted(finding: Finding = FOUND, line: str = LINE) -> list[voices.Quoted]:
    return voices.quote([finding], lambda _path, _number: line)


@pytest.mark.parametrize(
    ("environment", "langs"),
    [
        ({"LANG": "id_ID.UTF-8"}, ("id",)),
        ({"LANG": "en_GB.UTF-8"}, ("en",)),
        ({"LANG": "en_US", "LC_ALL": "id_ID"}, ("id",)),
        ({"LANG": "C.UTF-8"}, ("id", "en")),
        ({"LANG": "tr_TR.UTF-8"}, ("id", "en")),
        ({"LANG": "in_ID"}, ("id",)),
        ({}, ("id", "en")),
    ],
)
def test_the_language_is_the_contributors(environment: dict[str, str], langs: tuple[str, ...]) -> None:
    assert voices.languages(environment) == langs


def test_a_terminal_shows_the_line_and_underlines_the_place() -> None:
    said = terminal.say(quoted(), ("en",)).splitlines()

    assert said == [
        'docs/id/a.md:3: [glossary.avoid] "kerjasama" is not our form. Write "kerja sama" (two words).',
        "  3 | Bentuk kerjasama itu.",
        "    |        ^^^^^^^^^",
        "1 to mend, 0 to look at",
    ]


def test_a_column_wins_over_an_earlier_equal_word() -> None:
    finding = Finding.at("a.md", 1, "glossary.avoid", form="ijin", use="izin", why_id="x", why_en="x").in_column(14)

    (one,) = quoted(finding, 'Kata "ijin", ijin itu.')

    assert (one.start, one.end) == (13, 17)


def test_a_place_without_a_value_in_its_line_is_the_whole_line() -> None:
    (one,) = quoted(Finding.at("a.md", 1, "page.fence"), "  ```")

    assert (one.start, one.end) == (2, 5)


def test_a_long_line_is_shown_as_a_window_around_the_place() -> None:
    line = "x " * 5000 + "kerjasama" + " y" * 5000
    said = terminal.say(quoted(line=line), ("en",)).splitlines()

    assert len(said[1]) < 120
    assert said[1][said[2].index("^") :].startswith("kerjasama")


def test_a_page_cannot_colour_the_terminal_or_turn_the_line_around() -> None:
    said = terminal.say(quoted(line="\x1b[31mkerjasama\u202e\x07"), ("en",))

    assert said.replace("\n", "").isprintable()


def test_the_mark_stands_under_wide_letters() -> None:
    assert terminal.wide("漢字a\u0301") == 5


def test_a_line_end_in_a_value_cannot_start_a_second_command() -> None:
    finding = Finding.at("a,b.md", 1, "citations.unknown", key="x\n::error::oops", near="")
    said = github.say(quoted(finding, ""), ("en",))

    assert said.count("\n") == 1
    assert said.startswith("::error file=a%2Cb.md,line=1,title=citations.unknown::")


def test_an_annotation_names_line_and_columns() -> None:
    assert github.say(quoted(), ("id",)) == (
        "::warning file=docs/id/a.md,line=3,title=glossary.avoid,col=8,endColumn=16::"
        '"kerjasama" bukan bentuk kita. Tulis "kerja sama" (dua kata).\n'
    )


def test_a_summary_lets_no_value_become_markup() -> None:
    finding = Finding.at("a.md", 1, "citations.unknown", key="|<img src=x> @all `", near="")
    said = markdown.say(quoted(finding, ""), ("en",))

    assert "\\|\\<img src=x\\> \\@all \\`" in said
    assert said.count(" | ") == 6


def test_json_holds_both_languages_and_the_values() -> None:
    (found,) = json.loads(voices.FORMS["json"](quoted(), ("id", "en")))["findings"]

    assert (found["line"], found["column"], found["end_column"], found["level"]) == (3, 8, 17, "warning")
    assert set(found["message"]) == {"id", "en"}
    assert found["values"]["form"] == "kerjasama"


def test_sarif_points_each_result_at_its_rule() -> None:
    log = json.loads(sarif.say([*quoted(), *quoted(Finding.at("b c.md", 1, "page.empty"), "")], ("en",)))
    run = log["runs"][0]

    assert log["version"] == "2.1.0"
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert run["results"][0]["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 3,
        "startColumn": 8,
        "endColumn": 17,
    }
    assert run["results"][1]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "b%20c.md"


def test_a_fingerprint_outlives_an_edit_above() -> None:
    moved = Finding(FOUND.path, 90, FOUND.rule, FOUND.values)

    assert sarif.fingerprint(moved) == sarif.fingerprint(FOUND)


@pytest.mark.parametrize("form", sorted(voices.FORMS))
def test_no_finding_is_said_in_every_form(form: str) -> None:
    assert voices.FORMS[form]([], ("id", "en")) == "" or "0" in voices.FORMS[form]([], ("id", "en")) or form == "json"
