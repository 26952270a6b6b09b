"""What others' programs read of the question bank is what the cards say."""

import io
import re
import time
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
import qti_convert
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from lxml import etree

from explainer.archive import Archive
from explainer.bank import anki, chosen, gift, qti12, qti21
from explainer.cards import Both, Level, Option, Question
from trees import elements, said, texts

WHY = Both(id="Karena {begini} = ya.", en="Because {so} = yes.")
OPTIONS = ("A ~ *satu*", "B: dua", "C # tiga")


def question(key: str, right: int, level: Level = "apply") -> Question:
    """Make a card whose texts hold every sign that some format gives a meaning."""
    options = tuple(
        Option(id=f"{text} ({n})", en=f"{text} <{n}> & so", why=WHY, right="true" if n == right else "false")
        for n, text in enumerate(OPTIONS)
    )
    asked = Both(id=f"Apa = {key}? {{x}}", en=f"What = {key}? {{x}} \\ #")
    unsure = Both(id="Belum pasti.", en="Not certain.")
    return Question(
        key=key, level=level, difficulty="easy", question=asked, options=options, sources=("a",), uncertain=unsure
    )  # fmt: skip


CARDS = Archive(
    quizzes={
        "theory/index.md": {"one": question("one", 0), "two": question("two", 2, "remember")},
        "tb2/index.md": {"three": question("three", 1)},
    }
)
ITEMS = chosen.items(CARDS, "en")


def test_pages_folders_levels_difficulties_and_keys_choose() -> None:
    assert [item.key for item in chosen.items(CARDS, "id", ["theory"])] == ["one", "two"]
    assert [item.key for item in chosen.items(CARDS, "id", ["docs/id/tb2/index.md"])] == ["three"]
    assert [item.key for item in chosen.items(CARDS, "id", levels=["remember"])] == ["two"]
    assert chosen.items(CARDS, "id", difficulties=["hard"]) == []
    assert [item.key for item in chosen.items(CARDS, "id", keys=["three", "one"])] == ["three", "one"]
    assert chosen.items(CARDS, "id")[0].choices[0].text == "A ~ satu (0)"


@pytest.mark.parametrize("right", [(), (0, 1)], ids=["none", "two"])
def test_a_card_without_exactly_one_key_is_told_and_in_no_export(right: tuple[int, ...]) -> None:
    card = question("bad", 0)
    options = tuple(replace(o, right="true" if n in right else "false") for n, o in enumerate(card.options))
    cards = Archive(
        quizzes={"tb2/index.md": {"bad": replace(card, options=options, line=7), "good": question("good", 1)}}
    )

    assert [item.key for item in chosen.items(cards, "id")] == ["good"]
    assert [(f.path, f.line, f.rule) for f in chosen.unsound(cards)] == [
        ("data/quizzes/tb2/index.yml", 7, "quizzes.key")
    ]
    assert chosen.unsound(CARDS) == []


def test_a_page_without_questions_is_told_with_the_nearest_right_name() -> None:
    with pytest.raises(LookupError) as told:
        chosen.items(CARDS, "id", ["teory/index.md"])
    assert told.value.args == ("teory/index.md", "theory/index.md")
    with pytest.raises(LookupError) as told:
        chosen.items(CARDS, "id", ["teory"])
    assert told.value.args == ("teory", "theory")


def unescaped(text: str) -> str:
    return re.sub(r"\\(.)", r"\1", text)


def test_moodles_form_keeps_key_feedback_and_every_special_sign() -> None:
    text = gift.written(ITEMS, "Bank")
    assert re.findall(r"^\$CATEGORY: (.*)$", text, re.M) == ["Bank/theory/index", "Bank/tb2/index"]
    blocks = re.findall(r"^::(\w+):: (.*?) \{\n(.*?)^\}$", text, re.M | re.S)
    assert [key for key, _, _ in blocks] == ["one", "two", "three"]
    assert re.findall(r"^// (.*)$", text, re.M)[1] == "[tag:remember] [tag:easy]"
    for item, (_, asked, body) in zip(ITEMS, blocks, strict=True):
        assert unescaped(asked) == item.text
        answers = re.findall(r"^  ([=~])((?:[^#\\]|\\.)*)#((?:[^#\\]|\\.)*)$", body, re.M)
        assert [(sign == "=", unescaped(said), unescaped(why)) for sign, said, why in answers] == [
            (choice.right, choice.text, choice.why) for choice in item.choices
        ]
        assert unescaped(body.split("####")[1].strip()) == item.note
        # No sign that GIFT gives a meaning stands bare inside a text.
        assert not re.search(r"(?<!\\)[~={}:]", asked)


