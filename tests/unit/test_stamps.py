"""Stamps are written and read without loss, and tell which side waits."""

from pathlib import Path

import pytest

import stamp
from explainer import stampfile, stamps, text
from explainer.cards import Lang
from explainer.corpus import Corpus
from explainer.stampfile import Stamp, Stamps

HEAD = "---\ntitle: T\nsummary: S.\n---\n"


def corpus(id_text: str, en_text: str, stamped: Stamps | None = None) -> Corpus:
    bodies: dict[Lang, str] = {"id": id_text, "en": en_text}
    pages = {
        (lang, "a.md"): text.read(f"{HEAD}# A {{#a}}\n\n{body}\n", lang, "a.md", f"docs/{lang}/a.md")
        for lang, body in bodies.items()
    }
    return Corpus(pages, stamps={"a.md": stamped} if stamped else {})


def read(id_text: str, en_text: str) -> Stamps:
    fresh = corpus(id_text, en_text)
    return Stamps("data/stamps/a.yml", stamps.accepted(fresh, "a.md", frozenset({"a", "_lead"})))


BEFORE = read("Perang berhenti.", "The war stopped.")


@pytest.mark.parametrize(
    ("id_text", "en_text", "expected"),
    [
        ("Perang berhenti.", "The war stopped.", {}),
        ("Perang berlanjut.", "The war stopped.", {("en", "a.md"): {"a"}}),
        ("Perang berhenti.", "The war went on.", {("id", "a.md"): {"a"}}),
        ("Perang berlanjut.", "The war went on.", {("id", "a.md"): {"a"}, ("en", "a.md"): {"a"}}),
    ],
)
def test_the_side_whose_twin_changed_waits(
    id_text: str, en_text: str, expected: dict[tuple[Lang, str], set[str]]
) -> None:
    assert stamps.waiting(corpus(id_text, en_text, BEFORE)) == expected


def test_a_project_without_stamps_waits_for_nothing() -> None:
    assert stamps.waiting(corpus("Satu.", "One.")) == {}


def test_a_section_without_a_stamp_waits_on_both_sides() -> None:
    only_lead = Stamps(BEFORE.path, {"_lead": BEFORE.sections["_lead"]})

    assert stamps.waiting(corpus("Satu.", "One.", only_lead)) == {("id", "a.md"): {"a"}, ("en", "a.md"): {"a"}}


def test_accepting_one_section_leaves_the_others_and_drops_the_dead() -> None:
    old = Stamps(BEFORE.path, {**BEFORE.sections, "dead": Stamp(id="x", en="y")})
    accepted = stamps.accepted(corpus("Baru.", "New.", old), "a.md", frozenset({"a"}))

    assert (list(accepted), accepted["a"].id, accepted["_lead"]) == (
        ["_lead", "a"],
        "A\nBaru.",
        BEFORE.sections["_lead"],
    )


def test_accepting_a_section_that_is_not_there_fails() -> None:
    with pytest.raises(KeyError):
        stamps.accepted(corpus("Satu.", "One."), "a.md", frozenset({"*"}))


@pytest.mark.parametrize(
    "body",
    ["Satu: dua # tiga", "- [a](b.md) {x} `y` *z*", "'\"\\ \t\x07", '!!! note "n"', "| a | b |", "---", "é\u2028ı"],
)
def test_what_is_written_is_read_again(body: str) -> None:
    stamped = read(body, body)
    again, findings = stampfile.read(stampfile.written(stamped.sections), stamped.path)

    assert findings == []
    assert again is not None
    assert {k: (s.id, s.en) for k, s in again.sections.items()} == {
        k: (s.id, s.en) for k, s in stamped.sections.items()
    }
    assert stamps.waiting(corpus(body, body, again)) == {}


def test_a_stamp_that_may_not_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for lang in ("id", "en"):
        (tmp_path / "docs" / lang).mkdir(parents=True)
        (tmp_path / "docs" / lang / "a.md").write_text(f"{HEAD}# A {{#a}}\n\nA.\n", "utf-8")
    (tmp_path / "data").write_text("", "utf-8")  # where a folder should be

    assert stamp.main(["accept", "a.md", "a", "--root", str(tmp_path)]) == 2
    assert " cannot be written (" in capsys.readouterr().err
