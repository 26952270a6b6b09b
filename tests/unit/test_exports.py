"""Cards in the formats of other people's tools, read back by other people's parsers."""

import csv
import io
import json
from dataclasses import replace

import pybtex.database
import pytest
import rispy
from jsonschema import Draft202012Validator
from lxml import etree
from pylatexenc.latex2text import LatexNodes2Text
from translate.storage.tbx import tbxfile

from explainer import exports, guide
from explainer.archive import DRAWERS, Archive
from explainer.cards import (
    Abbreviation,
    Actor,
    Avoided,
    AvoidedForms,
    Both,
    Event,
    Forms,
    Name,
    Reference,
    Said,
    Term,
)
from explainer.exports import bibtex, csljson, plain, ris, schemas, tables, tbx
from explainer.guide import parts

TITLE = "Arms & aid: 50% of $6_billion #1 ~ \\ İĞ «ş» <i>"
BOOK = Reference(
    key="a-2024", type="book", kind="academic", title=TITLE, author=(
        Name(family="de Waal", given="Thomas"), Name(literal="Peace and War Institute"), Name(family="Sudarmanto"),
    ), editor=(Name(family="Öz", given="İpek"),), issued="2024-05-17", publisher="A & B", page="130–171", URL="https://a.example/x_y%20z",
    DOI="10.1000/a_b", ISBN="978-0-00-000000-0", language="tr", topics=("arms",), verified="true", publishable="true",
    note=Both(id="Belum pasti.", en="Uncertain."),
)  # fmt: skip
UNTITLED = Reference(
    key="b", type="webpage", kind="news", description=Both(id="berita perang", en="news of the war"), language="id",
    verified="false", publishable="true",
)  # fmt: skip
HIDDEN = Reference(key="c", type="book", kind="news", title="X", verified="true", publishable="false")
TERM = Term(
    key="cbm", category="theory", term=Both(id="langkah *CBM*", en="measure & step"),
    definition=Both(id="Definisi <satu>.", en="Definition one."),
    abbreviation=(Abbreviation(form="CBM", language="en"),), allowed=Forms(id=("langkah",)),
    avoid=AvoidedForms(en=(Avoided(form="mesure", use="measure", reason=Both(id="Ejaan.", en="Spelling.")),)),
    see_also=("cbm", "gone"), sources=("a-2024",),
)  # fmt: skip
EVENT = Event(
    key="war", date="2020-09-27/2020-11-10", phase="war-2020", lane="ground", actors=("armenia",),
    confidence="high", title=Both(id='Perang, "44 hari"', en="War"),
    facts=(Said(id="Satu.", en="One.", sources=("a-2024",)), Said(id="Dua.", en="Two.", sources=("a-2024", "b"))),
)  # fmt: skip
ACTOR = Actor(key="armenia", name=Both(id="Armenia", en="Armenia"), kind="state")
ARCHIVE = Archive(
    {"a-2024": BOOK, "b": UNTITLED, "c": HIDDEN}, terms={"cbm": TERM}, events={"war": EVENT}, actors={"armenia": ACTOR}
)


def bib() -> pybtex.database.BibliographyData:
    return pybtex.database.parse_string(bibtex.library([BOOK, UNTITLED]), "bibtex")


def test_pybtex_reads_every_special_character_of_a_title_as_it_was() -> None:
    title = LatexNodes2Text().latex_to_text(bib().entries["a-2024"].fields["title"])

    assert title == TITLE


def test_a_lone_brace_does_not_swallow_the_entries_that_follow() -> None:
    cards = [replace(BOOK, title="Half } of {{ it"), UNTITLED]

    assert list(pybtex.database.parse_string(bibtex.library(cards), "bibtex").entries) == ["a-2024", "b"]


def test_pybtex_reads_people_as_people_and_institutions_whole() -> None:
    people = [str(person) for person in bib().entries["a-2024"].persons["author"]]

    assert people == ["de Waal, Thomas", "{Peace and War Institute}", "{Sudarmanto}"]


def test_pybtex_reads_addresses_unescaped_and_dates_in_both_forms() -> None:
    fields = bib().entries["a-2024"].fields

    assert fields["url"] == BOOK.URL
    assert fields["doi"] == BOOK.DOI
    assert (fields["year"], fields["month"], fields["date"]) == ("2024", "May", "2024-05-17")
    assert (fields["pages"], fields["langid"]) == ("130--171", "turkish")


def test_a_work_without_title_is_described_in_its_own_language() -> None:
    assert bib().entries["b"].fields["title"] == "{[berita perang]}"
    assert csljson.item(UNTITLED)["custom"]["description"] == {"id": "berita perang", "en": "news of the war"}


def test_rispy_reads_back_what_was_written() -> None:
    first, second = rispy.loads(ris.library([BOOK, UNTITLED]))

    assert first["title"] == TITLE
    assert first["authors"] == ["de Waal, Thomas", "Peace and War Institute,", "Sudarmanto,"]
    assert (first["start_page"], first["end_page"]) == ("130", "171")
    assert (first["year"], first["date"], first["doi"], first["urls"]) == ("2024", "2024/05/17/", BOOK.DOI, [BOOK.URL])
    assert first["notes"] == ["Belum pasti.", "Uncertain."]
    assert second["title"] == "[berita perang]"


