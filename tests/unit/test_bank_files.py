"""The files that the site offers: names, sizes, and paper with and without key."""

import io
import zipfile
from dataclasses import replace
from pathlib import Path

from lxml import etree, html

from explainer import later
from explainer.archive import Archive
from explainer.bank import chosen, course, files, listing, paper
from explainer.cards import Both, Option, Question, Word
from trees import elements, said, texts

WHY = Both(id="Sebab rahasia.", en="Because secret.")
WORDS = {
    key: Word(key=key, id=f"{key}-id", en=f"{key}-en")
    for key in ("site-name", "quiz-right", "quiz-wrong", "level-apply", "difficulty-easy")
}


def question(key: str, right: int) -> Question:
    options = tuple(
        Option(
            id=f"{key} pilihan {n} <b>", en=f"{key} option {n} <b>", why=WHY, right="true" if n == right else "false"
        )
        for n in range(3)
    )
    asked, unsure = Both(id=f"Apa {key}?", en=f"What {key}?"), Both(id="Belum pasti.", en="Not certain.")
    return Question(
        key=key, level="apply", difficulty="easy", question=asked, options=options, sources=("a",), uncertain=unsure
    )  # fmt: skip


CARDS = Archive(
    words=WORDS,
    quizzes={"a.md": {"one": question("one", 1)}, "b.md": {"two": question("two", 2), "three": question("three", 0)}},
)
MEETINGS = [
    course.Meeting(1, "CPMK-1", "teach/meeting-1-x.md", ("b.md",), (), ("three", "two", "gone")),
    course.Meeting(2, "CPMK-2", "teach/meeting-2-x.md", (), (), ("gone",)),
]
SETS = files.sets(CARDS, MEETINGS, "en")
ABOUT = paper.About(
    "en", "Meeting 1", "Site", "https://example.org/", "en/teach/question-bank/", {"b.md": "Page B"},
    {key: word.en for key, word in WORDS.items()}, "2026-11-22",
)  # fmt: skip


def test_the_whole_bank_and_each_meeting_with_questions_are_offered_in_the_order_of_the_map() -> None:
    assert [(one.scope, [item.key for item in one.items]) for one in SETS] == [
        ("The whole question bank", ["one", "two", "three"]),
        ("Meeting 1", ["three", "two"]),
    ]


def test_every_set_has_a_file_in_every_form_and_language() -> None:
    made = files.files(CARDS, MEETINGS, "kind\n")

    assert len(made) == 2 * 2 * len(files.FORMS) + 1
    assert made["data/course-map.csv"] == b"\xef\xbb\xbfkind\n"
    assert made["questions/id/pertemuan-1.gift.txt"].decode().count("::") == 4
    assert {name.rpartition("/")[0] for name in made} == {"questions/id", "questions/en", "data"}
    assert made == files.files(CARDS, MEETINGS, "kind\n")
    assert "data/course-map.csv" not in files.files(CARDS, [], "")


def test_sets_and_languages_are_told_apart_on_a_platform() -> None:
    names, titles, items = set[str](), set[str](), set[str]()
    made = {name: content for name, content in files.files(CARDS, MEETINGS, "").items() if name.endswith(".zip")}
    for name, content in made.items():
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            test = etree.fromstring(package.read("test.xml" if "qti21" in name else "assessment.xml"))
            manifest = etree.fromstring(package.read("imsmanifest.xml"))
        (title,) = texts(test, "(.|*)/@title[contains(., 'site-name')]")
        titles.add(f"{name[-9:]} {title}")
        names.add(f"{name[-9:]} {manifest.get('identifier')}")
        items |= {f"{name} {one}" for one in texts(test, "//*[local-name()='item']/@ident")}

    assert len(names) == len(titles) == len(made) == 8
    assert "qti12.zip site-name-en: Meeting 1" in titles
    assert {one.rpartition(" ")[2][:3] for one in items} == {"id-", "en-"}


def test_paper_without_key_gives_nothing_away() -> None:
    items = chosen.items(CARDS, "en", keys=["three", "two"])
    plain, keyed = (html.fromstring(paper.volume(items, ABOUT, key=key).sheets[0].html) for key in (False, True))

    for word in ("secret", "Not certain", "quiz-right", "level-apply", "Answer"):
        assert word not in said(plain)
        assert word in said(keyed)
    assert said(keyed).endswith("1\u00a0A, 2\u00a0C")
    assert plain.xpath("//h2/text()") == ["Page B"]
    assert texts(plain, "//ol/li/text()")[0] == "three option 0 <b>"


def test_the_only_page_of_a_set_is_named_once() -> None:
    about = replace(ABOUT, scope="Page B")
    made = html.fromstring(paper.volume(chosen.items(CARDS, "en", ["b.md"]), about, key=False).sheets[0].html)

    assert made.xpath("//h1/text()") == ["Multiple-choice questions: Page B"]
    assert made.xpath("//h2") == []


def test_the_list_links_just_what_was_made_with_its_size(tmp_path: Path) -> None:
    sizes = {name: len(content) for name, content in files.files(CARDS, MEETINGS, "kind\n").items()}
    sizes["questions/en/meeting-1-key.pdf"] = 93_398
    made = listing.table(SETS, sizes, {"questions/en/meeting-1-key.pdf": 11}, "../../", "en")
    root = html.fromstring(f"<div>{made}</div>")

    assert len(elements(root, "//tbody/tr")) == 2
    assert {link.removeprefix("../../") for link in texts(root, "//a/@href")} == {
        name for name in sizes if not name.startswith("questions/id/")
    }
    assert "PDF with key, 93 KB, 11 pp." in said(root)
    assert said(elements(root, "//tr[1]/td[2]")[0]) == "–"

    page = tmp_path / "index.html"
    page.write_text(f"<p>before</p>{later.empty(later.BANK, 'None.')}<p>after</p>", "utf-8")
    later.fill(page, later.BANK, made)
    later.fill(page, later.BANK, made)  # a second build of the same page
    assert page.read_text("utf-8").count("<table") == 1
    assert "None." not in page.read_text("utf-8")
    assert page.read_text("utf-8").endswith("<p>after</p>")
