"""The real drawers: every field explained, every export read back, every schema obeyed."""

import json
import re
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any, get_args, get_origin

import pybtex.database
import pytest
import rispy
import yaml
from jsonschema import Draft202012Validator
from pylatexenc.latex2text import LatexNodes2Text
from translate.storage.tbx import tbxfile

from explainer import archive, exports, guide, yamltext
from explainer.archive import DRAWERS
from explainer.cards import Question
from explainer.exports import schemas
from explainer.guide import parts, shapes

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / guide.PATH).read_text("utf-8")
KINDS = list(dict.fromkeys(part for kind in (*(kind for _, _, kind in DRAWERS), Question) for part in parts(kind)))


@cache
def cards() -> archive.Archive:
    return archive.load(ROOT)[0]


@cache
def made() -> dict[str, bytes]:
    return exports.files(cards(), guide.read(README), "Situs")


class _Core(yaml.SafeLoader):
    """YAML 1.2's core, as an editor's language server reads it: no dates, no ``no``, no ``12:30``."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012  # PyYAML's own name


for _tag, _form, _first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+", "-+0123456789"),
    ("float", r"[-+]?(?:[0-9]+\.[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
    ("null", r"null|Null|NULL|~|", ["~", "n", "N", ""]),
):
    _Core.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_form})$"), list(_first))


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.__name__)
def test_every_field_is_explained_and_nothing_else(kind: type) -> None:
    explained = {field for owner, field in guide.read(README) if owner == kind.__name__}

    assert explained == set(shapes(kind))


def test_every_explained_card_is_one_that_the_drawers_hold() -> None:
    assert {owner for owner, _ in guide.read(README)} == {kind.__name__ for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.__name__)
def test_every_value_of_a_choice_stands_in_its_explanation(kind: type) -> None:
    said = guide.read(README)
    missing = {
        (field, value)
        for field, found in shapes(kind).items()
        if get_origin(found.item) is not None and kind.__name__ + field != "Claimtopic"  # "as topics of a source"
        for value in get_args(found.item)
        if f"`{value}`" not in said[kind.__name__, field].id or f"`{value}`" not in said[kind.__name__, field].en
    }

    assert missing == set()


def test_the_examples_of_the_readme_are_cards() -> None:
    bad = []
    for path, block in re.findall(r"^## `([\w/.]+)`.*?^```yaml\n(.*?)^```", README, re.M | re.S):
        kind = next(kind for _, known, kind in DRAWERS if known == f"data/{path}")
        bare = "".join(line.removeprefix("# ") for line in block.splitlines(keepends=True))
        read, findings = archive.drawer(bare, path, kind)
        bad += findings
        assert len(read) == 1

    assert bad == []


@pytest.mark.parametrize(("path", "kind"), [(path, kind) for _, path, kind in DRAWERS], ids=str)
@pytest.mark.parametrize("as_text", [True, False], ids=["text", "editor"])
def test_the_drawers_obey_their_schemas(path: str, kind: type, as_text: bool) -> None:
    text = (ROOT / path).read_text("utf-8")
    raw = yamltext.load(text, path)[0] if as_text else yaml.load(text, _Core)  # noqa: S506  # a subclass of SafeLoader
    validator = Draft202012Validator(schemas.schema(path, kind, {}))

    assert [f"{list(e.absolute_path)}: {e.message[:80]}" for e in validator.iter_errors(raw)] == []


@pytest.mark.parametrize("name", ["timeline", "glossary", "claims", "actors", "names"])
def test_the_exported_json_obeys_the_exported_schema(name: str) -> None:
    schema = json.loads(made()[f"schema/{name}.schema.json"])
    raw = json.loads(made()[f"{name}.json"])

    assert len(raw) > 10
    assert [e.message for e in Draft202012Validator(schema).iter_errors(raw)] == []


def test_pybtex_reads_every_publishable_source_with_its_title() -> None:
    works = {work["id"]: work for work in json.loads(made()["references.json"])}
    entries = pybtex.database.parse_string(made()["references.bib"].decode(), "bibtex").entries
    titles = {key: LatexNodes2Text().latex_to_text(e.fields["title"]) for key, e in entries.items()}

    assert titles == {key: work["title"] for key, work in works.items()}


def test_rispy_reads_every_publishable_source_with_title_and_address() -> None:
    works = json.loads(made()["references.json"])
    found = [(r["id"], r["title"], r.get("urls", [""])[0]) for r in rispy.loads(made()["references.ris"].decode())]

    assert found == [(work["id"], work["title"], work.get("URL", "")) for work in works]


def test_translate_toolkit_reads_every_term_in_both_languages() -> None:
    file = tbxfile(BytesIO(made()["glossary.tbx"]))
    file.setsourcelanguage("id")
    file.settargetlanguage("en")
    found = {unit.getid(): (unit.source, unit.target) for unit in file.units}
    wanted = {t.key: (t.term.id.replace("*", ""), t.term.en.replace("*", "")) for t in cards().terms.values()}

    assert found == wanted


def test_no_cell_of_a_table_starts_like_a_formula() -> None:
    cells = re.findall(
        r"(?:^|,)\"?([=+@-][^,]{0,20})", made()["timeline.csv"].decode() + made()["glossary.csv"].decode()
    )

    assert cells == []


def test_no_exported_card_cites_what_may_not_be_published() -> None:
    hidden = {key for key, card in cards().references.items() if card.publishable == "false"}
    text = (made()["claims.json"] + made()["timeline.json"] + made()["glossary.json"]).decode()

    assert {key for key in hidden if f'"{key}"' in text} == set()