def test_qti_2_1_is_read_by_an_independent_converter(tmp_path: Path) -> None:
    place = tmp_path / "bank.zip"
    place.write_bytes(qti21.packed(ITEMS, "en", "Bank"))
    files = qti_convert.upgrade_package(str(place)).files
    items = {name: content for name, content in files.items() if name.startswith("items/")}
    assert sorted(items) == ["items/one.xml", "items/three.xml", "items/two.xml"]
    for item in ITEMS:
        content = items[f"items/{item.key}.xml"]
        root = etree.fromstring(content if isinstance(content, bytes) else content.encode())
        found = {"q": root.nsmap[None]}
        assert root.xpath("string(.//q:qti-correct-response/q:qti-value)", namespaces=found) == f"choice_{item.answer}"
        choices = elements(root, ".//q:qti-simple-choice", found)
        assert [said(c).strip() for c in choices] == [c.text for c in item.choices]
        feedback = elements(root, ".//q:qti-modal-feedback", found)
        # Why, and what is uncertain: told whatever was chosen.
        assert [texts(f, ".//*[local-name()='p']/text()") for f in feedback] == [
            [c.why, item.note] for c in item.choices
        ]


def test_every_item_of_the_package_is_in_its_manifest_and_its_test(tmp_path: Path) -> None:
    for made, test in ((qti21.packed(ITEMS, "en", "Bank"), "test.xml"), (qti12.packed(ITEMS, "en", "Bank"), None)):
        (tmp_path / "a.zip").write_bytes(made)
        with zipfile.ZipFile(tmp_path / "a.zip") as archive:
            names = archive.namelist()
            listed = texts(etree.fromstring(archive.read("imsmanifest.xml")), "//*[local-name()='file']/@href")
            assert sorted(listed) == sorted(names[1:])
            if test:
                hrefs = texts(etree.fromstring(archive.read(test)), "//*[local-name()='assessmentItemRef']/@href")
                assert hrefs == [f"items/{item.key}.xml" for item in ITEMS]


def test_qti_1_2_gives_the_points_to_the_key_alone() -> None:
    root = etree.fromstring(qti12.written(ITEMS, "en", "Bank"))
    for item, found in zip(ITEMS, elements(root, "//*[local-name()='item']"), strict=True):
        full = elements(found, ".//*[local-name()='respcondition'][*[local-name()='setvar']='100']")
        assert [c.xpath("string(.//*[local-name()='varequal'])") for c in full] == [f"choice_{item.answer}"]
        assert found.get("ident") == f"en-{item.key}"
        always = elements(found, ".//*[local-name()='respcondition'][.//*[local-name()='other']]")
        assert [texts(c, "*/@linkrefid") for c in always] == [["general_fb"]]
        assert said(elements(found, "*[@ident='general_fb']")[0]).strip() == item.note


def test_the_deck_opens_in_anki_itself(tmp_path: Path) -> None:
    place = tmp_path / "bank.apkg"
    place.write_bytes(anki.packed(ITEMS, "en", "Bank"))
    collection = Collection(str(tmp_path / "c.anki2"))
    try:
        request = ImportAnkiPackageRequest(package_path=str(place), options=ImportAnkiPackageOptions())
        collection.import_anki_package(request)
        notes = [collection.get_note(note) for note in collection.find_notes("")]
        assert sorted(note["Key"] for note in notes) == ["one", "three", "two"]
        note = next(note for note in notes if note["Key"] == "two")
        assert note["Answer"] == "C. C # tiga &lt;2&gt; &amp; so"
        assert "remember" in note.tags
    finally:
        collection.close()


def test_the_same_questions_give_the_same_package(monkeypatch: pytest.MonkeyPatch) -> None:
    deck = anki.packed(ITEMS, "en", "Bank")
    now = time.time
    monkeypatch.setattr(time, "time", lambda: now() + 100_000)
    with zipfile.ZipFile(io.BytesIO(deck)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert deck == anki.packed(ITEMS, "en", "Bank")
    assert qti21.packed(ITEMS, "en", "Bank") == qti21.packed(chosen.items(CARDS, "en"), "en", "Bank")
