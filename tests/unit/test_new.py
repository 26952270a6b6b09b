"""The door for authors: what it writes is told as unfilled, and nothing else is wrong with it."""

import re
from pathlib import Path

import pytest

import new
from explainer import archive, blanks, guide, report

README = (Path(__file__).resolve().parents[2] / guide.PATH).read_text("utf-8")
GUIDE = guide.read(README)


def run(root: Path, *arguments: str) -> int:
    return new.main([*arguments, "--root", str(root)])


@pytest.mark.parametrize("what", blanks.NAMES)
def test_an_empty_card_is_told_as_unfilled_and_as_nothing_else(what: str) -> None:
    path, kind = blanks.drawer(what)
    _, findings = archive.drawer(blanks.card(kind, "x-1", GUIDE), path, kind)

    assert findings
    assert {f.rule for f in findings} <= {"card.missing", "card.side", "card.value", "card.list"}


@pytest.mark.parametrize("what", blanks.NAMES)
def test_every_commented_field_can_be_uncommented(what: str) -> None:
    path, kind = blanks.drawer(what)
    text = blanks.card(kind, "x-1", GUIDE)
    while (bare := re.sub(r"^( *)#(?=\S|  )", r"\1", text, flags=re.M)) != text:
        text = bare
    _, findings = archive.drawer(text, path, kind)

    assert {f.rule for f in findings} <= {"card.missing", "card.side", "card.value", "card.list"}


def test_a_card_is_appended_and_the_rest_stays(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drawer = tmp_path / "data" / "actors.yml"
    drawer.parent.mkdir()
    drawer.write_text("# Laci\n\n- key: un\n  name: {id: PBB, en: UN}\n  kind: body\n", "utf-8")

    assert run(tmp_path, "actor", "nato") == 0
    assert drawer.read_text("utf-8").startswith(
        "# Laci\n\n- key: un\n  name: {id: PBB, en: UN}\n  kind: body\n\n- key: nato\n"
    )
    assert capsys.readouterr().out.startswith("data/actors.yml:7: nato\n")
    assert [p.name for p in drawer.parent.iterdir()] == ["actors.yml"]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("actor", "un"), 'new.py: "un" sudah ada di data/actors.yml:1; pilih kunci lain / '
         '"un" is already in data/actors.yml:1; choose another\n'),
        (("actor", "U N"), 'new.py: "U N" bukan kunci; pakai huruf kecil, angka, dan tanda hubung / '
         '"U N" is no key; use lower-case letters, digits and hyphens\n'),
        (("claim", "putri"), 'new.py: "putri" bukan nomor klaim; tulis seperti PUTRI-045 / '
         '"putri" is no claim number; write it like PUTRI-045\n'),
        (("evnt", "x"), 'new.py: "evnt" tidak dikenal; maksud Anda event? / "evnt" is unknown; did you mean event?\n'),
        (("page", "../x.md"), 'new.py: "../x.md" bukan alamat halaman; tulis seperti theory/x.md, dengan huruf kecil '
         'dan tanda hubung / "../x.md" is no path of a page; write it like theory/x.md, in lower case with hyphens\n'),
        (("page", "theory/aux.md"), 'new.py: "aux" adalah nama perangkat di Windows dan tidak dapat menjadi nama '
         'berkas; pilih nama lain / "aux" is the name of a device on Windows and cannot name a file; choose another\n'),
        (("page", "a.md"), "new.py: docs/en/a.md sudah ada / docs/en/a.md is already there\n"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_said_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, str], sentence: str
) -> None:
    for place, text in (("data/actors.yml", "- key: un\n"), ("docs/en/a.md", "x")):
        (tmp_path / place).parent.mkdir(parents=True)
        (tmp_path / place).write_text(text, "utf-8")

    assert run(tmp_path, *arguments) == 2
    assert capsys.readouterr().err == sentence
    assert sorted(p.name for p in tmp_path.rglob("*.*")) == ["a.md", "actors.yml"]


def test_a_broken_drawer_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "actors.yml").write_text("- key: [un\n", "utf-8")

    assert run(tmp_path, "actor", "nato") == 2
    assert (tmp_path / "data" / "actors.yml").read_text("utf-8") == "- key: [un\n"


def test_a_pair_of_pages_shares_its_anchors(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795219200")
    assert run(tmp_path, "page", "docs/id/law/index.md") == 0
    texts = {lang: (tmp_path / "docs" / lang / "law" / "index.md").read_text("utf-8") for lang in ("id", "en")}
    anchors = [re.findall(r"\{#([a-z-]+)\}", text) for text in texts.values()]

    assert anchors[0] == anchors[1]
    assert anchors[0][0] == "law"
    assert "reviewed: 2026-11-21" in texts["id"]


def test_schemas_are_written_for_every_drawer(tmp_path: Path) -> None:
    assert run(tmp_path, "schemas") == 0
    assert len(list((tmp_path / ".cache" / "schema").iterdir())) == len(archive.DRAWERS)


def test_a_page_with_a_title_and_a_summary_alone_is_told_line_by_line(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    run(tmp_path, "page", "theory/baru.md")
    for page in (tmp_path / "docs").rglob("*.md"):
        page.write_text(re.sub(r'^(title|summary): ""', r"\1: Baru", page.read_text("utf-8"), flags=re.M), "utf-8")

    told = [(f.line, f.rule) for f in report.findings(tmp_path, ["docs/id"])]

    assert told == [(8, "page.unfilled"), (12, "page.unfilled"), (14, "page.unfilled"), (25, "page.box"),
                    (29, "page.unfilled")]  # fmt: skip


@pytest.mark.parametrize("given", [r".\docs\id\theory\x.md", "./theory/x.md", "docs/en/theory/x.md"])
def test_a_page_may_be_named_as_a_shell_completes_it(tmp_path: Path, given: str) -> None:
    assert run(tmp_path, "page", given) == 0
    assert (tmp_path / "docs/id/theory/x.md").is_file()
    assert (tmp_path / "docs/en/theory/x.md").is_file()


def test_a_place_that_may_not_be_written_is_told_and_half_a_pair_is_taken_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "en").write_text("", "utf-8")

    assert run(tmp_path, "page", "x.md") == 2
    assert " cannot be written (" in capsys.readouterr().err
    assert [p.name for p in tmp_path.rglob("*.*")] == []
