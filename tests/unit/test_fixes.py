"""What is mechanical is repaired in whole files, and only that."""

import os
from pathlib import Path

import pytest

from explainer import corpus, files, fixes, repairs, report

HEAD = "---\ntitle: {0}\nsummary: {0}.\n---\n\n# {0} {{#top}}\n\n"
STYLE = """\
- key: kerja-sama
  language: id
  form: kerjasama
  use: kerja sama
  reason: {id: dua kata, en: two words}
- key: analisis
  language: id
  form: analisa
  use: analisis
  reason: {id: bentuk baku, en: standard form}
- key: munisi
  language: id
  form: drone kamikaze
  use: munisi berkeliaran
  reason: {id: istilah, en: term}
"""


def site(root: Path, id: str, en: str = "Text.\n", **files: str) -> Path:
    texts = {"docs/id/a.md": HEAD.format("Uji") + id, "docs/en/a.md": HEAD.format("Test") + en}
    for path, text in {**texts, "data/words/style.yml": STYLE, **files}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(text.encode())
    return root


def fix(root: Path) -> tuple[list[fixes.Mended], list[fixes.Left]]:
    mended, left = fixes.plan(corpus.load(root), lambda path: fixes.text_of(root, path))
    return mended, left + fixes.write(root, mended)


def body(root: Path, path: str = "docs/id/a.md") -> str:
    return (root / path).read_bytes().decode().split("#top}")[1].strip()


@pytest.mark.parametrize(
    ("form", "use", "written"),
    [
        ("kerjasama", "kerja sama", "kerja sama"),
        ("Kerjasama", "kerja sama", "Kerja sama"),
        ("KERJASAMA", "kerja sama", "KERJA SAMA"),
        ("Defence Diplomacy", "defense diplomacy", "Defense Diplomacy"),
        ("nagorno karabakh", "Nagorno-Karabakh", "Nagorno-Karabakh"),
    ],
)
def test_capitals_are_kept(form: str, use: str, written: str) -> None:
    assert repairs.cased(form, use) == written


def test_every_avoided_form_of_a_line_is_repaired_and_quotations_are_not(tmp_path: Path) -> None:
    root = site(tmp_path, 'Kerjasama itu "kerjasama", lalu kerjasama dan kerjasama.\n')
    mended, left = fix(root)

    assert body(root) == 'Kerja sama itu "kerjasama", lalu kerja sama dan kerja sama.'
    assert [one.path for one in mended] == ["docs/id/a.md"]
    assert left == []
    assert "+Kerja sama itu" in mended[0].diff()


def test_a_title_in_the_front_matter_is_repaired(tmp_path: Path) -> None:
    root = site(tmp_path, "Isi.\n")
    page = root / "docs/id/a.md"
    page.write_text(page.read_text().replace("title: Uji", "title: Arti kerjasama"))
    fix(root)

    assert "title: Arti kerja sama\n" in page.read_text()


def test_a_choice_of_words_is_left_to_a_person(tmp_path: Path) -> None:
    root = site(tmp_path, "Sebuah drone kamikaze dan kerjasama.\n")
    fix(root)

    assert body(root) == "Sebuah drone kamikaze dan kerja sama."


def test_an_anchor_with_one_near_name_is_mended_and_with_two_is_not(tmp_path: Path) -> None:
    heads = "## A {#first-part}\n\nIsi.\n\n## B {#part-one}\n\nIsi.\n\n## C {#part-two}\n\nIsi.\n\n"
    root = site(tmp_path, heads + "[satu](#frist-part) [dua](#part-on)\n", heads)
    before = (root / "docs/id/a.md").read_text()
    fix(root)

    assert (root / "docs/id/a.md").read_text() == before.replace("#frist-part", "#first-part")


@pytest.mark.parametrize(
    ("id", "en", "mended"),
    [
        ("Ada 1,960,000 orang.", "There are 1,960,000 people.", "Ada 1.960.000 orang."),
        ("Ada 1.960.000 orang.", "There are 1.960.000 people.", "There are 1,960,000 people."),
        ("Bagian 87,5 persen.", "A share of 87,5 percent.", "A share of 87.5 percent."),
        ("Ada 1,960 orang.", "There are 1,960 people.", "Ada 1.960 orang."),
        ("Panjangnya 1,960.", "Its length is 1.961.", ""),
        ("Ada 1.960 orang.", "There are 2,960 people.", ""),
    ],
)
def test_a_number_in_the_other_style_is_rewritten_where_the_twin_proves_it(
    tmp_path: Path, id: str, en: str, mended: str
) -> None:
    root = site(tmp_path, id + "\n", en + "\n")
    fix(root)

    after = [body(root), body(root, "docs/en/a.md")]

    assert set(after) - {id, en} == ({mended} if mended else set())


def test_a_stale_excuse_goes(tmp_path: Path) -> None:
    root = site(tmp_path, "Kerja sama. <!-- allow glossary.avoid: judul -->\n")
    fix(root)

    assert body(root) == "Kerja sama."


def test_line_ends_and_permissions_stay(tmp_path: Path) -> None:
    root = site(tmp_path, "Kerjasama.\n")
    page = root / "docs/id/a.md"
    page.write_bytes(page.read_bytes().replace(b"\n", b"\r\n"))
    page.chmod(0o640)
    fix(root)

    assert page.read_bytes().endswith(b"\r\nKerja sama.\r\n")
    assert os.name == "nt" or page.stat().st_mode & 0o777 == 0o640  # Windows knows read-only and nothing else