def test_an_unpublishable_source_leaves_in_no_format() -> None:
    made = exports.files(ARCHIVE, {})

    assert [work["id"] for work in json.loads(made["references.json"])] == ["a-2024", "b"]
    assert sorted(bib().entries) == ["a-2024", "b"]
    assert b"{c," not in made["references.bib"]
    assert [work["id"] for work in rispy.loads(made["references.ris"].decode())] == ["a-2024", "b"]


def test_the_same_cards_give_the_same_bytes() -> None:
    assert exports.files(ARCHIVE, {}, "X") == exports.files(ARCHIVE, {}, "X")


def test_translate_toolkit_reads_the_terms_of_both_languages() -> None:
    file = tbxfile(io.BytesIO(tbx.glossary([TERM], "Situs").encode()))
    file.setsourcelanguage("id")
    file.settargetlanguage("en")
    unit = file.units[0]

    assert unit.getid() == "cbm"
    assert (unit.source, unit.target) == ("langkah CBM", "measure & step")
    assert [term.text for term in unit.get_target_terms()] == ["measure & step", "CBM", "mesure"]
    assert [term.deprecated for term in unit.get_target_terms()] == [False, False, True]


# The content model of TBX-Basic's core structure (ISO 30042:2008, annex A), as far as we write it.
_TBX = """
<!ELEMENT martif (martifHeader, text)> <!ATTLIST martif type CDATA #REQUIRED xml:lang CDATA #REQUIRED>
<!ELEMENT martifHeader (fileDesc, encodingDesc?, revisionDesc?)> <!ELEMENT revisionDesc (p)>
<!ELEMENT fileDesc (titleStmt?, sourceDesc+)> <!ELEMENT titleStmt (title, note*)> <!ELEMENT title (#PCDATA)>
<!ELEMENT sourceDesc (p+)> <!ELEMENT encodingDesc (p+)> <!ELEMENT p (#PCDATA)> <!ATTLIST p type CDATA #IMPLIED>
<!ELEMENT text (body)> <!ELEMENT body (termEntry+)>
<!ELEMENT termEntry ((descrip|descripGrp|admin|note|ref)*, langSet+)> <!ATTLIST termEntry id ID #IMPLIED>
<!ELEMENT langSet ((descrip|descripGrp|admin|note|ref)*, tig+)> <!ATTLIST langSet xml:lang CDATA #REQUIRED>
<!ELEMENT tig (term, termNote*, (descrip|descripGrp|admin|note|ref)*)> <!ELEMENT term (#PCDATA)>
<!ELEMENT termNote (#PCDATA)> <!ATTLIST termNote type CDATA #REQUIRED>
<!ELEMENT descripGrp (descrip, (note|admin|ref)*)>
<!ELEMENT descrip (#PCDATA)> <!ATTLIST descrip type CDATA #REQUIRED>
<!ELEMENT admin (#PCDATA)> <!ATTLIST admin type CDATA #REQUIRED>
<!ELEMENT note (#PCDATA)> <!ELEMENT ref (#PCDATA)> <!ATTLIST ref type CDATA #REQUIRED target IDREF #REQUIRED>
"""


def test_the_glossary_follows_the_structure_of_tbx_basic() -> None:
    dtd = etree.DTD(io.StringIO(_TBX))
    valid = dtd.validate(etree.fromstring(tbx.glossary([TERM], "Situs").encode()))

    assert (valid, str(dtd.error_log)) == (True, "")


def test_a_table_has_a_row_a_card_and_a_column_a_language() -> None:
    (row,) = csv.DictReader(io.StringIO(tables.timeline(ARCHIVE)))

    assert (row["start"], row["end"]) == ("2020-09-27", "2020-11-10")
    assert (row["title_id"], row["title_en"]) == ('Perang, "44 hari"', "War")
    assert row["facts_id"] == "Satu.\nDua."
    assert row["sources"] == "a-2024; b"


def test_tables_open_in_a_spreadsheet_as_utf_8() -> None:
    assert exports.files(ARCHIVE, {})["timeline.csv"].startswith(b"\xef\xbb\xbfkey,")


def test_a_plain_card_leaves_empty_fields_out_and_knows_true_from_text() -> None:
    found = plain.plain(UNTITLED)

    assert found["verified"] is False
    assert "note" not in found
    assert "line" not in found


@pytest.mark.parametrize(("path", "kind"), [(path, kind) for _, path, kind in DRAWERS], ids=str)
def test_every_schema_is_a_schema(path: str, kind: type) -> None:
    made = schemas.schema(path, kind, {})
    Draft202012Validator.check_schema(made)

    assert set(made["$defs"]) == {part.__name__ for part in parts(kind)}


def test_a_schema_tells_a_wrong_field_a_missing_side_and_an_unknown_value() -> None:
    validator = Draft202012Validator(schemas.schema("data/actors.yml", Actor, {}))
    card = {"key": "a", "nme": {}, "name": {"id": "A"}, "kind": "planet"}
    found = sorted(error.validator for error in validator.iter_errors([card]))

    assert found == ["additionalProperties", "enum", "required"]


def test_the_guide_reads_both_languages_of_a_row_below_its_comment() -> None:
    text = "| `lost` | | x | y |\n<!-- fields: Term -->\n| `see_also` | | Kunci. | Keys. |\n"

    assert guide.read(text) == {("Term", "see_also"): Both(id="Kunci.", en="Keys.")}
