"""The forms, owners and links that contributors meet belong together, in both languages."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
GITHUB = ROOT / ".github"
FORMS = sorted(p for p in (GITHUB / "ISSUE_TEMPLATE").glob("*.yml") if p.name != "config.yml")
PAGES = sorted((ROOT / "docs").glob("??/**/*.md"))
REPOSITORY = re.compile(r"\]\(repo:([^)\s]*)\)")


def form(path: Path) -> dict[str, Any]:
    read: dict[str, Any] = yaml.safe_load(path.read_text("utf-8"))
    return read


@pytest.mark.parametrize("path", FORMS, ids=lambda p: p.stem)
def test_every_word_of_a_form_stands_in_both_languages(path: Path) -> None:
    raw = form(path)
    said = [raw["name"], raw["description"], raw["title"]]
    for part in raw["body"]:
        attributes = part["attributes"]
        said += [attributes[name] for name in ("label", "description", "value") if name in attributes]
        said += attributes.get("options", [])

    assert [text for text in said if " / " not in text] == []


@pytest.mark.parametrize("path", FORMS, ids=lambda p: p.stem)
def test_the_fields_of_a_form_have_names_of_their_own_and_some_are_required(path: Path) -> None:
    fields = [part for part in form(path)["body"] if part["type"] != "markdown"]
    names = [part["id"] for part in fields]

    assert {part["type"] for part in fields} <= {"input", "textarea", "dropdown", "checkboxes"}
    assert len(names) == len(set(names))
    assert any(part.get("validations", {}).get("required") for part in fields)
    assert all(re.fullmatch(r"[a-z-]+", name) for name in names)


def test_the_labels_of_the_forms_are_those_that_the_readme_has_made() -> None:
    made = re.findall(r"^gh label create ([a-z-]+)$", (ROOT / "README.md").read_text("utf-8"), re.M)

    assert sorted(label for path in FORMS for label in form(path)["labels"]) == made


def test_the_form_that_a_page_opens_has_the_field_that_the_page_fills() -> None:
    link = (ROOT / "overrides" / "partials" / "meta.html").read_text("utf-8")
    template, field = re.findall(r"template=([a-z-]+\.yml)&amp;([a-z]+)=", link)[0]

    assert field in [part.get("id") for part in form(GITHUB / "ISSUE_TEMPLATE" / template)["body"]]


def test_a_page_leads_to_every_form_and_to_no_other() -> None:
    led = {
        lang: {
            target.rpartition("template=")[2]
            for page in PAGES
            if page.relative_to(ROOT / "docs").parts[0] == lang
            for target in REPOSITORY.findall(page.read_text("utf-8"))
            if "template=" in target
        }
        for lang in ("id", "en")
    }

    assert led["id"] == led["en"] == {path.name for path in FORMS}


def test_every_owned_path_is_there_and_every_room_is_owned() -> None:
    lines = [line.split() for line in (GITHUB / "CODEOWNERS").read_text("utf-8").splitlines()]
    owned = [words[0] for words in lines if words and not words[0].startswith("#")]
    rooms = ("docs/id", "docs/en", "docs/assets", "data", "hooks", "overrides", "frontend", "tests", "requirements")

    assert owned[0] == "*"  # the last line that fits counts: the one for everything comes first
    assert [path for path in owned[1:] if not (ROOT / path.strip("/")).exists()] == []
    assert {f"/{room}/" for room in (*rooms, ".github", ".ci")} <= {*owned}


@pytest.mark.parametrize("path", sorted(GITHUB.glob("*.md")), ids=lambda p: p.name)
def test_what_a_note_to_contributors_names_is_there(path: Path) -> None:
    text = path.read_text("utf-8")
    named = re.findall(r"\]\(\.\./([^)#]+)\)|\b(docs/[\w/-]+\.md)\b", text)

    assert [one for pair in named for one in pair if one and not (ROOT / one).exists()] == []
