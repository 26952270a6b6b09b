"""The question bank from the command line, and on a tiny site: whole files or a sentence, never half of one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from lxml import html
from pypdf import PdfReader

import quizzes
import readback
from explainer.handout import names

ROOT = Path(__file__).resolve().parents[2]
SCHEMA = """<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
 targetNamespace="http://www.imsglobal.org/xsd/imsqti_v2p1"><xs:element name="assessmentItem"{kind}/></xs:schema>"""
CARD = """- key: theory-one
  level: apply
  difficulty: easy
  question: {id: "Apa?", en: "What?"}
  options:
    - {id: Satu, en: One, right: true, why: {id: Sebab rahasia., en: Secret.}}
    - {id: Dua, en: Two, why: {id: Bukan., en: No.}}
    - {id: Tiga, en: Three, why: {id: Bukan., en: No.}}
  sources: [a]
"""


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HANDOUT_FONTS", os.environ.get("HANDOUT_FONTS") or str(ROOT / names.FONTS))
    monkeypatch.delenv("QTI_XSD", raising=False)


def words(file: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(file).pages)


def test_paper_comes_with_and_without_key_on_the_paper_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["theory/index.md", "--format", "pdf", "--lang", "en", "--paper", "f4"]
    plain, keyed = tmp_path / "plain.pdf", tmp_path / "new" / "keyed.pdf"
    codes = [quizzes.main([*asked, "--out", str(plain)]), quizzes.main([*asked, "--key", "--out", str(keyed)])]
    said = capsys.readouterr()

    assert (codes, said.err) == ([0, 0], "")
    assert [line[:5] for line in said.out.splitlines()] == ["[1/3]", "[2/3]", "[3/3]"] * 2
    assert [round(float(side) / 72 * 25.4) for side in PdfReader(plain).pages[0].mediabox[2:]] == [215, 330]
    assert "Answer 1:" not in words(plain)
    assert "Answer 1:" in words(keyed)
    assert readback.title(PdfReader(keyed)).startswith("Multiple-choice questions with key: ")
    assert [path.name for path in keyed.parent.iterdir()] == ["keyed.pdf"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (["--format", "pfd"], '--format "pfd" is not known.'),
        (["teori"], '"teori": there are no questions for this. The nearest name: theory.'),
        (["theory/definitions.md", "--level", "create", "--difficulty", "hard"], "No question fits all of these."),
    ],
)
def test_bad_input_is_a_sentence_in_both_languages_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], asked: list[str], said: str
) -> None:
    code = quizzes.main([*asked, "--out", str(tmp_path / "x")])
    told = capsys.readouterr().err

    assert code == 2
    assert said in told
    assert " / " in told
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "full").mkdir()

    assert quizzes.main(["theory", "--out", str(tmp_path / "full")]) == 2
    assert "could not be written" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["full"]


def test_qti_says_whether_it_was_held_against_its_schema(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = ["theory/index.md", "--format", "qti21", "--out", str(tmp_path / "x.zip")]

    assert quizzes.main(asked) == 0
    assert "Left out: the QTI was not held against the published schema" in capsys.readouterr().out

    (tmp_path / "good.xsd").write_text(SCHEMA.format(kind=""), "utf-8")
    monkeypatch.setenv("QTI_XSD", str(tmp_path / "good.xsd"))
    assert quizzes.main(asked) == 2  # it knows no assessmentTest, which is a fault and not left out
    assert "test.xml:2: not valid by the schema" in capsys.readouterr().err

    (tmp_path / "bad.xsd").write_text(SCHEMA.format(kind=' type="xs:gone"'), "utf-8")
    monkeypatch.setenv("QTI_XSD", str(tmp_path / "bad.xsd"))
    assert quizzes.main(asked) == 2
    assert "bad.xsd cannot be used as a schema" in capsys.readouterr().err


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Write a project with one question, a meeting, and a page that lists the files."""
    root = tmp_path / "project"
    shutil.copytree(ROOT / "data" / "words", root / "data" / "words")
    (root / "data" / "quizzes" / "theory").mkdir(parents=True)
    (root / "data" / "quizzes" / "theory" / "index.yml").write_text(CARD, "utf-8")
    head = "kind,code,meeting,pages,more_pages,questions\n"
    row = "CPMK,CPMK-1,teach/meeting-1-x.md,theory/index.md,,theory-one\n"
    (root / "data" / "course-map.csv").write_text(head + row, "utf-8")
    for lang in ("id", "en"):
        for key, body in {
            "index.md": "# H\n",
            "theory/index.md": "# T\n",
            "teach/question-bank.md": "# B\n\n{bank}\n",
        }.items():
            page = root / "docs" / lang / key
            page.parent.mkdir(parents=True, exist_ok=True)
            page.write_text(f"---\ntitle: {lang} {key}\nreviewed: 2026-11-22\n---\n{body}", "utf-8")
    hooks = ", ".join(str(ROOT / "hooks" / f"{door}.py") for door in ("render", "bank"))
    (root / "mkdocs.yml").write_text(
        "site_name: S\nsite_url: https://diplomasi.example/\ntheme: {name: mkdocs}\nplugins:\n  - i18n:\n"
        "      docs_structure: folder\n      languages:\n"
        "        - {locale: id, default: true, name: Indonesia, build: true}\n"
        f"        - {{locale: en, name: English, build: true, site_name: E}}\nhooks: [{hooks}]\n",
        "utf-8",
    )
    return root


