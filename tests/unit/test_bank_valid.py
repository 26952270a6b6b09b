"""QTI is held against a schema, the faults are told with their lines, and what is not held is named.

The published schemas are not ours to keep here: ``QTI_XSD`` names a copy, and without one the last
test says that it is left out.  The others use a small schema of the same shape.
"""

import os
from pathlib import Path

import pytest

from explainer import archive
from explainer.bank import chosen, qti, qti12, qti21, valid
from explainer.cards import Lang

ROOT = Path(__file__).resolve().parents[2]
NS = "http://www.imsglobal.org/xsd/imsqti_v2p1"
XML_LANG = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
 targetNamespace="http://www.w3.org/XML/1998/namespace">
<xs:attribute name="lang" type="xs:language"/></xs:schema>"""
SMALL = f"""<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
 targetNamespace="{NS}" elementFormDefault="qualified">
<xs:import namespace="http://www.w3.org/XML/1998/namespace" schemaLocation="https://www.w3.org/2001/xml.xsd"/>
<xs:element name="assessmentItem"><xs:complexType>
<xs:sequence><xs:element name="itemBody" minOccurs="1"/></xs:sequence>
<xs:attribute name="identifier" type="xs:NCName" use="required"/><xs:attribute ref="xml:lang"/>
</xs:complexType></xs:element></xs:schema>"""
GOOD = f'<assessmentItem xmlns="{NS}" identifier="a" xml:lang="id"><itemBody/></assessmentItem>'
BAD = f'<assessmentItem xmlns="{NS}"\n identifier="a" xml:lang="id">\n<modalFeedback/></assessmentItem>'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "w3").mkdir()
    (tmp_path / "w3" / "xml.xsd").write_text(XML_LANG, "utf-8")
    (tmp_path / "imsqti_v2p1.xsd").write_text(SMALL, "utf-8")
    return tmp_path


def package(**files: str) -> bytes:
    return qti.package({f"{name}.xml": text.encode() for name, text in files.items()})


@pytest.mark.parametrize("name", ["", "imsqti_v2p1.xsd"], ids=["folder", "file"])
def test_what_a_schema_includes_from_the_web_is_found_beside_it(folder: Path, name: str) -> None:
    held = valid.report(package(good=GOOD), valid.schemas(folder / name))

    assert (held.valid, held.schemas, held.faults, held.left_out) == (1, {"imsqti_v2p1.xsd"}, [], [])


def test_a_planted_fault_is_told_with_its_file_and_line(folder: Path) -> None:
    held = valid.report(package(bad=BAD, good=GOOD), valid.schemas(folder))

    assert held.valid == 1
    assert [place for place, _ in held.faults] == ["bad.xml:3"]
    assert "modalFeedback" in held.faults[0][1]


def test_a_file_without_a_schema_is_left_out_and_named(folder: Path) -> None:
    held = valid.report(
        package(imsmanifest='<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"/>'), valid.schemas(folder)
    )

    assert (held.valid, held.left_out) == (0, ["imsmanifest.xml"])


@pytest.mark.parametrize("text", ["", "<xs:schema", "<html/>", None], ids=["empty", "broken", "none", "nothing"])
def test_a_copy_that_is_no_schema_is_told(tmp_path: Path, text: str | None) -> None:
    if text is not None:
        (tmp_path / "x.xsd").write_text(text, "utf-8")
    with pytest.raises(valid.SchemaError) as told:
        valid.schemas(tmp_path)

    assert told.value.problem


def test_a_schema_whose_parts_are_missing_is_told(folder: Path) -> None:
    (folder / "w3" / "xml.xsd").unlink()
    with pytest.raises(valid.SchemaError) as told:
        valid.schemas(folder)

    assert told.value.file.name == "imsqti_v2p1.xsd"


@pytest.mark.skipif(not os.environ.get(valid.ENV), reason="QTI_XSD names no copy of 1EdTech's schemas: left out")
@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_whole_bank_obeys_the_published_schema(lang: Lang) -> None:
    known = valid.schemas(Path(os.environ[valid.ENV]))
    items = chosen.items(archive.load(ROOT)[0], lang)
    held = [valid.report(packed(items, lang, "Bank"), known) for packed in (qti21.packed, qti12.packed)]

    assert [fault for one in held for fault in one.faults] == []
    assert sum(one.valid for one in held) > 0