def test_a_file_that_may_not_be_written_is_left_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = site(tmp_path, "Kerjasama.\n")

    def refused(beside: Path, place: Path) -> None:
        raise PermissionError(13, "Permission denied", str(place))

    monkeypatch.setattr(files, "swap", refused)
    _, left = fix(root)

    assert [(one.path, one.why[1].partition(" (")[2]) for one in left] == [
        ("docs/id/a.md", "Permission denied); check its permissions, or close the program that uses it")
    ]
    assert [p.name for p in (root / "docs/id").iterdir()] == ["a.md"]


@pytest.mark.parametrize("spoil", ["\n```\nkode\n", "\n<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> b\n"])
def test_a_file_that_is_not_read_to_its_end_is_left_alone(tmp_path: Path, spoil: str) -> None:
    root = site(tmp_path, "Kerjasama.\n" + spoil)
    before = (root / "docs/id/a.md").read_bytes()
    mended, left = fix(root)

    assert (mended, [one.path for one in left]) == ([], ["docs/id/a.md"])
    assert (root / "docs/id/a.md").read_bytes() == before


def test_mixed_line_ends_are_left_alone(tmp_path: Path) -> None:
    root = site(tmp_path, "Kerjasama.\r\nYa.\n")

    assert fixes.text_of(root, "docs/id/a.md") is None


def test_symbolic_links_are_left_alone(tmp_path: Path) -> None:
    root = site(tmp_path, "Kerja sama.\n")
    try:
        (root / "b.md").symlink_to(root / "docs/en/a.md")
    except OSError:
        pytest.skip("this system gives symbolic links to administrators only")

    assert fixes.text_of(root, "docs/en/a.md") is not None
    assert fixes.text_of(root, "b.md") is None


def test_a_repair_that_brings_another_fault_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = site(tmp_path, "Kerjasama.\n")
    before = (root / "docs/id/a.md").read_bytes()

    def clumsy(finding: object, text: str, corpus: object) -> str:
        return text.replace("Kerjasama.", "[x](nowhere.md)")

    monkeypatch.setattr(fixes, "REPAIRS", {"glossary.avoid": clumsy})
    mended, left = fix(root)

    assert (mended, left) == ([], [fixes.Left("docs/id/a.md", fixes.NOT_WHOLE)])
    assert (root / "docs/id/a.md").read_bytes() == before


def test_a_file_that_changed_meanwhile_is_not_written(tmp_path: Path) -> None:
    root = site(tmp_path, "Kerjasama.\n")
    mended, _ = fixes.plan(corpus.load(root), lambda path: fixes.text_of(root, path))
    (root / "docs/id/a.md").write_text("Lain.\n")

    assert fixes.write(root, mended) == [fixes.Left("docs/id/a.md", fixes.CHANGED)]
    assert (root / "docs/id/a.md").read_text() == "Lain.\n"
    assert [p.name for p in (root / "docs/id").iterdir()] == ["a.md"]


def test_a_section_that_was_read_keeps_its_stamp_through_a_repair(tmp_path: Path) -> None:
    stamps = "_lead:\n  id: |-\n    Uji\n    Uji.\n  en: |-\n    Test\n    Test.\n"
    stamps += "top:\n  id: |-\n    Uji\n    Analisa penting sekali.\n  en: |-\n    Test\n    Text.\n"
    root = site(tmp_path, "Analisa penting sekali.\n", **{"data/stamps/a.yml": stamps})
    fix(root)

    assert "Analisis penting sekali." in (root / "data/stamps/a.yml").read_text()
    assert report.findings(root) == []


def test_the_stamp_of_a_renamed_section_follows_it(tmp_path: Path) -> None:
    stamps = "_lead:\n  id: |-\n    Uji\n    Uji.\n  en: |-\n    Test\n    Test.\n"
    stamps += "old:\n  id: |-\n    Uji\n    Isi.\n  en: |-\n    Test\n    Text.\n"
    root = site(tmp_path, "Isi.\n", **{"data/stamps/a.yml": stamps})
    fix(root)

    assert report.findings(root) == []
    assert "\ntop:\n" in (root / "data/stamps/a.yml").read_text()


def test_a_number_gets_the_signs_of_its_language(tmp_path: Path) -> None:
    root = site(
        tmp_path,
        "Naik 87.5 persen, 87.5 persen, dan 1,960 orang.\n",
        "Up 87.5 percent, 87.5 percent, and 1.960 people.\n",
    )
    _, left = fix(root)

    assert body(root) == "Naik 87,5 persen, 87,5 persen, dan 1.960 orang."
    assert body(root, "docs/en/a.md") == "Up 87.5 percent, 87.5 percent, and 1,960 people."
    assert left == []


@pytest.mark.parametrize(
    ("card", "written"),
    [
        ("    id: Naik 1.5 persen.\n    en: Up 1.5 percent.\n", "    id: Naik 1,5 persen.\n    en: Up 1.5 percent.\n"),
        (
            "    id: >-\n      Naik\n      1.5 persen.\n    en: 1.5 percent.\n",
            "    id: >-\n      Naik\n      1,5 persen.\n    en: 1.5 percent.\n",
        ),
        ('    {id: "Naik 1.5 persen", en: Up 1.5 percent}\n', '    {id: "Naik 1,5 persen", en: Up 1.5 percent}\n'),
        ("    id: Naik 1,5 persen.\n    en: Up 1,5 percent.\n", "    id: Naik 1,5 persen.\n    en: Up 1.5 percent.\n"),
    ],
)
def test_only_the_wrong_side_of_a_card_is_repaired(tmp_path: Path, card: str, written: str) -> None:
    head = "- key: a\n  category: tech\n  term: {id: uji, en: test}\n  definition:\n"
    root = site(tmp_path, "Uji.\n", **{"data/glossary.yml": head + card})
    fix(root)

    assert (root / "data/glossary.yml").read_text() == head + written