def built(root: Path, **env: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "mkdocs", "build", "--strict"]
    told = {"NO_MKDOCS_2_WARNING": "true", **os.environ, **env}
    done = subprocess.run(command, cwd=root, env=told, capture_output=True, text=True, check=False)
    return done.returncode, done.stderr


def test_the_site_offers_every_file_that_its_page_names(project: Path) -> None:
    """In each language, with the same bytes in a second build, and without PDFs where handouts are off."""
    assert built(project)[0] == 0
    site = project / "site"
    made = {path.relative_to(site).as_posix(): path.read_bytes() for path in sorted((site / "questions").rglob("*.*"))}
    for lang, page in {"id": "teach/question-bank", "en": "en/teach/question-bank"}.items():
        place = site / page / "index.html"
        links = html.parse(str(place)).getroot().xpath("//*[@data-bank]//a/@href")
        found = {(place.parent / link).resolve().relative_to(site.resolve()).as_posix() for link in links}

        assert found == {*(name for name in made if name.startswith(f"questions/{lang}/")), "data/course-map.csv"}
        assert len(found) == 2 * 6 + 1
    assert "Sebab rahasia." in words(site / "questions" / "id" / "pertemuan-1-kunci.pdf")
    assert "Sebab rahasia." not in words(site / "questions" / "id" / "pertemuan-1.pdf")
    with zipfile.ZipFile(site / "questions" / "en" / "meeting-1.qti21.zip") as zipped:
        assert "items/theory-one.xml" in zipped.namelist()

    shutil.rmtree(project / ".cache")
    assert built(project)[0] == 0
    assert {name: (site / name).read_bytes() for name in made} == made

    assert built(project, HANDOUTS="off")[0] == 0
    assert list((site / "questions").rglob("*.pdf")) == []
    listed = html.parse(str(site / "teach" / "question-bank" / "index.html")).getroot().xpath("//*[@data-bank]")[0]
    assert "QTI 2.1" in listed.text_content()
    assert "PDF" not in listed.text_content()


def test_the_links_lead_to_files_on_a_stick_too(project: Path) -> None:
    config = project / "mkdocs.yml"
    config.write_text(f"{config.read_text('utf-8')}use_directory_urls: false\n", "utf-8")
    assert built(project, HANDOUTS="off")[0] == 0

    for page in ("teach/question-bank.html", "en/teach/question-bank.html"):
        place = project / "site" / page
        links = html.parse(str(place)).getroot().xpath("//*[@data-bank]//a/@href")
        assert len(links) == 2 * 4 + 1
        assert [link for link in links if not (place.parent / link).is_file()] == []


def test_a_broken_course_map_stops_a_strict_build_with_a_sentence(project: Path) -> None:
    (project / "data" / "course-map.csv").write_text("code\nx\n", "utf-8")
    code, said = built(project, HANDOUTS="off")

    assert code == 1
    assert "data/course-map.csv:1" in said
    assert "Traceback" not in said


def test_a_card_with_two_keys_is_told_with_its_line_and_exported_by_nobody(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card = project / "data" / "quizzes" / "theory" / "index.yml"
    card.write_text(CARD.replace("en: Two,", "en: Two, right: true,"), "utf-8")

    assert quizzes.main(["--out", str(project / "x.txt")], project) == 2
    assert "data/quizzes/theory/index.yml:1: [quizzes.key]" in capsys.readouterr().err
    assert not (project / "x.txt").exists()
